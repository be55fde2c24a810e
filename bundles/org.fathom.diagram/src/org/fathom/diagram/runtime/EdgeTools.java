package org.fathom.diagram.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** Runs edge creation and reconnect tools. */
final class EdgeTools {
	private final ToolAccess access;

	EdgeTools(ToolAccess access) {
		this.access = access;
	}

	boolean canStart(ToolDescription tool, DiagramElement source) {
		return mappings(tool).stream().anyMatch(mapping -> isOneOf(source, mapping.sources(), tool, "extraSourceMappings")) //$NON-NLS-1$
				&& access.holds(tool, tool.attribute("connectionStartPrecondition"), source.getTarget(), //$NON-NLS-1$
						ToolAccess.variables("preSource", source.getTarget(), "preSourceView", source, "container", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
								access.diagram().getTarget(), "diagram", access.diagram())); //$NON-NLS-1$
	}

	boolean canConnect(ToolDescription tool, DiagramElement source, DiagramElement target) {
		boolean fits = mappings(tool).stream()
				.anyMatch(mapping -> isOneOf(source, mapping.sources(), tool, "extraSourceMappings") //$NON-NLS-1$
						&& isOneOf(target, mapping.targets(), tool, "extraTargetMappings")); //$NON-NLS-1$
		return fits && holds(tool, source, target);
	}

	/** Whether the precondition holds. */
	boolean holds(ToolDescription tool, DiagramElement source, DiagramElement target) {
		EObject container = access.diagram().getTarget();
		return access.holds(tool, tool.precondition(), source.getTarget(),
				ToolAccess.variables("preSource", source.getTarget(), "preTarget", target.getTarget(), "preSourceView", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						source, "preTargetView", target, "container", container, "diagram", access.diagram())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private List<EdgeMapping> mappings(ToolDescription tool) {
		return tool.mappings().stream().map(id -> Engine.mapping(access.description(), id, EdgeMapping.class))
				.filter(mapping -> mapping != null).toList();
	}

	private boolean isOneOf(DiagramElement view, List<String> mappings, ToolDescription tool, String extra) {
		MappingDescription mapping = access.mapping(view);
		while (mapping != null) {
			if (mappings.contains(mapping.id()) || List.of(tool.attribute(extra).split(" ")).contains(mapping.id())) { //$NON-NLS-1$
				return true;
			}
			String imported = ViewMappings.imported(mapping);
			mapping = imported == null ? null : access.description().mappings().get(imported);
		}
		return false;
	}

	List<EObject> connect(ToolDescription tool, DiagramElement source, DiagramElement target) throws ToolException {
		Map<String, Object> variables = ToolAccess.variables(CreationTools.name(tool, "sourceVariable", "source"), //$NON-NLS-1$ //$NON-NLS-2$
				source.getTarget(), CreationTools.name(tool, "targetVariable", "target"), target.getTarget(), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "sourceViewVariable", "sourceView"), source, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "targetViewVariable", "targetView"), target); //$NON-NLS-1$ //$NON-NLS-2$
		List<EObject> created = access.run(tool, source.getTarget(), variables);
		showUnsynchronized(tool, source);
		return created;
	}

	/** Edge mappings that create no views on their own show the edges of the source when their tool is used. */
	private void showUnsynchronized(ToolDescription tool, DiagramElement source) {
		ViewOperations views = new ViewOperations(access.engine(),
				new ToolScope(access.diagram(), access.description()), tool.id());
		for (EdgeMapping mapping : mappings(tool)) {
			if (!mapping.selection().createElements()) {
				Refresh refresh = new Refresh(access.engine(), access.diagram(), access.description());
				refresh.adopt();
				Set<EdgeKey> found = new LinkedHashSet<>(new EdgeFinder(refresh).find(mapping, mapping.name()).all());
				found.stream().filter(key -> key.source() == source).forEach(views::addEdge);
			}
		}
	}

	Optional<ToolDescription> reconnectTool(Edge edge, boolean source, DiagramElement newEnd) {
		MappingDescription mapping = access.mapping(edge);
		if (!(mapping instanceof EdgeMapping edgeMapping)) {
			return Optional.empty();
		}
		List<String> allowed = source ? edgeMapping.sources() : edgeMapping.targets();
		MappingDescription end = access.mapping(newEnd);
		if (end == null || !allowed.contains(end.id())) {
			return Optional.empty();
		}
		String wanted = source ? "RECONNECT_SOURCE" : "RECONNECT_TARGET"; //$NON-NLS-1$ //$NON-NLS-2$
		return edgeMapping.tools().reconnects().stream().map(access::tool).filter(tool -> tool != null).filter(tool -> {
			String kind = tool.attribute("reconnectionKind"); //$NON-NLS-1$
			return wanted.equals(kind) || "RECONNECT_BOTH".equals(kind) || kind.isEmpty() && !source; //$NON-NLS-1$
		}).filter(tool -> {
			DiagramElement old = source ? edge.getSourceElement() : edge.getTargetElement();
			return access.holds(tool, tool.precondition(), edge.getTarget(), reconnection(tool, edge, old, newEnd));
		}).findFirst();
	}

	List<EObject> reconnect(ToolDescription tool, Edge edge, DiagramElement oldEnd, DiagramElement newEnd)
			throws ToolException {
		List<EObject> created = access.run(tool, edge.getTarget(), reconnection(tool, edge, oldEnd, newEnd));
		moveEnd(edge, isSource(tool, edge, oldEnd), newEnd);
		return created;
	}

	/** Whether the tool moves the source of an edge: its kind says so; one for both ends moves the target if it is taken from there. */
	private static boolean isSource(ToolDescription tool, Edge edge, DiagramElement oldEnd) {
		switch (tool.attribute("reconnectionKind")) { //$NON-NLS-1$
		case "RECONNECT_SOURCE": //$NON-NLS-1$
			return true;
		case "RECONNECT_BOTH": //$NON-NLS-1$
			return edge.getTargetElement() != oldEnd;
		default:
			return false;
		}
	}

	/**
	 * The view follows at once, so that the next refresh finds it instead of making another. What was done to the old way by hand, corners
	 * and the place of the label, has no meaning on the new one.
	 */
	private void moveEnd(Edge edge, boolean isSource, DiagramElement newEnd) {
		if (isSource) {
			edge.setSourceElement(newEnd);
			if (access.isRelation(edge)) {
				edge.setTarget(newEnd.getTarget());
			}
		} else {
			edge.setTargetElement(newEnd);
		}
		edge.getBendpoints().clear();
		edge.setLabelX(0);
		edge.setLabelY(0);
		edge.setPinned(false);
	}

	private static Map<String, Object> reconnection(ToolDescription tool, Edge edge, DiagramElement oldEnd,
			DiagramElement newEnd) {
		DiagramElement other = edge.getSourceElement() == oldEnd ? edge.getTargetElement() : edge.getSourceElement();
		return ToolAccess.variables("otherEnd", other, CreationTools.name(tool, "source", "source"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				oldEnd.getTarget(), CreationTools.name(tool, "target", "target"), newEnd.getTarget(), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "sourceView", "sourceView"), oldEnd, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "targetView", "targetView"), newEnd, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "element", "element"), edge.getTarget(), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "edgeView", "edgeView"), edge); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
