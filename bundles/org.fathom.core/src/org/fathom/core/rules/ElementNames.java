package org.fathom.core.rules;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.evidence.Redaction;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;

/** How messages name an element: by its name, else by type and id; what is redacted is never called by its name. */
final class ElementNames {
	String of(EObject element) {
		if (element instanceof Named named && Redaction.isVisible(element) && named.getName() != null && !named.getName().isBlank()) {
			return named.getName();
		}
		if (element instanceof Identified identified) {
			return identified.eClass().getName() + ' ' + identified.getId();
		}
		return element == null ? "" : element.eClass().getName(); //$NON-NLS-1$
	}
}
