package org.fathom.diagram.description;

import java.util.List;

import org.fathom.diagram.style.Color;

/** A colour as specified. */
public sealed interface ColorDescription {

	/**
	 * A colour that does not depend on the model.
	 *
	 * @param name  its name in a palette
	 * @param color the colour
	 */
	record Fixed(String name, Color color) implements ColorDescription {
	}

	/**
	 * A colour of three expressions.
	 *
	 * @param red   expression for the red part
	 * @param green expression for the green part
	 * @param blue  expression for the blue part
	 */
	record Computed(String red, String green, String blue) implements ColorDescription {
	}

	/**
	 * A colour between others, by a value.
	 *
	 * @param value expression for the value
	 * @param min   expression for the lowest value
	 * @param max   expression for the highest value
	 * @param steps the colours between, in order; empty means from green to red
	 */
	record Interpolated(String value, String min, String max, List<Step> steps) implements ColorDescription {

		/**
		 * Takes an own copy of the steps.
		 */
		public Interpolated {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * A colour at one value.
	 *
	 * @param value expression for the value
	 * @param color the colour there
	 */
	record Step(String value, ColorDescription color) {
	}
}
