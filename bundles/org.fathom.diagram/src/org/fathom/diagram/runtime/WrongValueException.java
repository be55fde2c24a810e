package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** A tool that failed because a feature does not take a value. Its message has the feature's own name; users may know it by another. */
public final class WrongValueException extends ToolException {
	private static final long serialVersionUID = 1L;

	private final transient EStructuralFeature feature;
	private final transient Object value;

	WrongValueException(EStructuralFeature feature, Object value, Throwable cause) {
		super(NLS.bind(Messages.Tool_wrongValue_message, value, feature.getName()), cause);
		this.feature = feature;
		this.value = value;
	}

	/**
	 * The feature.
	 *
	 * @return never {@code null}
	 */
	public EStructuralFeature feature() {
		return feature;
	}

	/**
	 * What it does not take.
	 *
	 * @return any value; may be {@code null}
	 */
	public Object value() {
		return value;
	}
}
