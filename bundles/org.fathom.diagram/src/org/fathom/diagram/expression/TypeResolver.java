package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds types by name: in the metamodel of the element at hand, in its resource set, then in the global registry. */
final class TypeResolver {
	private final Map<String, Map<EPackage, EClassifier>> cache = new HashMap<>();

	/** The classifier of a name; {@code null} if there is none. */
	EClassifier find(String name, EObject context) {
		EPackage near = context == null ? null : context.eClass().getEPackage();
		Map<EPackage, EClassifier> known = cache.computeIfAbsent(name, n -> new HashMap<>());
		EClassifier found = known.get(near);
		if (found == null) {
			found = search(name, near, context);
			if (found != null) {
				known.put(near, found);
			}
		}
		return found;
	}

	private static EClassifier search(String name, EPackage near, EObject context) {
		String plain = name.replace("::", "."); //$NON-NLS-1$ //$NON-NLS-2$
		int dot = plain.lastIndexOf('.');
		String packageName = dot < 0 ? "" : plain.substring(plain.lastIndexOf('.', dot - 1) + 1, dot); //$NON-NLS-1$
		String className = plain.substring(dot + 1);
		Set<EPackage> seen = new LinkedHashSet<>();
		if (near != null) {
			collect(root(near), seen);
		}
		EClassifier found = in(seen, packageName, className);
		if (found == null && context != null) {
			Resource resource = EcoreUtil.getRootContainer(context).eResource();
			if (resource != null && resource.getResourceSet() != null) {
				registered(resource.getResourceSet().getPackageRegistry(), seen);
			}
			found = in(seen, packageName, className);
		}
		if (found == null) {
			registered(EPackage.Registry.INSTANCE, seen);
			found = in(seen, packageName, className);
		}
		return found == null ? ViewTypes.find(packageName, className) : found;
	}

	private static EPackage root(EPackage ePackage) {
		EPackage current = ePackage;
		while (current.getESuperPackage() != null) {
			current = current.getESuperPackage();
		}
		return current;
	}

	private static void registered(EPackage.Registry registry, Set<EPackage> packages) {
		for (String uri : new ArrayList<>(registry.keySet())) {
			try {
				EPackage ePackage = registry.getEPackage(uri);
				if (ePackage != null) {
					collect(ePackage, packages);
				}
			} catch (RuntimeException | LinkageError e) {
				// a package of another bundle that cannot be loaded is none that this specification means
				continue;
			}
		}
	}

	private static void collect(EPackage ePackage, Set<EPackage> packages) {
		if (packages.add(ePackage)) {
			ePackage.getESubpackages().forEach(sub -> collect(sub, packages));
		}
	}

	private static EClassifier in(Set<EPackage> packages, String packageName, String className) {
		for (EPackage candidate : packages) {
			if (packageName.isEmpty() || names(candidate).contains(packageName)) {
				EClassifier found = candidate.getEClassifier(className);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static List<String> names(EPackage ePackage) {
		List<String> names = new ArrayList<>();
		names.add(ePackage.getName());
		names.add(ePackage.getNsPrefix());
		return names;
	}
}
