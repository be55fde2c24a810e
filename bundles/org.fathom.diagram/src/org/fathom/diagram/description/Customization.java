package org.fathom.diagram.description;

import java.util.List;

/**
 * Changes of styles under a condition, while their layer is on.
 *
 * @param predicate expression; empty means always
 * @param features  the changes
 */
public record Customization(String predicate, List<Feature> features) {

	/**
	 * Takes an own copy of the list.
	 */
	public Customization {
		features = List.copyOf(features);
	}

	/**
	 * The change of one feature.
	 *
	 * @param name       name of the feature
	 * @param value      expression, if it is an attribute; otherwise {@code null}
	 * @param color      colour, if it is a reference to one; otherwise {@code null}
	 * @param applyOnAll {@code true} if it reaches all styles that have the feature
	 * @param styles     ids of the styles it reaches otherwise
	 */
	public record Feature(String name, String value, ColorDescription color, boolean applyOnAll,
			List<String> styles) {

		/**
		 * Takes an own copy of the list.
		 */
		public Feature {
			styles = List.copyOf(styles);
		}
	}
}
