package org.fathom.workbench.study;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.RuntimeProblem;

/** Fathom's own viewpoint, read once. */
public final class BuiltInViewpoint {
	private final ViewpointSpecification specification;
	private final Consumer<RuntimeProblem> problems;

	/**
	 * Reads the viewpoint.
	 *
	 * @param problems told of expressions that fail while diagrams are synchronised
	 * @throws IOException if the product is damaged
	 */
	public BuiltInViewpoint(Consumer<RuntimeProblem> problems) throws IOException {
		this.problems = problems;
		specification = new OdesignReader().read(FathomViewpoint.specification());
	}

	DiagramRuntime runtime() {
		return new DiagramRuntime(specification, FathomViewpoint.classLoader(), problems);
	}

	ImageSource images() {
		return ImageSource.of(FathomViewpoint.classLoader());
	}

	ResourceBundle labels() {
		return FathomViewpoint.labels(Locale.getDefault());
	}
}
