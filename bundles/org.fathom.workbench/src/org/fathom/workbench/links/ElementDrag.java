package org.fathom.workbench.links;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets the user drag what is selected in a list or tree. */
public final class ElementDrag extends DragSourceAdapter {
	private final StructuredViewer viewer;

	private ElementDrag(StructuredViewer viewer) {
		this.viewer = viewer;
	}

	/**
	 * Makes the elements of a viewer ones to be dragged.
	 *
	 * @param viewer     its selection is dragged
	 * @param operations what may happen where it is dropped, of the constants of {@link DND}
	 */
	public static void from(StructuredViewer viewer, int operations) {
		viewer.addDragSupport(operations, new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ElementDrag(viewer));
		// a picture of the row would hide what it is dragged over
		((DragSource) viewer.getControl().getData(DND.DRAG_SOURCE_KEY)).setDragSourceEffect(null);
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !viewer.getStructuredSelection().isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
