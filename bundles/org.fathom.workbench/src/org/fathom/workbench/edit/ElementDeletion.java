package org.fathom.workbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.design.FlowServices;
import org.fathom.diagram.notation.Diagram;

/**
 * Deletes elements of a study with what makes no sense without them: their content, their flows, and whatever cannot be without
 * a reference to them. All other references to them are cleared. To be called inside an undoable change.
 */
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
		Set<EObject> gone = closure(elements);
		Set<EObject> inside = new HashSet<>(gone);
		gone.forEach(element -> element.eAllContents().forEachRemaining(inside::add));
		for (EObject element : inside) {
			for (Setting setting : List.copyOf(index.getInverseReferences(element, false))) {
				if (!inside.contains(setting.getEObject()) && setting.getEStructuralFeature().isChangeable()
						&& !setting.getEStructuralFeature().isTransient()) {
					EcoreUtil.remove(setting, element);
				}
			}
		}
		gone.forEach(EcoreUtil::remove);
	}

	/** The elements, their dependents, and all that would be left with an empty required reference. */
	private Set<EObject> closure(Collection<? extends EObject> elements) {
		Set<EObject> gone = new LinkedHashSet<>();
		List<EObject> open = new ArrayList<>(elements);
		while (!open.isEmpty()) {
			EObject element = open.remove(open.size() - 1);
			if (!gone.add(element)) {
				continue;
			}
			open.addAll(new FlowServices().dependents(element));
			open.addAll(diagramsOf(element));
			List<EObject> parts = new ArrayList<>(List.of(element));
			element.eAllContents().forEachRemaining(parts::add);
			for (EObject part : parts) {
				index.getInverseReferences(part, false).stream().filter(ElementDeletion::isRequired).map(Setting::getEObject)
						.filter(referrer -> !EcoreUtil.isAncestor(element, referrer)).forEach(open::add);
			}
		}
		return gone;
	}

	private List<Diagram> diagramsOf(EObject element) {
		return index.getInverseReferences(element, false).stream().map(Setting::getEObject).filter(Diagram.class::isInstance)
				.map(Diagram.class::cast).toList();
	}

	private static boolean isRequired(Setting setting) {
		return setting.getEStructuralFeature().isRequired() && !setting.getEStructuralFeature().isMany();
	}
}
