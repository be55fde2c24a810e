package org.fathom.core.ticklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.depth.StepFacts;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** How topics and evidence lie over the steps of a tick-list, gathered step by step. */
final class InsightLayout {
	private final Map<Key, Segment> segments = new LinkedHashMap<>();
	private final Set<EObject> processes = new LinkedHashSet<>();
	private final Set<Topic> topics = new LinkedHashSet<>();
	private final Set<Evidence> evidence = new LinkedHashSet<>();

	/** A phase of one process; phases of other processes that are called the same are others. The phase is empty if a step names none. */
	private record Key(EObject process, String phase) {
	}

	/** Steps of one phase, with the topics about them. */
	static final class Segment {
		private final Key key;
		private final List<Step> steps = new ArrayList<>();
		private final Set<Topic> topics = new LinkedHashSet<>();

		private Segment(Key key) {
			this.key = key;
		}

		List<Step> steps() {
			return steps;
		}

		Set<Topic> topics() {
			return topics;
		}
	}

	void add(Step step, StepFacts facts) {
		Key key = new Key(step.eContainer(), step.getPhase() == null ? "" : step.getPhase().strip()); //$NON-NLS-1$
		Segment segment = segments.computeIfAbsent(key, Segment::new);
		segment.steps.add(step);
		segment.topics.addAll(facts.topics());
		processes.add(step.eContainer());
		topics.addAll(facts.topics());
		evidence.addAll(facts.evidence());
	}

	/** The phases of all processes, in the order of their first steps. */
	Collection<Segment> segments() {
		return segments.values();
	}

	/** What a segment is called: its phase, with its process if there are several; its process if it is no phase. */
	String name(Segment segment) {
		String phase = segment.key.phase();
		String process = segment.key.process() instanceof Named owner ? String.valueOf(owner.getName()) : ""; //$NON-NLS-1$
		if (phase.isEmpty()) {
			return process;
		}
		boolean coded = segment.key.process() instanceof Process owner && owner.getCode() != null && !owner.getCode().isBlank();
		return processes.size() < 2 ? phase : (coded ? ((Process) segment.key.process()).getCode() : process) + ' ' + phase;
	}

	/** The topics of all segments. */
	Set<Topic> topics() {
		return topics;
	}

	/** All evidence on the steps. */
	Set<Evidence> evidence() {
		return evidence;
	}
}
