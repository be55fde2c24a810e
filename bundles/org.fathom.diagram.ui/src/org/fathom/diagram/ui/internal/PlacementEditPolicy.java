package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.scene.Bounds;

/** What may be created in, moved within and dropped into the diagram or a node. */
final class PlacementEditPolicy extends LayoutEditPolicy {
	private GhostFigure.Frame target;
	private SplitHint split;

	private DiagramEditPart diagramPart() {
		return (DiagramEditPart) getHost().getRoot().getContents();
	}

	private Gestures gestures() {
		return diagramPart().gestures();
	}

	private EObject container() {
		return (EObject) getHost().getModel();
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new OutlineEditPolicy(child instanceof ShapeEditPart shape ? new Movability(shape.node()) : new Movability());
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		if (request instanceof CreateRequest create && REQ_CREATE.equals(request.getType())) {
			return getCreateCommand(create) == null ? null : getHost();
		}
		if (request instanceof ChangeBoundsRequest drag && (REQ_ADD.equals(request.getType())
				|| REQ_MOVE.equals(request.getType()) || REQ_CLONE.equals(request.getType()))) {
			return dragTarget(drag);
		}
		return super.getTargetEditPart(request);
	}

	/** Over free space elements stay in their container, which grows; over a foreign container that refuses them they cannot be put. */
	private EditPart dragTarget(ChangeBoundsRequest drag) {
		List<EditPart> parts = parts(drag);
		if (!parts.isEmpty() && parts.stream().allMatch(NoteEditPart.class::isInstance)) {
			return diagramPart();
		}
		if (parts.stream().allMatch(p -> p.getParent() == getHost()) || dropCommand(drag) != null) {
			return getHost();
		}
		if (getHost() instanceof ContainerEditPart) {
			return getHost();
		}
		return getHost() instanceof DiagramEditPart && !parts.isEmpty() ? parts.get(0).getParent() : null;
	}

	@SuppressWarnings("unchecked")
	private static List<EditPart> parts(GroupRequest request) {
		return request.getEditParts() == null ? List.of() : request.getEditParts();
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		boolean note = request.getNewObjectType() instanceof NoteKind;
		if (!note && !(request.getNewObjectType() instanceof Tool)) {
			return null;
		}
		Point at = request.getLocation() == null ? null : request.getLocation().getCopy();
		Dimension size = null;
		if (at != null) {
			IFigure figure = getHostFigure();
			if (request.getSize() != null && !request.getSize().isEmpty()) {
				Rectangle drawn = new PrecisionRectangle(new Rectangle(at, request.getSize()));
				figure.translateToRelative(drawn);
				size = drawn.getSize();
			}
			figure.translateToRelative(at);
		}
		if (request.getNewObjectType() instanceof NoteKind kind) {
			Node about = getHost() instanceof LeafEditPart leaf ? leaf.node() : null;
			return new NoteGestures(diagramPart().diagram()).create(kind, at, size, about, gestures());
		}
		return gestures().create((Tool) request.getNewObjectType(), container(), at, size);
	}

