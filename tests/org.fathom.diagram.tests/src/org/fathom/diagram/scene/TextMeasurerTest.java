package org.fathom.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextMeasurerTest {
	private final TextMeasurer measurer = new TextMeasurer();

	@Test
	void breaksLatinTextAtSpaces() {
		assertEquals(List.of("Check feasibility", "and make the", "appointment"),
				measurer.wrap("Check feasibility and make the appointment", 110, 12, false));
	}

	@Test
	void breaksChineseTextAnywhere() {
		List<String> lines = measurer.wrap("确认客户地址并预约上门安装时间", 100, 12, false);

		assertEquals(2, lines.size());
		assertEquals("确认客户地址并预约上门安装时间", String.join("", lines));
		lines.forEach(l -> assertTrue(measurer.width(l, 12, false) <= 100, l));
	}

	@Test
	void neverBeginsALineWithChinesePunctuation() {
		for (int width = 48; width < 140; width++) {
			List<String> lines = measurer.wrap("先登记，再核对（含资源）；最后派单。", width, 12, false);
			lines.stream().skip(1).forEach(l -> assertTrue("，。；）".indexOf(l.charAt(0)) < 0, lines.toString()));
		}
	}

	@Test
	void breaksInsideAWordOnlyIfItIsTooLong() {
		List<String> lines = measurer.wrap("Donaudampfschifffahrtsgesellschaft", 60, 12, false);

		assertTrue(lines.size() > 1);
		assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", lines));
	}

	@Test
	void keepsEveryLetterAtAnyWidth() {
		String text = "Measure line 2 (PON) 光功率 and hand over/sign the test-report";
		for (int width = 10; width < 400; width += 3) {
			String joined = String.join("", measurer.wrap(text, width, 12, false)).replace(" ", "");
			assertEquals(text.replace(" ", ""), joined, "width " + width);
		}
	}

	@Test
	void keepsLineBreaksAndDropsBlankText() {
		assertEquals(List.of("a", "b"), measurer.wrap("a\nb", 100, 12, false));
		assertEquals(List.of(), measurer.wrap("  \n ", 100, 12, false));
	}

	@Test
	void measuresWideCharactersAsSquares() {
		assertEquals(36, measurer.width("客户端", 12, false), 0.001);
		assertTrue(measurer.width("iii", 12, false) < measurer.width("WWW", 12, false));
		assertTrue(measurer.width("abc", 12, true) > measurer.width("abc", 12, false));
	}
}
