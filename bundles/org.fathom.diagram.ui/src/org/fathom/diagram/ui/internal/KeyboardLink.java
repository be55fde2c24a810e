package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/** Connects a node by keys alone: tab goes through the nodes that the tool allows as target, Enter connects, Escape gives up. */
final class KeyboardLink {
	private final DiagramCanvas canvas;
	private Tool tool;
	private Node source;
	private List<Node> targets = List.of();
	private int current;
	private GhostFigure.Frame frame;

	KeyboardLink(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	boolean isActive() {
		return tool != null;
	}

	/** Begins at a node; the next one in the order of reading is the first target offered. */
	void start(Tool edgeTool, Node from) {
		cancel();
		List<Node> nodes = new ReadingOrder(canvas.diagram()).nodes();
		int at = nodes.indexOf(from);
		targets = nodes.stream().filter(n -> n != from && canvas.diagramPart().scene().isShown(n))
				.filter(n -> canvas.gestures().connect(edgeTool, from, n) != null).toList();
		if (targets.isEmpty()) {
			canvas.notice().tell(NLS.bind(Messages.KeyboardLink_noTarget_message, canvas.gestures().label(edgeTool)));
			return;
		}
		tool = edgeTool;
		source = from;
		current = (int) targets.stream().filter(n -> nodes.indexOf(n) < at).count() % targets.size();
		show();
	}

	/** Offers the next or previous target. */
	void move(boolean forward) {
		current = Math.floorMod(current + (forward ? 1 : -1), targets.size());
		show();
	}

	private void show() {
		unframe();
		Node target = targets.get(current);
		GraphicalEditPart part = (GraphicalEditPart) canvas.viewer().getEditPartRegistry().get(target);
		canvas.viewer().reveal(part);
		frame = GhostFigure.Frame.around(part.getFigure(), canvas.root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER));
		canvas.notice().keep(NLS.bind(Messages.KeyboardLink_offer_message, new Object[] { canvas.gestures().label(tool),
				new ElementName(source).plain(), new ElementName(target).plain() }));
	}

	private void unframe() {
		if (frame != null) {
			frame.leave();
			frame = null;
		}
	}

	/** Connects with the target that is offered. */
	void finish() {
		Tool with = tool;
		Node from = source;
		Node to = targets.get(current);
		cancel();
		canvas.execute(canvas.gestures().connect(with, from, to));
		canvas.selectCreated();
	}

	/** Gives up; without effect if nothing is being connected. */
	void cancel() {
		if (isActive()) {
			unframe();
			canvas.notice().hide();
			tool = null;
		}
	}
}
