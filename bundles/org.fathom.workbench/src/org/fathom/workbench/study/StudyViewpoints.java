package org.fathom.workbench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DescriptionProblem;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointFolder;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.render.ImageSource;

/** What describes the diagrams and tables of a study: Fathom's own viewpoint, and those in the study's folder {@code viewpoint}. */
public final class StudyViewpoints {
	private final ViewpointSpecification builtIn;
	private final ViewpointFolder folder;
	private List<ViewpointSpecification> own;

	/**
	 * Reads the viewpoints.
	 *
	 * @param study folder of the study
	 * @throws IOException if the product is damaged
	 */
	public StudyViewpoints(Path study) throws IOException {
		builtIn = new OdesignReader().read(FathomViewpoint.specification());
		folder = new ViewpointFolder(study.resolve("viewpoint")); //$NON-NLS-1$
		own = folder.read();
	}

	/** Reads the study's own viewpoints again if they are not what they were; answers whether they are not. Reads files. */
	synchronized boolean reload() {
		boolean changed = folder.hasChanged();
		if (changed) {
			own = folder.read();
		}
		return changed;
	}

	/** Fathom's own first. */
	synchronized List<ViewpointSpecification> specifications() {
		List<ViewpointSpecification> all = new ArrayList<>(List.of(builtIn));
		all.addAll(own);
		return all;
	}

	/** What is wrong with the study's own viewpoints. */
	synchronized List<DescriptionProblem> problems() {
		return own.stream().flatMap(specification -> specification.problems().stream()).toList();
	}

	/** Loads the Java services that specifications name, and their pictures. */
	static ClassLoader services() {
		return FathomViewpoint.classLoader();
	}

	static ImageSource images() {
		return ImageSource.of(services());
	}

	static ResourceBundle labels() {
		return FathomViewpoint.labels(Locale.getDefault());
	}
}
