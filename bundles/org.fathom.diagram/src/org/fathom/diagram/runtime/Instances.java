package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.NotationPackage;

/** All elements of the semantic resources around an element, by class; read once for one synchronisation. */
final class Instances {
	private final EObject root;
	private final DomainClasses classes;
	private final Refresh refresh;
	private final Map<String, List<EObject>> byClass = new HashMap<>();
	private List<EObject> all;

	Instances(EObject root, Refresh refresh) {
		this.root = root;
		this.classes = refresh.classes();
		this.refresh = refresh;
	}

	List<EObject> of(String domainClass) {
		refresh.computations().read(null, null);
		return refresh.computations().unobserved(() -> byClass.computeIfAbsent(domainClass,
				name -> all().stream().filter(element -> classes.isInstance(element, name)).toList()));
	}

	private List<EObject> all() {
		if (all == null) {
			all = new ArrayList<>();
			EObject container = EcoreUtil.getRootContainer(root);
			Resource resource = container.eResource();
			if (resource == null) {
				add(container);
			} else if (resource.getResourceSet() == null) {
				resource.getContents().forEach(this::add);
			} else {
				for (Resource each : List.copyOf(resource.getResourceSet().getResources())) {
					each.getContents().forEach(this::add);
				}
			}
		}
		return all;
	}

	private void add(EObject content) {
		if (content instanceof EPackage || content.eClass().getEPackage() == NotationPackage.eINSTANCE) {
			return;
		}
		all.add(content);
		Iterator<? extends Notifier> contents = content.eAllContents();
		while (contents.hasNext()) {
			all.add((EObject) contents.next());
		}
	}
}
