package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** Creates elements and puts them into references; a wrong type or reference is reported. */
final class InstanceCreation {
	private final Engine engine;
	private final ToolScope scope;
	private final String tool;
	private final FeatureChange features;

	InstanceCreation(Engine engine, ToolScope scope, String tool, FeatureChange features) {
		this.engine = engine;
		this.scope = scope;
		this.tool = tool;
		this.features = features;
	}

	/** The new element; {@code null} if it cannot be created. */
	EObject create(EObject container, String type) {
		if (engine.evaluator().interpreter().type(type, container) instanceof EClass found && !found.isAbstract()
				&& !found.isInterface()) {
			return EcoreUtil.create(found);
		}
		report(container, type, Messages.Tool_unknownType_message, type);
		return null;
	}

	/** Puts a new element into a reference; one that does not exist, or that is single and has a value, takes none. */
	boolean put(EObject container, String referenceName, EObject created) throws ToolException {
		if (!(container.eClass().getEStructuralFeature(referenceName) instanceof EReference reference)
				|| !reference.isMany() && container.eGet(reference) != null) {
			report(container, referenceName, Messages.Tool_unknownReference_message, referenceName);
			return false;
		}
		features.set(container, referenceName, created);
		scope.created().add(created);
		return true;
	}

	private void report(EObject container, String expression, String message, String name) {
		engine.evaluator().report(new RuntimeProblem("DIAGRAM-003", scope.representation(), tool, expression, //$NON-NLS-1$
				container, NLS.bind(message, name, container.eClass().getName())));
	}
}
