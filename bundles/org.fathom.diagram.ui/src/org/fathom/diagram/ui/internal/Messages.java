package org.fathom.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram editor. */
final class Messages extends NLS {
	static String CanvasToolBar_actualSize_tooltip;
	static String CanvasToolBar_arrange_label;
	static String CanvasToolBar_arrange_tooltip;
	static String CanvasToolBar_export_tooltip;
	static String CanvasToolBar_filters_title;
	static String CanvasToolBar_fit_tooltip;
	static String CanvasToolBar_grid_label;
	static String CanvasToolBar_layers_label;
	static String CanvasToolBar_layers_tooltip;
	static String CanvasToolBar_overview_label;
	static String CanvasToolBar_layer_label;
	static String CanvasToolBar_filter_label;
	static String CanvasToolBar_zoomIn_tooltip;
	static String CanvasToolBar_zoomOut_tooltip;
	static String BreadcrumbBar_back_tooltip;
	static String CanvasMenu_delete_label;
	static String CanvasMenu_open_label;
	static String CanvasMenu_redo_label;
	static String CanvasMenu_rename_label;
	static String CanvasMenu_selectAll_label;
	static String CanvasMenu_undo_label;
	static String CanvasMenu_release_label;
	static String ContextPad_connect_tooltip;
	static String ContextPad_delete_tooltip;
	static String ContextPad_more_tooltip;
	static String DiagramPane_failed_title;
	static String ElementName_edge_message;
	static String ElementName_named_message;
	static String Gestures_delete_label;
	static String Gestures_deleteMany_label;
	static String Gestures_open_label;
	static String Gestures_rename_label;
	static String Minimap_name_label;
	static String PaletteBar_name_label;
	static String PaletteBar_select_label;
	static String PictureExport_failed_message;
	static String PictureExport_png_label;
	static String PictureExport_svg_label;
	static String PictureExport_title;
	static String PlacementEditPolicy_move_label;
	static String PlacementEditPolicy_resize_label;
	static String RouteEditPolicy_reroute_label;

	static {
		NLS.initializeMessages("org.fathom.diagram.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
