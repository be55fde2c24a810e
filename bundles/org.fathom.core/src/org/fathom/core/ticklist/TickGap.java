package org.fathom.core.ticklist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.depth.StepFacts;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.insight.Topic;
import org.fathom.model.library.Study;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;

/**
 * Fills a gap of a tick-list from what somebody typed into it: a name makes what is missing there, {@code n/a reason @name} says why
 * it is not applicable and who decided so. To be called inside an undoable change.
 */
public final class TickGap {
	private static final Pattern EXEMPTION = Pattern.compile("(?:n/a|\u4e0d\u9002\u7528)[:\uff1a,\uff0c\\s]*(.*)", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final StudyIndex index;
	private final Step step;
	private final TickDimension dimension;
	private final StepFacts facts;

	/**
	 * A gap.
	 *
	 * @param index     the study
	 * @param step      the row
	 * @param dimension the column
	 */
	public TickGap(StudyIndex index, Step step, TickDimension dimension) {
		this.index = index;
		this.step = step;
		this.dimension = dimension;
		facts = new StepFacts(index, step);
	}

	/**
	 * Fills the gap.
	 *
	 * @param text as typed
	 * @return what was made
	 * @throws IllegalArgumentException if something has to come before; the message is for the user
	 */
	public EObject fill(String text) {
		Matcher exemption = EXEMPTION.matcher(text.strip());
		if (exemption.matches()) {
			return exempt(exemption.group(1));
		}
		String name = text.strip();
		return switch (dimension) {
		case TOPIC_SET -> topic(name);
		case DATA_COLLECTED -> evidence(name);
		case PAIN_VALIDATED -> painPoint(name);
		case ROOT_CAUSE_FOUND -> cause(name);
		case SOLUTION_BOUND -> solution(name);
		case HOW_ANSWERED -> howStep(name);
		case CASE_ATTACHED -> proof(name);
		case RESULT_MEASURED -> throw new IllegalArgumentException(Messages.TickGap_result_error);
		};
	}

	/**
	 * Sets a topic on the step.
	 *
	 * @param column its scene, or the business unit that does the insight
	 * @param text   its name
	 * @return the topic, a draft
	 * @throws IllegalArgumentException if the study has no place for topics; the message is for the user
	 */
	public Topic fill(TopicColumn column, String text) {
		Topic topic = topic(text.strip());
		if (column.scene() != null) {
			topic.setScene(column.scene());
		} else {
			Responsibility duty = InsightFactory.eINSTANCE.createResponsibility();
			duty.setKind(ResponsibilityKind.DOES_INSIGHT);
			topic.getResponsibilities().add(duty);
			duty.setParty(column.unit());
		}
		return topic;
	}

	private Exemption exempt(String text) {
		int at = text.lastIndexOf('@');
		if (at <= 0 || text.substring(at + 1).isBlank() || text.substring(0, at).isBlank()) {
			throw new IllegalArgumentException(Messages.TickGap_exemption_error);
		}
		Exemption exemption = InsightFactory.eINSTANCE.createExemption();
		exemption.setElement(step);
		exemption.setDimension(dimension);
		exemption.setReason(text.substring(0, at).strip());
		insights().getExemptions().add(exemption);
		exemption.setDecidedBy(party(text.substring(at + 1).strip()));
		return exemption;
	}

	/** Who is called so; a new person if nobody is. */
	private Party party(String name) {
		return index.all(Party.class).stream().filter(party -> name.equals(party.getName())).findFirst().orElseGet(() -> {
			Party party = named(BaseFactory.eINSTANCE.createParty(), name);
			party.setKind(PartyKind.PERSON);
			first(Study.class).getParties().add(party);
			return party;
		});
	}

	private Topic topic(String name) {
		Topic topic = named(InsightFactory.eINSTANCE.createTopic(), name);
		insights().getTopics().add(topic);
		topic.getScope().add(step);
		return topic;
	}

	/**
	 * Evidence behind the first pain point, for want of which there has to be one first. It was got where the step is done; if that is
	 * not known, nothing is guessed: without a channel it does not count as first-hand until somebody says how it was got.
	 */
	private Evidence evidence(String name) {
		PainPoint painPoint = painPoint();
		Evidence evidence = named(InsightFactory.eINSTANCE.createEvidence(), name);
		((InsightModel) EcoreUtil.getRootContainer(painPoint)).getEvidence().add(evidence);
		evidence.setChannel(step.getPlace());
		painPoint.getEvidence().add(evidence);
		return evidence;
	}

	private PainPoint painPoint(String name) {
		PainPoint painPoint = named(InsightFactory.eINSTANCE.createPainPoint(), name);
		insights().getPainPoints().add(painPoint);
		painPoint.getAffects().add(step);
		return painPoint;
	}

	private Cause cause(String name) {
		Cause cause = named(InsightFactory.eINSTANCE.createCause(), name);
		painPoint().getCauses().add(cause);
		return cause;
	}

	/** The solution, with a first How step at this step. */
	private Solution solution(String name) {
		List<PainPoint> answered = facts.confirmed().isEmpty() ? List.of(painPoint()) : facts.confirmed();
		Solution solution = named(SolutionFactory.eINSTANCE.createSolution(), name);
		first(SolutionModel.class).getSolutions().add(solution);
		solution.getAddresses().addAll(answered);
		bind(solution, name);
		return solution;
	}

	private HowStep howStep(String name) {
		return bind(facts.painPoints().stream().flatMap(painPoint -> index.solutions(painPoint).stream()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Messages.TickGap_noSolution_error)), name);
	}

	private HowStep bind(Solution solution, String name) {
		HowStep how = named(SolutionFactory.eINSTANCE.createHowStep(), name);
		solution.getHowSteps().add(how);
		how.getBoundTo().add(step);
		return how;
	}

	private Case proof(String name) {
		Solution solution = facts.painPoints().stream().flatMap(painPoint -> facts.answers(painPoint).stream()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Messages.TickGap_noSolution_error));
		Case proof = named(SolutionFactory.eINSTANCE.createCase(), name);
		((SolutionModel) EcoreUtil.getRootContainer(solution)).getCases().add(proof);
		proof.setSolution(solution);
		return proof;
	}

	private PainPoint painPoint() {
		return facts.painPoints().stream().findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Messages.TickGap_noPainPoint_error));
	}

	/** Where insight on the same process is kept, else the first model. */
	private InsightModel insights() {
		EObject process = EcoreUtil.getRootContainer(step);
		return index.all(InsightModel.class).stream()
				.filter(model -> model.getPainPoints().stream().flatMap(pain -> pain.getAffects().stream())
						.anyMatch(affected -> EcoreUtil.getRootContainer(affected) == process))
				.findFirst().orElseGet(() -> first(InsightModel.class));
	}

	private <T extends EObject> T first(Class<T> type) {
		return index.all(type).stream().findFirst()
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.TickGap_noModel_error, type.getSimpleName())));
	}

	private static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
