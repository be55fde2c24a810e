package org.fathom.design.sirius;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Views with the features that views of Sirius have. */
final class SiriusViews {
	private static final EClass TYPE = type();

	private SiriusViews() {
	}

	private static EClass type() {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("DView");
		for (String name : List.of("target", "targetNode", "ownedDiagramElements")) {
			EReference reference = EcoreFactory.eINSTANCE.createEReference();
			reference.setName(name);
			reference.setEType(EcorePackage.Literals.EOBJECT);
			reference.setContainment(name.startsWith("owned"));
			type.getEStructuralFeatures().add(reference);
		}
		var types = EcoreFactory.eINSTANCE.createEPackage();
		types.setName("views");
		types.setNsURI("https://fathom.org/tests/views");
		types.getEClassifiers().add(type);
		return type;
	}

	/** A node that shows an element, or an edge that ends at a node. */
	static EObject view(EObject shown, EObject end) {
		EObject view = EcoreUtil.create(TYPE);
		view.eSet(TYPE.getEStructuralFeature("target"), shown);
		view.eSet(TYPE.getEStructuralFeature("targetNode"), end);
		return view;
	}

	/** A view around another one. */
	static EObject around(EObject view, EObject shown) {
		EObject around = view(shown, null);
		around.eSet(TYPE.getEStructuralFeature("ownedDiagramElements"), view);
		return around;
	}
}
