package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Shape;
import org.fathom.diagram.style.Side;

/** Makes the resolved style of a node. */
final class NodeStyleFactory {
	private static final Color GRAY = new Color(136, 136, 136);
	private static final Color SECTION = new Color(138, 226, 52);
	/** Sirius measures sizes in steps of ten pixels. */
	private static final int PIXELS = 10;

	private final Evaluator evaluator;

	NodeStyleFactory(Evaluator evaluator) {
		this.evaluator = evaluator;
	}

	/**
	 * Makes the style of an element.
	 *
	 * @param sized {@code false} for an item of a list, which has no size of its own
	 */
	NodeStyle create(StyleDescription description, EObject element, Map<String, Object> variables, boolean sized) {
		StyleValues values = new StyleValues(evaluator, description, element, variables);
		values.put("class", className(description.type())); //$NON-NLS-1$
		LabelStyle label = values.label(true);
		int borderSize = values.integer("borderSizeComputationExpression"); //$NON-NLS-1$
		values.put("borderSize", Integer.valueOf(borderSize)); //$NON-NLS-1$
		values.text("borderSizeComputationExpression"); //$NON-NLS-1$
		Color border = values.color("borderColor", Color.BLACK); //$NON-NLS-1$
		LineStyle line = values.line("borderLineStyle"); //$NON-NLS-1$
		values.flag("hideLabelByDefault"); //$NON-NLS-1$
		boolean container = isContainer(description);
		if (!container) {
			values.text("labelPosition"); //$NON-NLS-1$
		}
		Color background = own(values, description, sized);
		int corner = container && Boolean.parseBoolean(description.attribute("roundedCorner")) //$NON-NLS-1$
				? Integer.parseInt("0" + description.attribute("arcWidth").replaceAll("\\D", "")) : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String image = "WorkspaceImageDescription".equals(description.type()) ? description.attribute("workspacePath") //$NON-NLS-1$ //$NON-NLS-2$
				: null;
		return new NodeStyle(description.type(), shape(description), background, border, Math.max(0, borderSize), line,
				corner, label, image, size(values, container, "width", "horizontalDiameter"), //$NON-NLS-1$ //$NON-NLS-2$
				size(values, container, "height", "verticalDiameter"), forbidden(description), values.collected()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The size asked for, in diagram pixels: from the style's own expressions, else from its size expression. */
	private static int size(StyleValues values, boolean container, String... names) {
		for (String name : names) {
			if (values.collected().get(name) instanceof Integer own && own.intValue() > 0) {
				return own.intValue() * PIXELS;
			}
		}
		return container ? 0 : Math.max(0, values.integer("sizeComputationExpression")) * PIXELS; //$NON-NLS-1$
	}

	private static Set<Side> forbidden(StyleDescription description) {
		String sides = description.attribute("forbiddenSides"); //$NON-NLS-1$
		Set<Side> forbidden = EnumSet.noneOf(Side.class);
		for (Side side : Side.values()) {
			if (sides != null && sides.contains(side.name())) {
				forbidden.add(side);
			}
		}
		return forbidden;
	}

	private static boolean isContainer(StyleDescription description) {
		return description.type().contains("Container"); //$NON-NLS-1$
	}

	private static String className(String type) {
		return type.replace("NodeDescription", "").replace("Description", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Shape shape(StyleDescription description) {
		switch (description.type()) {
		case "EllipseNodeDescription": //$NON-NLS-1$
			return Shape.ELLIPSE;
		case "LozengeNodeDescription": //$NON-NLS-1$
			return Shape.LOZENGE;
		case "NoteDescription": //$NON-NLS-1$
			return Shape.NOTE;
		case "DotDescription": //$NON-NLS-1$
			return Shape.DOT;
		case "WorkspaceImageDescription": //$NON-NLS-1$
			return Shape.IMAGE;
		case "GaugeCompositeStyleDescription": //$NON-NLS-1$
			return Shape.GAUGE;
		case "ShapeContainerStyleDescription": //$NON-NLS-1$
			return Shape.PARALLELOGRAM;
		case "BundledImageDescription": //$NON-NLS-1$
			return "dot".equals(description.attribute("shape")) || "ring".equals(description.attribute("shape")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					? Shape.ELLIPSE : Shape.RECTANGLE;
		default:
			return Shape.RECTANGLE;
		}
	}

	/** Collects what only this class of style has; gives the colour of the area. */
	private static Color own(StyleValues values, StyleDescription description, boolean sized) {
		switch (description.type()) {
		case "SquareDescription": //$NON-NLS-1$
			values.plainNumber("width"); //$NON-NLS-1$
			values.plainNumber("height"); //$NON-NLS-1$
			return values.color("color", GRAY); //$NON-NLS-1$
		case "LozengeNodeDescription": //$NON-NLS-1$
			pair(values, sized, "width", "widthComputationExpression", "height", "heightComputationExpression"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return values.color("color", GRAY); //$NON-NLS-1$
		case "EllipseNodeDescription": //$NON-NLS-1$
			pair(values, sized, "horizontalDiameter", "horizontalDiameterComputationExpression", "verticalDiameter", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"verticalDiameterComputationExpression"); //$NON-NLS-1$
			return values.color("color", GRAY); //$NON-NLS-1$
		case "NoteDescription": //$NON-NLS-1$
			return values.color("color", GRAY); //$NON-NLS-1$
		case "DotDescription": //$NON-NLS-1$
			values.text("strokeSizeComputationExpression"); //$NON-NLS-1$
			return values.color("backgroundColor", GRAY); //$NON-NLS-1$
		case "BundledImageDescription": //$NON-NLS-1$
			values.text("shape"); //$NON-NLS-1$
			Color color = values.color("color", Color.BLACK); //$NON-NLS-1$
			values.givenText("providedShapeID"); //$NON-NLS-1$
			return color;
		default:
			return other(values, description);
		}
	}

	/** Two sizes that only count together. */
	private static void pair(StyleValues values, boolean sized, String first, String firstExpression, String second,
			String secondExpression) {
		int a = sized ? values.integer(firstExpression) : 0;
		int b = sized ? values.integer(secondExpression) : 0;
		values.put(first, Integer.valueOf(b == 0 ? 0 : a));
		values.put(second, Integer.valueOf(a == 0 ? 0 : b));
	}

	private static Color other(StyleValues values, StyleDescription description) {
		switch (description.type()) {
		case "FlatContainerStyleDescription": //$NON-NLS-1$
			values.text("backgroundStyle"); //$NON-NLS-1$
			Color background = values.color("backgroundColor", Color.WHITE); //$NON-NLS-1$
			values.color("foregroundColor", new Color(209, 209, 209)); //$NON-NLS-1$
			return background;
		case "ShapeContainerStyleDescription": //$NON-NLS-1$
			values.text("shape"); //$NON-NLS-1$
			return values.color("backgroundColor", new Color(209, 209, 209)); //$NON-NLS-1$
		case "WorkspaceImageDescription": //$NON-NLS-1$
			values.givenText("workspacePath"); //$NON-NLS-1$
			return null;
		case "CustomStyleDescription": //$NON-NLS-1$
			values.givenText("id"); //$NON-NLS-1$
			return null;
		case "GaugeCompositeStyleDescription": //$NON-NLS-1$
			values.text("alignment"); //$NON-NLS-1$
			values.put("sections", sections(values, description)); //$NON-NLS-1$
			return null;
		default:
			return null;
		}
	}

	private static List<Object> sections(StyleValues values, StyleDescription description) {
		List<Object> sections = new ArrayList<>();
		for (StyleDescription part : description.parts().getOrDefault("sections", List.of())) { //$NON-NLS-1$
			StyleValues section = values.part(part);
			section.put("class", "GaugeSection"); //$NON-NLS-1$ //$NON-NLS-2$
			section.put("min", Integer.valueOf(section.integer("minValueExpression"))); //$NON-NLS-1$ //$NON-NLS-2$
			section.put("max", Integer.valueOf(section.integer("maxValueExpression"))); //$NON-NLS-1$ //$NON-NLS-2$
			section.put("value", Integer.valueOf(section.integer("valueExpression"))); //$NON-NLS-1$ //$NON-NLS-2$
			section.givenText("label"); //$NON-NLS-1$
			section.color("backgroundColor", Color.BLACK); //$NON-NLS-1$
			section.color("foregroundColor", SECTION); //$NON-NLS-1$
			sections.add(section.collected());
		}
		return sections;
	}
}
