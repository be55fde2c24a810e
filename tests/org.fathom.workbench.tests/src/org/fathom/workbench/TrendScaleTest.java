package org.fathom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.fathom.core.depth.DepthSummary;
import org.fathom.core.history.DepthMoment;
import org.fathom.workbench.depth.TrendScale;
import org.junit.jupiter.api.Test;

/** Where the points of the trend stand, in an area from 10, 20 that is 100 wide and 50 high. */
class TrendScaleTest {
	private static final Rectangle AREA = new Rectangle(10, 20, 100, 50);

	@Test
	void pointsStandAtTheirDateAndDepth() {
		TrendScale scale = new TrendScale(List.of(moment(0, 0), moment(25, 2.5), moment(100, 5)), AREA);
		assertEquals(List.of(new Point(10, 70), new Point(35, 45), new Point(110, 20)), List.of(scale.place(0), scale.place(1), scale.place(2)));
	}

	@Test
	void commitsOfTheSameSecondAreSpread() {
		TrendScale scale = new TrendScale(List.of(moment(7, 1), moment(7, 1), moment(7, 1)), AREA);
		assertEquals(List.of(10, 60, 110), List.of(scale.place(0).x, scale.place(1).x, scale.place(2).x));
	}

	@Test
	void thePointNextToThePointerIsMeant() {
		TrendScale scale = new TrendScale(List.of(moment(0, 0), moment(25, 2.5), moment(100, 5)), AREA);
		assertEquals(List.of(0, 1, 1, 2), List.of(scale.nearest(0), scale.nearest(24), scale.nearest(70), scale.nearest(500)));
	}

	private static DepthMoment moment(long second, double mean) {
		return new DepthMoment("0123456789", Instant.ofEpochSecond(second), "", new DepthSummary(null, List.of(1, 0, 0, 0, 0, 0), 0, mean, null));
	}
}
