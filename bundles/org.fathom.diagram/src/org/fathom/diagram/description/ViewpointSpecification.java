package org.fathom.diagram.description;

import java.util.List;

/**
 * The content of one {@code .odesign} file. Immutable.
 *
 * @param file       name of the file, as given to the reader
 * @param name       name of the group
 * @param viewpoints the viewpoints, in the order of the file
 * @param problems   what is wrong or not supported; what they name has no effect, all else works
 */
public record ViewpointSpecification(String file, String name, List<Viewpoint> viewpoints,
		List<DescriptionProblem> problems) {

	/**
	 * Takes own copies of the lists.
	 */
	public ViewpointSpecification {
		viewpoints = List.copyOf(viewpoints);
		problems = List.copyOf(problems);
	}
}
