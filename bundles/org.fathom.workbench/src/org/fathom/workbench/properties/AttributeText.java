package org.fathom.workbench.properties;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.base.BasePackage;
import org.fathom.workbench.Messages;

/** Between the values of an attribute and the text that a person reads and types; a list has one value a line. */
final class AttributeText {
	private final EAttribute attribute;

	AttributeText(EAttribute attribute) {
		this.attribute = attribute;
	}

	String text(Object value) {
		if (value instanceof List<?> many) {
			return many.stream().map(this::single).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
		return single(value);
	}

	private String single(Object value) {
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}

	/**
	 * The value of a text.
	 *
	 * @throws IllegalArgumentException with a message for the user, if the text is no value of the attribute
	 */
	Object value(String text) {
		String stripped = text.strip();
		try {
			if (attribute.isMany()) {
				return stripped.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::parse).toList();
			}
			return stripped.isEmpty() ? attribute.getDefaultValue() : parse(stripped);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new IllegalArgumentException(
					example().isEmpty() ? NLS.bind(Messages.AttributeText_bad_error, stripped)
							: NLS.bind(Messages.AttributeText_badExample_error, stripped, example()), e);
		}
	}

	private Object parse(String text) {
		return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
	}

	/** How a value is written; empty for free text. */
	String example() {
		EDataType type = attribute.getEAttributeType();
		if (type == BasePackage.Literals.QUANTITY) {
			return "3.5 d"; //$NON-NLS-1$
		}
		if (type == BasePackage.Literals.MONEY) {
			return "1200.50 EUR"; //$NON-NLS-1$
		}
		if (type == BasePackage.Literals.RANGE) {
			return "0..100"; //$NON-NLS-1$
		}
		if (type == BasePackage.Literals.DATE) {
			return "2026-03-31"; //$NON-NLS-1$
		}
		return type == BasePackage.Literals.DATE_TIME ? "2026-03-31T14:05+02:00" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
