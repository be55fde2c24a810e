package org.fathom.diagram.layout;

import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NotationPackage;
import org.fathom.diagram.scene.NodeGeometry;

/**
 * Keeps a diagram laid out while it is edited: what is new gets its place, as {@link LayoutScope#NEW} says, but only after a change that
 * can have asked for it. A new name inside a node, say, has not, unless it is one of a list.
 */
public final class LiveLayout {
	private static final Set<Object> IDLE = Set.of(NotationPackage.Literals.DIAGRAM_ELEMENT__TOOLTIP,
			NotationPackage.Literals.DIAGRAM_ELEMENT__TARGET, NotationPackage.Literals.DIAGRAM_ELEMENT__MAPPING,
			NotationPackage.Literals.DIAGRAM_ELEMENT__HIDDEN, NotationPackage.Literals.DIAGRAM_ELEMENT__SEMANTIC_ELEMENTS,
			NotationPackage.Literals.DIAGRAM__NAME, NotationPackage.Literals.DIAGRAM__ACTIVE_LAYERS,
			NotationPackage.Literals.DIAGRAM__ACTIVE_FILTERS, NotationPackage.Literals.DIAGRAM__NOTES);

	private final Diagram diagram;
	private final LayoutEngine engine;
	private final NodeGeometry geometry = new NodeGeometry();
	private final Changes changes = new Changes();
	private boolean settled;

	/**
	 * Follows a diagram from now on.
	 *
	 * @param diagram refreshed; listened to until {@link #dispose()}
	 * @param engine  lays it out
	 */
	public LiveLayout(Diagram diagram, LayoutEngine engine) {
		this.diagram = diagram;
		this.engine = engine;
		diagram.eAdapters().add(changes);
	}

	/** Lays out what is new, if anything has changed since the last time that concerns places. */
	public void settle() {
		// what no edges join is packed by its size, which every label can change
		if (!settled || new PackedLayout(diagram).fits()) {
			engine.layout(diagram, LayoutScope.NEW);
			settled = true;
		}
	}

	/** Stops listening to the diagram. */
	public void dispose() {
		diagram.eAdapters().remove(changes);
	}

	private boolean concernsPlaces(Notification change) {
		if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER || change.getNotifier() instanceof Note) {
			return false;
		}
		if (change.getFeature() == NotationPackage.Literals.DIAGRAM_ELEMENT__LABEL && change.getNotifier() instanceof Node node) {
			return !geometry.outerLabel(node).isEmpty() || geometry.isPicture(node) || node.getKind() == NodeKind.LIST
					|| node.getKind() == NodeKind.LIST_ITEM;
		}
		return !IDLE.contains(change.getFeature());
	}

	/** Notes whether the places are still good. */
	private final class Changes extends EContentAdapter {
		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			settled &= !concernsPlaces(change);
		}
	}
}
