package org.fathom.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;

/** Leads from a row of a list to its element, so that one always sees where it has led. */
public final class ElementOpener {
	private ElementOpener() {
	}

	/**
	 * Shows an element: on its diagram, else by its properties.
	 *
	 * @param study   the open study
	 * @param element a model element of it
	 */
	public static void open(OpenStudy study, EObject element) {
		if (study.isOnDiagram(element)) {
			study.show(element);
		} else {
			new ElementViews().open(PropertiesPart.ID, element);
		}
	}
}
