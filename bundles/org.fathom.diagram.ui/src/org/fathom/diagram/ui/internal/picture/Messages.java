package org.fathom.diagram.ui.internal.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String PictureCopy_copying_label;
	public static String PictureDialog_browse_label;
	public static String PictureDialog_cancel_label;
	public static String PictureDialog_export_label;
	public static String PictureDialog_file_label;
	public static String PictureDialog_format_label;
	public static String PictureDialog_open_label;
	public static String PictureDialog_overwrite_message;
	public static String PictureDialog_selection_label;
	public static String PictureDialog_title;
	public static String PictureDialog_what_label;
	public static String PictureDialog_whole_label;
	public static String PictureFormat_pdfA3_label;
	public static String PictureFormat_pdfA4_label;
	public static String PictureFormat_pdf_label;
	public static String PictureFormat_png1_label;
	public static String PictureFormat_png2_label;
	public static String PictureFormat_png4_label;
	public static String PictureFormat_svg_label;
	public static String PictureJob_failed_message;
	public static String PictureJob_writing_label;
	public static String PicturePrint_fit_label;
	public static String PicturePrint_how_message;
	public static String PicturePrint_noPrinter_message;
	public static String PicturePrint_tile_label;
	public static String PicturePrint_title;
	public static String PrintJob_header_label;
	public static String PrintJob_printing_label;
	public static String PrintJob_refused_message;

	static {
		initializeMessages("org.fathom.diagram.ui.internal.picture.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
