package org.fathom.diagram.runtime;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;

/**
 * Runs the tools of one diagram.
 *
 * <p>Tools change the model and, where they create or delete views, the diagram at once: the caller wraps each call in a
 * command, takes everything back if a {@link ToolException} comes out, and refreshes the diagram afterwards. Views are
 * given as {@link DiagramElement}, or as the diagram itself where the parameter is an {@link EObject}. Methods that
 * return elements give the semantic elements created, in order of creation.
 */
public final class ToolRunner {
	private final ToolAccess access;
	private final CreationTools creations;
	private final EdgeTools edges;
	private final ViewTools views;
	private final DropTools drops;

	ToolRunner(Engine engine, Diagram diagram, DiagramDescription description) {
		access = new ToolAccess(engine, diagram, description);
		creations = new CreationTools(access);
		edges = new EdgeTools(access);
		views = new ViewTools(access);
		drops = new DropTools(access);
	}

	/** A tool as it is offered. */
	static Tool tool(ToolDescription tool) {
		return new Tool(tool.id(), tool.name(), tool.label(), tool.kind(), tool.icon(), tool.section());
	}

	private ToolDescription described(Tool tool) {
		ToolDescription found = access.tool(tool.id());
		if (found == null) {
			throw new IllegalArgumentException(tool.name());
		}
		return found;
	}

	/**
	 * Whether a creation, generic, selection or operation tool may be used on a view.
	 *
	 * @param tool the tool
	 * @param view the diagram or a diagram element
	 * @return {@code true} if it fits there and its precondition holds
	 */
	public boolean canExecute(Tool tool, EObject view) {
		ToolDescription found = described(tool);
		return creates(found) ? creations.canCreate(found, view) : holds(tool, view);
	}

	/**
	 * Whether the precondition of a creation, generic or selection tool or of a double click holds on a view. The command of a
	 * tool asks nothing else; whether the tool fits there at all is asked before it is offered.
	 *
	 * @param tool the tool
	 * @param view the diagram or a diagram element
	 * @return {@code false} if the tool refuses
	 */
	public boolean holds(Tool tool, EObject view) {
		ToolDescription found = described(tool);
		return found.kind() == ToolKind.SELECTION ? creations.canSelect(found, view)
				: creates(found) ? creations.holds(found, view) : views.canRun(found, view);
	}

	private static boolean creates(ToolDescription tool) {
		return tool.kind() == ToolKind.NODE_CREATION || tool.kind() == ToolKind.CONTAINER_CREATION;
	}

	/**
	 * Runs a node or container creation tool.
	 *
	 * @param tool      the tool
	 * @param container the diagram or the node to create in
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> createNode(Tool tool, EObject container) throws ToolException {
		return creations.create(described(tool), container);
	}

	/**
	 * Runs a generic tool or an operation action.
	 *
	 * @param tool     the tool
	 * @param selected the views selected, or the diagram
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> run(Tool tool, List<? extends EObject> selected) throws ToolException {
		return views.run(described(tool), selected);
	}

	/**
	 * Whether a connection may start at a view.
	 *
	 * @param tool   an edge creation tool
	 * @param source the view
	 * @return {@code true} if an edge of the tool may start there
	 */
	public boolean canStartConnection(Tool tool, DiagramElement source) {
		return edges.canStart(described(tool), source);
	}

	/**
	 * Whether two views may be connected.
	 *
	 * @param tool   an edge creation tool
	 * @param source where the edge starts
	 * @param target where it ends
	 * @return {@code true} if the mappings fit and the precondition holds
	 */
	public boolean canConnect(Tool tool, DiagramElement source, DiagramElement target) {
		return edges.canConnect(described(tool), source, target);
	}

	/**
	 * Whether the precondition of an edge creation tool holds. Its command asks nothing else.
	 *
	 * @param tool   an edge creation tool
	 * @param source where the edge starts
	 * @param target where it ends
	 * @return {@code false} if the tool refuses
	 */
	public boolean holds(Tool tool, DiagramElement source, DiagramElement target) {
		return edges.holds(described(tool), source, target);
	}

	/**
	 * Runs an edge creation tool.
	 *
	 * @param tool   the tool
	 * @param source where the edge starts
	 * @param target where it ends
	 * @return the elements created; empty for an edge that only is a relation
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> connect(Tool tool, DiagramElement source, DiagramElement target) throws ToolException {
		return edges.connect(described(tool), source, target);
	}

	/**
	 * Whether a view's elements may be deleted.
	 *
	 * @param element the view
	 * @return {@code false} if the precondition of its delete tool does not hold
	 */
	public boolean canDelete(DiagramElement element) {
		return views.canDelete(element);
	}

