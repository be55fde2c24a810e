package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.fathom.diagram.ui.internal.PadPlace;
import org.junit.jupiter.api.Test;

class PadPlaceTest {
	private static final Rectangle CANVAS = new Rectangle(0, 0, 800, 600);
	private static final Rectangle NODE = new Rectangle(300, 300, 100, 60);
	private static final Dimension SIZE = new Dimension(160, 60);

	@Test
	void buttonsStandAboveTheNodeWhereNothingElseIs() {
		assertEquals(new Point(300, 228), place(CANVAS));
	}

	@Test
	void buttonsStandBelowWhereTheyWouldHideANodeAbove() {
		assertEquals(new Point(300, 372), place(CANVAS, new Rectangle(320, 220, 60, 40)));
	}

	@Test
	void buttonsStandBesideWhereTheyWouldHideNodesAboveAndBelow() {
		assertEquals(new Point(412, 300), place(CANVAS, new Rectangle(320, 220, 60, 40), new Rectangle(320, 380, 60, 40)));
	}

	@Test
	void buttonsHideTheLeastWhereTheyMustHideSomething() {
		Rectangle much = new Rectangle(0, 200, 800, 100);
		Rectangle little = new Rectangle(300, 420, 10, 10);
		assertEquals(new Point(300, 372), place(CANVAS, much, little, new Rectangle(0, 300, 290, 60), new Rectangle(410, 300, 390, 60)));
	}

	@Test
	void buttonsStayOnTheCanvas() {
		assertEquals(new Point(300, 372), place(new Rectangle(0, 290, 800, 310)));
		assertEquals(new Point(640, 372), new PadPlace(new Rectangle(0, 290, 800, 310), List.of())
				.beside(new Rectangle(750, 300, 100, 60), SIZE));
	}

	private static Point place(Rectangle canvas, Rectangle... others) {
		return new PadPlace(canvas, List.of(others)).beside(NODE, SIZE);
	}
}
