package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.NotationPackage;

/** The service {@code eInverse}: who refers to an element. */
final class InverseReferences {
	private InverseReferences() {
	}

	/** The elements that refer to an element, its container too, by any feature or by those of a name. */
	static Set<Object> of(EObject self, String name) {
		Set<Object> result = new LinkedHashSet<>();
		if (self.eContainer() != null && fits(self.eContainmentFeature(), name)) {
			result.add(self.eContainer());
		}
		Iterator<? extends Notifier> all = EcoreUtil.getAllContents(scope(self), true);
		while (all.hasNext()) {
			if (all.next() instanceof EObject candidate && refers(candidate, self, name)) {
				result.add(candidate);
			}
		}
		addOpposites(self, name, result);
		return result;
	}

	private static Collection<?> scope(EObject self) {
		EObject root = EcoreUtil.getRootContainer(self);
		Resource resource = root.eResource();
		if (resource == null) {
			return List.of(root);
		}
		return resource.getResourceSet() == null ? List.of(resource)
				: new ArrayList<>(resource.getResourceSet().getResources());
	}

	private static boolean refers(EObject candidate, EObject self, String name) {
		if (candidate.eClass().getEPackage() == NotationPackage.eINSTANCE) {
			return false;
		}
		for (EReference reference : candidate.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isDerived() && reference.getEOpposite() == null
					&& fits(reference, name) && contains(candidate, reference, self)) {
				return true;
			}
		}
		return false;
	}

	private static boolean contains(EObject candidate, EReference reference, EObject self) {
		Object value = candidate.eGet(reference);
		return value == self || value instanceof Collection<?> several && several.contains(self);
	}

	/** Who refers by a reference with an opposite is known to the element itself. */
	private static void addOpposites(EObject self, String name, Set<Object> result) {
		for (EReference reference : self.eClass().getEAllReferences()) {
			EReference opposite = reference.getEOpposite();
			if (opposite != null && !reference.isContainer() && fits(opposite, name)) {
				result.addAll(Values.collection(self.eGet(reference)));
			}
		}
	}

	private static boolean fits(EReference reference, String name) {
		return name == null || reference.getName().equals(name);
	}
}
