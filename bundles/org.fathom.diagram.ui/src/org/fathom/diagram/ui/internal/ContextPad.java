package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/** Small buttons beside the one selected node for what is done most: open it, go on with a connected node, connect, hang something on it, delete. */
final class ContextPad {
	private static final int DISTANCE = 12;
	private static final int MOST = 6;

	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private Composite pad;
	private EditPart shownFor;

	ContextPad(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
		FigureCanvas control = (FigureCanvas) canvas.viewer().getControl();
		canvas.viewer().addSelectionChangedListener(e -> later());
		canvas.addListener(this::later);
		canvas.domain().addToolListener(this::later);
		Viewport viewport = control.getViewport();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(e -> place());
		viewport.getVerticalRangeModel().addPropertyChangeListener(e -> place());
		control.addListener(SWT.MouseDown, e -> hide());
		control.addListener(SWT.MouseUp, e -> later());
	}

	private void later() {
		hide();
		Control control = canvas.viewer().getControl();
		if (control == null || control.isDisposed()) {
			return;
		}
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				hide();
				show();
			}
		});
	}

	private void hide() {
		if (pad != null && !pad.isDisposed()) {
			pad.dispose();
		}
		pad = null;
		shownFor = null;
	}

	private void show() {
		List<DiagramElement> selected = canvas.selectedElements();
		boolean busy = canvas.activeTool() != null || LabelEditor.isOpen(canvas.viewer());
		if (busy || selected.size() != 1 || !(selected.get(0) instanceof Node node)
				|| canvas.diagramPart().scene().element(node) == null) {
			return;
		}
		shownFor = (EditPart) canvas.viewer().getSelectedEditParts().get(0);
		pad = new Composite((Composite) canvas.viewer().getControl(), SWT.NONE);
		pad.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		pad.setBackground(canvas.resources().paper().halo());
		FillLayout frame = new FillLayout();
		frame.marginWidth = 1;
		frame.marginHeight = 1;
		pad.setLayout(frame);
		ToolBar bar = new ToolBar(pad, SWT.FLAT | SWT.HORIZONTAL);
		bar.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		bar.setBackground(canvas.resources().paper().sheet());
		fill(bar, node);
		if (bar.getItemCount() == 0) {
			hide();
			return;
		}
		pad.pack();
		place();
	}

	private void fill(ToolBar bar, Node node) {
		if (canvas.gestures().canOpen(node)) {
			add(bar, icons.own("open"), Messages.ContextPad_open_tooltip, () -> canvas.context().open(node.getTarget())); //$NON-NLS-1$
		}
		List<Tool> edges = tools(ToolKind.EDGE_CREATION).stream()
				.filter(t -> canvas.gestures().canStartConnection(t, node)).toList();
		if (!edges.isEmpty()) {
			tools(ToolKind.NODE_CREATION).stream().limit(MOST)
					.filter(t -> canvas.gestures().append(t, edges.get(0), node) != null).findFirst()
					.ifPresent(t -> append(bar, t, edges.get(0), node));
		}
		for (Tool edge : edges) {
			String tooltip = NLS.bind(Messages.ContextPad_connect_tooltip, canvas.gestures().label(edge));
			add(bar, icons.of(edge), tooltip, () -> connect(edge));
		}
		for (Tool tool : tools(ToolKind.NODE_CREATION)) {
			boolean fits = bar.getItemCount() < MOST && canvas.gestures().create(tool, node, null, null) != null;
			if (fits && !(shownFor instanceof ContainerEditPart)) {
				add(bar, icons.of(tool), canvas.gestures().label(tool),
						() -> create(canvas.gestures().create(tool, node, null, null)));
			}
		}
		if (canvas.gestures().delete(List.of(node)) != null) {
			add(bar, icons.own("delete"), Messages.ContextPad_delete_tooltip, //$NON-NLS-1$
					() -> canvas.execute(canvas.gestures().delete(List.of(node))));
		}
	}

	private List<Tool> tools(ToolKind kind) {
		List<Tool> found = new ArrayList<>(canvas.gestures().tools());
		found.removeIf(t -> t.kind() != kind);
		return found;
	}

	private void append(ToolBar bar, Tool tool, Tool edge, Node node) {
		add(bar, icons.of(tool), NLS.bind(Messages.ContextPad_append_tooltip, canvas.gestures().label(tool)),
				() -> create(canvas.gestures().append(tool, edge, node)));
	}

	private void create(Command command) {
		canvas.execute(command);
		canvas.editCreated();
	}

	private void connect(Tool edge) {
		if (canvas.viewer().getSelectedEditParts().get(0) instanceof ShapeEditPart source) {
			canvas.use(edge);
			((LinkTool) canvas.domain().getActiveTool()).startAt(source);
		}
	}

	private static void add(ToolBar bar, Image image, String tooltip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image);
		item.setToolTipText(tooltip);
		item.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> bar.getDisplay().asyncExec(action::run)));
	}

	private void place() {
		if (pad == null || pad.isDisposed() || !(shownFor instanceof ShapeEditPart part)) {
			return;
		}
		Rectangle r = ((NodeFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(r);
		Point size = pad.getSize();
		org.eclipse.swt.graphics.Rectangle all = pad.getParent().getClientArea();
		int x = Math.max(0, Math.min(r.x, all.width - size.x));
		int above = r.y - size.y - DISTANCE;
		pad.setLocation(x, above >= 0 ? above : r.bottom() + DISTANCE);
	}
}
