package org.fathom.workbench.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.library.Study;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionModel;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** What stands below what in the explorer. */
final class StudyTree implements ITreeContentProvider {
	private static final Object[] NONE = {};

	@Override
	public Object[] getElements(Object input) {
		if (!(input instanceof OpenStudy open)) {
			return NONE;
		}
		Study study = open.session().study();
		StudyIndex index = open.session().index();
		List<Object> elements = new ArrayList<>(study.getAreas());
		List<Process> homeless = index.all(Process.class).stream().filter(process -> process.getArea() == null).toList();
		elements.addAll(homeless);
		elements.add(new TreeGroup(Messages.StudyTree_dataModels_label, index.all(DataModel.class)));
		elements.add(new TreeGroup(Messages.StudyTree_insight_label, index.all(InsightModel.class)));
		elements.add(new TreeGroup(Messages.StudyTree_solutions_label, index.all(SolutionModel.class)));
		elements.add(new TreeGroup(Messages.StudyTree_kpis_label, study.getKpis()));
		elements.add(new TreeGroup(Messages.StudyTree_systems_label, study.getSystems()));
		return elements.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof TreeGroup group) {
			return group.children().toArray();
		}
		if (parent instanceof ProcessArea area) {
			List<Object> children = new ArrayList<>(area.getAreas());
			StudyIndex.of(area).processes(area).stream().sorted(Comparator.comparing(StudyTree::code)).forEach(children::add);
			return children.toArray();
		}
		if (parent instanceof Process process) {
			return process.getNodes().stream().filter(Step.class::isInstance).toArray();
		}
		return parts(parent);
	}

	private static Object[] parts(Object parent) {
		if (parent instanceof DataModel model) {
			return model.getEntities().toArray();
		}
		if (parent instanceof Entity entity) {
			return entity.getAttributes().toArray();
		}
		if (parent instanceof InsightModel insight) {
			List<Object> children = new ArrayList<>(insight.getTopics());
			children.addAll(insight.getPainPoints());
			children.addAll(insight.getFindings());
			return children.toArray();
		}
		if (parent instanceof PainPoint painPoint) {
			List<Object> children = new ArrayList<>(painPoint.getCauses());
			children.addAll(painPoint.getEvidence());
			return children.toArray();
		}
		if (parent instanceof SolutionModel solutions) {
			List<Object> children = new ArrayList<>(solutions.getScenarios());
			children.addAll(solutions.getSolutions());
			children.addAll(solutions.getCases());
			return children.toArray();
		}
		return parent instanceof Solution solution ? solution.getHowSteps().toArray() : NONE;
	}

	private static String code(Process process) {
		return process.getCode() == null ? "" : process.getCode(); //$NON-NLS-1$
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof Process process) {
			return process.getArea();
		}
		return element instanceof EObject object ? object.eContainer() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	/** The name that is shown and searched. */
	String name(Object element) {
		if (element instanceof TreeGroup group) {
			return group.label();
		}
		if (element instanceof Process process && process.getCode() != null) {
			return process.getCode() + ' ' + process.getName();
		}
		if (element instanceof Step step && step.getNumber() != null) {
			return step.getNumber() + ' ' + step.getName();
		}
		return element instanceof Named named && named.getName() != null ? named.getName() : ""; //$NON-NLS-1$
	}

	/** Whether there is a diagram that shows the element. */
	boolean isOnDiagram(EObject element) {
		return element instanceof Process || element instanceof FlowNode || element instanceof PainPoint
				|| element instanceof Solution;
	}
}
