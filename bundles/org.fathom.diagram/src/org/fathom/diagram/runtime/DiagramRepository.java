package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.notation.Diagram;

/** The diagrams of a resource set: finds them by description and element, or makes them. */
public final class DiagramRepository {
	private final ResourceSet resources;
	private final DiagramRuntime runtime;
	private final Consumer<Diagram> layout;
	private final Function<EObject, URI> fileNaming;

	/**
	 * The diagrams of a resource set.
	 *
	 * @param resources  holds the diagrams' resources
	 * @param runtime    creates and refreshes
	 * @param layout     places what has no place yet, for example {@code d -> engine.layout(d, LayoutScope.NEW)}
	 * @param fileNaming where a new diagram of an element is kept; diagrams of one file share it
	 */
	public DiagramRepository(ResourceSet resources, DiagramRuntime runtime, Consumer<Diagram> layout,
			Function<EObject, URI> fileNaming) {
		this.resources = resources;
		this.runtime = runtime;
		this.layout = layout;
		this.fileNaming = fileNaming;
	}

	/**
	 * All diagrams that are loaded.
	 *
	 * @return the diagrams, in the order of their resources; a new list
	 */
	public List<Diagram> diagrams() {
		List<Diagram> diagrams = new ArrayList<>();
		for (Resource resource : List.copyOf(resources.getResources())) {
			for (EObject content : resource.getContents()) {
				if (content instanceof Diagram diagram) {
					diagrams.add(diagram);
				}
			}
		}
		return diagrams;
	}

	/**
	 * The diagram of an element, if there is one.
	 *
	 * @param description kind of diagram
	 * @param root        the element
	 * @return the first such diagram; not refreshed
	 */
	public Optional<Diagram> find(DiagramDescription description, EObject root) {
		return diagrams().stream().filter(diagram -> diagram.getTarget() == root
				&& Objects.equals(diagram.getDescription(), description.name())
				&& Objects.equals(diagram.getViewpoint(), description.viewpoint())).findFirst();
	}

	/**
	 * The diagram of an element, created if there is none, in step with the model and laid out.
	 *
	 * @param description kind of diagram
	 * @param root        the element
	 * @return the diagram, contained in a resource of the resource set
	 */
	public Diagram open(DiagramDescription description, EObject root) {
		Optional<Diagram> found = find(description, root);
		Diagram diagram = found.isPresent() ? found.get() : runtime.create(description, root, null);
		if (found.isPresent()) {
			runtime.refresh(diagram);
		} else {
			resource(fileNaming.apply(root)).getContents().add(diagram);
		}
		layout.accept(diagram);
		return diagram;
	}

	private Resource resource(URI uri) {
		Resource resource = resources.getResource(uri, false);
		return resource == null ? resources.createResource(uri) : resource;
	}
}
