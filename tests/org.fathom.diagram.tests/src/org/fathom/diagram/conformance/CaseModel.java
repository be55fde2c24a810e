package org.fathom.diagram.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The metamodel and model of a case, loaded. */
final class CaseModel {
	private final ResourceSet resources = new ResourceSetImpl();
	private final Resource model;
	private final Resource diagrams;

	CaseModel(Path folder) {
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		ResourceSet metamodels = new ResourceSetImpl();
		metamodels.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource ecore = metamodels.getResource(URI.createFileURI(folder.resolve("model.ecore").toString()), true);
		ecore.getContents().forEach(content -> register((EPackage) content));
		model = resources.getResource(URI.createFileURI(folder.resolve("model.xmi").toString()), true);
		diagrams = resources.createResource(URI.createURI("memory:/case.diagram"));
	}

	private void register(EPackage ePackage) {
		resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
		ePackage.getESubpackages().forEach(this::register);
	}

	ResourceSet resources() {
		return resources;
	}

	Resource diagrams() {
		return diagrams;
	}

	Resource model() {
		return model;
	}

	EObject element(String fragment) {
		return "/".equals(fragment) ? model.getContents().get(0) : model.getEObject(fragment);
	}

	String fragment(EObject element) {
		return element.eResource().getURIFragment(element);
	}

	List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		model.getAllContents().forEachRemaining(all::add);
		return all;
	}

	String text() throws IOException {
		StringWriter writer = new StringWriter();
		((XMLResource) model).save(writer, Map.of());
		return writer.toString();
	}
}
