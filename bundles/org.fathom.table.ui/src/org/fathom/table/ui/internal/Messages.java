package org.fathom.table.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the table editor. */
public final class Messages extends NLS {
	/** Hint where no line passes the filter. */
	public static String EmptyHint_filtered_message;
	/** Hint of an empty table in which lines can be made. */
	public static String EmptyHint_new_message;
	/** Hint of an empty table. */
	public static String EmptyHint_nothing_message;
	/** Menu entry. */
	public static String GridMenu_clear_label;
	/** Menu entry. */
	public static String GridMenu_copy_label;
	/** Menu entry. */
	public static String GridMenu_deleteColumn_label;
	/** Menu entry. */
	public static String GridMenu_deleteLines_label;
	/** Menu entry. */
	public static String GridMenu_freeze_label;
	/** Menu entry. */
	public static String GridMenu_hideColumn_label;
	/** Menu entry. */
	public static String GridMenu_paste_label;
	/** Menu entry. */
	public static String GridMenu_show_label;
	/** Menu entry. */
	public static String GridMenu_unfreeze_label;
	/** Undo label. */
	public static String TableEdits_delete_label;
	/** Undo label. */
	public static String TableEdits_edit_label;
	/** Message; why it failed. */
	public static String TableEdits_failed_error;
	/** Told when a typed text left a cell as it was. */
	public static String TableEdits_nothing_message;
	/** Undo label. */
	public static String TableEdits_paste_label;
	/** What was typed, the field that does not take it. */
	public static String TableEdits_wrongValue_error;
	/** Drop-down of the columns to be shown. */
	public static String TableBar_columns_label;
	/** Number of shown lines and of all. */
	public static String TableBar_count_label;
	/** Field. */
	public static String TableBar_filter_message;
	/** Drop-down of the tools that create. */
	public static String TableBar_new_label;
	/** Number of rows in a table. */
	public static String TableBar_total_label;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
