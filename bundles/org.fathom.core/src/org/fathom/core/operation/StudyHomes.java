package org.fathom.core.operation;

import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;

/**
 * Finds the file in which a new element is kept, and makes it if there is none. New files stand in the folder of their kind; a new
 * model is named after the study. What makes a file is to be called inside an undoable change.
 */
public final class StudyHomes {
	private static final String PROCESS = "process"; //$NON-NLS-1$

	private final StudySession session;

	/**
	 * Creates the finder.
	 *
	 * @param session the study
	 */
	public StudyHomes(StudySession session) {
		this.session = session;
	}

	/**
	 * Where pain points on an element are kept: with those on its neighbours, else in the first insight model, else in a new one.
	 *
	 * @param element a step, process or entity
	 * @return never {@code null}
	 */
	public InsightModel insightsOn(EObject element) {
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

	/**
	 * Where solutions are kept: in the first solution model, else in a new one.
	 *
	 * @return never {@code null}
	 */
	public SolutionModel solutions() {
		return session.index().all(SolutionModel.class).stream().findFirst().orElseGet(this::newSolutions);
	}

	/** An empty resource for a new process, beside the other processes of its area, else in a folder named after the area. */
	Resource forProcess(ProcessArea area) {
		String folder = area == null ? PROCESS
				: session.index().processes(area).stream().filter(process -> process.eResource() != null).findFirst().map(this::folder)
						.orElseGet(() -> folder(area));
		return freeResource(folder, PROCESS);
	}

	private static String folder(ProcessArea area) {
		String plain = Normalizer.normalize(String.valueOf(area.getName()), Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? PROCESS : PROCESS + '/' + plain;
	}

	private String folder(Process process) {
		java.nio.file.Path file = java.nio.file.Path.of(process.eResource().getURI().toFileString());
		return session.folder().relativize(file.getParent()).toString().replace('\\', '/');
	}

	/**
	 * Makes an insight model in a file of its own.
	 *
	 * @return the new model
	 */
	public InsightModel newInsights() {
		return inNewFile(InsightFactory.eINSTANCE.createInsightModel(), "insight", "insight"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a solution model in a file of its own.
	 *
	 * @return the new model
	 */
	public SolutionModel newSolutions() {
		return inNewFile(SolutionFactory.eINSTANCE.createSolutionModel(), "solution", "solution"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a data model in a file of its own.
	 *
	 * @return the new model
	 */
	public DataModel newDataModel() {
		return inNewFile(DataFactory.eINSTANCE.createDataModel(), "data", "datamodel"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private <T extends Named> T inNewFile(T model, String folder, String extension) {
		model.setName(session.study().getName());
		freeResource(folder, extension).getContents().add(model);
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
