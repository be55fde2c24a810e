package org.fathom.core.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;

/**
 * Follows what leads to an element and what follows from it: evidence, causes and steps to pain points, these to KPIs and solutions,
 * solutions to cases, topics to what they ask about, systems and entities to the steps that use them.
 */
public final class TraceQuery {
	private final StudyIndex index;
	private final Predicate<Named> shown;

	private TraceQuery(StudyIndex index, Predicate<Named> shown) {
		this.index = index;
		this.shown = shown;
	}

	/**
	 * Creates the query for people who work on the study.
	 *
	 * @param index the study
	 */
	public TraceQuery(StudyIndex index) {
		this(index, element -> true);
	}

	/**
	 * The query for what leaves the study: redacted evidence is not there.
	 *
	 * @param index the study
	 * @return a new query
	 */
	public static TraceQuery forExport(StudyIndex index) {
		return new TraceQuery(index, element -> !(element instanceof Evidence evidence && evidence.isRedacted()));
	}

	/**
	 * The next elements on the way from an element, for trees that are opened by hand.
	 *
	 * @param element   where from
	 * @param direction which way
	 * @return a new list without duplicates: in the order of the relations, then of the model
	 */
	public List<TraceLink> links(Named element, TraceDirection direction) {
		Set<TraceLink> links = new LinkedHashSet<>();
		addTargets(element, element, direction, links);
		for (Setting setting : index.getInverseReferences(element, true)) {
			TraceRelation.of(setting.getEStructuralFeature()).filter(relation -> relation.fromTarget() == direction).ifPresent(
					relation -> named(setting.getEObject()).ifPresent(end -> links.add(new TraceLink(relation, direction, end))));
		}
		return links.stream().filter(link -> link.element() != element && shown.test(link.element()))
				.sorted((a, b) -> a.relation().compareTo(b.relation())).toList();
	}

	/** What an element, or a part of it that has no name of its own, refers to. */
	private static void addTargets(Named element, EObject holder, TraceDirection direction, Set<TraceLink> links) {
		for (EReference reference : holder.eClass().getEAllReferences()) {
			Object value = holder.eIsSet(reference) ? holder.eGet(reference) : null;
			List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			Optional<TraceRelation> relation = TraceRelation.of(reference).filter(known -> known.fromReferrer() == direction);
			for (Object target : targets) {
				if (relation.isPresent() && target instanceof Named end && !end.eIsProxy()) {
					links.add(new TraceLink(relation.get(), direction, end));
				} else if (reference.isContainment() && !(target instanceof Named)) {
					addTargets(element, (EObject) target, direction, links);
				}
			}
		}
	}

	/** The element that a part belongs to: itself, or the nearest container that has a name. */
	private static Optional<Named> named(EObject part) {
		EObject element = part;
		while (element != null && !(element instanceof Named)) {
			element = element.eContainer();
		}
		return Optional.ofNullable((Named) element);
	}

	/**
	 * The tree of all that leads to an element or follows from it. An element is opened once, as near to the root as it can be reached;
	 * where it comes again, it is marked.
	 *
	 * @param root      where from
	 * @param direction which way
	 * @param depth     greatest number of links from the root, at least 0
	 * @return the root
	 */
	public TraceNode tree(Named root, TraceDirection direction, int depth) {
		Draft top = new Draft(root, null, null, 0);
		Set<Named> opened = new HashSet<>(Set.of(root));
		Deque<Draft> open = new ArrayDeque<>(List.of(top));
		while (!open.isEmpty()) {
			Draft draft = open.remove();
			List<TraceLink> links = links(draft.element, direction);
			if (draft.level == depth) {
				draft.mark = links.isEmpty() ? TraceMark.NONE : TraceMark.DEEPER;
				continue;
			}
			for (TraceLink link : links) {
				Draft child = new Draft(link.element(), link, draft, draft.level + 1);
				draft.children.add(child);
				if (draft.isBelow(link.element())) {
					child.mark = TraceMark.CYCLE;
				} else if (opened.add(link.element())) {
					open.add(child);
				} else {
					child.mark = TraceMark.REPEATED;
				}
			}
		}
		return top.node();
	}

	/** A node in the making. */
	private static final class Draft {
		private final Named element;
		private final TraceLink link;
		private final Draft parent;
		private final int level;
		private final List<Draft> children = new ArrayList<>();
		private TraceMark mark = TraceMark.NONE;

		Draft(Named element, TraceLink link, Draft parent, int level) {
			this.element = element;
			this.link = link;
			this.parent = parent;
			this.level = level;
		}

		/** Whether an element is this one or one of its ancestors. */
		boolean isBelow(Named candidate) {
			return element == candidate || parent != null && parent.isBelow(candidate);
		}

		TraceNode node() {
			return new TraceNode(element, link, mark, children.stream().map(Draft::node).toList());
		}
	}
}
