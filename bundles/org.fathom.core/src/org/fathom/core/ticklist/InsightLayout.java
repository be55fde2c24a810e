package org.fathom.core.ticklist;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.fathom.core.depth.StepFacts;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Step;

/** How topics and evidence lie over the steps of a tick-list, gathered step by step. */
final class InsightLayout {
	private final Map<String, Set<Topic>> segments = new LinkedHashMap<>();
	private final Set<Topic> topics = new LinkedHashSet<>();
	private final Set<Evidence> evidence = new LinkedHashSet<>();

	void add(Step step, StepFacts facts) {
		segments.computeIfAbsent(segment(step), name -> new LinkedHashSet<>()).addAll(facts.topics());
		topics.addAll(facts.topics());
		evidence.addAll(facts.evidence());
	}

	private static String segment(Step step) {
		String phase = step.getPhase();
		return phase != null && !phase.isBlank() || !(step.eContainer() instanceof Named owner) ? String.valueOf(phase) : owner.getName();
	}

	/** The topics of each segment: the phase of a step, or its process if it names none. */
	Map<String, Set<Topic>> segments() {
		return segments;
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
