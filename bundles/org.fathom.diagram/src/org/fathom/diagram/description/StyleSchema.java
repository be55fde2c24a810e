package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which attributes, colours and parts each class of style has, with their defaults. */
final class StyleSchema {
	/** Parts of a style that are styles themselves. */
	private static final List<String> EDGE_PARTS = List.of("beginLabelStyleDescription", //$NON-NLS-1$
			"centerLabelStyleDescription", "endLabelStyleDescription"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> LABEL = Map.of("labelSize", "8", "showIcon", "true", "labelExpression", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"feature:name", "iconPath", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Map<String, String> BORDER = Map.of("labelAlignment", "CENTER", //$NON-NLS-1$ //$NON-NLS-2$
			"borderSizeComputationExpression", "0", "borderLineStyle", "solid", "hideLabelByDefault", "false", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"tooltipExpression", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> NODE = Map.of("labelPosition", "border", "sizeComputationExpression", "3", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"resizeKind", "NONE", "forbiddenSides", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, String> CONTAINER = Map.of("arcWidth", "10", "arcHeight", "10", "roundedCorner", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"false", "widthComputationExpression", "-1", "heightComputationExpression", "-1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Map<String, String> EDGE = Map.ofEntries(Map.entry("lineStyle", "solid"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("sourceArrow", "NoDecoration"), Map.entry("targetArrow", "InputArrow"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("sizeComputationExpression", "1"), Map.entry("routingStyle", "straight"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("foldingStyle", "NONE"), Map.entry("endsCentering", "None")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, StyleSchema> TYPES = types();

	private final Map<String, String> attributes;
	private final List<String> colors;
	private final List<String> parts;

	private StyleSchema(Map<String, String> attributes, List<String> colors, List<String> parts) {
		this.attributes = attributes;
		this.colors = colors;
		this.parts = parts;
	}

	/** The schema of a class of style; {@code null} if it is not supported. */
	static StyleSchema of(String type) {
		return TYPES.get(type);
	}

	/** Attribute names and defaults. */
	Map<String, String> attributes() {
		return attributes;
	}

	/** Names of the colour references. */
	List<String> colors() {
		return colors;
	}

	/** Names of the parts. */
	List<String> parts() {
		return parts;
	}

	/** Names of the references to mappings. */
	List<String> mappings() {
		return attributes.containsKey("endsCentering") //$NON-NLS-1$
				? List.of("centeredSourceMappings", "centeredTargetMappings") : List.of(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, StyleSchema> types() {
		Map<String, StyleSchema> types = new HashMap<>();
		types.put("SquareDescription", node(Map.of("width", "0", "height", "0"), "color")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		types.put("LozengeNodeDescription", //$NON-NLS-1$
				node(Map.of("widthComputationExpression", "0", "heightComputationExpression", "0"), "color")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		types.put("EllipseNodeDescription", node(Map.of("horizontalDiameterComputationExpression", "0", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"verticalDiameterComputationExpression", "0"), "color")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		types.put("NoteDescription", node(Map.of(), "color")); //$NON-NLS-1$ //$NON-NLS-2$
		types.put("DotDescription", node(Map.of("strokeSizeComputationExpression", "2"), "backgroundColor")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		types.put("BundledImageDescription", node(Map.of("shape", "square", "providedShapeID", ""), "color")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		types.put("CustomStyleDescription", node(Map.of("id", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		types.put("WorkspaceImageDescription", workspaceImage()); //$NON-NLS-1$
		types.put("GaugeCompositeStyleDescription", gauge()); //$NON-NLS-1$
		types.put("FlatContainerStyleDescription", container(Map.of("backgroundStyle", "GradientLeftToRight"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"backgroundColor", "foregroundColor")); //$NON-NLS-1$ //$NON-NLS-2$
		types.put("ShapeContainerStyleDescription", container(Map.of("shape", "parallelogram"), "backgroundColor")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		types.put("EdgeStyleDescription", new StyleSchema(EDGE, List.of("strokeColor"), EDGE_PARTS)); //$NON-NLS-1$ //$NON-NLS-2$
		types.put("BracketEdgeStyleDescription", new StyleSchema(EDGE, List.of("strokeColor"), EDGE_PARTS)); //$NON-NLS-1$ //$NON-NLS-2$
		for (String part : List.of("BeginLabelStyleDescription", "CenterLabelStyleDescription", //$NON-NLS-1$ //$NON-NLS-2$
				"EndLabelStyleDescription")) { //$NON-NLS-1$
			types.put(part, new StyleSchema(LABEL, List.of("labelColor"), List.of())); //$NON-NLS-1$
		}
		types.put("GaugeSectionDescription", new StyleSchema(Map.of("minValueExpression", "0", "maxValueExpression", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"0", "valueExpression", "0", "label", ""), List.of("backgroundColor", "foregroundColor"), List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		return Map.copyOf(types);
	}

	private static StyleSchema node(Map<String, String> own, String... colors) {
		return new StyleSchema(merge(LABEL, BORDER, NODE, own), withBase(colors), List.of());
	}

	private static StyleSchema container(Map<String, String> own, String... colors) {
		return new StyleSchema(merge(LABEL, BORDER, CONTAINER, own), withBase(colors), List.of());
	}

	private static StyleSchema workspaceImage() {
		return new StyleSchema(merge(LABEL, BORDER, CONTAINER, NODE, Map.of("workspacePath", "")), withBase(), //$NON-NLS-1$ //$NON-NLS-2$
				List.of());
	}

	private static StyleSchema gauge() {
		return new StyleSchema(merge(LABEL, BORDER, NODE, Map.of("alignment", "SQUARE")), withBase(), //$NON-NLS-1$ //$NON-NLS-2$
				List.of("sections")); //$NON-NLS-1$
	}

	private static List<String> withBase(String... colors) {
		List<String> all = new ArrayList<>(List.of("labelColor", "borderColor")); //$NON-NLS-1$ //$NON-NLS-2$
		all.addAll(List.of(colors));
		return List.copyOf(all);
	}

	@SafeVarargs
	private static Map<String, String> merge(Map<String, String>... maps) {
		Map<String, String> all = new HashMap<>();
		for (Map<String, String> map : maps) {
			all.putAll(map);
		}
		return Map.copyOf(all);
	}
}
