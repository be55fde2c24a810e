package org.fathom.diagram.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.ui.context.DiagramContext;

/** Everything that the user sees of the editor: breadcrumb and buttons above, palette at the left, canvas, overview in its corner, legend below. */
public final class DiagramPane {
	private static final int MAP_WIDTH = 240;
	private static final int MAP_HEIGHT = 140;
	private static final int MAP_SHARE = 4;
	private static final int MAP_MARGIN = 24;
	private static final int PALETTE_WIDTH = 172;

	private final DiagramCanvas canvas;
	private final Minimap minimap;
	private final FindBar find;
	private final LegendBar legend;
	private MenuManager menu;
	private Control canvasControl;
	private Canvas map;

	/**
	 * Fills a composite.
	 *
	 * @param parent  an empty composite; gets a layout
	 * @param diagram the diagram to edit
	 * @param context the application around it
	 */
	public DiagramPane(Composite parent, Diagram diagram, DiagramContext context) {
		canvas = new DiagramCanvas(diagram, context, e -> tellFailure(parent, e));
		minimap = new Minimap(canvas);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		parent.setLayout(layout);
		ToolIcons icons = new ToolIcons(parent.getDisplay(), context.images(), Palette.ICON);
		parent.addDisposeListener(e -> icons.dispose());
		Composite head = row(parent, 2);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line(parent);
		find = new FindBar(canvas, icons);
		legend = new LegendBar(canvas, icons);
		Composite body = row(parent, 3);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body(body, icons);
		find.createControl(parent).moveAbove(body);
		legend.createControl(parent);
		new BreadcrumbBar(canvas, icons).createControl(head)
				.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new CanvasToolBar(canvas, icons, minimap, legend, find).createControl(head)
				.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		row.setLayout(layout);
		return row;
	}

	private static void line(Composite parent) {
		new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void body(Composite body, ToolIcons icons) {
		Composite left = row(body, 1);
		GridData palette = new GridData(SWT.LEFT, SWT.FILL, false, true);
		palette.widthHint = PALETTE_WIDTH;
		left.setLayoutData(palette);
		new Label(body, SWT.SEPARATOR | SWT.VERTICAL).setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
		Composite stage = new Composite(body, SWT.NONE);
		stage.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvasControl = canvas.createControl(stage, icons);
		icons.follow(canvas.resources().paper());
		map = minimap.createControl(stage, this::arrangeStage);
		map.moveAbove(canvasControl);
		stage.addListener(SWT.Resize, e -> arrangeStage());
		new PaletteBar(canvas, icons).createControl(left).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new ContextPad(canvas, icons);
		menu = new CanvasMenu(canvas, icons).create();
	}

	private void arrangeStage() {
		Rectangle all = map.getParent().getClientArea();
		canvasControl.setBounds(all);
		boolean room = all.width > 2 * MAP_WIDTH && all.height > 2 * MAP_HEIGHT;
		map.setVisible(minimap.isShown() && room && minimap.isUseful());
		int width = Math.min(MAP_WIDTH, all.width / MAP_SHARE);
		int height = minimap.heightFor(width, MAP_HEIGHT * width / MAP_WIDTH);
		Rectangle corner = new Rectangle(all.width - width - MAP_MARGIN, all.height - height - MAP_MARGIN, width, height);
		if (minimap.wouldHideSelection(corner)) {
			corner.y = MAP_MARGIN;
		}
		map.setBounds(corner);
	}

	private static void tellFailure(Composite parent, RuntimeException e) {
		DiagramUiLog.warn(e.getMessage(), e);
		String message = e.getMessage() == null ? e.toString() : e.getMessage();
		MessageDialog.openError(parent.getShell(), Messages.DiagramPane_failed_title, message);
	}

	/**
	 * The canvas in the middle.
	 *
	 * @return never {@code null}
	 */
	public DiagramCanvas canvas() {
		return canvas;
	}

	/**
	 * The context menu of the canvas, which others may add to.
	 *
	 * @return never {@code null}
	 */
	public MenuManager menu() {
		return menu;
	}

	/**
	 * Selects what shows a model element and scrolls there.
	 *
	 * @param semantic a model element
	 * @return {@code false} if the diagram does not show it
	 */
	public boolean reveal(EObject semantic) {
		boolean found = canvas.reveal(semantic);
		if (found && map.isVisible()) {
			Rectangle covered = map.getBounds();
			canvas.clear(new org.eclipse.draw2d.geometry.Rectangle(covered.x, covered.y, covered.width, covered.height));
		}
		return found;
	}

	/**
	 * What the legend says.
	 *
	 * @return a line for each layer that it explains; empty while it is hidden or there is nothing to explain
	 */
	public String legend() {
		return legend.text();
	}

	/** Lets the user type what to look for in the diagram. */
	public void find() {
		find.open();
	}

	/** Gives the canvas the keyboard; the views around follow what is selected on it. */
	public void setFocus() {
		canvasControl.setFocus();
		canvas.announce();
	}
}
