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

/**
 * Services of model elements. The receiver {@code null} fails, but not of {@code allInstances}. A type includes its
 * sub types; a set of types with anything but types of a metamodel in it can fail. Lists are copies.
 */
final class ElementServices {

	/** The class of the element; for a view the one that specifications know it by. */
	public EClass eClass(EObject self) {
		return ViewTypes.of(self);
	}

	/** The resource that the element is in; {@code null} if it is in none. */
	public Resource eResource(EObject self) {
		return self.eResource();
	}

	/** The feature by which the container holds the element, which may be a feature map; {@code null} for a root. */
	public EStructuralFeature eContainingFeature(EObject self) {
		return self.eContainingFeature();
	}

	/** The containment reference that the element is in, never a feature map; {@code null} for a root. */
	public EStructuralFeature eContainmentFeature(EObject self) {
		return self.eContainmentFeature();
	}

	/** The element that contains this one; {@code null} for a root. */
	public EObject eContainer(EObject self) {
		return self.eContainer();
	}

	/** The nearest element of the type around this one, itself not counted; {@code null} if there is none or no type. */
	public EObject eContainer(EObject self, EClass type) {
		return nearest(self.eContainer(), type);
	}

	/** The element itself if it is of the type, else the nearest around it; {@code null} if there is none or no type. */
	public EObject eContainerOrSelf(EObject self, EClass type) {
		return nearest(Objects.requireNonNull(self), type);
	}

	/** What the element contains directly, in the order of its features; empty if it contains nothing. */
	public List<EObject> eContents(EObject self) {
		return new ArrayList<>(self.eContents());
	}

	/** As above, only what is of the type; empty if there is no type. */
	public List<EObject> eContents(EObject self, EClass type) {
		return Types.only(eContents(self), type);
	}

	/** As above, only what is of one of the types. */
	public List<EObject> eContents(EObject self, Set<?> types) {
		return Types.only(eContents(self), types);
	}

	/** What the element contains at any depth, each one before what is in it; the element itself is not among them. */
	public List<EObject> eAllContents(EObject self) {
		List<EObject> all = new ArrayList<>();
		self.eAllContents().forEachRemaining(all::add);
		return all;
	}

	/** As above, only what is of the type; the search goes on below what is not. */
	public List<EObject> eAllContents(EObject self, EClass type) {
		return Types.only(eAllContents(self), type);
	}

	/** As above, only what is of one of the types. */
	public List<EObject> eAllContents(EObject self, Set<?> types) {
		return Types.only(eAllContents(self), types);
	}

	/** What the element refers to but neither contains nor is contained in, once for each reference that has it. */
	public List<EObject> eCrossReferences(EObject self) {
		return new ArrayList<>(self.eCrossReferences());
	}

	/**
	 * The elements that refer to this one or contain it, views apart, each once and the container first. Searched are the
	 * resource set, without one the resource, without that the tree.
	 */
	public Set<Object> eInverse(EObject self) {
		return InverseReferences.of(self, null);
	}

	/** As above, only what is of the type. */
	public Set<Object> eInverse(EObject self, EClassifier type) {
		Set<Object> result = InverseReferences.of(self, null);
		result.removeIf(element -> !Types.isKind(element, type));
		return result;
	}

	/** As above, only by references of a name; empty if the name is {@code null} or no reference has it. */
	public Set<Object> eInverse(EObject self, String feature) {
		return feature == null ? new LinkedHashSet<>() : InverseReferences.of(self, feature);
	}

	/** The value of a feature by its name; {@code null} if there is no such feature, but {@code null} as the name fails. */
	public Object eGet(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(Objects.requireNonNull(name));
		Object value = feature == null ? null : self.eGet(feature);
		return value == null && feature != null ? TypedNull.of(feature.getEType()) : Values.copied(value);
	}

	/** The value of a feature, which may be {@code null}; a feature of another class and {@code null} fail. */
	public Object eGet(EObject self, EStructuralFeature feature) {
		return Values.copied(self.eGet(feature));
	}

	/** As above; {@code false} leaves a single reference that is a proxy as it is, {@code null} fails. */
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
