package org.fathom.core.tobe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fathom.model.process.FlowNode;
import org.fathom.model.solution.HowStep;

/** One node of the customer's and what How steps make of it: a chain of nodes, empty if it is taken away. */
final class Place {
	private final FlowNode node;
	private final List<HowStep> changes = new ArrayList<>();
	private final List<HowStep> removals = new ArrayList<>();
	private final List<HowStep> replacements = new ArrayList<>();
	private final List<HowStep> before = new ArrayList<>();
	private final List<HowStep> after = new ArrayList<>();
	private final List<HowStep> preparations = new ArrayList<>();
	private boolean unreached;

	Place(FlowNode node) {
		this.node = node;
	}

	FlowNode node() {
		return node;
	}

	void apply(HowStep how) {
		(switch (how.getChange()) {
		case CHANGES -> changes;
		case REPLACES -> replacements;
		case ADDS_BEFORE -> before;
		case ADDS_AFTER -> after;
		case REMOVES -> removals;
		case PREPARES -> preparations;
		}).add(how);
	}

	/** Takes the node away because its host is, or nothing leads to it. */
	void unreached() {
		unreached = true;
	}

	boolean isRemoved() {
		return unreached || !removals.isEmpty() || !replacements.isEmpty();
	}

	/** Whether neither the node nor a replacement is left. */
	boolean isGone() {
		return isRemoved() && replacements.isEmpty();
	}

	/** The customer's node as it becomes. */
	ToBeNode own() {
		ToBeMark mark = isRemoved() ? ToBeMark.REMOVED : changes.isEmpty() ? ToBeMark.SAME : ToBeMark.CHANGED;
		List<HowStep> reasons = unreached ? List.of() : isRemoved() ? join(replacements, removals) : changes;
		return new ToBeNode(node.getId(), node.getName(), node, mark, reasons, preparations);
	}

	private static List<HowStep> join(List<HowStep> first, List<HowStep> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	/** What is walked through to be, in order; empty if nothing is left. */
	List<ToBeNode> chain() {
		if (unreached) {
			return List.of();
		}
		List<ToBeNode> chain = new ArrayList<>();
		before.forEach(how -> chain.add(added(how)));
		replacements.forEach(how -> chain.add(added(how)));
		if (!isRemoved()) {
			chain.add(own());
		}
		after.forEach(how -> chain.add(added(how)));
		return chain;
	}

	/** All nodes to show: the chain, with the customer's node in its place if it is removed. */
	List<ToBeNode> shown() {
		List<ToBeNode> shown = new ArrayList<>(chain());
		if (isRemoved()) {
			shown.add(unreached ? 0 : before.size(), own());
		}
		return shown;
	}

	private ToBeNode added(HowStep how) {
		return new ToBeNode(how.getId() + '@' + node.getId(), how.getName(), node, ToBeMark.ADDED, List.of(how), List.of());
	}
}
