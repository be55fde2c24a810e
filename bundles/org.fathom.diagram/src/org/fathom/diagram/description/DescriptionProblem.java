package org.fathom.diagram.description;

/**
 * Something in a viewpoint specification that is wrong or that this runtime does not support.
 *
 * @param code        stable code, {@code ODESIGN-nnn}
 * @param file        name of the specification file, as given to the reader
 * @param line        line of the element in the file, 0 if unknown
 * @param elementPath where the element is, for example {@code //@ownedViewpoints[name='A']/@ownedRepresentations[name='B']}
 * @param feature     the attribute or reference concerned, empty if it is the element as a whole
 * @param message     what is wrong, for the user
 */
public record DescriptionProblem(String code, String file, int line, String elementPath, String feature,
		String message) {
}
