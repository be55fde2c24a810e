package org.fathom.workbench.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.DeleteElementsOperation;
import org.fathom.diagram.notation.Diagram;

/** Deletes elements of a study with all that makes no sense without them, the diagrams of them included. To be called inside an undoable change. */
public final class ElementDeletion {
	private final StudyIndex index;

	/**
	 * Creates the deletion.
	 *
	 * @param index knows who refers to whom
	 */
	public ElementDeletion(StudyIndex index) {
		this.index = index;
	}

	/**
	 * Deletes elements.
	 *
	 * @param elements elements of the study
	 */
	public void delete(Collection<? extends EObject> elements) {
		Set<EObject> gone = new LinkedHashSet<>(elements);
		for (EObject element : elements) {
			addDiagrams(gone, element);
			element.eAllContents().forEachRemaining(part -> addDiagrams(gone, part));
		}
		new DeleteElementsOperation(index, gone).run();
	}

	private void addDiagrams(Set<EObject> gone, EObject element) {
		index.getInverseReferences(element, false).stream().map(Setting::getEObject).filter(Diagram.class::isInstance)
				.forEach(gone::add);
	}
}
