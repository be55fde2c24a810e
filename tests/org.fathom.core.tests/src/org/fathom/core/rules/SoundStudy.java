package org.fathom.core.rules;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;

/**
 * A small study that keeps every rule: begin, ask, a decision for yes (grant, done) or no (refused); a pain point on asking that is
 * explained and answered; an entity with one attribute.
 */
public final class SoundStudy implements AutoCloseable {
	/** The day on which the study is checked. */
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
	public final StudySession session;
	public final Party party = named(BaseFactory.eINSTANCE.createParty(), "Ann");
	public final Process process = named(ProcessFactory.eINSTANCE.createProcess(), "Grant");
	public final Lane lane = named(ProcessFactory.eINSTANCE.createLane(), "Desk");
	public final Event begin = event("Begin", EventPosition.START);
	public final Step ask = step("Ask");
	public final Gateway decision = named(ProcessFactory.eINSTANCE.createGateway(), "Granted?");
	public final Step grant = step("Grant it");
	public final Event done = event("Done", EventPosition.END);
	public final Event refused = event("Refused", EventPosition.END);
	public SequenceFlow yes;
	public SequenceFlow no;
	public final Entity entity = named(DataFactory.eINSTANCE.createEntity(), "Wish");
	public final Attribute attribute = named(DataFactory.eINSTANCE.createAttribute(), "Amount");
	public final Evidence evidence = named(InsightFactory.eINSTANCE.createEvidence(), "A day at the desk");
	public final Cause root = named(InsightFactory.eINSTANCE.createCause(), "Two systems");
	public final PainPoint painPoint = named(InsightFactory.eINSTANCE.createPainPoint(), "Asked twice");
	public final Topic topic = named(InsightFactory.eINSTANCE.createTopic(), "Why twice?");
	public final Solution solution = named(SolutionFactory.eINSTANCE.createSolution(), "One form");
	public final HowStep howStep = named(SolutionFactory.eINSTANCE.createHowStep(), "Fill the form");

	public SoundStudy(Path folder) throws StudyException {
		session = new StudyStore().create(folder.resolve("study"), "Sound", "en");
		session.execute("build", this::build);
		session.save(new NullProgressMonitor());
	}

	private void build() {
		session.study().getParties().add(party);
		process.getLanes().add(lane);
		for (FlowNode node : new FlowNode[] { begin, ask, decision, grant, done, refused }) {
			process.getNodes().add(node);
			node.setLane(lane);
		}
		flow(begin, ask);
		flow(ask, decision);
		yes = flow(decision, grant);
		yes.setCondition("yes");
		no = flow(decision, refused);
		no.setCondition("no");
		flow(grant, done);
		put("process/grant.process", process);

		DataModel data = named(DataFactory.eINSTANCE.createDataModel(), "Data");
		data.getEntities().add(entity);
		entity.getAttributes().add(attribute);
		put("data/data.datamodel", data);

		InsightModel insight = named(InsightFactory.eINSTANCE.createInsightModel(), "Insight");
		evidence.setChannel(Channel.EXPERIENCE);
		evidence.setDate(TODAY.minusYears(1));
		evidence.setObserver(party);
		insight.getEvidence().add(evidence);
		root.setRoot(true);
		root.getEvidence().add(evidence);
		painPoint.setSeverity(3);
		painPoint.setQuotedBy("Ben");
		painPoint.setStatus(PainPointStatus.CONFIRMED);
		painPoint.getEvidence().add(evidence);
		painPoint.getCauses().add(root);
		painPoint.getAffects().add(ask);
		insight.getPainPoints().add(painPoint);
		Responsibility duty = InsightFactory.eINSTANCE.createResponsibility();
		duty.setParty(party);
		topic.getResponsibilities().add(duty);
		topic.getScope().add(ask);
		insight.getTopics().add(topic);
		put("insight/insight.insight", insight);

		SolutionModel solutions = named(SolutionFactory.eINSTANCE.createSolutionModel(), "Solutions");
		howStep.getBoundTo().add(ask);
		solution.getHowSteps().add(howStep);
		solution.getAddresses().add(painPoint);
		solutions.getSolutions().add(solution);
		put("solution/solution.solution", solutions);
	}

	private void put(String file, EObject root) {
		session.resourceFor(file).getContents().add(root);
	}

	public SequenceFlow flow(FlowNode source, FlowNode target) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}

	public static Step step(String name) {
		return named(ProcessFactory.eINSTANCE.createStep(), name);
	}

	public static Event event(String name, EventPosition position) {
		Event event = named(ProcessFactory.eINSTANCE.createEvent(), name);
		event.setPosition(position);
		return event;
	}

	public static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	@Override
	public void close() {
		session.close();
	}
}
