package org.fathom.workbench.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A heading in the tree.
 *
 * @param kind     what it groups
 * @param label    what the user reads
 * @param owner    the element whose parts are grouped; {@code null} for a heading of the whole study
 * @param children what stands below it
 */
record TreeGroup(Kind kind, String label, EObject owner, List<? extends EObject> children) {

	/** What a heading groups. */
	enum Kind {
		DATA_MODELS, INSIGHT, SOLUTIONS, KPIS, SYSTEMS, PARTIES, PARTS
	}

	/** Groups are the same if they have the same heading and owner, so that they stay open when the tree is refreshed. */
	@Override
	public boolean equals(Object other) {
		return other instanceof TreeGroup group && group.label.equals(label) && group.owner == owner;
	}

	@Override
	public int hashCode() {
		return label.hashCode() + 31 * System.identityHashCode(owner);
	}
}
