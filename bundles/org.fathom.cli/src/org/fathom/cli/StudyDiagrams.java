package org.fathom.cli;

import java.util.function.Consumer;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;

/** The diagrams of a study, described by Fathom's own viewpoint. */
final class StudyDiagrams {
	static final String PROCESS_FLOW = FathomViewpoint.PROCESS_FLOW;

	private final StudySession session;
	private final DiagramRuntime runtime;
	private final DiagramRepository repository;
	private final LayoutEngine layout = new LayoutEngine();

	StudyDiagrams(StudySession session, StudySpecifications specifications, Consumer<String> complaints) {
		this.session = session;
		runtime = new DiagramRuntime(specifications.all(), FathomViewpoint.classLoader(),
				problem -> complaints.accept(problem.message()));
		repository = new DiagramRepository(session.resourceSet(), runtime,
				diagram -> layout.layout(diagram, LayoutScope.NEW), this::file);
	}

	/** Every element of the study that a description can show. */
	List<EObject> roots(String descriptionName) throws CommandFailedException {
		DiagramDescription description = description(descriptionName);
		return session.index().all(EObject.class).stream().filter(element -> runtime.canCreate(description, element)).toList();
	}

	/** What keeps the diagrams in step and runs their tools. */
	DiagramRuntime runtime() {
		return runtime;
	}

	/** Brings a diagram in step and gives what is new a place. */
	void refresh(Diagram diagram) {
		runtime.refresh(diagram);
		layout.layout(diagram, LayoutScope.NEW);
	}

	boolean has(String name) {
		return runtime.descriptions().stream().anyMatch(candidate -> candidate.name().equals(name));
	}

	DiagramDescription description(String name) throws CommandFailedException {
		return runtime.descriptions().stream().filter(candidate -> candidate.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.StudyDiagrams_noDescription_error, name)));
	}

	/** The diagram of an element, up to date and laid out; it is made if the study has none. */
	Diagram open(String descriptionName, EObject root) throws CommandFailedException {
		DiagramDescription description = description(descriptionName);
		if (!runtime.canCreate(description, root)) {
			throw new CommandFailedException(NLS.bind(Messages.StudyDiagrams_cannotCreate_error, descriptionName));
		}
		return repository.open(description, root);
	}

	/** The diagram of an element with more layers than it has on; only the study in memory is changed. */
	Diagram open(String descriptionName, EObject root, List<String> layers) throws CommandFailedException {
		List<String> known = description(descriptionName).layers().stream().filter(layer -> !layer.isDefault()).map(Layer::name)
				.toList();
		for (String layer : layers) {
			if (!known.contains(layer)) {
				throw new CommandFailedException(
						NLS.bind(Messages.StudyDiagrams_noLayer_error, new Object[] { descriptionName, layer, String.join(", ", known) })); //$NON-NLS-1$
			}
		}
		Diagram diagram = open(descriptionName, root);
		layers.forEach(layer -> runtime.setLayerActive(diagram, layer, true));
		layout.layout(diagram, LayoutScope.NEW);
		return diagram;
	}

	private URI file(EObject root) {
		String stem = root.eResource().getURI().trimFileExtension().lastSegment();
		return URI.createFileURI(session.folder().toAbsolutePath() + "/diagram/" + stem + ".diagram"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