	/**
	 * Deletes the elements of a view, by its delete tool or else with all references to them.
	 *
	 * @param element the view
	 * @throws ToolException if an operation fails
	 */
	public void delete(DiagramElement element) throws ToolException {
		views.delete(element);
	}

	/**
	 * Takes a view off the diagram and leaves the model as it is; if its mapping is synchronised it comes back.
	 *
	 * @param element the view
	 */
	public void deleteFromDiagram(DiagramElement element) {
		EcoreUtil.remove(element);
	}

	/**
	 * Whether a view's label can be edited.
	 *
	 * @param element the view
	 * @return {@code true} if it has a direct edit tool whose precondition holds
	 */
	public boolean canDirectEdit(DiagramElement element) {
		return views.canEdit(element);
	}

	/**
	 * Whether a text is accepted for a view's label.
	 *
	 * @param element the view
	 * @param text    the text
	 * @return {@code true} if the label can be edited and the text fits the mask
	 */
	public boolean canDirectEdit(DiagramElement element, String text) {
		return views.canEdit(element, text);
	}

	/**
	 * The text that editing a label starts with.
	 *
	 * @param element the view
	 * @return what the tool says, or else the label; never {@code null}
	 */
	public String directEditText(DiagramElement element) {
		return views.editText(element);
	}

	/**
	 * Runs a view's direct edit tool.
	 *
	 * @param element the view
	 * @param text    the text typed
	 * @throws ToolException if it cannot be edited, the text does not fit or an operation fails
	 */
	public void directEdit(DiagramElement element, String text) throws ToolException {
		views.edit(element, text);
	}

	/**
	 * Whether a double click on a view does something.
	 *
	 * @param element the view
	 * @return {@code true} if it has a double click tool whose precondition holds
	 */
	public boolean canDoubleClick(DiagramElement element) {
		return views.canDoubleClick(element);
	}

	/**
	 * Runs a view's double click tool.
	 *
	 * @param element the view
	 * @return the elements created
	 * @throws ToolException if it has none or an operation fails
	 */
	public List<EObject> doubleClick(DiagramElement element) throws ToolException {
		return views.doubleClick(element);
	}

	/**
	 * The tool that moves an end of an edge.
	 *
	 * @param edge   the edge
	 * @param source {@code true} for its start, {@code false} for its end
	 * @param newEnd the view it is moved to
	 * @return the tool; empty if there is none for it
	 */
	public Optional<Tool> reconnectTool(Edge edge, boolean source, DiagramElement newEnd) {
		return edges.reconnectTool(edge, source, newEnd).map(ToolRunner::tool);
	}

	/**
	 * Runs a reconnect tool.
	 *
	 * @param tool   the tool
	 * @param edge   the edge
	 * @param oldEnd the view it is taken from
	 * @param newEnd the view it is moved to
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> reconnect(Tool tool, Edge edge, DiagramElement oldEnd, DiagramElement newEnd)
			throws ToolException {
		return edges.reconnect(described(tool), edge, oldEnd, newEnd);
	}

	/**
	 * Whether a tool accepts what is dropped.
	 *
	 * @param tool    a drop tool
	 * @param dropped a view of this diagram, or a semantic element from outside
	 * @param target  the diagram or node it is dropped on
	 * @return {@code true} if a mapping fits and the precondition holds, wherever it comes from
	 */
	public boolean canDrop(Tool tool, EObject dropped, EObject target) {
		return drops.canDrop(described(tool), dropped, target);
	}

	/**
	 * The tool that accepts what is dropped from where it comes from.
	 *
	 * @param dropped a view of this diagram, or a semantic element from outside
	 * @param target  the diagram or node it is dropped on
	 * @return the tool; empty if it is not accepted there
	 */
	public Optional<Tool> dropTool(EObject dropped, EObject target) {
		return drops.find(dropped, target).map(ToolRunner::tool);
	}

	/**
	 * Runs a drop tool.
	 *
	 * @param tool    the tool
	 * @param dropped a view of this diagram, or a semantic element from outside
	 * @param target  the diagram or node it is dropped on
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> drop(Tool tool, EObject dropped, EObject target) throws ToolException {
		return drops.drop(described(tool), dropped, target);
	}

	/**
	 * What a selection tool offers.
	 *
	 * @param tool the tool
	 * @param view the diagram or node it is used on
	 * @return the elements to choose from
	 */
	public List<EObject> candidates(Tool tool, EObject view) {
		return creations.candidates(described(tool), view);
	}

	/**
	 * Runs a selection tool.
	 *
	 * @param tool     the tool
	 * @param view     the diagram or node it is used on
	 * @param selected the elements chosen
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> select(Tool tool, EObject view, List<EObject> selected) throws ToolException {
		return creations.select(described(tool), view, selected);
	}
}
