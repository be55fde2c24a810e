package org.fathom.diagram.runtime;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.ColorDescription.Computed;
import org.fathom.diagram.description.ColorDescription.Fixed;
import org.fathom.diagram.description.ColorDescription.Interpolated;
import org.fathom.diagram.description.ColorDescription.Step;
import org.fathom.diagram.style.Color;

/** Evaluates colours on an element. */
final class ColorEvaluator {
	private static final int MAX = 255;

	private final Evaluator evaluator;

	ColorEvaluator(Evaluator evaluator) {
		this.evaluator = evaluator;
	}

	/** The colour, or the given one if the description is {@code null}. */
	Color color(ColorDescription description, EObject element, Map<String, Object> variables, String where,
			Color other) {
		if (description instanceof Fixed fixed) {
			return fixed.color();
		}
		if (description instanceof Computed computed) {
			return new Color(part(computed.red(), element, variables, where),
					part(computed.green(), element, variables, where),
					part(computed.blue(), element, variables, where));
		}
		return description instanceof Interpolated interpolated ? interpolate(interpolated, element, variables, where)
				: other;
	}

	private int part(String expression, EObject element, Map<String, Object> variables, String where) {
		return Math.max(0, Math.min(MAX, evaluator.integer(expression, element, variables, where)));
	}

	private Color interpolate(Interpolated color, EObject element, Map<String, Object> variables, String where) {
		int value = evaluator.integer(color.value(), element, variables, where);
		List<Step> steps = color.steps();
		if (steps.isEmpty()) {
			int min = evaluator.integer(color.min(), element, variables, where);
			int max = evaluator.integer(color.max(), element, variables, where);
			return between(value, min, new Color(0, MAX, 0), max, new Color(MAX, 0, 0));
		}
		int before = evaluator.integer(steps.get(0).value(), element, variables, where);
		Color last = color(steps.get(0).color(), element, variables, where, Color.BLACK);
		for (Step step : steps) {
			int at = evaluator.integer(step.value(), element, variables, where);
			Color next = color(step.color(), element, variables, where, Color.BLACK);
			if (value <= at) {
				return between(value, before, last, at, next);
			}
			before = at;
			last = next;
		}
		return last;
	}

	private static Color between(int value, int from, Color first, int to, Color second) {
		if (value <= from) {
			return first;
		}
		if (value >= to) {
			return second;
		}
		double share = (double) (value - from) / (to - from);
		return new Color(mix(first.red(), second.red(), share), mix(first.green(), second.green(), share),
				mix(first.blue(), second.blue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) (from + (to - from) * share);
	}
}
