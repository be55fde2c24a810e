package org.fathom.core.operation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;

/** Finds the file in which a new element is kept, and makes it if there is none. */
final class StudyHomes {
	private final StudySession session;

	StudyHomes(StudySession session) {
		this.session = session;
	}

	/** Where pain points on an element are kept. */
	InsightModel insightsOn(EObject element) {
		StudyIndex index = session.index();
		EObject root = EcoreUtil.getRootContainer(element);
		for (InsightModel model : index.all(InsightModel.class)) {
			if (model.getPainPoints().stream().flatMap(painPoint -> painPoint.getAffects().stream())
					.anyMatch(affected -> EcoreUtil.getRootContainer(affected) == root)) {
				return model;
			}
		}
		return index.all(InsightModel.class).stream().findFirst().orElseGet(this::newInsights);
	}

	/** Where solutions are kept. */
	SolutionModel solutions() {
		return session.index().all(SolutionModel.class).stream().findFirst().orElseGet(this::newSolutions);
	}

	/** An empty resource for a new process, beside the other processes of its area. */
	Resource forProcess(ProcessArea area) {
		String folder = "process"; //$NON-NLS-1$
		if (area != null) {
			folder = session.index().processes(area).stream().filter(process -> process.eResource() != null).findFirst()
					.map(this::folder).orElse(folder);
		}
		return freeResource(folder, "process"); //$NON-NLS-1$
	}

	private String folder(Process process) {
		java.nio.file.Path file = java.nio.file.Path.of(process.eResource().getURI().toFileString());
		return session.folder().relativize(file.getParent()).toString().replace('\\', '/');
	}

	private InsightModel newInsights() {
		InsightModel model = InsightFactory.eINSTANCE.createInsightModel();
		model.setName(session.study().getName());
		freeResource("insight", "insight").getContents().add(model); //$NON-NLS-1$ //$NON-NLS-2$
		return model;
	}

	private SolutionModel newSolutions() {
		SolutionModel model = SolutionFactory.eINSTANCE.createSolutionModel();
		model.setName(session.study().getName());
		freeResource("solution", "solution").getContents().add(model); //$NON-NLS-1$ //$NON-NLS-2$
		return model;
	}

	private Resource freeResource(String folder, String extension) {
		for (int number = 1;; number++) {
			Resource resource = session.resourceFor(folder + "/new-" + extension + '-' + number + '.' + extension); //$NON-NLS-1$
			if (resource.getContents().isEmpty()) {
				return resource;
			}
		}
	}
}
