package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.ValidationRule;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.NotationFactory;

/**
 * Makes diagrams as viewpoint specifications describe them and keeps them in step with the model.
 *
 * <p>Expressions that fail never stop it: they cost their own element and are reported. Not thread-safe.
 */
public final class DiagramRuntime {
	private final ClassLoader services;
	private final Consumer<RuntimeProblem> problems;
	private List<ViewpointSpecification> specifications;
	private List<DiagramDescription> descriptions;
	private Engine engine;
	private ModelReads reads;
	private Navigator navigator = (description, element, create) -> {
		// nobody listens
	};

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
		this.services = services;
		this.problems = problems;
		use(specifications);
	}

	/**
	 * Changes over to other specifications, such as newer versions of the present ones. Diagrams follow when they are refreshed.
	 *
	 * @param newSpecifications the specifications
	 */
	public void reload(List<ViewpointSpecification> newSpecifications) {
		use(newSpecifications);
	}

	private void use(List<ViewpointSpecification> used) {
		specifications = List.copyOf(used);
		descriptions = new DescriptionRegistry(specifications).descriptions();
		engine = Engine.of(specifications, services, problems, this::navigate, reads);
	}

	/**
	 * Whether a diagram is of a kind that is described.
	 *
	 * @param diagram a diagram
	 * @return {@code false} if no specification has its description
	 */
	public boolean isDescribed(Diagram diagram) {
		return descriptions.stream().anyMatch(description -> description.name().equals(diagram.getDescription())
				&& description.viewpoint().equals(diagram.getViewpoint()));
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
		return descriptions.stream().filter(description -> description.name().equals(diagram.getDescription())
				&& description.viewpoint().equals(diagram.getViewpoint())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(diagram.getDescription()));
	}

	/**
	 * Whether a diagram can be about an element.
	 *
	 * @param description kind of diagram
	 * @param root        the element
	 * @return {@code true} if class and precondition fit
	 */
	public boolean canCreate(DiagramDescription description, EObject root) {
		return engine.classes().isInstance(root, description.domainClass())
				&& engine.evaluator().holds(description.precondition(), root, Map.of(), description.id());
	}

	/**
	 * The kinds of diagrams that can be about an element.
	 *
	 * @param root the element
	 * @return the descriptions whose class and precondition fit, in the order of the specifications
	 */
	public List<DiagramDescription> offeredFor(EObject root) {
		return descriptions.stream().filter(description -> canCreate(description, root)).toList();
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
		Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
		diagram.setId(ViewIds.next());
		diagram.setViewpoint(description.viewpoint());
		diagram.setDescription(description.name());
		diagram.setTarget(root);
		diagram.setName(name == null ? title(description, root) : name);
		diagram.getActiveLayers().addAll(LayerState.initial(description));
		refresh(diagram);
		return diagram;
	}

	/**
	 * Brings a diagram in step with the model. Views that stay keep their identity, place and routes. If the runtime knows what is
	 * read, only what a change since the last time concerns is computed again.
	 *
	 * @param diagram the diagram; views, labels, styles and visibility are changed where they differ
	 * @see #setReads
	 */
	public void refresh(Diagram diagram) {
		new Refresh(engine, diagram, description(diagram)).run();
	}

	/**
	 * Brings a diagram in step with the model, with everything computed again. It leaves the same as {@link #refresh}.
	 *
	 * @param diagram the diagram
	 */
	public void refreshCompletely(Diagram diagram) {
		new Refresh(engine, diagram, description(diagram)).runCompletely();
	}

	/**
	 * Says how reads and changes of the model are known, so that refreshes compute only what a change concerns.
	 *
	 * @param modelReads knows them; {@code null} to compute everything at every refresh
	 */
	public void setReads(ModelReads modelReads) {
		reads = modelReads;
		engine = engine.with(modelReads);
	}

	/**
	 * The tools of a diagram, those of layers that are off left out.
	 *
	 * @param diagram a diagram
	 * @return its tools in the order of the specification
	 */
	public List<Tool> tools(Diagram diagram) {
		DiagramDescription description = description(diagram);
		LayerState layers = new LayerState(description, diagram);
		return layers.active().stream().flatMap(layer -> layer.tools().stream()).map(description.tools()::get)
				.map(ToolRunner::tool).toList();
	}

	/**
	 * What runs the tools of a diagram.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return a runner, valid as long as the diagram
	 */
	public ToolRunner runner(Diagram diagram) {
		return new ToolRunner(engine, diagram, description(diagram));
	}

	/**
	 * Checks a diagram with the validation rules of its description and viewpoint.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return the violations, in the order of the views
	 */
	public List<Violation> validate(Diagram diagram) {
		DiagramDescription description = description(diagram);
		List<ValidationRule> rules = new ArrayList<>(description.rules());
		specifications.stream().flatMap(each -> each.viewpoints().stream())
				.filter(viewpoint -> viewpoint.name().equals(description.viewpoint()))
				.forEach(viewpoint -> rules.addAll(viewpoint.rules()));
		return new Validator(engine, diagram, rules).validate();
	}

	/**
	 * Repairs what violates a rule, on the element that violates it. Changes the model at once: the caller wraps the call in a
	 * command, as with tools, and refreshes afterwards.
	 *
	 * @param diagram   the diagram that was checked
	 * @param violation what was found
	 * @param fix       one of the fixes of its rule
	 * @throws ToolException if an operation fails
	 */
	public void fix(Diagram diagram, Violation violation, ValidationRule.Fix fix) throws ToolException {
		ToolScope scope = new ToolScope(diagram, description(diagram));
		Map<String, Object> variables = ToolAccess.variables("element", violation.element(), "view", violation.view(), //$NON-NLS-1$ //$NON-NLS-2$
				"diagram", diagram); //$NON-NLS-1$
		try {
			new OperationRunner(engine, scope, violation.rule().name(), variables).run(fix.operations(), violation.element());
		} catch (RuntimeException e) {
			throw new ToolException(fix.name() + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	/**
	 * Switches a layer on or off and refreshes.
	 *
	 * @param diagram a diagram
	 * @param layer   name of an additional layer
	 * @param active  {@code true} for on
	 */
	public void setLayerActive(Diagram diagram, String layer, boolean active) {
		if (active && !diagram.getActiveLayers().contains(layer)) {
			diagram.getActiveLayers().add(layer);
		} else if (!active) {
			diagram.getActiveLayers().remove(layer);
		}
		refresh(diagram);
	}

	/**
	 * Switches a filter on or off and refreshes.
	 *
	 * @param diagram a diagram
	 * @param filter  name of a filter
	 * @param active  {@code true} for on
	 */
	public void setFilterActive(Diagram diagram, String filter, boolean active) {
		if (active && !diagram.getActiveFilters().contains(filter)) {
			diagram.getActiveFilters().add(filter);
		} else if (!active) {
			diagram.getActiveFilters().remove(filter);
		}
		refresh(diagram);
	}

	/**
	 * Hides or reveals a view and refreshes.
	 *
	 * @param element a view in a diagram
	 * @param hidden  {@code true} to hide it
	 */
	public void setHidden(DiagramElement element, boolean hidden) {
		element.setHidden(hidden);
		EObject current = element;
		while (!(current instanceof Diagram)) {
			current = current.eContainer();
		}
		refresh((Diagram) current);
	}

	/**
	 * Says what opens diagrams when a tool asks for it; without, such a tool opens nothing.
	 *
	 * @param opener opens a diagram; called while the tool runs
	 */
	public void setNavigator(Navigator opener) {
		navigator = opener;
	}

	private void navigate(String id, EObject element, boolean create) {
		descriptions.stream().filter(description -> description.id().equals(id))
				.filter(description -> engine.classes().isInstance(element, description.domainClass())).findFirst()
				.ifPresent(description -> navigator.navigate(description, element, create));
	}

	private String title(DiagramDescription description, EObject root) {
		return description.titleExpression().isBlank() ? description.label()
				: engine.evaluator().label(description.titleExpression(), root, Map.of(), description.id());
	}
}
