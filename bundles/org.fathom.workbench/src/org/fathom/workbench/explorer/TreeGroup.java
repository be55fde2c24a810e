package org.fathom.workbench.explorer;

import java.util.List;

/**
 * A heading in the tree.
 *
 * @param label    what the user reads
 * @param children what stands below it
 */
record TreeGroup(String label, List<?> children) {

	/** Groups are the same if they have the same heading, so that they stay open when the tree is refreshed. */
	@Override
	public boolean equals(Object other) {
		return other instanceof TreeGroup group && group.label.equals(label);
	}

	@Override
	public int hashCode() {
		return label.hashCode();
	}
}
