package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Comparator;
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
		List<Step> steps = color.steps().stream().filter(step -> !step.value().isEmpty()).toList();
		if (steps.isEmpty()) {
			int min = evaluator.integer(color.min(), element, variables, where);
			int max = evaluator.integer(color.max(), element, variables, where);
			return between(value, new Bound(min, new Color(0, MAX, 0)), new Bound(max, new Color(MAX, 0, 0)));
		}
		List<Bound> bounds = new ArrayList<>();
		for (Step step : steps) {
			bounds.add(new Bound(evaluator.integer(step.value(), element, variables, where),
					color(step.color(), element, variables, where, Color.BLACK)));
		}
		bounds.sort(Comparator.comparingInt(Bound::at));
		Bound above = bounds.stream().filter(bound -> bound.at() >= value).findFirst().orElse(null);
		Bound below = null;
		for (Bound bound : bounds) {
			below = bound.at() <= value && (below == null || below.at() < bound.at()) ? bound : below;
		}
		if (below == null || above == null) {
			return below == null ? above.color() : below.color();
		}
		return between(value, below, above);
	}

	/** A colour at a value. */
	private record Bound(int at, Color color) {
	}

	private static Color between(int value, Bound from, Bound to) {
		if (value <= from.at()) {
			return from.color();
		}
		if (value >= to.at()) {
			return to.color();
		}
		float share = ((float) value - from.at()) / (to.at() - from.at());
		return new Color(mix(from.color().red(), to.color().red(), share), mix(from.color().green(), to.color().green(), share),
				mix(from.color().blue(), to.color().blue(), share));
	}

	private static int mix(int from, int to, float share) {
		return (int) (from + (to - from) * share);
	}
}
