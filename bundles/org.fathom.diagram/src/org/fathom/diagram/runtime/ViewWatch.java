package org.fathom.diagram.runtime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NotationPackage;

/** Notices what others than the synchronisation do to the views of a diagram: tools, undo, the user. */
final class ViewWatch extends EContentAdapter {
	private final DiagramState state;
	private boolean paused;

	ViewWatch(DiagramState state) {
		this.state = state;
	}

	/** Stops or starts to listen; views that come and go are followed all the same. */
	void setPaused(boolean paused) {
		this.paused = paused;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!paused && !notification.isTouch()) {
			if (notification.getNotifier() instanceof Diagram) {
				diagram(notification);
			} else if (notification.getNotifier() instanceof DiagramElement view) {
				view(view, notification);
			}
		}
	}

	private void diagram(Notification notification) {
		switch (notification.getFeatureID(Diagram.class)) {
		case NotationPackage.DIAGRAM__NODES -> state.nodesChanged((Diagram) notification.getNotifier());
		case NotationPackage.DIAGRAM__EDGES -> edges(notification);
		case NotationPackage.DIAGRAM__TARGET, NotationPackage.DIAGRAM__ACTIVE_LAYERS, NotationPackage.DIAGRAM__ACTIVE_FILTERS ->
			state.invalidate();
		default -> {
			// name and the like
		}
		}
	}

	private void edges(Notification notification) {
		if (notification.getEventType() != Notification.MOVE) {
			touched(notification.getOldValue(), false);
			touched(notification.getNewValue(), true);
		}
	}

	private void touched(Object value, boolean stands) {
		if (value instanceof Collection<?> several) {
			several.forEach(each -> touched(each, stands));
		} else if (value instanceof Edge edge) {
			state.edges().touched(edge, stands);
		}
	}

	private void view(DiagramElement view, Notification notification) {
		Object feature = notification.getFeature();
		if (feature == NotationPackage.Literals.NODE__CHILDREN || feature == NotationPackage.Literals.NODE__BORDERED_NODES) {
			state.nodesChanged(view);
		} else if (feature == NotationPackage.Literals.EDGE__SOURCE_ELEMENT || feature == NotationPackage.Literals.EDGE__TARGET_ELEMENT) {
			state.edges().touched((Edge) view, true);
		} else if (feature == NotationPackage.Literals.DIAGRAM_ELEMENT__TARGET || feature == NotationPackage.Literals.DIAGRAM_ELEMENT__MAPPING) {
			state.invalidate();
		} else if (feature == NotationPackage.Literals.DIAGRAM_ELEMENT__HIDDEN || feature == NotationPackage.Literals.DIAGRAM_ELEMENT__VISIBLE) {
			state.visibilityChanged();
		} else if (notification.getFeature() instanceof EStructuralFeature other && other.isTransient()) {
			state.computations().outdateContent(view);
		}
	}

	@Override
	protected void removeAdapter(Notifier notifier) {
		super.removeAdapter(notifier);
		if (notifier instanceof DiagramElement view) {
			state.forget(view);
		}
	}
}
