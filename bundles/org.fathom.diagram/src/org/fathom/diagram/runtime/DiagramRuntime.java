package org.fathom.diagram.runtime;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/**
 * Makes diagrams as viewpoint specifications describe them and keeps them in step with the model.
 *
 * <p>Expressions that fail never stop it: they cost their own element and are reported. Not thread-safe.
 */
public final class DiagramRuntime {
	private final List<DiagramDescription> descriptions;

	/**
	 * A runtime of one specification.
	 *
	 * @param specification the specification
	 * @param services      loads the Java extension classes that the specification names
	 * @param problems      receives the expressions that fail while diagrams are synchronised
	 */
	public DiagramRuntime(ViewpointSpecification specification, ClassLoader services,
			Consumer<RuntimeProblem> problems) {
		this(List.of(specification), services, problems);
	}

	/**
	 * A runtime of several specifications, whose viewpoints may extend each other's diagrams.
	 *
	 * @param specifications the specifications
	 * @param services       loads the Java extension classes that the specifications name
	 * @param problems       receives the expressions that fail while diagrams are synchronised
	 */
	public DiagramRuntime(List<ViewpointSpecification> specifications, ClassLoader services,
			Consumer<RuntimeProblem> problems) {
		descriptions = specifications.stream().flatMap(s -> s.viewpoints().stream())
				.flatMap(v -> v.diagrams().stream()).toList();
	}

	/**
	 * Everything that can be drawn.
	 *
	 * @return the descriptions, with the layers of extensions, in the order of the specifications
	 */
	public List<DiagramDescription> descriptions() {
		return descriptions;
	}

	/**
	 * What describes a diagram.
	 *
	 * @param diagram a diagram
	 * @return its description
	 * @throws IllegalArgumentException if no specification has it
	 */
	public DiagramDescription description(Diagram diagram) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Whether a diagram can be about an element.
	 *
	 * @param description kind of diagram
	 * @param root        the element
	 * @return {@code true} if class and precondition fit
	 */
	public boolean canCreate(DiagramDescription description, EObject root) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The kinds of diagrams that can be about an element.
	 *
	 * @param root the element
	 * @return the descriptions whose class and precondition fit, in the order of the specifications
	 */
	public List<DiagramDescription> offeredFor(EObject root) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Creates a diagram and synchronises it; it is not laid out and in no resource.
	 *
	 * @param description kind of diagram
	 * @param root        the element that it is about
	 * @param name        its name; {@code null} for the one that the description's title expression gives
	 * @return a new diagram
	 */
	public Diagram create(DiagramDescription description, EObject root, String name) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Brings a diagram in step with the model. Views that stay keep their identity, place and routes.
	 *
	 * @param diagram the diagram; views, labels, styles and visibility are changed where they differ
	 */
	public void refresh(Diagram diagram) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The tools of a diagram, those of layers that are off left out.
	 *
	 * @param diagram a diagram
	 * @return its tools in the order of the specification
	 */
	public List<Tool> tools(Diagram diagram) {
		throw new UnsupportedOperationException();
	}

	/**
	 * What runs the tools of a diagram.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return a runner, valid as long as the diagram
	 */
	public ToolRunner runner(Diagram diagram) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Checks a diagram with the validation rules of its description and viewpoint.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return the violations, in the order of the views
	 */
	public List<Violation> validate(Diagram diagram) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Switches a layer on or off and refreshes.
	 *
	 * @param diagram a diagram
	 * @param layer   name of an additional layer
	 * @param active  {@code true} for on
	 */
	public void setLayerActive(Diagram diagram, String layer, boolean active) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Switches a filter on or off and refreshes.
	 *
	 * @param diagram a diagram
	 * @param filter  name of a filter
	 * @param active  {@code true} for on
	 */
	public void setFilterActive(Diagram diagram, String filter, boolean active) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Hides or reveals a view and refreshes.
	 *
	 * @param element a view in a diagram
	 * @param hidden  {@code true} to hide it
	 */
	public void setHidden(DiagramElement element, boolean hidden) {
		throw new UnsupportedOperationException();
	}
}
