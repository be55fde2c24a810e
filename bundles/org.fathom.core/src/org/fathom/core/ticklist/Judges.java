package org.fathom.core.ticklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** Judges the layout of insight over the steps of a tick-list. */
final class Judges {
	private static final int NAMED = 5;

	private final StudyIndex index;
	private final TickListSettings settings;
	private final EvidenceAge age;

	Judges(StudyIndex index, TickListSettings settings, LocalDate today) {
		this.index = index;
		this.settings = settings;
		age = new EvidenceAge(settings.maximumAge(), today);
	}

	List<Judgement> judge(List<TickRow> rows, InsightLayout layout) {
		return List.of(coverage(rows), emptySegments(layout), concentration(layout), orphans(), stale(layout.evidence()),
				unowned(layout.topics()));
	}

	private Judgement coverage(List<TickRow> rows) {
		double coverage = TickList.coverage(rows);
		String message = NLS.bind(Messages.Judges_coverage_message, String.format("%.1f", coverage), settings.minimumCoverage()); //$NON-NLS-1$
		return new Judgement("TICK-001", coverage >= settings.minimumCoverage(), message, List.of()); //$NON-NLS-1$
	}

	private static Judgement emptySegments(InsightLayout layout) {
		List<InsightLayout.Segment> empty = layout.segments().stream().filter(segment -> segment.topics().isEmpty()).toList();
		String message = empty.isEmpty() ? Messages.Judges_noEmptySegment_message
				: NLS.bind(Messages.Judges_emptySegment_message, empty.size(), names(empty.stream().map(layout::name).toList()));
		return new Judgement("TICK-002", empty.isEmpty(), message, //$NON-NLS-1$
				empty.stream().flatMap(segment -> segment.steps().stream()).map(EObject.class::cast).toList());
	}

	private Judgement concentration(InsightLayout layout) {
		Set<Topic> all = layout.topics();
		boolean gap = layout.segments().stream().anyMatch(segment -> segment.topics().isEmpty());
		for (InsightLayout.Segment segment : layout.segments()) {
			double share = all.isEmpty() ? 0 : 100.0 * segment.topics().size() / all.size();
			if (gap && share > settings.maximumConcentration()) {
				return new Judgement("TICK-003", false, NLS.bind(Messages.Judges_concentration_message, //$NON-NLS-1$
						String.format("%.0f", share), layout.name(segment)), List.copyOf(segment.topics())); //$NON-NLS-1$
			}
		}
		return new Judgement("TICK-003", true, Messages.Judges_noConcentration_message, List.of()); //$NON-NLS-1$
	}

	/** Topics that are about no step: with an empty scope, or one without processes and steps. */
	private Judgement orphans() {
		List<Topic> orphans = index.all(Topic.class).stream()
				.filter(topic -> topic.getScope().stream().noneMatch(element -> element instanceof Step
						|| element instanceof Process process && process.getNodes().stream().anyMatch(Step.class::isInstance)))
				.toList();
		return named("TICK-004", orphans, Messages.Judges_noOrphan_message, Messages.Judges_orphan_message); //$NON-NLS-1$
	}

	private Judgement stale(Set<Evidence> evidence) {
		List<Evidence> stale = evidence.stream().filter(age::isStale).toList();
		return named("TICK-005", stale, Messages.Judges_noStale_message, Messages.Judges_stale_message); //$NON-NLS-1$
	}

	private static Judgement unowned(Set<Topic> topics) {
		List<Topic> unowned = topics.stream().filter(topic -> !isOwned(topic)).toList();
		return named("TICK-006", unowned, Messages.Judges_noUnowned_message, Messages.Judges_unowned_message); //$NON-NLS-1$
	}

	private static boolean isOwned(Topic topic) {
		Set<ResponsibilityKind> taken = EnumSet.noneOf(ResponsibilityKind.class);
		topic.getResponsibilities().stream().filter(duty -> duty.getParty() != null).forEach(duty -> taken.add(duty.getKind()));
		return taken.containsAll(Arrays.asList(ResponsibilityKind.values()));
	}

	private static Judgement named(String id, Collection<? extends Named> wrong, String kept, String broken) {
		return new Judgement(id, wrong.isEmpty(),
				wrong.isEmpty() ? kept : NLS.bind(broken, wrong.size(), names(wrong.stream().map(Named::getName).toList())),
				List.copyOf(wrong));
	}

	/** The first few names. */
	private static String names(List<String> all) {
		List<String> some = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
		if (all.size() > NAMED) {
			some.add("..."); //$NON-NLS-1$
		}
		return String.join(Messages.Judges_list_separator, some);
	}
}
