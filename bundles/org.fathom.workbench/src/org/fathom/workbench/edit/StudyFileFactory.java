package org.fathom.workbench.edit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataPackage;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionModel;
import org.fathom.model.solution.SolutionPackage;
import org.fathom.workbench.Messages;

/** Makes elements that are files of their own: processes, data models, insight and solution models. To be called inside an undoable change. */
public final class StudyFileFactory {
	private static final String DEFAULT_STEM = "new"; //$NON-NLS-1$

	private final StudySession session;
	private final ElementFactory factory = new ElementFactory();

	/**
	 * Creates the factory.
	 *
	 * @param session whose files are made
	 */
	public StudyFileFactory(StudySession session) {
		this.session = session;
	}

	/**
	 * Makes a process with a lane, a start and an end, in a file of its own in the folder of its area.
	 *
	 * @param area where it belongs; may be {@code null}
	 * @return the new process
	 */
	public Process process(ProcessArea area) {
		Process process = (Process) root(ProcessPackage.Literals.PROCESS, "process/" + folder(area), "process"); //$NON-NLS-1$ //$NON-NLS-2$
		process.setArea(area);
		new FlowSkeleton(process).create();
		return process;
	}

	/**
	 * Makes a data model in a file of its own.
	 *
	 * @return the new model
	 */
	public Named dataModel() {
		return root(DataPackage.Literals.DATA_MODEL, "data/", "datamodel"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes an insight model in a file of its own.
	 *
	 * @return the new model
	 */
	public InsightModel insightModel() {
		return (InsightModel) root(InsightPackage.Literals.INSIGHT_MODEL, "insight/", "insight"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a solution model in a file of its own.
	 *
	 * @return the new model
	 */
	public SolutionModel solutionModel() {
		return (SolutionModel) root(SolutionPackage.Literals.SOLUTION_MODEL, "solution/", "solution"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Where a new pain point on an element is kept: with the pain points that hurt its neighbours, else in the first insight
	 * model, else in a new one.
	 *
	 * @param element a step, process or entity
	 * @return never {@code null}
	 */
	public InsightModel insightFor(EObject element) {
		StudyIndex index = session.index();
		EObject root = EcoreUtil.getRootContainer(element);
		for (InsightModel model : index.all(InsightModel.class)) {
			if (model.getPainPoints().stream().anyMatch(painPoint -> painPoint.getAffects().stream()
					.anyMatch(affected -> EcoreUtil.getRootContainer(affected) == root))) {
				return model;
			}
		}
		return index.all(InsightModel.class).stream().findFirst().orElseGet(this::insightModel);
	}

	/**
	 * Where a new solution is kept: in the first solution model, else in a new one.
	 *
	 * @return never {@code null}
	 */
	public SolutionModel solutionsFor() {
		return session.index().all(SolutionModel.class).stream().findFirst().orElseGet(this::solutionModel);
	}

	private Named root(EClass type, String folder, String extension) {
		Named element = (Named) EcoreUtil.create(type);
		List<? extends EObject> others = session.index().all(element.getClass());
		String wanted = NLS.bind(Messages.ElementFactory_new_label, new ElementLabels().of(type));
		element.setName(factory.freeName(wanted, others));
		freeResource(folder, extension).getContents().add(element);
		return element;
	}

	private Resource freeResource(String folder, String extension) {
		for (int number = 1;; number++) {
			Resource resource = session.resourceFor(folder + DEFAULT_STEM + '-' + extension + (number == 1 ? "" : "-" + number) //$NON-NLS-1$ //$NON-NLS-2$
					+ '.' + extension);
			if (resource.getContents().isEmpty()) {
				return resource;
			}
		}
	}

	private String folder(ProcessArea area) {
		if (area == null) {
			return ""; //$NON-NLS-1$
		}
		for (Process process : session.index().processes(area)) {
			String path = session.folder().relativize(java.nio.file.Path.of(process.eResource().getURI().toFileString()))
					.getParent().toString().replace('\\', '/');
			if (path.startsWith("process/")) { //$NON-NLS-1$
				return path.substring("process/".length()) + '/'; //$NON-NLS-1$
			}
		}
		String plain = Normalizer.normalize(String.valueOf(area.getName()), Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "" : plain + '/'; //$NON-NLS-1$
	}
}
