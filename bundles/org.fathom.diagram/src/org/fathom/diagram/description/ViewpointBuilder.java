package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.internal.Messages;

/** Builds viewpoints from the root of a file. */
final class ViewpointBuilder {
	private final SpecContext context;
	private final String file;

	ViewpointBuilder(SpecContext context, String file) {
		this.context = context;
		this.file = file;
	}

	ViewpointSpecification build(SpecElement root) {
		List<Viewpoint> viewpoints = new ArrayList<>();
		if ("Group".equals(root.tag())) { //$NON-NLS-1$
			root.children("ownedViewpoints").forEach(element -> viewpoints.add(viewpoint(element))); //$NON-NLS-1$
		} else {
			context.problem("ODESIGN-002", root, "", Messages.DescriptionProblem_wrongRoot_message, root.tag()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		root.ignore(Set.of("userColorsPalettes", "extensions", "systemColorsPalette")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.reportUnused(root);
		new ExpressionCheck(context).check(root);
		return new ViewpointSpecification(file, root.attribute("name", ""), viewpoints, context.problems()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Viewpoint viewpoint(SpecElement element) {
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		DiagramBuilder diagrams = new DiagramBuilder(context);
		List<DiagramDescription> descriptions = new ArrayList<>();
		List<TableDescription> tables = new ArrayList<>();
		for (SpecElement child : element.children("ownedRepresentations")) { //$NON-NLS-1$
			if (TableBuilder.isTable(child)) {
				tables.add(new TableBuilder(context).build(child, name));
			} else if ("DiagramDescription".equals(child.type())) { //$NON-NLS-1$
				descriptions.add(diagrams.build(child, name));
			} else {
				context.problem("ODESIGN-009", child, "", Messages.DescriptionProblem_unsupportedRepresentation_message, //$NON-NLS-1$ //$NON-NLS-2$
						child.attribute("name", ""), child.type()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		List<DiagramExtension> extensions = new ArrayList<>();
		for (SpecElement child : element.children("ownedRepresentationExtensions")) { //$NON-NLS-1$
			if ("DiagramExtensionDescription".equals(child.type())) { //$NON-NLS-1$
				extensions.add(diagrams.extension(child));
			} else {
				context.unsupported(child);
			}
		}
		List<String> services = element.children("ownedJavaExtensions").stream() //$NON-NLS-1$
				.map(child -> child.attribute("qualifiedClassName", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		Viewpoint viewpoint = new Viewpoint(element.id(), name, element.attribute("label", name), descriptions, //$NON-NLS-1$
				tables, extensions, services, new RuleBuilder(context).rules(element));
		element.ignore(Set.of("icon", "conflicts", "reuses", "customizes", "ownedMMExtensions")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		context.reportUnused(element);
		return viewpoint;
	}
}
