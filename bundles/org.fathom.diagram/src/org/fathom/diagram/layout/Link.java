package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/** An edge to be routed. One of its ends may be a band instead of a cell. */
final class Link {
	final Edge edge;
	final Cell from;
	final Cell to;
	/** The band at the end that has no cell; {@code null} if both have. */
	final Strip band;
	/** The bordered node at which it starts or ends; {@code null} if it is the cell's own node. */
	final Node fromPort;
	final Node toPort;
	/** Grid points from {@link #start()} on, each {x, y}; empty if there is no way. */
	List<int[]> path = List.of();
	final List<Run> runs = new ArrayList<>();
	/** How many links leave the source. */
	int exits;

	Link(Edge edge, Cell from, Cell to, Strip band, Node fromPort, Node toPort) {
		this.edge = edge;
		this.from = from;
		this.to = to;
		this.band = band;
		this.fromPort = fromPort;
		this.toPort = toPort;
	}

	/** The cell at which routing starts; the source unless that is a band. */
	Cell start() {
		return from == null ? to : from;
	}

	/** The cell at which routing ends; {@code null} for a band. */
	Cell goal() {
		return from == null ? null : to;
	}

	/** The bordered node at the start of routing, or {@code null}. */
	Node startPort() {
		return from == null ? toPort : fromPort;
	}

	boolean isReversed() {
		return from == null;
	}

	boolean sharesEndWith(Link other) {
		return start() == other.start() || goal() != null && goal() == other.goal();
	}
}
