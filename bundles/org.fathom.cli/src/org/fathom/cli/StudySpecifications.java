package org.fathom.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DescriptionProblem;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointFolder;
import org.fathom.diagram.description.ViewpointSpecification;

/** The specifications for a study: Fathom's own, and those in the study's folder {@code viewpoint}. */
final class StudySpecifications {
	private final List<ViewpointSpecification> own;
	private final List<ViewpointSpecification> all = new ArrayList<>();

	StudySpecifications(Path study) {
		own = new ViewpointFolder(study.resolve("viewpoint")).read(); //$NON-NLS-1$
		try {
			all.add(new OdesignReader().read(FathomViewpoint.specification()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		all.addAll(own);
	}

	/** Fathom's own first. */
	List<ViewpointSpecification> all() {
		return all;
	}

	/** Those of the study. */
	List<ViewpointSpecification> own() {
		return own;
	}

	/** One line for a problem, with all that leads to it. */
	static String text(DescriptionProblem problem) {
		return problem.file() + ':' + problem.line() + "  " + problem.code() + "  " + problem.elementPath() + "  " + problem.message(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
