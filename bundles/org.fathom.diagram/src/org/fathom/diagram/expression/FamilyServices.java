package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Services of model elements about what contains them and what is beside them, all or those of a type. Siblings are
 * what the same container contains in whatever feature, for a root of a resource its other roots. The receiver
 * {@code null} fails; none is of the type {@code null}, and a set of types with anything but types of a metamodel in
 * it can fail.
 */
final class FamilyServices {

	/** The container, its container and so on to the root, the nearest first; empty for a root. */
	public List<EObject> ancestors(EObject self) {
		List<EObject> all = new ArrayList<>();
		for (EObject current = self.eContainer(); current != null; current = current.eContainer()) {
			all.add(current);
		}
		return all;
	}

	/** As above, only those of the type or a sub type. */
	public List<EObject> ancestors(EObject self, EClass type) {
		return Types.only(ancestors(self), type);
	}

	/** As above, only those of one of the types. */
	public List<EObject> ancestors(EObject self, Set<?> types) {
		return Types.only(ancestors(self), types);
	}

	/** What is beside the element, in the order of the container and without the element; empty for a root in no resource. */
	public List<EObject> siblings(EObject self) {
		List<EObject> all = family(self);
		all.remove(self);
		return all;
	}

	/** As above, only those of the type or a sub type. */
	public List<EObject> siblings(EObject self, EClass type) {
		return Types.only(siblings(self), type);
	}

	/** As above, only those of one of the types. */
	public List<EObject> siblings(EObject self, Set<?> types) {
		return Types.only(siblings(self), types);
	}

	/** The siblings before the element, in the order of the container, so the nearest is the last. */
	public List<EObject> precedingSiblings(EObject self) {
		List<EObject> all = family(self);
		return new ArrayList<>(all.subList(0, Math.max(0, all.indexOf(self))));
	}

	/** As above, only those of the type or a sub type. */
	public List<EObject> precedingSiblings(EObject self, EClass type) {
		return Types.only(precedingSiblings(self), type);
	}

	/** As above, only those of one of the types. */
	public List<EObject> precedingSiblings(EObject self, Set<?> types) {
		return Types.only(precedingSiblings(self), types);
	}

	/** The siblings after the element, in the order of the container, so the nearest is the first. */
	public List<EObject> followingSiblings(EObject self) {
		List<EObject> all = family(self);
		return new ArrayList<>(all.subList(all.indexOf(self) + 1, all.size()));
	}

	/** As above, only those of the type or a sub type. */
	public List<EObject> followingSiblings(EObject self, EClass type) {
		return Types.only(followingSiblings(self), type);
	}

	/** As above, only those of one of the types. */
	public List<EObject> followingSiblings(EObject self, Set<?> types) {
		return Types.only(followingSiblings(self), types);
	}

	/** All that the element's container contains, in whatever feature; for a root the roots of its resource. */
	private static List<EObject> family(EObject self) {
		if (self.eContainer() != null) {
			return new ArrayList<>(self.eContainer().eContents());
		}
		Resource resource = ((InternalEObject) self).eDirectResource();
		return resource == null ? new ArrayList<>() : new ArrayList<>(resource.getContents());
	}
}
