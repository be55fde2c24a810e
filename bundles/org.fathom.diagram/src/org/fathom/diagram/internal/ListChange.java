package org.fathom.diagram.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came into a list and what went out of it, each element being there once; where they are alike at both ends costs little. */
public final class ListChange<T> {
	private final List<T> come = new ArrayList<>();
	private final List<T> gone = new ArrayList<>();

	/**
	 * Compares two states of a list.
	 *
	 * @param before each element once
	 * @param now    each element once
	 */
	public ListChange(List<T> before, List<T> now) {
		if (before == now) {
			return;
		}
		int shorter = Math.min(before.size(), now.size());
		int head = 0;
		while (head < shorter && before.get(head) == now.get(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && before.get(before.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
			tail++;
		}
		List<T> old = before.subList(head, before.size() - tail);
		List<T> fresh = now.subList(head, now.size() - tail);
		missing(old, fresh, gone);
		missing(fresh, old, come);
	}

	private static <T> void missing(List<T> from, List<T> in, List<T> found) {
		Set<T> there = new HashSet<>(in);
		for (T each : from) {
			if (!there.contains(each)) {
				found.add(each);
			}
		}
	}

	/**
	 * What is new.
	 *
	 * @return in the order it has now; empty if nothing came
	 */
	public List<T> come() {
		return come;
	}

	/**
	 * What is there no longer.
	 *
	 * @return in the order it had; empty if nothing went
	 */
	public List<T> gone() {
		return gone;
	}
}
