package org.fathom.diagram.runtime;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** Creates elements in references; a wrong type or reference is reported and creates nothing. */
final class InstanceCreation {
	private final Engine engine;
	private final ToolScope scope;
	private final String tool;

	InstanceCreation(Engine engine, ToolScope scope, String tool) {
		this.engine = engine;
		this.scope = scope;
		this.tool = tool;
	}

	/** The new element; {@code null} if it cannot be created. */
	EObject create(EObject container, String type, String referenceName) {
		boolean canCreate = engine.evaluator().interpreter().type(type, container) instanceof EClass found
				&& !found.isAbstract() && !found.isInterface();
		if (!canCreate) {
			report(container, type, Messages.Tool_unknownType_message, type);
			return null;
		}
		EClass eClass = (EClass) engine.evaluator().interpreter().type(type, container);
		if (!(container.eClass().getEStructuralFeature(referenceName) instanceof EReference reference)
				|| !reference.getEReferenceType().isSuperTypeOf(eClass) || !reference.isChangeable()) {
			report(container, referenceName, Messages.Tool_unknownReference_message, referenceName);
			return null;
		}
		EObject created = EcoreUtil.create(eClass);
		put(container, reference, created);
		scope.created().add(created);
		return created;
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject container, EReference reference, EObject created) {
		if (reference.isMany()) {
			((List<EObject>) container.eGet(reference)).add(created);
		} else {
			container.eSet(reference, created);
		}
	}

	private void report(EObject container, String expression, String message, String name) {
		engine.evaluator().report(new RuntimeProblem("DIAGRAM-003", scope.representation(), tool, expression, //$NON-NLS-1$
				container, NLS.bind(message, name, container.eClass().getName())));
	}
}
