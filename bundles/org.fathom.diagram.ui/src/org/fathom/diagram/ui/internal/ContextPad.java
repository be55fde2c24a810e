package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/**
 * Small buttons beside the one selected node for what is done most: go on with a connected node of each kind, connect; open it, hang
 * something on it, change its kind, delete.
 */
final class ContextPad {
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
		pad = new Composite((Composite) canvas.viewer().getControl(), SWT.NO_FOCUS);
		pad.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		pad.setBackground(canvas.resources().paper().halo());
		GridLayoutFactory.fillDefaults().spacing(0, 0).margins(1, 1).applyTo(pad);
		fill(node);
		if (pad.getChildren().length == 0) {
			hide();
			return;
		}
		pad.pack();
		place();
	}

	/** What leads on stands in the first row, what concerns the node itself in the second one. */
	private void fill(Node node) {
		ToolBar on = row();
		List<Tool> edges = tools(ToolKind.EDGE_CREATION).stream()
				.filter(t -> canvas.gestures().canStartConnection(t, node)).toList();
		if (!edges.isEmpty()) {
			new Continuations(canvas).after(node, edges.get(0)).stream().limit(MOST).forEach(t -> append(on, t, edges.get(0), node));
		}
		for (Tool edge : edges) {
			String tooltip = NLS.bind(Messages.ContextPad_connect_tooltip, canvas.gestures().label(edge));
			add(on, icons.of(edge), tooltip, () -> connect(edge));
		}
		ToolBar own = on.getItemCount() == 0 ? on : row();
		fillOwn(own, node);
		for (ToolBar bar : List.of(on, own)) {
			if (!bar.isDisposed() && bar.getItemCount() == 0) {
				bar.dispose();
			}
		}
	}

	private void fillOwn(ToolBar bar, Node node) {
		if (canvas.gestures().canOpen(node)) {
			add(bar, icons.own("open"), Messages.ContextPad_open_tooltip, () -> canvas.context().open(node.getTarget())); //$NON-NLS-1$
		}
		for (Tool tool : tools(ToolKind.NODE_CREATION)) {
			boolean fits = bar.getItemCount() < MOST && canvas.gestures().create(tool, node, null, null) != null;
			if (fits && !(shownFor instanceof ContainerEditPart)) {
				add(bar, icons.of(tool), canvas.gestures().label(tool),
						() -> create(canvas.gestures().create(tool, node, null, null)));
			}
		}
		new OperationGroups(canvas).of(List.of(node)).forEach((section, commands) -> {
			if (commands.size() >= OperationGroups.MANY) {
				add(bar, icons.own("change"), canvas.context().translate(section), () -> choose(commands)); //$NON-NLS-1$
			}
		});
		if (canvas.gestures().delete(List.of(node)) != null) {
			add(bar, icons.own("delete"), Messages.ContextPad_delete_tooltip, //$NON-NLS-1$
					() -> canvas.execute(canvas.gestures().delete(List.of(node))));
		}
	}

	private ToolBar row() {
		ToolBar bar = new ToolBar(pad, SWT.FLAT | SWT.HORIZONTAL | SWT.NO_FOCUS);
		bar.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		bar.setBackground(canvas.resources().paper().sheet());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	private void choose(Map<Tool, Command> commands) {
		MenuManager menu = new MenuManager();
		commands.forEach((tool, command) -> menu.add(new Action(canvas.gestures().label(tool)) {
			@Override
			public void run() {
				canvas.execute(command);
				canvas.selectCreated();
			}
		}));
		pad.addDisposeListener(e -> menu.dispose());
		menu.createContextMenu(canvas.viewer().getControl()).setVisible(true);
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
		CalmViewer sheet = canvas.sheet();
		Point size = pad.getSize();
		org.eclipse.swt.graphics.Rectangle all = pad.getParent().getClientArea();
		pad.setVisible(sheet.bounds(part).intersects(new Rectangle(0, 0, all.width, all.height)));
		List<Rectangle> others = sheet.leaves().stream().filter(leaf -> leaf != part).map(sheet::bounds).toList();
		org.eclipse.draw2d.geometry.Point at = new PadPlace(new Rectangle(0, 0, all.width, all.height), others).beside(sheet.bounds(part),
				new Dimension(size.x, size.y));
		pad.setLocation(at.x, at.y);
	}
}
