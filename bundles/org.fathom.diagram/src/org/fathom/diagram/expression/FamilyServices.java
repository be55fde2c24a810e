package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of model elements about what contains them and what is beside them, all or those of a type. */
final class FamilyServices {

	public List<EObject> ancestors(EObject self) {
		List<EObject> all = new ArrayList<>();
		for (EObject current = self.eContainer(); current != null; current = current.eContainer()) {
			all.add(current);
		}
		return all;
	}

	public List<EObject> ancestors(EObject self, EClass type) {
		return Types.only(ancestors(self), type);
	}

	public List<EObject> ancestors(EObject self, Set<?> types) {
		return Types.only(ancestors(self), types);
	}

	public List<EObject> siblings(EObject self) {
		List<EObject> all = family(self);
		all.remove(self);
		return all;
	}

	public List<EObject> siblings(EObject self, EClass type) {
		return Types.only(siblings(self), type);
	}

	public List<EObject> siblings(EObject self, Set<?> types) {
		return Types.only(siblings(self), types);
	}

	public List<EObject> precedingSiblings(EObject self) {
		List<EObject> all = family(self);
		return new ArrayList<>(all.subList(0, Math.max(0, all.indexOf(self))));
	}

	public List<EObject> precedingSiblings(EObject self, EClass type) {
		return Types.only(precedingSiblings(self), type);
	}

	public List<EObject> precedingSiblings(EObject self, Set<?> types) {
		return Types.only(precedingSiblings(self), types);
	}

	public List<EObject> followingSiblings(EObject self) {
		List<EObject> all = family(self);
		return new ArrayList<>(all.subList(all.indexOf(self) + 1, all.size()));
	}

	public List<EObject> followingSiblings(EObject self, EClass type) {
		return Types.only(followingSiblings(self), type);
	}

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
