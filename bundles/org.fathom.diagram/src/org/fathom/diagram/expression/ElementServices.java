package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Services of model elements. */
final class ElementServices {
	private final Map<String, Service> services = new HashMap<>();

	/** A service of an element. */
	private interface Of {
		Object call(EObject self);
	}

	Map<String, Service> services() {
		one("eClass", ViewTypes::of); //$NON-NLS-1$
		one("eResource", EObject::eResource); //$NON-NLS-1$
		one("eContainingFeature", EObject::eContainingFeature); //$NON-NLS-1$
		one("eContainmentFeature", EObject::eContainmentFeature); //$NON-NLS-1$
		one("eContainer", EObject::eContainer); //$NON-NLS-1$
		services.put("eContainer", (scope, self, args) -> !(self instanceof EObject element) ? Service.ABSENT //$NON-NLS-1$
				: args.length == 0 ? element.eContainer() : ancestor(element.eContainer(), args));
		services.put("eContainerOrSelf", (scope, self, args) -> self instanceof EObject element //$NON-NLS-1$
				? ancestor(element, args) : Service.ABSENT);
		many("eContents", self -> new ArrayList<>(self.eContents())); //$NON-NLS-1$
		many("eAllContents", ElementServices::allContents); //$NON-NLS-1$
		many("eCrossReferences", self -> new ArrayList<>(self.eCrossReferences())); //$NON-NLS-1$
		many("ancestors", ElementServices::ancestors); //$NON-NLS-1$
		many("siblings", self -> siblings(self, 0)); //$NON-NLS-1$
		many("precedingSiblings", self -> siblings(self, -1)); //$NON-NLS-1$
		many("followingSiblings", self -> siblings(self, 1)); //$NON-NLS-1$
		services.put("eInverse", InverseReferences::call); //$NON-NLS-1$
		services.put("eGet", (scope, self, args) -> self instanceof EObject element //$NON-NLS-1$
				&& (args.length == 1 || args.length == 2 && args[1] instanceof Boolean) ? get(element, args[0])
						: Service.ABSENT);
		services.put("getEStructuralFeature", (scope, self, args) -> self instanceof EClass eClass && args.length == 1 //$NON-NLS-1$
				&& args[0] instanceof String name ? eClass.getEStructuralFeature(name) : Service.ABSENT);
		services.put("allInstances", (scope, self, args) -> self instanceof EClass ? new ArrayList<>() //$NON-NLS-1$
				: Service.ABSENT);
		return services;
	}

	/** The value of a feature, given by itself or by its name. */
	private static Object get(EObject element, Object which) {
		EStructuralFeature feature = which instanceof EStructuralFeature given ? given
				: which instanceof String name ? element.eClass().getEStructuralFeature(name) : null;
		if (feature == null || element.eClass().getFeatureID(feature) < 0) {
			return null;
		}
		Object value = element.eGet(feature);
		return value instanceof List<?> list ? new ArrayList<>(list) : Values.normalise(value);
	}

	private static Object ancestor(EObject start, Object[] args) {
		if (args.length != 1 || !Types.isType(args[0])) {
			return Service.ABSENT;
		}
		EObject current = start;
		while (current != null && !Types.isAny(current, args[0])) {
			current = current.eContainer();
		}
		return current;
	}

	private static List<EObject> allContents(EObject self) {
		List<EObject> all = new ArrayList<>();
		self.eAllContents().forEachRemaining(all::add);
		return all;
	}

	private static List<EObject> ancestors(EObject self) {
		List<EObject> all = new ArrayList<>();
		for (EObject current = self.eContainer(); current != null; current = current.eContainer()) {
			all.add(current);
		}
		return all;
	}

	private static List<EObject> siblings(EObject self, int side) {
		List<EObject> result = new ArrayList<>();
		if (self.eContainer() == null) {
			return result;
		}
		List<EObject> all = self.eContainer().eContents();
		int own = all.indexOf(self);
		for (int i = 0; i < all.size(); i++) {
			boolean fits = all.get(i).eContainmentFeature() == self.eContainmentFeature() && i != own;
			if (fits && (side == 0 || Integer.signum(i - own) == side)) {
				result.add(all.get(i));
			}
		}
		return result;
	}

	private void one(String name, Of function) {
		services.put(name, (scope, self, args) -> self instanceof EObject element && args.length == 0
				? function.call(element) : Service.ABSENT);
	}

	/** A service that gives elements, all or those of a type. */
	private void many(String name, java.util.function.Function<EObject, List<EObject>> function) {
		services.put(name, (scope, self, args) -> {
			if (!(self instanceof EObject element) || args.length > 1) {
				return Service.ABSENT;
			}
			List<EObject> all = function.apply(element);
			if (args.length == 1) {
				if (!Types.isType(args[0])) {
					return Service.ABSENT;
				}
				all.removeIf(candidate -> !Types.isAny(candidate, args[0]));
			}
			return all;
		});
	}
}
