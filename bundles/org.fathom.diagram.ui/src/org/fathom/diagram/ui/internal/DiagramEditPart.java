package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.diagram.notation.Diagram;

/** The diagram itself: the sheet. It holds the current scene, from which all other edit parts take what they show. */
final class DiagramEditPart extends AbstractGraphicalEditPart {
	private final Gestures gestures;
	private final ScenePainter painter;
	private final SceneIndex scene;
	private AccessibleElement accessible;

	DiagramEditPart(Diagram diagram, Gestures gestures, ScenePainter painter) {
		this.gestures = gestures;
		this.painter = painter;
		setModel(diagram);
		scene = new SceneIndex(diagram);
	}

	Diagram diagram() {
		return (Diagram) getModel();
	}

	Gestures gestures() {
		return gestures;
	}

	GraphicResources resources() {
		return painter.resources();
	}

	SceneIndex scene() {
		return scene;
	}

	DiagramFigure sheet() {
		return (DiagramFigure) getFigure();
	}

	/** Shows the present state of the notation; only what differs is changed and painted anew. */
	void synchronise() {
		scene.update();
		refresh();
		refreshDeep(this);
		if (scene.isReordered() || !sheet().isSorted()) {
			sheet().sort(scene.order());
		}
		sheet().revalidate();
	}

	private void refreshDeep(EditPart part) {
		for (Object child : List.copyOf(part.getChildren())) {
			refreshChanged((EditPart) child);
			refreshDeep((EditPart) child);
		}
		if (part instanceof AbstractGraphicalEditPart graphical) {
			List.copyOf(graphical.getSourceConnections()).forEach(edge -> refreshChanged((EditPart) edge));
		}
	}

	private void refreshChanged(EditPart part) {
		if (!scene.isAsBefore(part.getModel())) {
			part.refresh();
		}
	}

	@Override
	public void activate() {
		super.activate();
		synchronise();
	}

	@Override
	public void deactivate() {
		scene.dispose();
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		return new DiagramFigure(painter, () -> ((CanvasRootEditPart) getRoot()).getZoomManager().getZoom());
	}

	@Override
	protected List<EObject> getModelChildren() {
		List<EObject> all = new ArrayList<>(scene.shown(diagram().getNodes()));
		all.addAll(diagram().getNotes());
		return all;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementEditPolicy());
		installEditPolicy("snap", new SnapFeedbackPolicy()); //$NON-NLS-1$
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		ShapeEditPart.removeFigures(child);
	}

	/** Only the order of the parts changes: the figures of all parts stand side by side on the sheet, which is sorted afterwards. */
	@Override
	@SuppressWarnings("unchecked")
	protected void reorderChild(EditPart child, int index) {
		children.remove(child);
		children.add(index, child);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		MarqueeDragTracker tracker = new MarqueeDragTracker();
		tracker.setMarqueeBehavior(MarqueeDragTracker.BEHAVIOR_NODES_CONTAINED);
		return tracker;
	}

	@Override
	protected org.eclipse.gef.AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleElement(this) {
				@Override
				public void getName(AccessibleEvent e) {
					e.result = diagram().getName();
				}

				@Override
				protected Rectangle area() {
					return getFigure().getBounds().getCopy();
				}
			};
		}
		return accessible;
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
		if (key == SnapToHelper.class) {
			return new SnapChoice(getViewer()).helperFor(this);
		}
		return SemanticAdapter.adapt(diagram(), diagram().getTarget(), key, super::getAdapter);
	}
}
