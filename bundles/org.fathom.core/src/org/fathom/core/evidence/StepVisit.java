package org.fathom.core.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.depth.StepFacts;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Named;
import org.fathom.model.data.Attribute;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.Step;
import org.fathom.model.process.StepKind;

/** How one step can be seen first-hand, and what to find out there. */
final class StepVisit {
	private static final int ATTRIBUTES = 5;
	private static final Set<Channel> ON_THE_SPOT = EnumSet.of(Channel.EQUIPMENT_ROOM, Channel.SITE, Channel.STREET_CABINET, Channel.BUSINESS_HALL,
			Channel.EXPERIENCE, Channel.MEASUREMENT);
	private static final Set<StepKind> BY_MACHINE = EnumSet.of(StepKind.SERVICE, StepKind.SCRIPT, StepKind.BUSINESS_RULE);

	private final StudyIndex index;
	private final Step step;

	StepVisit(StudyIndex index, Step step) {
		this.index = index;
		this.step = step;
	}

	/**
	 * Where the step can be seen: where it says so itself, else where most of its data can be got on the spot, else by measuring what a
	 * machine does and by going along with what people do.
	 */
	static Channel channel(Step step) {
		if (ON_THE_SPOT.contains(step.getPlace())) {
			return step.getPlace();
		}
		Map<Channel, Long> counts = new EnumMap<>(Channel.class);
		attributes(step).flatMap(attribute -> attribute.getAcquisitions().stream()).map(way -> way.getChannel()).filter(ON_THE_SPOT::contains)
				.forEach(channel -> counts.merge(channel, 1L, Long::sum));
		return counts.entrySet().stream().max(Map.Entry.<Channel, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Map.Entry::getKey).orElse(BY_MACHINE.contains(step.getKind()) ? Channel.MEASUREMENT : Channel.EXPERIENCE);
	}

	private static Stream<Attribute> attributes(Step step) {
		return Stream.concat(step.getReads().stream(), step.getWrites().stream()).distinct().flatMap(entity -> entity.getAttributes().stream());
	}

	/** What is claimed but not seen, what open topics ask, and which values can be got there. */
	List<String> questions(Channel channel) {
		List<String> questions = new ArrayList<>();
		StepFacts facts = new StepFacts(index, step);
		for (PainPoint painPoint : facts.painPoints()) {
			questions.add(NLS.bind(Messages.StepVisit_isItSo_message, painPoint.getName()));
		}
		for (Topic topic : facts.topics()) {
			if (topic.getStatus() != TopicStatus.CLOSED && topic.getQuestion() != null) {
				questions.add(topic.getQuestion());
			}
		}
		attributes(step).filter(attribute -> attribute.getAcquisitions().stream().anyMatch(way -> way.getChannel() == channel)).limit(ATTRIBUTES)
				.map(StepVisit::question).forEach(questions::add);
		return questions.stream().distinct().toList();
	}

	/** The question of an attribute with the name of what it is asked about. */
	private static String question(Attribute attribute) {
		String subject = attribute.eContainer() instanceof Named entity ? entity.getName() + ": " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return subject + (attribute.getQuestion() == null ? attribute.getName() : attribute.getQuestion());
	}
}
