package org.fathom.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram editor. */
final class Messages extends NLS {
	public static String CanvasToolBar_actualSize_tooltip;
	public static String CanvasToolBar_arrange_label;
	public static String CanvasToolBar_arrange_tooltip;
	public static String CanvasToolBar_export_tooltip;
	public static String CanvasToolBar_filters_title;
	public static String CanvasToolBar_fit_tooltip;
	public static String CanvasToolBar_grid_label;
	public static String CanvasToolBar_layers_label;
	public static String CanvasToolBar_layers_tooltip;
	public static String CanvasToolBar_overview_label;
	public static String CanvasToolBar_layer_label;
	public static String CanvasToolBar_filter_label;
	public static String CanvasToolBar_zoomIn_tooltip;
	public static String CanvasToolBar_zoomOut_tooltip;
	public static String BreadcrumbBar_back_tooltip;
	public static String CanvasClipboard_copy_label;
	public static String CanvasClipboard_paste_label;
	public static String CanvasClipboard_duplicate_label;
	public static String CanvasMenu_delete_label;
	public static String CanvasMenu_open_label;
	/** Its kind of diagram. */
	public static String CanvasMenu_openNamed_label;
	public static String CanvasMenu_redo_label;
	public static String CanvasMenu_rename_label;
	public static String CanvasMenu_selectAll_label;
	public static String CanvasMenu_copyPicture_label;
	public static String CanvasMenu_undo_label;
	public static String CanvasMenu_release_label;
	public static String ContextPad_append_tooltip;
	public static String ContextPad_connect_tooltip;
	public static String ContextPad_delete_tooltip;
	public static String DiagramPane_failed_title;
	public static String ElementName_edge_message;
	public static String ElementName_named_message;
	public static String Gestures_delete_label;
	public static String Gestures_deleteMany_label;
	public static String Gestures_open_label;
	public static String Gestures_rename_label;
	public static String Minimap_name_label;
	public static String PaletteBar_name_label;
	public static String PaletteBar_select_label;
	public static String PlacementEditPolicy_move_label;
	public static String PlacementEditPolicy_resize_label;
	public static String RouteEditPolicy_reroute_label;
	public static String LabelDragTracker_move_label;
	public static String CanvasMenu_align_label;
	public static String CanvasMenu_alignLeft_label;
	public static String CanvasMenu_alignCenter_label;
	public static String CanvasMenu_alignRight_label;
	public static String CanvasMenu_alignTop_label;
	public static String CanvasMenu_alignMiddle_label;
	public static String CanvasMenu_alignBottom_label;
	public static String CanvasMenu_distributeAcross_label;
	public static String CanvasMenu_distributeDown_label;
	public static String CanvasMenu_sameSize_label;
	public static String FindBar_hint;
	public static String FindBar_previous_tooltip;
	public static String FindBar_next_tooltip;
	public static String FindBar_close_tooltip;
	public static String FindBar_nothing_label;
	public static String FindBar_count_label;
	public static String CanvasToolBar_find_tooltip;
	public static String KeyboardLink_noTarget_message;
	public static String KeyboardLink_offer_message;
	public static String CanvasMenu_append_label;
	public static String CanvasMenu_connect_label;
	public static String CanvasToolBar_legend_label;
	public static String SpaceTool_space_label;
	public static String PaletteBar_space_tooltip;
	public static String CanvasMenu_fitSize_label;
	public static String CanvasClipboard_lost_message;
	public static String ContextPad_open_tooltip;
	public static String NoteGestures_note_label;
	public static String NoteGestures_text_label;
	public static String NoteGestures_resize_label;
	public static String NoteGestures_move_label;
	public static String NoteGestures_write_label;
	public static String NoteGestures_attach_label;
	public static String NoteGestures_detach_label;
	public static String NoteGestures_delete_label;
	public static String NoteEditPart_name_message;
	public static String PaletteBar_notes_title;

	static {
		NLS.initializeMessages("org.fathom.diagram.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
