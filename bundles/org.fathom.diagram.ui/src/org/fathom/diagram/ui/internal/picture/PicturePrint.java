package org.fathom.diagram.ui.internal.picture;

import java.text.DateFormat;
import java.util.Date;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.fathom.diagram.scene.Scene;

/** Prints the diagram, or of it what the user chooses in the dialog of the printer, on one page or over several. */
public final class PicturePrint {
	private final PictureSource source;

	/**
	 * Prepares printing.
	 *
	 * @param source what to draw
	 */
	public PicturePrint(PictureSource source) {
		this.source = source;
	}

	/**
	 * Asks how and on which printer, and starts to print.
	 *
	 * @param shell the window to ask in
	 */
	public void ask(Shell shell) {
		if (Printer.getPrinterList().length == 0) {
			MessageDialog.openInformation(shell, Messages.PicturePrint_title, Messages.PicturePrint_noPrinter_message);
			return;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.PicturePrint_title, Messages.PicturePrint_how_message, SWT.NONE,
				Messages.PicturePrint_fit_label, Messages.PicturePrint_tile_label, Messages.PictureDialog_cancel_label);
		if (answer == 0 || answer == 1) {
			Scene whole = source.whole();
			PrinterData data = choose(shell, whole);
			if (data != null) {
				Scene scene = data.scope == PrinterData.SELECTION ? source.selection().orElse(whole) : whole;
				String date = DateFormat.getDateInstance(DateFormat.MEDIUM).format(new Date());
				new PrintJob(scene, source.images(), data, answer == 0, date, shell.getDisplay()).schedule();
			}
		}
	}

	private static PrinterData choose(Shell shell, Scene scene) {
		PrintDialog dialog = new PrintDialog(shell);
		dialog.setText(Messages.PicturePrint_title);
		PrinterData proposal = new PrinterData();
		boolean wide = scene.bounds().width() > scene.bounds().height();
		proposal.orientation = wide ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(proposal);
		return dialog.open();
	}
}
