package org.fathom.design.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fathom.design.FathomViewpoint;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.solution.SolutionPackage;

/** {@code fathom.odesign}, read as Sirius reads it: by EMF, with the types of Sirius. */
final class SiriusSpecification {
	private final Resource resource;

	SiriusSpecification() {
		try (InputStream input = FathomViewpoint.specification().openStream()) {
			ResourceSet resources = new ResourceSetImpl();
			resources.getPackageRegistry().putAll(new SiriusTypes().packages());
			// touching one package of the metamodel registers it with those it uses
			for (EPackage each : List.of(LibraryPackage.eINSTANCE, SolutionPackage.eINSTANCE)) {
				resources.getPackageRegistry().put(each.getNsURI(), each);
			}
			resource = new XMIResourceImpl(URI.createURI("platform:/plugin/org.fathom.design/description/fathom.odesign"));
			resources.getResources().add(resource);
			resource.load(input, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Resource resource() {
		return resource;
	}

	EObject root() {
		return resource.getContents().get(0);
	}

	/** Everything in the file, from the first line to the last. */
	List<EObject> elements() {
		List<EObject> found = new ArrayList<>();
		resource.getAllContents().forEachRemaining(found::add);
		return found;
	}

	List<EObject> elements(String type) {
		return elements().stream().filter(element -> isA(element, type)).toList();
	}

	static boolean isA(EObject element, String type) {
		return element.eClass().getName().equals(type)
				|| element.eClass().getEAllSuperTypes().stream().anyMatch(parent -> parent.getName().equals(type));
	}

	static Object get(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		return feature == null ? null : element.eGet(feature);
	}

	static String text(EObject element, String name) {
		return get(element, name) instanceof String text ? text : "";
	}

	@SuppressWarnings("unchecked")
	static List<EObject> list(EObject element, String name) {
		return get(element, name) instanceof List<?> several ? (List<EObject>) several : List.of();
	}

	static EObject one(EObject element, String name) {
		return get(element, name) instanceof EObject found ? found : null;
	}

	/** The nearest element around another that is of a type; {@code null} if there is none. The element itself does not count. */
	static EObject around(EObject element, String type) {
		EObject current = element.eContainer();
		while (current != null && !isA(current, type)) {
			current = current.eContainer();
		}
		return current;
	}

	/** The way to an element by the names on it. */
	static String path(EObject element) {
		String name = text(element, "name");
		String own = element.eClass().getName() + (name.isEmpty() ? "" : " '" + name + '\'');
		return element.eContainer() == null || isA(element, "Viewpoint") ? own : path(element.eContainer()) + " / " + own;
	}
}
