package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small buttons beside the selected node. */
class DiagramPadTest {
	@TempDir
	Path folder;
	private EditedSample sample;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void aFlowGoesOnWithEveryKindOfNodeThatItMayLeadTo() {
		sample.click(sample.middle(sample.node("Step", 2)));
		List<String> offered = tooltips();
		for (String tool : List.of("%tool.Step", "%tool.Exclusivegateway", "%tool.Intermediateevent", "%tool.Endevent")) {
			assertTrue(offered.stream().anyMatch(t -> t.endsWith(": " + tool)), tool + " in " + offered);
		}
		assertFalse(offered.stream().anyMatch(t -> t.endsWith(": %tool.Startevent")), offered.toString());
		assertEquals(1, offered.stream().filter(t -> t.contains("gateway")).count(), offered.toString());
	}

	@Test
	void theOnlyStartEventDoesNotGoOnWithAnotherOne() {
		assertEquals(1, sample.count("StartEvent"));
		sample.click(sample.middle(sample.node("StartEvent", 0)));
		List<String> offered = tooltips();
		assertTrue(offered.stream().anyMatch(t -> t.endsWith(": %tool.Step")), offered.toString());
		assertFalse(offered.stream().anyMatch(t -> t.endsWith(": %tool.Startevent")), offered.toString());
	}

	@Test
	void theGatewayOfThePadIsConnectedWithTheStepInOneChange() {
		// given
		Node step = sample.node("Step", 2);
		Map<String, String> before = sample.bytes();
		long gateways = sample.count("Gateway");
		sample.click(sample.middle(step));
		// when
		sample.press(tooltips().stream().filter(t -> t.endsWith("%tool.Exclusivegateway")).findFirst().orElseThrow());
		sample.settle();
		// then
		assertEquals(gateways + 1, sample.count("Gateway"));
		assertTrue(sample.diagram.getEdges().stream().anyMatch(e -> e.getSourceElement() == step
				&& e.getTargetElement() instanceof Node n && "Gateway".equals(n.getMapping()) && n.getLabel().isEmpty()));
		EditedSample.ui(() -> {
			sample.pane().canvas().commandStack().undo();
			return null;
		});
		assertEquals(before, sample.bytes());
	}

	@Test
	void thePadChangesTheKindOfAStepAndHangsPainPoints() {
		sample.click(sample.middle(sample.node("Step", 2)));
		List<String> offered = tooltips();
		assertTrue(offered.contains("%tool.Changeinto"), offered.toString());
		assertTrue(offered.contains("%tool.Painpoint"), offered.toString());
	}

	private List<String> tooltips() {
		return EditedSample.ui(() -> items((Composite) sample.pane().canvas().viewer().getControl()).map(ToolItem::getToolTipText).toList());
	}

	private static Stream<ToolItem> items(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(DiagramPadTest::itemsOf);
	}

	private static Stream<ToolItem> itemsOf(Control control) {
		return control instanceof ToolBar bar ? Arrays.stream(bar.getItems())
				: control instanceof Composite inner ? items(inner) : Stream.of();
	}
}
