package org.fathom.workbench.study;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.RuntimeProblem;
import org.fathom.diagram.table.TableRuntime;

/** Fathom's own viewpoint, read once. */
public final class BuiltInViewpoint {
	private final ViewpointSpecification specification;

	/**
	 * Reads the viewpoint.
	 *
	 * @throws IOException if the product is damaged
	 */
	public BuiltInViewpoint() throws IOException {
		specification = new OdesignReader().read(FathomViewpoint.specification());
	}

	/** A runtime of its own; the listener is told of expressions that fail while diagrams are synchronised. */
	DiagramRuntime runtime(Consumer<RuntimeProblem> problems) {
		return new DiagramRuntime(specification, FathomViewpoint.classLoader(), problems);
	}

	/** What makes tables; the listener is told of expressions that fail. */
	TableRuntime tables(Consumer<RuntimeProblem> problems) {
		return new TableRuntime(List.of(specification), FathomViewpoint.classLoader(), problems);
	}

	ImageSource images() {
		return ImageSource.of(FathomViewpoint.classLoader());
	}

	ResourceBundle labels() {
		return FathomViewpoint.labels(Locale.getDefault());
	}
}
