package org.fathom.core.tobe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.core.how.Facts;
import org.fathom.core.how.HowQuery;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.Truth;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.solution.Solution;

/**
 * Puts solutions into the flow of a process, as differences. Only How steps that apply to the customer count:
 * <ul>
 * <li>CHANGES marks the step it is bound to;
 * <li>REPLACES takes it away and puts the How step in its place;
 * <li>ADDS_BEFORE and ADDS_AFTER put the How step into all ways in, or all ways out;
 * <li>REMOVES takes it away and leads every way in on to where the ways out led;
 * <li>PREPARES leaves the flow and is noted at the step.
 * </ul>
 * Events at the border of a step that is taken away go with it, and so does what could be reached and no longer can.
 */
public final class ToBeQuery {
	private final HowQuery how;

	/**
	 * Creates the query.
	 *
	 * @param facts what is known of the customer; they decide which How steps apply
	 */
	public ToBeQuery(Facts facts) {
		how = new HowQuery(facts);
	}

	/**
	 * The process with solutions in it.
	 *
	 * @param process   a process; not changed
	 * @param solutions in the order in which they are put in; one named twice counts once
	 * @return the differences
	 */
	public ToBe toBe(Process process, Collection<Solution> solutions) {
		Map<FlowNode, Place> places = new LinkedHashMap<>();
		process.getNodes().forEach(node -> places.put(node, new Place(node)));
		List<HowVerdict> left = new ArrayList<>();
		for (Solution solution : new LinkedHashSet<>(solutions)) {
			how.steps(solution).forEach(verdict -> apply(verdict, places, left));
		}
		removeBoundaryEvents(places);
		removeUnreached(places);
		List<ToBeNode> nodes = places.values().stream().flatMap(place -> place.shown().stream()).toList();
		return new ToBe(process, nodes, flows(process, places), left);
	}

	private static void apply(HowVerdict verdict, Map<FlowNode, Place> places, List<HowVerdict> left) {
		List<Place> bound = verdict.step().getBoundTo().stream().distinct().map(places::get).filter(place -> place != null).toList();
		if (verdict.applies() == Truth.TRUE) {
			bound.forEach(place -> place.apply(verdict.step()));
		} else if (!bound.isEmpty()) {
			left.add(verdict);
		}
	}

	private static void removeBoundaryEvents(Map<FlowNode, Place> places) {
		for (Place place : places.values()) {
			Place host = place.node() instanceof Event event ? places.get(event.getAttachedTo()) : null;
			if (host != null && host.isGone()) {
				place.unreached();
			}
		}
	}

	private static void removeUnreached(Map<FlowNode, Place> places) {
		Set<FlowNode> lost = reached(places, false);
		lost.removeAll(reached(places, true));
		lost.stream().map(places::get).filter(place -> !place.isRemoved()).forEach(Place::unreached);
	}

	/** What can be reached from where the flow begins: by the flows as they are, or by those to be. A node taken away is walked through. */
	private static Set<FlowNode> reached(Map<FlowNode, Place> places, boolean toBe) {
		Set<FlowNode> reached = new HashSet<>();
		Deque<FlowNode> open = new ArrayDeque<>();
		places.keySet().stream().filter(ToBeQuery::isBegin).forEach(open::add);
		while (!open.isEmpty()) {
			FlowNode node = open.remove();
			boolean blocked = toBe && node instanceof Event event && event.getAttachedTo() != null && places.get(node).isRemoved();
			if (places.containsKey(node) && !blocked && reached.add(node)) {
				node.getOutgoing().stream().map(SequenceFlow::getTarget).filter(target -> target != null).forEach(open::add);
				places.keySet().stream().filter(event -> event instanceof Event border && border.getAttachedTo() == node).forEach(open::add);
			}
		}
		return reached;
	}

	private static boolean isBegin(FlowNode node) {
		return node.getIncoming().isEmpty() && !(node instanceof Event event && event.getAttachedTo() != null);
	}

	private static List<ToBeFlow> flows(Process process, Map<FlowNode, Place> places) {
		Map<String, ToBeFlow> kept = new LinkedHashMap<>();
		Map<String, ToBeFlow> added = new LinkedHashMap<>();
		for (SequenceFlow flow : process.getFlows()) {
			Place from = places.get(flow.getSource());
			Place to = places.get(flow.getTarget());
			if (from == null || to == null) {
				continue;
			}
			List<ToBeNode> chain = from.chain();
			List<Place> ends = ends(to, places);
			boolean same = !chain.isEmpty() && chain.get(chain.size() - 1).node() == from.node() && last(chain).equals(from.own())
					&& !to.chain().isEmpty() && to.chain().get(0).equals(to.own());
			put(kept, new ToBeFlow(from.own(), to.own(), flow, same ? ToBeMark.SAME : ToBeMark.REMOVED));
			if (!same && !chain.isEmpty()) {
				ends.stream().filter(end -> end != from || to == from).forEach(end -> put(added, new ToBeFlow(last(chain), end.chain().get(0), flow, ToBeMark.ADDED)));
			}
		}
		for (Place place : places.values()) {
			List<ToBeNode> chain = place.chain();
			for (int i = 1; i < chain.size(); i++) {
				put(added, new ToBeFlow(chain.get(i - 1), chain.get(i), null, ToBeMark.ADDED));
			}
		}
		List<ToBeFlow> flows = new ArrayList<>(kept.values());
		flows.addAll(added.values());
		return flows;
	}

	private static ToBeNode last(List<ToBeNode> chain) {
		return chain.get(chain.size() - 1);
	}

	/** Where a way to a place leads: to the place, or past those that are gone to the next ones. */
	private static List<Place> ends(Place place, Map<FlowNode, Place> places) {
		Set<Place> ends = new LinkedHashSet<>();
		Set<Place> seen = new HashSet<>();
		Deque<Place> open = new ArrayDeque<>(List.of(place));
		while (!open.isEmpty()) {
			Place next = open.remove();
			if (seen.add(next)) {
				if (next.chain().isEmpty()) {
					next.node().getOutgoing().stream().map(flow -> places.get(flow.getTarget())).filter(end -> end != null).forEach(open::add);
				} else {
					ends.add(next);
				}
			}
		}
		return List.copyOf(ends);
	}

	private static void put(Map<String, ToBeFlow> flows, ToBeFlow flow) {
		String condition = flow.flow() == null ? "" : String.valueOf(flow.flow().getCondition()); //$NON-NLS-1$
		flows.putIfAbsent(String.join(">", flow.source().id(), flow.target().id(), condition), flow); //$NON-NLS-1$
	}
}
