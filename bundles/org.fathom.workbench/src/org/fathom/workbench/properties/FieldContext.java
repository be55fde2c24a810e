package org.fathom.workbench.properties;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/**
 * What the fields of a form need: the element they show and the way to change it.
 *
 * @param study   the study that is changed
 * @param element what is shown
 * @param opener  shows another element in the properties
 */
record FieldContext(OpenStudy study, EObject element, Consumer<EObject> opener) {
	private static final ElementLabels LABELS = new ElementLabels();

	ElementLabels labels() {
		return LABELS;
	}

	/** Makes a change of one feature that the user can undo. */
	void change(EStructuralFeature feature, Runnable change) {
		study.execute(NLS.bind(Messages.FieldContext_change_label, LABELS.of(feature), LABELS.of(element)), change);
	}

	/** Sets a feature, if that changes anything. */
	void set(EStructuralFeature feature, Object value) {
		if (!java.util.Objects.equals(value, element.eGet(feature))) {
			change(feature, () -> element.eSet(feature, value));
		}
	}
}
