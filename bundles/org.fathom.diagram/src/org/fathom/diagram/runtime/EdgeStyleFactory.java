package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.style.Arrow;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.Routing;

/** Makes the resolved style of an edge. */
final class EdgeStyleFactory {
	private static final Color GRAY = new Color(136, 136, 136);

	private static final Map<String, Arrow> ARROWS = arrows();

	private final Evaluator evaluator;

	EdgeStyleFactory(Evaluator evaluator) {
		this.evaluator = evaluator;
	}

	EdgeStyle create(StyleDescription description, EObject element, Map<String, Object> variables, String centered) {
		StyleValues values = new StyleValues(evaluator, description, element, variables);
		values.put("class", description.type().replace("Description", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		LineStyle line = values.line("lineStyle"); //$NON-NLS-1$
		Arrow source = arrow(values.text("sourceArrow")); //$NON-NLS-1$
		Arrow target = arrow(values.text("targetArrow")); //$NON-NLS-1$
		values.text("foldingStyle"); //$NON-NLS-1$
		int size = values.integer("sizeComputationExpression"); //$NON-NLS-1$
		values.put("size", Integer.valueOf(size)); //$NON-NLS-1$
		Routing routing = StyleValues.literal(Routing.class, values.text("routingStyle"), Routing.STRAIGHT); //$NON-NLS-1$
		values.put("centered", centered); //$NON-NLS-1$
		Color stroke = values.color("strokeColor", GRAY); //$NON-NLS-1$
		LabelStyle begin = part(values, "begin", "Begin"); //$NON-NLS-1$ //$NON-NLS-2$
		LabelStyle center = part(values, "center", "Center"); //$NON-NLS-1$ //$NON-NLS-2$
		LabelStyle end = part(values, "end", "End"); //$NON-NLS-1$ //$NON-NLS-2$
		return new EdgeStyle(stroke, Math.max(1, size), line, source, target, routing, begin, center, end,
				values.collected());
	}

	private static LabelStyle part(StyleValues values, String name, String className) {
		List<StyleDescription> parts = values.style().parts().getOrDefault(name + "LabelStyleDescription", List.of()); //$NON-NLS-1$
		if (parts.isEmpty()) {
			return null;
		}
		StyleValues label = values.part(parts.get(0));
		label.put("class", className + "LabelStyle"); //$NON-NLS-1$ //$NON-NLS-2$
		LabelStyle style = label.label(false);
		values.put(name + "LabelStyle", label.collected()); //$NON-NLS-1$
		return style;
	}

	private static Arrow arrow(String literal) {
		return ARROWS.getOrDefault(literal.toLowerCase(Locale.ROOT), Arrow.NONE);
	}

	/** The arrows by literal in lower case; the literals are the constants without underscores. */
	private static Map<String, Arrow> arrows() {
		Map<String, Arrow> arrows = new HashMap<>();
		for (Arrow arrow : Arrow.values()) {
			arrows.put(arrow.name().replace("_", "").toLowerCase(Locale.ROOT), arrow); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Map.copyOf(arrows);
	}
}
