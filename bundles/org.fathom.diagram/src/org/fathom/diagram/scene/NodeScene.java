package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Shape;

/** Draws one node: outline, header, icon, label. */
final class NodeScene {
	private static final double HEADER_TINT = 0.35;
	/** Plain squares are drawn with soft corners: one visual language with the rest of the product. */
	private static final double SQUARE_RADIUS = 7;

	private final NodeGeometry geometry = new NodeGeometry();
	private final OuterLabelPlace outerLabels;

	NodeScene(OuterLabelPlace outerLabels) {
		this.outerLabels = outerLabels;
	}

	List<ScenePart> parts(Node node) {
		NodeStyle style = node.getStyle();
		List<ScenePart> parts = new ArrayList<>();
		if (style == null) {
			return parts;
		}
		Bounds bounds = Bounds.of(node);
		if (geometry.isPicture(node)) {
			if (style.image() != null) {
				parts.add(new SceneImage(bounds, style.image()));
			}
		} else if (style.shape() != Shape.NONE && node.getKind() != NodeKind.LIST_ITEM) {
			parts.add(shape(node, style, bounds));
		}
		if (geometry.isContainer(node)) {
			container(node, style, bounds, parts);
		} else {
			leaf(node, style.label(), bounds, parts);
		}
		return parts;
	}

	private SceneShape shape(Node node, NodeStyle style, Bounds bounds) {
		boolean square = style.shape() == Shape.RECTANGLE && !geometry.isContainer(node);
		double radius = square && style.cornerRadius() == 0 ? Math.min(SQUARE_RADIUS, bounds.height() / 4)
				: style.cornerRadius();
		Shape outline = style.shape() == Shape.GAUGE ? Shape.RECTANGLE : style.shape();
		return new SceneShape(outline, bounds, style.background(), style.borderColor(), style.borderSize(),
				style.borderLine(), radius);
	}

	private void container(Node node, NodeStyle style, Bounds bounds, List<ScenePart> parts) {
		Bounds header = geometry.header(node, bounds);
		if (geometry.hasSideHeader(node)) {
			boolean labelled = node.getLabel() != null && !node.getLabel().isBlank();
			if (labelled) {
				parts.add(new SceneShape(Shape.RECTANGLE, header, mixed(style.background(), style.borderColor()),
						style.borderColor(), style.borderSize(), LineStyle.SOLID, 0));
			}
			TextBlock block = new TextBlock(node.getLabel(), style.label(), header.height() - NodeGeometry.PADDING);
			addText(parts, block.isEmpty() ? null : block.upwardsIn(header));
			return;
		}
		TextBlock block = new TextBlock(node.getLabel(), style.label(), header.width() - 2 * NodeGeometry.PADDING);
		addText(parts, block.isEmpty() ? null : block.in(header.grown(-2), LabelAlignment.CENTER));
		if (node.getKind() == NodeKind.LIST && !block.isEmpty() && !node.getChildren().isEmpty() && style.borderSize() > 0) {
			double y = header.y() + header.height();
			parts.add(new ScenePath(List.of(new Point(bounds.x(), y), new Point(bounds.x() + bounds.width(), y)), false, null,
					style.borderColor(), 1, LineStyle.SOLID, 0));
		}
	}

	private void leaf(Node node, LabelStyle label, Bounds bounds, List<ScenePart> parts) {
		if (geometry.hasIcon(node)) {
			parts.add(new SceneImage(geometry.iconArea(bounds), label.icon()));
		}
		if (label.hidden()) {
			return;
		}
		if (geometry.hasOuterLabel(node)) {
			addText(parts, outerLabels.text(node));
		} else if (node.getKind() == NodeKind.LIST_ITEM) {
			TextBlock line = geometry.line(node);
			addText(parts, line.isEmpty() ? null : line.in(new Bounds(bounds.x() + NodeGeometry.PADDING, bounds.y(), bounds.width(), bounds.height()),
					LabelAlignment.LEFT));
		} else if (label.position() == LabelPosition.NODE) {
			TextBlock block = new TextBlock(node.getLabel(), label, geometry.textWidth(bounds));
			addText(parts, block.isEmpty() ? null : block.in(geometry.textArea(node, bounds, block), label.alignment()));
		}
	}

	private static void addText(List<ScenePart> parts, SceneText text) {
		if (text != null) {
			parts.add(text);
		}
	}

	private static Color mixed(Color fill, Color border) {
		Color base = fill == null ? Color.WHITE : fill;
		return new Color(mixed(base.red(), border.red()), mixed(base.green(), border.green()),
				mixed(base.blue(), border.blue()));
	}

	private static int mixed(int a, int b) {
		return (int) Math.round(a + (b - a) * HEADER_TINT);
	}
}
