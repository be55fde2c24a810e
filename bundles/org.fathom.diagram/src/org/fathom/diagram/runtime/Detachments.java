package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.DiagramElement;

/**
 * What the operations of a tool take out of the model. References to it stay while the tool runs; when it ends they are cleared,
 * unless it was put back somewhere meanwhile.
 */
final class Detachments {
	/** What was taken out, with something of the model that it was in. */
	private final Map<EObject, EObject> taken = new LinkedHashMap<>();

	/** An element with its contents is taken out of its container; one that has none, such as the root of a model, stays. */
	void remove(EObject element) {
		EObject container = element.eContainer();
		if (container != null) {
			EcoreUtil.remove(element);
			if (!(element instanceof DiagramElement)) {
				taken.put(element, container);
			}
		}
	}

	/** Tells what a feature is about to lose: one element of it, or all if {@code null} is given. */
	void losing(EObject owner, EStructuralFeature feature, EObject element) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			Object value = owner.eGet(reference);
			List<?> contents = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
			for (Object one : contents) {
				if (one instanceof EObject content && (element == null || element == one || !reference.isMany())) {
					taken.put(content, owner);
				}
			}
		}
	}

	/** Clears the references to what is still outside. */
	void clear() {
		List<EObject> gone = new ArrayList<>();
		EObject model = null;
		for (Map.Entry<EObject, EObject> each : taken.entrySet()) {
			EObject element = each.getKey();
			if (element.eContainer() == null && element.eResource() == null) {
				gone.add(element);
				EObject place = EcoreUtil.getRootContainer(each.getValue());
				model = taken.containsKey(place) ? model : place;
			}
		}
		if (model != null) {
			Deletion.clear(gone, model);
		}
	}
}
