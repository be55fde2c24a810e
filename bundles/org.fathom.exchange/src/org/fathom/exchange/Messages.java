package org.fathom.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** File and reason. */
	public static String DiagramExport_cannotWrite_error;
	/** Name of the sheet. */
	public static String TickListXlsxExporter_sheet_label;
	/** Study and day. */
	public static String TickListXlsxExporter_title_label;
	/** Headers before the dimensions, between bars. */
	public static String TickListXlsxExporter_columns_label;
	/** Headers of the dimensions, between bars. */
	public static String TickListXlsxExporter_dimensions_label;
	/** Sign of what has begun. */
	public static String TickListXlsxExporter_planned_label;
	/** Sign of what is there. */
	public static String TickListXlsxExporter_done_label;
	/** Sign of what makes no sense. */
	public static String TickListXlsxExporter_notApplicable_label;
	/** Reason and who decided. */
	public static String TickListXlsxExporter_exempt_label;
	/** A judgement that is kept. */
	public static String TickListXlsxExporter_kept_label;
	/** A judgement that failed. */
	public static String TickListXlsxExporter_failed_label;
	/** The line to sign. */
	public static String TickListXlsxExporter_signed_label;
	/** Names of types in the legend, each after the name in the model, between bars. */
	public static String ImpactSvgExporter_types_label;
	/** Name of a sheet. */
	public static String ValueXlsxExporter_sums_label;
	/** Headers between bars. */
	public static String ValueXlsxExporter_sumColumns_label;
	/** Row. */
	public static String ValueXlsxExporter_gain_label;
	/** Row. */
	public static String ValueXlsxExporter_cost_label;
	/** Name of a sheet. */
	public static String ValueXlsxExporter_effects_label;
	/** Headers between bars. */
	public static String ValueXlsxExporter_effectColumns_label;
	/** Name of a sheet. */
	public static String ValueXlsxExporter_costs_label;
	/** Headers between bars. */
	public static String ValueXlsxExporter_costColumns_label;
	/** Name of a sheet. */
	public static String ValueXlsxExporter_double_label;
	/** Headers between bars. */
	public static String ValueXlsxExporter_doubleColumns_label;
	/** Legend. */
	public static String ToBeSvgExporter_same_label;
	/** Legend. */
	public static String ToBeSvgExporter_added_label;
	/** Legend. */
	public static String ToBeSvgExporter_changed_label;
	/** Legend. */
	public static String ToBeSvgExporter_removed_label;

	static {
		NLS.initializeMessages("org.fathom.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
