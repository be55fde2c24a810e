package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of model elements. */
final class ElementServices {

	public EClass eClass(EObject self) {
		return ViewTypes.of(self);
	}

	public Resource eResource(EObject self) {
		return self.eResource();
	}

	public EStructuralFeature eContainingFeature(EObject self) {
		return self.eContainingFeature();
	}

	public EStructuralFeature eContainmentFeature(EObject self) {
		return self.eContainmentFeature();
	}

	public EObject eContainer(EObject self) {
		return self.eContainer();
	}

	public EObject eContainer(EObject self, EClass type) {
		return nearest(self.eContainer(), type);
	}

	public EObject eContainerOrSelf(EObject self, EClass type) {
		return nearest(Objects.requireNonNull(self), type);
	}

	public List<EObject> eContents(EObject self) {
		return new ArrayList<>(self.eContents());
	}

	public List<EObject> eContents(EObject self, EClass type) {
		return Types.only(eContents(self), type);
	}

	public List<EObject> eContents(EObject self, Set<?> types) {
		return Types.only(eContents(self), types);
	}

	public List<EObject> eAllContents(EObject self) {
		List<EObject> all = new ArrayList<>();
		self.eAllContents().forEachRemaining(all::add);
		return all;
	}

	public List<EObject> eAllContents(EObject self, EClass type) {
		return Types.only(eAllContents(self), type);
	}

	public List<EObject> eAllContents(EObject self, Set<?> types) {
		return Types.only(eAllContents(self), types);
	}

	public List<EObject> eCrossReferences(EObject self) {
		return new ArrayList<>(self.eCrossReferences());
	}

	public Set<Object> eInverse(EObject self) {
		return InverseReferences.of(self, null);
	}

	public Set<Object> eInverse(EObject self, EClassifier type) {
		Set<Object> result = InverseReferences.of(self, null);
		result.removeIf(element -> !Types.isKind(element, type));
		return result;
	}

	public Set<Object> eInverse(EObject self, String feature) {
		return feature == null ? new LinkedHashSet<>() : InverseReferences.of(self, feature);
	}

	public Object eGet(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(Objects.requireNonNull(name));
		Object value = feature == null ? null : self.eGet(feature);
		return value == null && feature != null ? TypedNull.of(feature.getEType()) : Values.copied(value);
	}

	public Object eGet(EObject self, EStructuralFeature feature) {
		return Values.copied(self.eGet(feature));
	}

	public Object eGet(EObject self, EStructuralFeature feature, Boolean resolve) {
		return Values.copied(self.eGet(feature, resolve.booleanValue()));
	}

	/** None: elements are found by where they are contained only. */
	public List<EObject> allInstances(EClass type) {
		return new ArrayList<>();
	}

	/** None, see above. */
	public List<EObject> allInstances(Set<?> types) {
		return new ArrayList<>();
	}

	private static EObject nearest(EObject start, EClass type) {
		EObject current = start;
		while (current != null && !Types.isKind(current, type)) {
			current = current.eContainer();
		}
		return current;
	}
}
