package org.fathom.core.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.core.store.Severity;

/** A rule for the elements of one type. */
abstract class AbstractElementRule<T extends EObject> implements Rule {
	/** How messages name elements. */
	protected final ElementNames names = new ElementNames();

	private final String id;
	private final Severity severity;
	private final Class<T> type;

	AbstractElementRule(String id, Severity severity, Class<T> type) {
		this.id = id;
		this.severity = severity;
		this.type = type;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final void check(EObject element, Consumer<Violation> violations) {
		if (type.isInstance(element)) {
			checkElement(type.cast(element), violations);
		}
	}

	/** Checks one element of the type. */
	protected abstract void checkElement(T element, Consumer<Violation> violations);

	/** A violation of this rule. */
	protected final Violation violation(EObject element, EStructuralFeature feature, String message, QuickFix... fixes) {
		return new Violation(id, severity, element, feature, message, List.of(fixes));
	}
}
