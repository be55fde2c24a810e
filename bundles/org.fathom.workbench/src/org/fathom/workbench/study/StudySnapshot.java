package org.fathom.workbench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.model.library.Study;
import org.fathom.model.process.Process;

/** A copy of a study as it is, unsaved changes included, to be read beside the user interface while the study goes on changing. */
public final class StudySnapshot {
	private final ResourceSet resources = new ResourceSetImpl();
	private final Path folder;
	private final Study study;

	/**
	 * Takes the copy.
	 *
	 * @param session an open study; to be called where it may be changed
	 */
	public StudySnapshot(StudySession session) {
		folder = session.folder();
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		for (Resource resource : session.resourceSet().getResources()) {
			Resource copy = new XMIResourceImpl(resource.getURI());
			copy.getContents().addAll(copier.copyAll(resource.getContents()));
			resources.getResources().add(copy);
		}
		copier.copyReferences();
		study = (Study) copier.get(session.study());
	}

	/**
	 * The study copied.
	 *
	 * @return an element outside the session
	 */
	public Study study() {
		return study;
	}

	/**
	 * The flows of all processes that have one to draw.
	 *
	 * @return diagrams by the code of their process, laid out; made where the study has none
	 * @throws IOException if the viewpoints of the study cannot be read
	 */
	public List<Diagram> flows() throws IOException {
		DiagramRuntime runtime = new DiagramRuntime(new StudyViewpoints(folder).specifications(), StudyViewpoints.services(), problem -> {
			// told where the diagram is opened
		});
		DiagramDescription flow = runtime.descriptions().stream().filter(each -> FathomViewpoint.PROCESS_FLOW.equals(each.name())).findFirst()
				.orElseThrow();
		LayoutEngine layout = new LayoutEngine();
		DiagramRepository repository = new DiagramRepository(resources, runtime, diagram -> layout.layout(diagram, LayoutScope.NEW),
				root -> root.eResource().getURI().appendFileExtension("diagram")); //$NON-NLS-1$
		return StudyIndex.of(resources).all(Process.class).stream().filter(process -> !process.getNodes().isEmpty())
				.sorted(Comparator.comparing(process -> String.valueOf(process.getCode()))).map(process -> repository.open(flow, process)).toList();
	}
}
