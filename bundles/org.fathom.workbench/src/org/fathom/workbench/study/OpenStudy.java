package org.fathom.workbench.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.core.rules.Violation;
import org.fathom.core.journal.StudyJournal;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.walk.FlowWords;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DescriptionProblem;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.LiveLayout;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ModelReads;
import org.fathom.diagram.runtime.RuntimeProblem;
import org.fathom.diagram.ui.context.DiagramContext;
import org.fathom.diagram.ui.context.ElementClips;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.types.ReadTracker;
import org.fathom.model.process.Step;

/** The study that the workbench works on: its session, its diagrams, and whoever wants to know of changes. */
public final class OpenStudy implements DiagramContext {
	private static final Duration JOURNAL_DELAY = Duration.ofSeconds(3);

	private final StudySession session;
	private final StudyJournal journal;
	private final DiagramRuntime runtime;
	private final DiagramRepository repository;
	private final LayoutEngine layout = new LayoutEngine();
	private final ImageSource images;
	private final ResourceBundle labels;
	private final Navigator navigator;
	private final StudyTables tables;
	private final StudyViewpoints viewpoints;
	private final DiagramChecks checks;
	private final ViewpointWatch watch;
	private final Instant recovered;
	private final ElementLabels texts = new ElementLabels();
	private final Map<Diagram, LiveLayout> shown = new LinkedHashMap<>();
	private final Set<Runnable> listeners = new LinkedHashSet<>();
	private final Set<RuntimeProblem> problems = new LinkedHashSet<>();
	private boolean executing;
	private boolean abandoned;

	/** Shows elements to the user. */
	public interface Navigator {
		/**
		 * Shows an element on the diagram it belongs to.
		 *
		 * @param study    the study
		 * @param semantic a model element
		 */
		void show(OpenStudy study, EObject semantic);

		/**
		 * Opens a diagram.
		 *
		 * @param study   the study
		 * @param diagram one of its diagrams
		 */
		void open(OpenStudy study, Diagram diagram);

		/**
		 * Opens a table.
		 *
		 * @param study       the study
		 * @param description kind of the table
		 * @param root        what it is about
		 */
		void open(OpenStudy study, TableDescription description, EObject root);
	}

