package org.fathom.diagram.runtime;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.expression.Interpreter;
import org.fathom.diagram.expression.JavaExtensions;
import org.fathom.diagram.internal.Messages;

/** What all synchronisations of one runtime share. */
record Engine(Evaluator evaluator, DomainClasses classes, NavigatorById navigator, ModelReads reads) {

	/** Opens a diagram of a description given by its id. */
	@FunctionalInterface
	interface NavigatorById {

		void navigate(String description, EObject element, boolean create);
	}

	/** An engine whose problems with services are reported at once. */
	static Engine of(List<ViewpointSpecification> specifications, ClassLoader services,
			Consumer<RuntimeProblem> problems, NavigatorById navigator, ModelReads reads) {
		List<String> classes = specifications.stream().flatMap(each -> each.viewpoints().stream())
				.flatMap(viewpoint -> viewpoint.javaExtensions().stream()).distinct().toList();
		JavaExtensions extensions = new JavaExtensions(services, classes);
		extensions.missing().forEach(name -> problems.accept(new RuntimeProblem("DIAGRAM-002", "", "", "", null, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				NLS.bind(Messages.DiagramRuntime_missingExtension_message, name))));
		return new Engine(new Evaluator(new Interpreter(extensions), problems), new DomainClasses(), navigator, reads);
	}

	/** The same engine with another knowledge of reads. */
	Engine with(ModelReads other) {
		return new Engine(evaluator, classes, navigator, other);
	}

	/** A mapping by its id; {@code null} if it could not be read. */
	static <M> M mapping(DiagramDescription description, String id, Class<M> type) {
		Object mapping = id == null || description == null ? null : description.mappings().get(id);
		return type.isInstance(mapping) ? type.cast(mapping) : null;
	}
}
