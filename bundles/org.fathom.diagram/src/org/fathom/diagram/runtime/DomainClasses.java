package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Tells whether elements are instances of classes named in a specification, sub classes included. */
final class DomainClasses {
	private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();

	/** Tells instances of a class from others; quick where many of one class follow each other. */
	Predicate<EObject> instances(String domainClass) {
		return new Predicate<>() {
			private EClass last;
			private boolean fits;

			@Override
			public boolean test(EObject element) {
				if (element.eClass() != last) {
					last = element.eClass();
					fits = isInstance(element, domainClass);
				}
				return fits;
			}
		};
	}

	boolean isInstance(EObject element, String domainClass) {
		return known.computeIfAbsent(domainClass, name -> new HashMap<>()).computeIfAbsent(element.eClass(),
				type -> Boolean.valueOf(matches(type, domainClass.trim().replace("::", ".")))).booleanValue(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean matches(EClass type, String wanted) {
		if (wanted.isEmpty()) {
			return false;
		}
		String className = wanted.substring(wanted.lastIndexOf('.') + 1);
		String packageName = wanted.substring(0, Math.max(0, wanted.lastIndexOf('.')));
		if ("EObject".equals(className) && (packageName.isEmpty() || "ecore".equals(packageName))) { //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		}
		if (named(type, className, packageName)) {
			return true;
		}
		return type.getEAllSuperTypes().stream().anyMatch(parent -> named(parent, className, packageName));
	}

	private static boolean named(EClass type, String className, String packageName) {
		EPackage ePackage = type.getEPackage();
		String last = packageName.substring(packageName.lastIndexOf('.') + 1);
		return className.equals(type.getName())
				&& (packageName.isEmpty() || ePackage != null && last.equals(ePackage.getName()));
	}
}
