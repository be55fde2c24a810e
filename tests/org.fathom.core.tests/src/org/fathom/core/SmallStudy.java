package org.fathom.core;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.library.LibraryFactory;
import org.fathom.model.library.Study;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;

/** A study in memory that a test fills with just what it needs. */
public final class SmallStudy {
	public final Study study = LibraryFactory.eINSTANCE.createStudy();
	public final DataModel data = DataFactory.eINSTANCE.createDataModel();
	public final InsightModel insights = InsightFactory.eINSTANCE.createInsightModel();
	public final SolutionModel solutions = SolutionFactory.eINSTANCE.createSolutionModel();
	public final ResourceSet resources = new ResourceSetImpl();

	public SmallStudy() {
		for (EObject root : List.of(study, data, insights, solutions)) {
			file(root);
		}
	}

	private void file(EObject root) {
		Resource resource = new ResourceImpl(URI.createURI("test:" + resources.getResources().size()));
		resource.getContents().add(root);
		resources.getResources().add(resource);
	}

	public StudyIndex index() {
		return StudyIndex.of(resources);
	}

	public ProcessArea area(String name) {
		ProcessArea area = named(ProcessFactory.eINSTANCE.createProcessArea(), name);
		study.getAreas().add(area);
		return area;
	}

	public Process process(String name) {
		Process process = named(ProcessFactory.eINSTANCE.createProcess(), name);
		file(process);
		return process;
	}

	public Step step(Process process, String name) {
		return node(process, ProcessFactory.eINSTANCE.createStep(), name);
	}

	public Event event(Process process, String name, EventPosition position) {
		Event event = node(process, ProcessFactory.eINSTANCE.createEvent(), name);
		event.setPosition(position);
		return event;
	}

	public Gateway gateway(Process process, String name) {
		return node(process, ProcessFactory.eINSTANCE.createGateway(), name);
	}

	private static <T extends FlowNode> T node(Process process, T node, String name) {
		process.getNodes().add(named(node, name));
		return node;
	}

	/** Joins nodes of one process one after the other. */
	public void flow(FlowNode... nodes) {
		for (int i = 1; i < nodes.length; i++) {
			SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
			((Process) nodes[i].eContainer()).getFlows().add(flow);
			flow.setSource(nodes[i - 1]);
			flow.setTarget(nodes[i]);
		}
	}

	public InformationSystem system(String name) {
		InformationSystem system = named(ProcessFactory.eINSTANCE.createInformationSystem(), name);
		study.getSystems().add(system);
		return system;
	}

	public Kpi kpi(String name, String unit) {
		Kpi kpi = named(ProcessFactory.eINSTANCE.createKpi(), name);
		kpi.setUnit(unit);
		study.getKpis().add(kpi);
		return kpi;
	}

	public Entity entity(String name) {
		Entity entity = named(DataFactory.eINSTANCE.createEntity(), name);
		data.getEntities().add(entity);
		return entity;
	}

	public PainPoint painPoint(String name, Named... affects) {
		PainPoint painPoint = named(InsightFactory.eINSTANCE.createPainPoint(), name);
		insights.getPainPoints().add(painPoint);
		painPoint.getAffects().addAll(List.of(affects));
		return painPoint;
	}

	public Evidence evidence(String name) {
		Evidence evidence = named(InsightFactory.eINSTANCE.createEvidence(), name);
		insights.getEvidence().add(evidence);
		return evidence;
	}

	public Cause cause(PainPoint painPoint, String name) {
		Cause cause = named(InsightFactory.eINSTANCE.createCause(), name);
		painPoint.getCauses().add(cause);
		return cause;
	}

	public Topic topic(String name, Named... scope) {
		Topic topic = named(InsightFactory.eINSTANCE.createTopic(), name);
		insights.getTopics().add(topic);
		topic.getScope().addAll(List.of(scope));
		return topic;
	}

	public Finding finding(String name, Named... about) {
		Finding finding = named(InsightFactory.eINSTANCE.createFinding(), name);
		insights.getFindings().add(finding);
		finding.getAbout().addAll(List.of(about));
		return finding;
	}

	public Solution solution(String name, PainPoint... addresses) {
		Solution solution = named(SolutionFactory.eINSTANCE.createSolution(), name);
		solutions.getSolutions().add(solution);
		solution.getAddresses().addAll(List.of(addresses));
		return solution;
	}

	public HowStep how(Solution solution, String name, HowChange change, FlowNode... boundTo) {
		HowStep how = named(SolutionFactory.eINSTANCE.createHowStep(), name);
		how.setChange(change);
		how.getBoundTo().addAll(List.of(boundTo));
		solution.getHowSteps().add(how);
		return how;
	}

	public Case proof(String name, Solution solution) {
		Case proof = named(SolutionFactory.eINSTANCE.createCase(), name);
		solutions.getCases().add(proof);
		proof.setSolution(solution);
		return proof;
	}

	public static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
