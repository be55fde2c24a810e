package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Filter;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.ui.internal.picture.PictureExport;

/** The buttons above the canvas: layers, arrange, zoom, overview, legend, picture. */
final class CanvasToolBar {
	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private final Minimap minimap;
	private final LegendBar legend;
	private final FindBar find;
	private ToolItem percent;

	CanvasToolBar(DiagramCanvas canvas, ToolIcons icons, Minimap minimap, LegendBar legend, FindBar find) {
		this.canvas = canvas;
		this.icons = icons;
		this.minimap = minimap;
		this.legend = legend;
		this.find = find;
	}

	Control createControl(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		layers(bar);
		push(bar, "arrange", Messages.CanvasToolBar_arrange_tooltip, () -> new ArrangeAll(canvas).run()) //$NON-NLS-1$
				.setText(Messages.CanvasToolBar_arrange_label);
		check(bar, "grid", Messages.CanvasToolBar_grid_label, false, on -> new SnapChoice(canvas.viewer()).setGrid(on)); //$NON-NLS-1$
		push(bar, "find", Messages.CanvasToolBar_find_tooltip, find::open); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		push(bar, "zoom-out", Messages.CanvasToolBar_zoomOut_tooltip, canvas.zoom()::out); //$NON-NLS-1$
		percent = push(bar, null, Messages.CanvasToolBar_actualSize_tooltip, canvas.zoom()::actualSize);
		push(bar, "zoom-in", Messages.CanvasToolBar_zoomIn_tooltip, canvas.zoom()::in); //$NON-NLS-1$
		push(bar, "fit", Messages.CanvasToolBar_fit_tooltip, canvas.zoom()::fit); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		check(bar, "overview", Messages.CanvasToolBar_overview_label, minimap.isShown(), minimap::setShown); //$NON-NLS-1$
		check(bar, "legend", Messages.CanvasToolBar_legend_label, legend.isShown(), legend::setShown); //$NON-NLS-1$
		push(bar, "export", Messages.CanvasToolBar_export_tooltip, //$NON-NLS-1$
				() -> new PictureExport(new CanvasPicture(canvas)).ask(parent.getShell()));
		canvas.root().getZoomManager().addZoomListener(z -> showPercent(z));
		showPercent(canvas.root().getZoomManager().getZoom());
		return bar;
	}

	private void showPercent(double zoom) {
		if (!percent.isDisposed()) {
			percent.setText(String.format("%4d %%", Math.round(zoom * 100))); //$NON-NLS-1$
		}
	}

	private ToolItem push(ToolBar bar, String icon, String tooltip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		if (icon != null) {
			item.setImage(icons.own(icon));
		}
		item.setToolTipText(tooltip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	private void check(ToolBar bar, String icon, String tooltip, boolean on, java.util.function.Consumer<Boolean> action) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(icons.own(icon));
		item.setToolTipText(tooltip);
		item.setSelection(on);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.accept(item.getSelection())));
	}

	private DiagramDescription description() {
		return canvas.context().runtime().description(canvas.diagram());
	}

	private List<Layer> optionalLayers() {
		return description().layers().stream().filter(l -> l.optional() && !l.isDefault()).toList();
	}

	private void layers(ToolBar bar) {
		if (optionalLayers().isEmpty() && description().filters().isEmpty()) {
			return;
		}
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setText(Messages.CanvasToolBar_layers_label);
		item.setToolTipText(Messages.CanvasToolBar_layers_tooltip);
		item.setImage(icons.own("layers")); //$NON-NLS-1$
		Menu menu = new Menu(bar);
		item.addDisposeListener(e -> menu.dispose());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			fill(menu);
			Rectangle r = item.getBounds();
			Point at = bar.toDisplay(r.x, r.y + r.height);
			menu.setLocation(at);
			menu.setVisible(true);
		}));
		new ToolItem(bar, SWT.SEPARATOR);
	}

	private void fill(Menu menu) {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		for (Layer layer : optionalLayers()) {
			boolean on = canvas.diagram().getActiveLayers().contains(layer.name());
			String label = canvas.context().translate(layer.label());
			item(menu, label, on, NLS.bind(Messages.CanvasToolBar_layer_label, label),
					() -> canvas.context().runtime().setLayerActive(canvas.diagram(), layer.name(), !on));
		}
		if (!description().filters().isEmpty() && menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (Filter filter : description().filters()) {
			boolean on = canvas.diagram().getActiveFilters().contains(filter.name());
			String label = canvas.context().translate(filter.label());
			item(menu, NLS.bind(Messages.CanvasToolBar_filters_title, label), on,
					NLS.bind(Messages.CanvasToolBar_filter_label, label),
					() -> canvas.context().runtime().setFilterActive(canvas.diagram(), filter.name(), !on));
		}
	}

	private void item(Menu menu, String text, boolean on, String label, Runnable change) {
		MenuItem item = new MenuItem(menu, SWT.CHECK);
		item.setText(text);
		item.setSelection(on);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> canvas.execute(new ModelChange(label, () -> {
			change.run();
			canvas.gestures().placeNew();
		}))));
	}
}
