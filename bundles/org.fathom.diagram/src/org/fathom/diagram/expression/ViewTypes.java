package org.fathom.diagram.expression;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/** The types that specifications know views by; the notation has others. */
final class ViewTypes {
	private static final Map<NodeKind, String> NODES = Map.of(NodeKind.LIST, "DNodeList", NodeKind.LIST_ITEM, //$NON-NLS-1$
			"DNodeListElement", NodeKind.FREE_FORM, "DNodeContainer", NodeKind.HORIZONTAL_STACK, "DNodeContainer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			NodeKind.VERTICAL_STACK, "DNodeContainer"); //$NON-NLS-1$
	private static final EPackage TYPES = create();

	private ViewTypes() {
	}

	private static EPackage create() {
		EPackage types = EcoreFactory.eINSTANCE.createEPackage();
		types.setName("diagram"); //$NON-NLS-1$
		types.setNsPrefix("diagram"); //$NON-NLS-1$
		EClass decorator = add(types, "DSemanticDecorator", true); //$NON-NLS-1$
		EClass diagram = add(types, "DDiagram", true, decorator); //$NON-NLS-1$
		add(types, "DSemanticDiagram", false, diagram); //$NON-NLS-1$
		EClass element = add(types, "DDiagramElement", true, decorator); //$NON-NLS-1$
		add(types, "DEdge", false, element); //$NON-NLS-1$
		EClass node = add(types, "AbstractDNode", true, element); //$NON-NLS-1$
		add(types, "DNode", false, node); //$NON-NLS-1$
		add(types, "DNodeListElement", false, node); //$NON-NLS-1$
		EClass container = add(types, "DDiagramElementContainer", true, node); //$NON-NLS-1$
		add(types, "DNodeContainer", false, container); //$NON-NLS-1$
		add(types, "DNodeList", false, container); //$NON-NLS-1$
		return types;
	}

	private static EClass add(EPackage types, String name, boolean isAbstract, EClass... parents) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.setAbstract(isAbstract);
		type.getESuperTypes().addAll(java.util.List.of(parents));
		types.getEClassifiers().add(type);
		return type;
	}

	/** The type of an element: for a view the one that specifications know. */
	static EClass of(EObject element) {
		if (element instanceof Diagram) {
			return (EClass) TYPES.getEClassifier("DSemanticDiagram"); //$NON-NLS-1$
		}
		if (element instanceof Node node) {
			return (EClass) TYPES.getEClassifier(NODES.getOrDefault(node.getKind(), "DNode")); //$NON-NLS-1$
		}
		return element instanceof Edge ? (EClass) TYPES.getEClassifier("DEdge") : element.eClass(); //$NON-NLS-1$
	}

	/** A type of views by its name; {@code null} if there is none. */
	static EClassifier find(String packageName, String name) {
		return "diagram".equals(packageName) || "viewpoint".equals(packageName) ? TYPES.getEClassifier(name) : null; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
