package org.fathom.diagram.runtime;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** Services of the specification that these tests use; its model is a metamodel. */
public class TreeServices {

	public List<EReference> links(EObject any) {
		return any.eContents().stream().flatMap(type -> type.eContents().stream())
				.filter(EReference.class::isInstance).map(EReference.class::cast).toList();
	}

	public String shown(EPackage element) {
		return "package " + element.getName();
	}

	public String shown(EObject element) {
		return "some " + element.eClass().getName();
	}

	public String shown(EAttribute element, String prefix) {
		return prefix + element.getName();
	}
}
