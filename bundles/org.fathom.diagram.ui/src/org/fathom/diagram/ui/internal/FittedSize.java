package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.fathom.diagram.layout.NodeSizer;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;

/** Gives nodes the size that their text needs, around the same middle, and containers the size that their content needs. */
final class FittedSize {
	private final Gestures gestures;
	private final List<Node> nodes;

	FittedSize(Gestures gestures, List<DiagramElement> selected) {
		this.gestures = gestures;
		nodes = selected.stream().filter(Node.class::isInstance).map(Node.class::cast)
				.filter(n -> new Movability(n).isResizable() && (isLeaf(n) || isOpen(n)) && !fitted(n).equals(bounds(n))).toList();
	}

	private static boolean isLeaf(Node node) {
		return node.getKind() == NodeKind.NODE;
	}

	private static boolean isOpen(Node node) {
		return (node.getKind() == NodeKind.FREE_FORM || node.getKind() == NodeKind.VERTICAL_STACK) && !node.getChildren().isEmpty();
	}

	/** Whether any of them would change. */
	boolean canFit() {
		return !nodes.isEmpty();
	}

	Command fit(String label) {
		return new ModelChange(label, () -> nodes.forEach(node -> gestures.moveTo(node, fitted(node))));
	}

	private static Rectangle bounds(Node node) {
		return new Rectangle(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}

	private static Dimension preferred(Node node) {
		Bounds preferred = new NodeSizer().preferred(node);
		return new Dimension((int) preferred.width(), (int) preferred.height());
	}

	private static Rectangle fitted(Node node) {
		Rectangle now = bounds(node);
		Dimension size = isLeaf(node) ? preferred(node) : new NodePlacement(node).minimumSize();
		Rectangle fitted = now.getCopy().setSize(size);
		return isLeaf(node) ? fitted.translate((now.width - size.width) / 2, (now.height - size.height) / 2) : fitted;
	}
}
