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
	/** A class with services cannot be used: name and reason. */
	public static String DiagramRuntime_missingExtension_message;
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
	/** A picture would be too large: width, height, most pixels in millions. */
	public static String PngWriter_tooLarge_message;
	/** A text does not fit the label of an element: label, text. */
	public static String Tool_cannotEdit_message;
	/** An edge is to be created where there is no diagram. */
	public static String Tool_noDiagram_message;
	/** An element has no double click: label. */
	public static String Tool_noDoubleClick_message;
	/** A reference does not exist or does not fit: reference, class. */
	public static String Tool_unknownReference_message;
	/** A type does not exist or cannot be created: type. */
	public static String Tool_unknownType_message;
	/** A value does not fit a feature: value, feature. */
	public static String Tool_wrongValue_message;

	static {
		initializeMessages("org.fathom.diagram.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