	@Override
	public Command getCommand(Request request) {
		if (RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType())) {
			return getMoveChildrenCommand(request);
		}
		return super.getCommand(request);
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest change = (ChangeBoundsRequest) request;
		CompoundCommand all = new CompoundCommand();
		for (EditPart part : parts(change)) {
			all.add(part instanceof NoteEditPart note ? place(note, change) : place((ShapeEditPart) part, change));
		}
		return all.isEmpty() ? null : all.unwrap();
	}

	private static Command place(NoteEditPart part, ChangeBoundsRequest change) {
		return new NoteGestures(part.note().eContainer() instanceof Diagram diagram ? diagram : null).place(part.note(), moved(part, change));
	}

	private static Command place(ShapeEditPart part, ChangeBoundsRequest change) {
		Node node = part.node();
		Movability movability = new Movability(node);
		boolean resize = change.getSizeDelta().width != 0 || change.getSizeDelta().height != 0;
		if (resize ? !movability.isResizable() : !movability.isMovable()) {
			return null;
		}
		Rectangle now = moved(part, change);
		Bounds before = Bounds.of(node);
		Dimension min = resize ? new NodePlacement(node).minimumSize() : now.getSize();
		int x = (int) Math.round(node.getX() + now.x - before.x());
		int y = (int) Math.round(node.getY() + now.y - before.y());
		Rectangle target = new Rectangle(x, y, Math.max(min.width, now.width), Math.max(min.height, now.height));
		boolean dragged = !resize && change.getLocation() != null && parts(change).size() == 1;
		return new ModelChange(label(resize, node), () -> {
			if (dragged) {
				part.gestures().dragTo(node, target);
			} else {
				part.gestures().moveTo(node, target);
			}
		});
	}

	private static String label(boolean resize, Node node) {
		String name = node.getLabel() == null ? node.getMapping() : node.getLabel();
		return NLS.bind(resize ? Messages.PlacementEditPolicy_resize_label : Messages.PlacementEditPolicy_move_label, name);
	}

	/** Where the part would stand after the change, absolute at 100 %. */
	private static Rectangle moved(GraphicalEditPart part, ChangeBoundsRequest change) {
		Rectangle outline = ((NodeFigure) part.getFigure()).getHandleBounds();
		PrecisionRectangle r = new PrecisionRectangle(outline);
		part.getFigure().translateToAbsolute(r);
		Rectangle transformed = new PrecisionRectangle(change.getTransformedRectangle(r));
		part.getFigure().translateToRelative(transformed);
		if (change.getSizeDelta().width == 0 && change.getSizeDelta().height == 0) {
			return new Rectangle(transformed.x, transformed.y, outline.width, outline.height);
		}
		return new Rectangle(transformed.x, transformed.y, transformed.width, transformed.height);
	}

	@Override
	protected Command getAddCommand(Request request) {
		return dropCommand((ChangeBoundsRequest) request);
	}

	private Command dropCommand(ChangeBoundsRequest request) {
		List<Command> drops = new ArrayList<>();
		for (EditPart part : parts(request)) {
			if (part instanceof NoteEditPart note) {
				drops.add(place(note, request));
				continue;
			}
			if (!(part instanceof ShapeEditPart shape) || NodePlacement.isInside((Node) shape.getModel(), shape.node())
					&& container() instanceof Node target && NodePlacement.isInside(target, shape.node())) {
				return null;
			}
			Rectangle at = moved(shape, request);
			drops.add(gestures().drop(shape.node(), container(), new Bounds(at.x, at.y, at.width, at.height), parts(request).size() == 1));
		}
		if (drops.isEmpty() || drops.contains(null)) {
			return null;
		}
		CompoundCommand all = new CompoundCommand(drops.get(0).getLabel());
		drops.forEach(all::add);
		return all.unwrap();
	}

	@Override
	protected Command getOrphanChildrenCommand(Request request) {
		List<EditPart> parts = parts((GroupRequest) request);
		String label = parts.isEmpty() || !(parts.get(0).getModel() instanceof Node node) ? null : label(false, node);
		return new ModelChange(label, () -> {
			// the drop that follows takes the element away
		});
	}

	@Override
	protected IFigure createSizeOnDropFeedback(CreateRequest request) {
		GhostFigure ghost = new GhostFigure();
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		Rectangle drawn = new Rectangle(request.getLocation(), request.getSize());
		IFigure feedback = getSizeOnDropFeedback(request);
		feedback.translateToRelative(drawn);
		feedback.setBounds(drawn);
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (getHost() instanceof ShapeEditPart host && target == null && isPlacing(request)) {
			target = new GhostFigure.Frame(host.getFigure());
			addFeedback(target);
			target.settle();
		}
		if (split == null) {
			split = new SplitHint(getHost().getViewer(), gestures());
		}
		if (REQ_CREATE.equals(request.getType())) {
			showSplit((CreateRequest) request);
		} else if ((REQ_MOVE.equals(request.getType()) || REQ_ADD.equals(request.getType()))
				&& parts((GroupRequest) request).get(0) instanceof ShapeEditPart shape) {
			split.move(parts((GroupRequest) request), moved(shape, (ChangeBoundsRequest) request));
		}
	}

	private void showSplit(CreateRequest request) {
		if (getHost() instanceof ContainerEditPart && request.getNewObjectType() instanceof Tool tool
				&& tool.kind() == ToolKind.NODE_CREATION) {
			Point at = request.getLocation().getCopy();
			getHostFigure().translateToRelative(at);
			split.create(at);
		}
	}

	private static boolean isPlacing(Request request) {
		return REQ_CREATE.equals(request.getType()) || REQ_ADD.equals(request.getType());
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (target != null) {
			removeFeedback(target);
			target = null;
		}
		if (split != null) {
			split.erase();
		}
	}
}
