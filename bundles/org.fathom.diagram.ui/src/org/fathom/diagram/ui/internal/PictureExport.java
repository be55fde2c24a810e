package org.fathom.diagram.ui.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.Scene;

/** Writes the diagram as a picture into a file the user chooses. */
final class PictureExport {
	private static final double PNG_SCALE = 2;

	private final DiagramCanvas canvas;

	PictureExport(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	void ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.PictureExport_title);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.PictureExport_svg_label, Messages.PictureExport_png_label });
		dialog.setFileName(fileName() + ".svg"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		if (!hasExtension(file)) {
			file = Path.of(chosen + (dialog.getFilterIndex() == 1 ? ".png" : ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		try {
			write(file);
		} catch (IOException e) {
			DiagramUiLog.warn(chosen, e);
			MessageDialog.openError(shell, Messages.PictureExport_title,
					NLS.bind(Messages.PictureExport_failed_message, chosen, e.getLocalizedMessage()));
		}
	}

	private static boolean hasExtension(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".svg") || name.endsWith(".png"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String fileName() {
		String name = canvas.diagram().getName() == null ? "" : canvas.diagram().getName(); //$NON-NLS-1$
		return name.replaceAll("[\\\\/:*?\"<>|]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes the scene; the extension of the file decides the format. */
	void write(Path file) throws IOException {
		Scene scene = canvas.diagramPart().scene().scene();
		try (OutputStream out = Files.newOutputStream(file)) {
			if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")) { //$NON-NLS-1$
				new PngWriter(canvas.context().images()).write(scene, PNG_SCALE, out);
			} else {
				new SvgWriter(canvas.context().images()).write(scene, out);
			}
		}
	}
}
