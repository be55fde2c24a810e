package org.fathom.core.search;

import org.eclipse.emf.ecore.EAttribute;
import org.fathom.model.base.Identified;

/** A text of an element, and what each word of it weighs. The order is that of the texts, and of the ids where they are equal. */
record Posting(Identified element, String id, EAttribute attribute, String text, double weight) implements Comparable<Posting> {

	/** This one unless the other weighs more. */
	Posting heavier(Posting other) {
		return other.weight > weight ? other : this;
	}

	@Override
	public int compareTo(Posting other) {
		int order = text.compareTo(other.text);
		return order == 0 ? id.compareTo(other.id) : order;
	}
}
