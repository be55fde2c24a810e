package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.DiagramExtension;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.Viewpoint;
import org.fathom.diagram.description.ViewpointSpecification;

/** The diagram descriptions of some specifications, with the layers that diagram extensions add. */
final class DescriptionRegistry {
	private final List<DiagramDescription> descriptions = new ArrayList<>();

	DescriptionRegistry(List<ViewpointSpecification> specifications) {
		List<DiagramExtension> extensions = specifications.stream().flatMap(each -> each.viewpoints().stream())
				.flatMap(viewpoint -> viewpoint.extensions().stream()).toList();
		for (ViewpointSpecification specification : specifications) {
			for (Viewpoint viewpoint : specification.viewpoints()) {
				for (DiagramDescription description : viewpoint.diagrams()) {
					descriptions.add(extend(description, specification, extensions));
				}
			}
		}
	}

	List<DiagramDescription> descriptions() {
		return List.copyOf(descriptions);
	}

	private static DiagramDescription extend(DiagramDescription description, ViewpointSpecification specification,
			List<DiagramExtension> extensions) {
		List<Layer> more = new ArrayList<>();
		for (DiagramExtension extension : extensions) {
			if (extension.representationName().equals(description.name())
					&& matches(extension.viewpointUri(), description.viewpoint(), specification.file())) {
				more.addAll(extension.layers());
			}
		}
		return more.isEmpty() ? description : description.withLayers(more);
	}

	/** The URI is {@code viewpoint:/<plug-in or project>/<name>}; which plug-in a file is in is not known here. */
	private static boolean matches(String pattern, String viewpoint, String file) {
		String name = pattern.substring(pattern.lastIndexOf('/') + 1);
		try {
			return viewpoint.equals(name) || viewpoint.matches(name)
					|| ("viewpoint:/" + file + '/' + viewpoint).matches(pattern); //$NON-NLS-1$
		} catch (PatternSyntaxException e) {
			return false;
		}
	}
}
