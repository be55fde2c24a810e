package org.fathom.workbench.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.data.Enumeration;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.library.Study;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionModel;
import org.fathom.workbench.Messages;
import org.fathom.workbench.explorer.TreeGroup.Kind;
import org.fathom.workbench.study.OpenStudy;

/** What stands below what in the explorer. */
final class StudyTree implements ITreeContentProvider {
	private static final Object[] NONE = {};

	private OpenStudy open;

	@Override
	public Object[] getElements(Object input) {
		if (!(input instanceof OpenStudy study)) {
			return NONE;
		}
		open = study;
		Study root = study.session().study();
		StudyIndex index = study.session().index();
		List<Object> elements = new ArrayList<>(root.getAreas());
		index.all(Process.class).stream().filter(process -> process.getArea() == null).sorted(BY_CODE).forEach(elements::add);
		elements.add(new TreeGroup(Kind.DATA_MODELS, Messages.StudyTree_dataModels_label, null, index.all(DataModel.class)));
		elements.add(new TreeGroup(Kind.INSIGHT, Messages.StudyTree_insight_label, null, index.all(InsightModel.class)));
		elements.add(new TreeGroup(Kind.SOLUTIONS, Messages.StudyTree_solutions_label, null, index.all(SolutionModel.class)));
		elements.add(new TreeGroup(Kind.KPIS, Messages.StudyTree_kpis_label, root, root.getKpis()));
		elements.add(new TreeGroup(Kind.SYSTEMS, Messages.StudyTree_systems_label, root, root.getSystems()));
		elements.add(new TreeGroup(Kind.PARTIES, Messages.StudyTree_parties_label, root, root.getParties()));
		return elements.toArray();
	}

	private static final Comparator<Process> BY_CODE = Comparator.comparing(process -> String.valueOf(process.getCode()));

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof TreeGroup group) {
			return group.children().toArray();
		}
		if (parent instanceof ProcessArea area) {
			List<Object> children = new ArrayList<>(area.getAreas());
			StudyIndex.of(area).processes(area).stream().sorted(BY_CODE).forEach(children::add);
			return children.toArray();
		}
		if (parent instanceof Process process) {
			return new FlowOutline(process).children().toArray();
		}
		if (parent instanceof Lane lane) {
			return new FlowOutline((Process) lane.eContainer()).nodesOf(lane).toArray();
		}
		return parts(parent).toArray();
	}

	private static List<?> parts(Object parent) {
		if (parent instanceof DataModel model) {
			List<Object> children = new ArrayList<>(model.getEntities());
			children.addAll(model.getEnumerations());
			return children;
		}
		if (parent instanceof Entity entity) {
			return entity.getAttributes();
		}
		if (parent instanceof Enumeration enumeration) {
			return enumeration.getLiterals();
		}
		if (parent instanceof InsightModel insight) {
			return groups(insight);
		}
		if (parent instanceof PainPoint painPoint) {
			return painPoint.getCauses();
		}
		if (parent instanceof Cause cause) {
			return cause.getCauses();
		}
		if (parent instanceof SolutionModel solutions) {
			return groups(solutions);
		}
		if (parent instanceof Competitor competitor) {
			return competitor.getFacts();
		}
		return parent instanceof Solution solution ? solutionParts(solution) : List.of();
	}

	private static List<Object> solutionParts(Solution solution) {
		List<Object> children = new ArrayList<>(solution.getHowSteps());
		children.addAll(solution.getVariants());
		return children;
	}

	private static List<TreeGroup> groups(InsightModel insight) {
		List<TreeGroup> groups = new ArrayList<>();
		group(groups, Messages.StudyTree_topics_label, insight, insight.getTopics());
		group(groups, Messages.StudyTree_painPoints_label, insight, insight.getPainPoints());
		group(groups, Messages.StudyTree_evidence_label, insight, insight.getEvidence());
		group(groups, Messages.StudyTree_findings_label, insight, insight.getFindings());
		group(groups, Messages.StudyTree_competitors_label, insight, insight.getCompetitors());
		return groups;
	}

	private static List<TreeGroup> groups(SolutionModel model) {
		List<TreeGroup> groups = new ArrayList<>();
		group(groups, Messages.StudyTree_scenarios_label, model, model.getScenarios());
		group(groups, Messages.StudyTree_solutions_label, model, model.getSolutions());
		group(groups, Messages.StudyTree_cases_label, model, model.getCases());
		return groups;
	}

	private static void group(List<TreeGroup> groups, String label, EObject owner, List<? extends EObject> children) {
		if (!children.isEmpty()) {
			groups.add(new TreeGroup(Kind.PARTS, label, owner, children));
		}
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof TreeGroup group) {
			return group.kind() == Kind.PARTS ? group.owner() : null;
		}
		EObject object = (EObject) element;
		if (object instanceof Process process) {
			return process.getArea();
		}
		if (object.eContainer() instanceof Process process) {
			return new FlowOutline(process).parent(object);
		}
		if (object.eContainer() instanceof InsightModel insight) {
			return heading(groups(insight), object);
		}
		if (object.eContainer() instanceof SolutionModel solutions) {
			return heading(groups(solutions), object);
		}
		boolean top = object.eContainer() == null || object.eContainer() instanceof Study && !(object instanceof ProcessArea);
		return top ? topHeading(object) : object.eContainer() instanceof Study ? null : object.eContainer();
	}

	private TreeGroup topHeading(EObject element) {
		if (open == null) {
			return null;
		}
		for (Object candidate : getElements(open)) {
			if (candidate instanceof TreeGroup group && group.children().contains(element)) {
				return group;
			}
		}
		return null;
	}

	private static TreeGroup heading(List<TreeGroup> groups, EObject element) {
		return groups.stream().filter(group -> group.children().contains(element)).findFirst().orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
