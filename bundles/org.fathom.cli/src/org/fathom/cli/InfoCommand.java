package org.fathom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.description.Viewpoint;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.Solution;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what a study holds, in numbers. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			PrintWriter out = spec.commandLine().getOut();
			out.println(session.study().getName());
			if (session.study().getCustomer() != null) {
				out.println(session.study().getCustomer().getName());
			}
			counted().forEach((label, type) -> out.printf("%6d  %s%n", count(session.index(), type), label)); //$NON-NLS-1$
			new StudySpecifications(session.folder()).own().forEach(own -> print(own, out));
			return 0;
		}
	}

	/** The kinds of diagrams and tables of a specification in the study, and what is wrong with it. */
	private static void print(ViewpointSpecification own, PrintWriter out) {
		List<String> names = new ArrayList<>();
		for (Viewpoint viewpoint : own.viewpoints()) {
			viewpoint.diagrams().forEach(diagram -> names.add(diagram.name()));
			viewpoint.tables().forEach(table -> names.add(table.name()));
		}
		out.println(own.file() + ": " + String.join(", ", names)); //$NON-NLS-1$ //$NON-NLS-2$
		own.problems().forEach(problem -> out.println("  " + StudySpecifications.text(problem))); //$NON-NLS-1$
	}

	private static int count(StudyIndex index, Class<? extends EObject> type) {
		return index.all(type).size();
	}

	private static Map<String, Class<? extends EObject>> counted() {
		Map<String, Class<? extends EObject>> types = new LinkedHashMap<>();
		types.put(Messages.InfoCommand_areas_label, ProcessArea.class);
		types.put(Messages.InfoCommand_processes_label, Process.class);
		types.put(Messages.InfoCommand_steps_label, Step.class);
		types.put(Messages.InfoCommand_kpis_label, Kpi.class);
		types.put(Messages.InfoCommand_dataModels_label, DataModel.class);
		types.put(Messages.InfoCommand_entities_label, Entity.class);
		types.put(Messages.InfoCommand_attributes_label, Attribute.class);
		types.put(Messages.InfoCommand_topics_label, Topic.class);
		types.put(Messages.InfoCommand_painPoints_label, PainPoint.class);
		types.put(Messages.InfoCommand_evidence_label, Evidence.class);
		types.put(Messages.InfoCommand_solutions_label, Solution.class);
		types.put(Messages.InfoCommand_cases_label, Case.class);
		return types;
	}
}
