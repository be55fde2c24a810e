package org.fathom.workbench.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.fathom.model.base.Identified;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.study.OpenStudy;

/** Keeps what has all words of a text in its label or is the element with that id, and what leads there; found once, when the text changes. */
final class SearchFilter extends ViewerFilter {
	private final ElementLabels labels = new ElementLabels();
	private final StudyTree tree;
	private final List<String> words;
	private final Set<Object> kept = new HashSet<>();
	private final List<Object> leading = new ArrayList<>();

	SearchFilter(StudyTree tree, OpenStudy study, String text) {
		this.tree = tree;
		words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
		for (Object element : tree.getElements(study)) {
			search(element);
		}
	}

	private boolean search(Object element) {
		boolean below = false;
		for (Object child : tree.getChildren(element)) {
			below |= search(child);
		}
		if (below) {
			leading.add(element);
		}
		if (below || matches(element)) {
			kept.add(element);
			return true;
		}
		return false;
	}

	private boolean matches(Object element) {
		if (element instanceof Identified identified && words.get(0).equalsIgnoreCase(identified.getId())) {
			return true;
		}
		String label = (element instanceof TreeGroup group ? group.label() : labels.of((EObject) element)).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(label::contains);
	}

	/** What must be open so that everything found can be seen. */
	Object[] leading() {
		return leading.toArray();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		Object shown = parent instanceof Object[] path && path.length > 0 ? path[path.length - 1] : parent;
		return kept.contains(element) || shown instanceof EObject && !kept.contains(shown);
	}
}