	/**
	 * Takes a session over.
	 *
	 * @param session   open; closed with this study
	 * @param viewpoints describe the diagrams
	 * @param navigator opens diagrams for the user
	 * @param recovered when the changes were made that the session was recovered with; {@code null} if it was opened as saved
	 */
	public OpenStudy(StudySession session, StudyViewpoints viewpoints, Navigator navigator, Instant recovered) {
		this.session = session;
		this.recovered = recovered;
		this.navigator = navigator;
		this.viewpoints = viewpoints;
		runtime = new DiagramRuntime(viewpoints.specifications(), StudyViewpoints.services(), problems::add);
		runtime.setNavigator(this::navigate);
		runtime.setReads(new ModelReads(ReadTracker::runAndMonitor, (element, changes) -> session.index().addReadListener(changes)));
		tables = new StudyTables(this, viewpoints, problems::add, (description, root) -> navigator.open(this, description, root));
		images = StudyViewpoints.images();
		labels = StudyViewpoints.labels();
		checks = new DiagramChecks(runtime, labels);
		repository = new DiagramRepository(session.resourceSet(), runtime,
				diagram -> layout.layout(diagram, LayoutScope.NEW), this::file);
		journal = new StudyJournal(session, OpenStudy::later, JOURNAL_DELAY,
				failure -> ILog.of(OpenStudy.class).warn(session.folder().toString(), failure));
		watch = new ViewpointWatch(viewpoints, () -> later(this::useViewpoints));
		EvidenceFiles.of(session);
		session.addParticipant(this::refreshDiagrams);
		session.commandStack().addCommandStackListener(event -> {
			if (!executing) {
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
	 * When the changes were made that a killed program had not saved and that this study was opened with.
	 *
	 * @return empty if there were none
	 */
	public Optional<Instant> recovered() {
		return Optional.ofNullable(recovered);
	}

	private static void later(Runnable task) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	/** Changes over to the viewpoints as they are now. */
	private void useViewpoints() {
		runtime.reload(viewpoints.specifications());
		tables.tables().reload(viewpoints.specifications());
		refreshDiagrams();
		changed();
	}

	private void navigate(DiagramDescription description, EObject element, boolean create) {
		if (create || repository.find(description, element).isPresent()) {
			navigator.open(this, diagram(description, element));
		}
	}

	/**
	 * The kinds of diagrams that an element can be the root of.
	 *
	 * @param element a model element
	 * @return in the order of the viewpoint; a new list
	 */
	public List<DiagramDescription> descriptionsFor(EObject element) {
		return runtime.offeredFor(element);
	}

	/**
	 * The tables of the study.
	 *
	 * @return always the same
	 */
	public StudyTables tables() {
		return tables;
	}

	/**
	 * The diagram of an element, up to date.
	 *
	 * @param description kind of the diagram
	 * @param root        what it is about
	 * @return the diagram; made if there was none
	 */
	public Diagram diagram(DiagramDescription description, EObject root) {
		Diagram diagram = repository.open(description, root);
		shown.computeIfAbsent(diagram, each -> new LiveLayout(each, layout));
		return diagram;
	}

	/**
	 * The diagram of a process, up to date.
	 *
	 * @param process the process
	 * @return its flow; made if there was none
	 */
	public Diagram flow(Process process) {
		DiagramDescription description = runtime.descriptions().stream()
				.filter(candidate -> FathomViewpoint.PROCESS_FLOW.equals(candidate.name())).findFirst().orElseThrow();
		return diagram(description, process);
	}

	/**
	 * Opens the diagram of an element for the user.
	 *
	 * @param description kind of the diagram
	 * @param root        what it is about
	 */
	public void open(DiagramDescription description, EObject root) {
		navigator.open(this, diagram(description, root));
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
		return new FlowPlace(semantic).process() != null || !descriptionsFor(semantic).isEmpty();
	}

	/**
	 * What went wrong when the open diagrams were brought up to date last.
	 *
	 * @return a new list
	 */
	public List<RuntimeProblem> diagramProblems() {
		return List.copyOf(problems);
	}

	/**
	 * What is wrong with the open diagrams by the rules of their viewpoint.
	 *
	 * @return a new list; the quick fixes are to be run inside an undoable change
	 */
	public List<Violation> diagramViolations() {
		return shown.keySet().stream().filter(diagram -> diagram.getTarget() != null && diagram.getTarget().eResource() != null)
				.flatMap(diagram -> checks.check(diagram).stream()).toList();
	}

	/**
	 * What is wrong with the viewpoints of the study itself.
	 *
	 * @return a new list
	 */
	public List<DescriptionProblem> viewpointProblems() {
		return viewpoints.problems();
	}

	private void refreshDiagrams() {
		problems.clear();
		List<Diagram> gone = shown.keySet().stream().filter(diagram -> diagram.eResource() == null || !runtime.isDescribed(diagram)).toList();
		gone.forEach(diagram -> shown.remove(diagram).dispose());
		shown.forEach((diagram, places) -> {
			runtime.refresh(diagram);
			places.settle();
		});
	}

	/** Tells that a file with settings in the folder of the study has changed. */
	public void settingsChanged() {
		changed();
	}

	/**
	 * A listener that an earlier one has removed, such as that of an editor that was closed, is not told any more. One that fails is logged:
	 * the change is made, and others are to hear of it.
	 */
	private void changed() {
		List.copyOf(listeners).stream().filter(listeners::contains).forEach(listener -> SafeRunner.run(listener::run));
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
		return semantic instanceof Step step ? step.getRefinement() != null : !descriptionsFor(semantic).isEmpty();
	}

	@Override
	public Optional<String> kindBehind(EObject semantic) {
		boolean refined = semantic instanceof Step step && step.getRefinement() != null;
		return refined ? Optional.empty() : descriptionsFor(semantic).stream().findFirst().map(own -> translate(own.label()));
	}

	@Override
	public void open(EObject semantic) {
		EObject target = semantic instanceof Step step && step.getRefinement() != null ? step.getRefinement() : semantic;
		List<DiagramDescription> own = target instanceof Process ? List.of() : descriptionsFor(target);
		if (own.isEmpty()) {
			show(target);
		} else {
			open(own.get(0), target);
		}
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
		if (!(top instanceof Process) && top != session.study()) {
			path.add(0, session.study());
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
	public Optional<ElementClips> clips() {
		return Optional.of(new StudyClips(session));
	}

	@Override
	public String spoken(EObject semantic) {
		return semantic instanceof FlowNode node ? new FlowWords(session.index()).node(node) : null;
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

	/** Closes the session; nothing is left to recover. To be called once, at the end. */
	public void close() {
		watch.cancel();
		try {
			journal.close();
		} finally {
			session.close();
		}
	}
}
