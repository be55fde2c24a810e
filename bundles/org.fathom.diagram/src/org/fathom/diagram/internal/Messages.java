package org.fathom.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that a person reads. */
public final class Messages extends NLS {
	/** A reference in a specification leads nowhere: feature, reference. */
	public static String DescriptionProblem_unknownReference_message;
	/** A feature of a specification is not supported: feature. */
	public static String DescriptionProblem_unsupportedFeature_message;
	/** An expression language is not supported: expression. */
	public static String DescriptionProblem_unsupportedLanguage_message;
	/** A kind of representation is not supported: name, type. */
	public static String DescriptionProblem_unsupportedRepresentation_message;
	/** A type of element is not supported: type. */
	public static String DescriptionProblem_unsupportedType_message;
	/** The file is no specification: root element. */
	public static String DescriptionProblem_wrongRoot_message;
	/** A value is not one of those allowed: value, feature. */
	public static String DescriptionProblem_wrongValue_message;
	/** A part of an expression failed: what, detail. */
	public static String Expression_failed_message;
	/** An expression cannot be parsed: position, text. */
	public static String Expression_syntax_message;
	/** A feature does not exist: name. */
	public static String Expression_unknownFeature_message;
	/** A service does not exist: name. */
	public static String Expression_unknownService_message;
	/** A type or literal does not exist: name. */
	public static String Expression_unknownType_message;
	/** A variable is not bound: name. */
	public static String Expression_unknownVariable_message;

	static {
		initializeMessages("org.fathom.diagram.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
