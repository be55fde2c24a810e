package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Deletes elements with their contents and clears all references to them. */
final class Deletion {
	private Deletion() {
	}

	/** Deletes several elements with one look at the model. */
	static void delete(Collection<? extends EObject> elements) {
		if (!elements.isEmpty()) {
			clear(elements, elements.iterator().next());
			elements.forEach(EcoreUtil::remove);
		}
	}

	/** Clears all references to elements and their contents in the model that another element is in. */
	static void clear(Collection<? extends EObject> elements, EObject inModel) {
		Set<EObject> gone = new HashSet<>();
		for (EObject element : elements) {
			gone.add(element);
			element.eAllContents().forEachRemaining(gone::add);
		}
		Map<EObject, Collection<EStructuralFeature.Setting>> usages = EcoreUtil.UsageCrossReferencer.findAll(gone,
				model(inModel));
		usages.forEach((element, settings) -> {
			for (EStructuralFeature.Setting setting : settings) {
				if (setting.getEStructuralFeature().isChangeable() && !gone.contains(setting.getEObject())) {
					EcoreUtil.remove(setting, element);
				}
			}
		});
	}

	private static Collection<?> model(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		Resource resource = root.eResource();
		if (resource == null) {
			return List.of(root);
		}
		return resource.getResourceSet() == null ? List.of(resource)
				: new ArrayList<>(resource.getResourceSet().getResources());
	}
}
