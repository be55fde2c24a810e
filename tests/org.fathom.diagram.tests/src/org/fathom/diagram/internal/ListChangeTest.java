package org.fathom.diagram.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What came and what went is found wherever it was. */
class ListChangeTest {

	@Test
	void findsWhatCameAndWentInEveryOrder() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			List<Integer> before = some(random);
			List<Integer> now = some(random);
			ListChange<Integer> change = new ListChange<>(before, now);
			assertEquals(without(now, before), change.come());
			assertEquals(without(before, now), change.gone());
		}
	}

	@Test
	void whatOnlyMovedNeitherCameNorWent() {
		ListChange<Integer> change = new ListChange<>(List.of(1, 2, 3, 4), List.of(1, 3, 2, 4));
		assertEquals(List.of(), change.come());
		assertEquals(List.of(), change.gone());
	}

	private static List<Integer> some(Random random) {
		List<Integer> all = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
		if (random.nextBoolean()) {
			Collections.shuffle(all, random);
		}
		all.removeIf(each -> random.nextInt(3) == 0);
		return all;
	}

	private static List<Integer> without(List<Integer> values, List<Integer> others) {
		List<Integer> left = new ArrayList<>(values);
		left.removeAll(others);
		return left;
	}
}
