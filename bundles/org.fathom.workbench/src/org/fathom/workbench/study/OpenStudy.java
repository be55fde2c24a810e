package org.fathom.workbench.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.RuntimeProblem;
import org.fathom.diagram.ui.context.DiagramContext;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** The study that the workbench works on: its session, its diagrams, and whoever wants to know of changes. */
public final class OpenStudy implements DiagramContext {
	private final StudySession session;
	private final DiagramRuntime runtime;
	private final DiagramRepository repository;
	private final LayoutEngine layout = new LayoutEngine();
	private final ImageSource images;
	private final ResourceBundle labels;
	private final Navigator navigator;
	private final ElementLabels texts = new ElementLabels();
	private final Set<Diagram> shown = new LinkedHashSet<>();
	private final Set<Runnable> listeners = new LinkedHashSet<>();
	private final Set<RuntimeProblem> problems = new LinkedHashSet<>();
	private boolean executing;
	private boolean abandoned;

	/** Shows elements to the user. */
	@FunctionalInterface
	public interface Navigator {
		/**
		 * Shows an element on the diagram it belongs to.
		 *
		 * @param study    the study
		 * @param semantic a model element
		 */
		void show(OpenStudy study, EObject semantic);
	}

	/**
	 * Takes a session over.
	 *
	 * @param session   open; closed with this study
	 * @param viewpoint describes the diagrams
	 * @param navigator opens diagrams for the user
	 */
	public OpenStudy(StudySession session, BuiltInViewpoint viewpoint, Navigator navigator) {
		this.session = session;
		this.navigator = navigator;
		runtime = viewpoint.runtime(problems::add);
		runtime.setNavigator((description, element, create) -> open(element));
		images = viewpoint.images();
		labels = viewpoint.labels();
		repository = new DiagramRepository(session.resourceSet(), runtime,
				diagram -> layout.layout(diagram, LayoutScope.NEW), this::file);
		session.addParticipant(this::refreshDiagrams);
		session.commandStack().addCommandStackListener(event -> {
			if (!executing) {
				refreshDiagrams();
				changed();
			}
		});
	}

	/**
	 * The session with the model.
	 *
	 * @return always the same
	 */
	public StudySession session() {
		return session;
	}

	/**
	 * The diagram of a process, up to date.
	 *
	 * @param process the process
	 * @return its flow; made if there was none
	 */
	public Diagram flow(Process process) {
		DiagramDescription description = runtime.offeredFor(process).get(0);
		Diagram diagram = repository.open(description, process);
		shown.add(diagram);
		return diagram;
	}

	/**
	 * Shows an element on the diagram it belongs to.
	 *
	 * @param semantic a model element; nothing happens if no diagram shows it
	 */
	public void show(EObject semantic) {
		navigator.show(this, semantic);
	}

	/**
	 * Whether an element is seen on a diagram, itself or on the step it hangs on.
	 *
	 * @param semantic a model element
	 * @return {@code true} if {@link #show} opens a diagram
	 */
	public boolean isOnDiagram(EObject semantic) {
		return new FlowPlace(semantic).process() != null;
	}

	/**
	 * What went wrong when the open diagrams were brought up to date last.
	 *
	 * @return a new list
	 */
	public List<RuntimeProblem> diagramProblems() {
		return List.copyOf(problems);
	}

	private void refreshDiagrams() {
		problems.clear();
		shown.removeIf(diagram -> diagram.eResource() == null);
		for (Diagram diagram : shown) {
			runtime.refresh(diagram);
			layout.layout(diagram, LayoutScope.NEW);
		}
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	private URI file(EObject root) {
		String stem = root.eResource().getURI().trimFileExtension().lastSegment();
		return URI.createFileURI(session.folder().resolve("diagram").resolve(stem + ".diagram").toString()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public DiagramRuntime runtime() {
		return runtime;
	}

	@Override
	public LayoutEngine layout() {
		return layout;
	}

	@Override
	public ImageSource images() {
		return images;
	}

	@Override
	public void execute(String label, Runnable change) {
		if (executing) {
			change.run();
			return;
		}
		executing = true;
		try {
			session.execute(label, change);
		} finally {
			executing = false;
			changed();
		}
	}

	@Override
	public CommandStack commandStack() {
		return session.commandStack();
	}

	@Override
	public void addChangeListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeChangeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean canOpen(EObject semantic) {
		return semantic instanceof Process || semantic instanceof Step step && step.getRefinement() != null;
	}

	@Override
	public void open(EObject semantic) {
		show(semantic instanceof Step step && step.getRefinement() != null ? step.getRefinement() : semantic);
	}

	@Override
	public List<EObject> path(Diagram diagram) {
		List<EObject> path = new ArrayList<>();
		path.add(diagram.getTarget());
		EObject top = diagram.getTarget();
		while (top instanceof Process process) {
			List<Step> opened = session.index().refinedBy(process);
			if (opened.isEmpty() || path.contains(opened.get(0).eContainer())) {
				break;
			}
			top = opened.get(0).eContainer();
			path.add(0, top);
		}
		EObject area = top instanceof Process process ? process.getArea() : null;
		while (area instanceof Named) {
			path.add(0, area);
			area = area.eContainer();
		}
		return path;
	}

	@Override
	public String label(EObject semantic) {
		return texts.of(semantic);
	}

	@Override
	public String translate(String label) {
		if (label == null || !label.startsWith("%")) { //$NON-NLS-1$
			return label;
		}
		try {
			return labels.getString(label.substring(1));
		} catch (MissingResourceException e) {
			return label.substring(1);
		}
	}

	/** Gives up the changes that have not been saved: nobody asks for them any more. */
	public void abandon() {
		abandoned = true;
	}

	@Override
	public boolean isDirty() {
		return !abandoned && session.isDirty();
	}

	@Override
	public void save(IProgressMonitor monitor) throws CoreException {
		try {
			session.save(monitor);
		} catch (StudyException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		changed();
	}
}
