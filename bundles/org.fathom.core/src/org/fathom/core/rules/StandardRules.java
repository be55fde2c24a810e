package org.fathom.core.rules;

import java.time.LocalDate;
import java.util.List;

/** All rules that a study is checked against, by id. */
final class StandardRules {
	private StandardRules() {
	}

	static List<Rule> all(LocalDate today) {
		return List.of(new EmptyNameRule(),
				new DuplicateNameRule(),
				new ProcessWithoutStartRule(),
				new ProcessWithoutEndRule(),
				new UnreachableNodeRule(),
				new DeadEndRule(),
				new MissingConditionRule(),
				new PainPointWithoutEvidenceRule(),
				new MissingRootCauseRule(),
				new SolutionWithoutHowRule(),
				new UnboundHowStepRule(),
				new RangeRule(),
				new DurationRule(),
				new ScaleRule(),
				new TopicRule(),
				new FlowEndsRule(),
				new BoundaryEventRule(),
				new EventDirectionRule(),
				new RefinementCycleRule(),
				new BrokenReferenceRule(),
				new UnearnedStatusRule(),
				new UnfoundedCauseRule(),
				new SymptomAsCauseRule(),
				new RepeatedCauseRule(),
				new TopicGateRule(),
				new OverdueTopicRule(today),
				new ConsentRule(),
				new KeepUntilRule(today),
				new MissingFileRule(),
				new UnusedFileRule(),
				new FactWithoutSourceRule(),
				new StaleFactRule(today),
				new RedactedRemainsRule(),
				new ContradictoryFactRule(),
				new EvidenceOriginRule(),
				new ImpactPeriodRule());
	}
}
