package org.fathom.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fathom.diagram.scene.Bounds;
import org.junit.jupiter.api.Test;

class PaperLayoutTest {
	/** Room 200 x 280. */
	private static final PaperLayout PAPER = new PaperLayout(220, 310, 10, 10);

	@Test
	void aDrawingThatIsTooLargeIsMadeSmallerUntilItFits() {
		PaperLayout.Sheet sheet = PAPER.fit(new Bounds(5, 7, 800, 400), 1);

		assertEquals(0.25, sheet.scale());
		assertEquals(10, sheet.left());
		assertEquals(20 + (280 - 100) / 2, sheet.top());
		assertEquals(new Bounds(5, 7, 800, 400), sheet.area());
	}

	@Test
	void aSmallDrawingIsNotMadeLargerThanWanted() {
		PaperLayout.Sheet sheet = PAPER.fit(new Bounds(0, 0, 50, 50), 1);

		assertEquals(1, sheet.scale());
		assertEquals(10 + 75, sheet.left());
	}

	@Test
	void tilesCoverTheDrawingRowByRowWithoutOverlap() {
		Bounds drawing = new Bounds(-10, 0, 450, 300);

		List<PaperLayout.Sheet> sheets = PAPER.tiles(drawing, 1);

		assertEquals(List.of(new Bounds(-10, 0, 200, 280), new Bounds(190, 0, 200, 280), new Bounds(390, 0, 50, 280), new Bounds(-10, 280, 200, 20),
				new Bounds(190, 280, 200, 20), new Bounds(390, 280, 50, 20)), sheets.stream().map(PaperLayout.Sheet::area).toList());
		assertEquals(450 * 300, sheets.stream().map(PaperLayout.Sheet::area).mapToDouble(a -> a.width() * a.height()).sum());
	}

	@Test
	void tilesOfASmallerScaleTakeMoreOfTheDrawing() {
		assertEquals(6, PAPER.tiles(new Bounds(0, 0, 450, 300), 1).size());
		assertEquals(2, PAPER.tiles(new Bounds(0, 0, 450, 300), 0.5).size());
		assertEquals(new Bounds(400, 0, 50, 300), PAPER.tiles(new Bounds(0, 0, 450, 300), 0.5).get(1).area());
	}

	@Test
	void aDrawingThatJustFitsNeedsOnePage() {
		assertEquals(1, PAPER.tiles(new Bounds(0, 0, 200, 280), 1).size());
	}

	@Test
	void paperIsTurnedWhereThatGivesALargerPictureOrFewerPages() {
		assertEquals(PAPER.turned(), PAPER.bestToFit(new Bounds(0, 0, 800, 400)));
		assertEquals(PAPER, PAPER.bestToFit(new Bounds(0, 0, 400, 800)));
		assertEquals(PAPER.turned(), PAPER.bestToTile(new Bounds(0, 0, 280, 190), 1));
		assertTrue(PAPER.turned().tiles(new Bounds(0, 0, 280, 190), 1).size() == 1);
	}

	@Test
	void paperWithoutRoomIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PaperLayout(20, 100, 10, 0));
		assertThrows(IllegalArgumentException.class, () -> new PaperLayout(100, 30, 10, 10));
	}
}
