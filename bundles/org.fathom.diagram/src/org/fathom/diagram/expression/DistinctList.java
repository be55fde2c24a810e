package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;

/**
 * A list known to have each value once, so that nobody needs to look for repetitions in it.
 *
 * @param <T> what is in it
 */
public final class DistinctList<T> extends ArrayList<T> {
	private static final long serialVersionUID = 1L;

	/**
	 * A copy of values.
	 *
	 * @param values each there once
	 */
	public DistinctList(Collection<? extends T> values) {
		super(values);
	}
}
