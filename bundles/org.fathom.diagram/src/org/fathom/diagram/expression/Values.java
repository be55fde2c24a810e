package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;

/** What the values of expressions have in common. */
final class Values {
	private Values() {
	}

	/** What a Java method gives as the expression language has it. */
	static Object normalise(Object value) {
		if (value instanceof Object[] array) {
			return new ArrayList<>(Arrays.asList(array));
		}
		if (value instanceof Iterator<?> iterator) {
			List<Object> list = new ArrayList<>();
			iterator.forEachRemaining(list::add);
			return list;
		}
		return value;
	}

	/** The value of a feature; a list is copied, it must not change under way. */
	static Object copied(Object value) {
		return value instanceof List<?> list ? new ArrayList<>(list) : value;
	}

	/** The value as a collection: itself, or a set of it; {@code null} is empty. */
	static Collection<?> collection(Object value) {
		if (value instanceof Collection<?> collection) {
			return collection;
		}
		Set<Object> set = new LinkedHashSet<>();
		if (TypedNull.plain(value) != null) {
			set.add(value);
		}
		return set;
	}

	/** An empty collection of the same kind. */
	static Collection<Object> like(Collection<?> collection) {
		return collection instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
	}

	/** A collection of the same kind with other content. */
	static Collection<Object> like(Collection<?> collection, Collection<?> content) {
		return collection instanceof Set ? new LinkedHashSet<>(content) : new ArrayList<>(content);
	}

	static Collection<Object> copy(Collection<?> collection) {
		return like(collection, collection);
	}

	/** Adds a value unless it is {@code null} or nothing, or all that is in it. */
	static void addFlat(Collection<Object> result, Object value) {
		if (value instanceof Collection<?> inner) {
			result.addAll(inner);
		} else if (TypedNull.plain(value) != null && !(value instanceof Nothing)) {
			result.add(value);
		}
	}

	/** The value as text; a collection without separators. */
	static String text(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof Collection<?> collection) {
			StringBuilder text = new StringBuilder();
			collection.forEach(element -> text.append(text(element)));
			return text.toString();
		}
		return value instanceof Enumerator enumerator ? enumerator.getLiteral() : value.toString();
	}
}
