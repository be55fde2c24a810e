package org.fathom.core.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.Identified;

/** What an element refers to is there. */
final class BrokenReferenceRule extends AbstractElementRule<Identified> {
	BrokenReferenceRule() {
		super("RULE-020", Severity.ERROR, Identified.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Identified element, Consumer<Violation> violations) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient() && element.eIsSet(reference)) {
				for (EObject target : targets(element, reference)) {
					check(element, reference, target, violations);
				}
			}
		}
	}

	private void check(Identified element, EReference reference, EObject target, Consumer<Violation> violations) {
		if (target.eIsProxy() || target.eResource() == null) {
			String address = target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : names.of(target);
			EStructuralFeature feature = reference;
			violations.accept(violation(element, feature,
					NLS.bind(Messages.BrokenReferenceRule_message,
							new Object[] { names.of(element), reference.getName(), address }),
					new QuickFix(Messages.BrokenReferenceRule_remove_label, () -> EcoreUtil.remove(element, feature, target))));
		}
	}

	private static List<EObject> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		if (value instanceof List<?> many) {
			return many.stream().map(EObject.class::cast).toList();
		}
		return List.of((EObject) value);
	}
}
