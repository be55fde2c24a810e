package org.fathom.exchange.tobe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.fathom.core.tobe.ToBe;
import org.fathom.core.tobe.ToBeFlow;
import org.fathom.core.tobe.ToBeMark;
import org.fathom.core.tobe.ToBeNode;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Shape;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;
import org.fathom.exchange.internal.FlowPicture;
import org.fathom.exchange.internal.Look;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.solution.HowChange;

/** Draws the flow of a process with the differences that solutions make: new, changed and removed nodes and flows, with a legend. */
public final class ToBeSvgExporter {
	private static final Look LANE = Look.of(Color.WHITE, new Color(185, 198, 216));
	private static final Look BORDER = Look.of(Color.WHITE, new Color(91, 107, 130));

	/**
	 * Draws the picture.
	 *
	 * @param toBe the differences
	 * @param file an SVG file; a file of that name is replaced
	 * @throws ExchangeException if the file cannot be written
	 */
	public void export(ToBe toBe, Path file) throws ExchangeException {
		FlowPicture picture = new FlowPicture(toBe.process().getName());
		Map<Lane, Node> lanes = new HashMap<>();
		toBe.process().getLanes().forEach(lane -> lanes.put(lane, picture.lane(lane.getName(), lane, LANE)));
		Map<String, Node> nodes = new HashMap<>();
		for (ToBeNode node : toBe.nodes()) {
			nodes.put(node.id(), node(picture, lanes, node));
		}
		for (ToBeFlow flow : toBe.flows()) {
			picture.edge("SequenceFlow", nodes.get(flow.source().id()), nodes.get(flow.target().id()), label(flow), look(flow.mark())); //$NON-NLS-1$
		}
		toBe.nodes().stream().filter(node -> node.mark() != ToBeMark.ADDED).forEach(node -> hang(picture, toBe, nodes, node));
		picture.explain(Messages.ToBeSvgExporter_same_label, look(ToBeMark.SAME));
		picture.explain(Messages.ToBeSvgExporter_added_label, look(ToBeMark.ADDED).strong());
		picture.explain(Messages.ToBeSvgExporter_changed_label, look(ToBeMark.CHANGED).strong());
		picture.explain(Messages.ToBeSvgExporter_removed_label, look(ToBeMark.REMOVED));
		picture.write(file);
	}

	private static Node node(FlowPicture picture, Map<Lane, Node> lanes, ToBeNode node) {
		boolean added = node.mark() == ToBeMark.ADDED;
		boolean strong = added || node.mark() == ToBeMark.CHANGED;
		String name = node.name() == null ? "" : node.name(); //$NON-NLS-1$
		Look look = strong ? look(node.mark()).strong() : look(node.mark());
		Node drawn = picture.node(node.mark().name(), added ? node.reasons().get(0) : node.node(), name, added ? Shape.RECTANGLE
				: shape(node.node()), look);
		Node lane = lanes.get(node.node().getLane());
		if (lane != null) {
			picture.into(drawn, lane);
		}
		return drawn;
	}

	private static Shape shape(FlowNode node) {
		return node instanceof Event ? Shape.ELLIPSE : node instanceof Gateway ? Shape.LOZENGE : Shape.RECTANGLE;
	}

	/** Ties an event to the step at whose border it waits, or to what is there in its place. */
	private static void hang(FlowPicture picture, ToBe toBe, Map<String, Node> nodes, ToBeNode node) {
		if (node.node() instanceof Event event && event.getAttachedTo() != null) {
			ToBeNode host = toBe.nodes().stream().filter(each -> each.node() == event.getAttachedTo()).filter(
					each -> each.mark() != ToBeMark.ADDED || each.reasons().get(0).getChange() == HowChange.REPLACES)
					.reduce((first, second) -> second.mark() == ToBeMark.ADDED ? second : first).orElse(null);
			if (host != null) {
				picture.edge("Boundary", nodes.get(host.id()), nodes.get(node.id()), null, BORDER.dotted()); //$NON-NLS-1$
			}
		}
	}

	private static String label(ToBeFlow flow) {
		SequenceFlow known = flow.flow();
		return known == null || flow.mark() == ToBeMark.REMOVED ? null : known.getCondition() == null ? known.getName() : known.getCondition();
	}

	private static Look look(ToBeMark mark) {
		return switch (mark) {
		case SAME -> Look.of(new Color(243, 244, 246), new Color(91, 107, 130));
		case ADDED -> Look.of(new Color(220, 252, 231), new Color(21, 128, 61));
		case CHANGED -> Look.of(new Color(254, 243, 199), new Color(180, 83, 9));
		case REMOVED -> Look.of(new Color(249, 250, 251), new Color(156, 163, 175)).gone();
		};
	}
}
