package org.fathom.diagram.ui.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.PaperLayout;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.scene.Scene;

/** Draws the pages beside the user interface and gives them to the printer, one after the other. */
final class PrintJob extends Job {
	private static final double PIXELS_PER_INCH = 96;
	/** Pixels per inch of what is printed, whatever the printer could do. */
	private static final double FINENESS = 300;
	private static final double MARGIN_INCHES = 0.4;
	private static final double HEADER_INCHES = 0.3;

	private final Scene scene;
	private final ImageSource images;
	private final PrinterData data;
	private final boolean fit;
	private final String date;
	private final Display display;

	PrintJob(Scene scene, ImageSource images, PrinterData data, boolean fit, String date, Display display) {
		super(NLS.bind(Messages.PrintJob_printing_label, scene.name()));
		this.scene = scene;
		this.images = images;
		this.data = data;
		this.fit = fit;
		this.date = date;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Printer printer = inDisplay(() -> new Printer(data));
		try {
			if (!inDisplay(() -> printer.startJob(scene.name()))) {
				return Status.error(NLS.bind(Messages.PrintJob_refused_message, data.name));
			}
			return print(printer, monitor);
		} catch (IOException e) {
			inDisplay(() -> cancel(printer));
			return Status.error(e.getLocalizedMessage(), e);
		} finally {
			inDisplay(() -> {
				printer.dispose();
				return null;
			});
		}
	}

	private IStatus print(Printer printer, IProgressMonitor monitor) throws IOException {
		double scale = printer.getDPI().x / PIXELS_PER_INCH;
		List<PaperLayout.Sheet> sheets = sheets(layout(printer), scale);
		monitor.beginTask(getName(), sheets.size());
		for (int i = 0; i < sheets.size(); i++) {
			if (monitor.isCanceled()) {
				inDisplay(() -> cancel(printer));
				return Status.CANCEL_STATUS;
			}
			if (isOutOfRange(i + 1)) {
				continue;
			}
			PaperLayout.Sheet sheet = sheets.get(i);
			ImageData pixels = draw(sheet, printer.getDPI().x);
			String header = NLS.bind(Messages.PrintJob_header_label, new Object[] { scene.name(), date, i + 1, sheets.size() });
			inDisplay(() -> page(printer, sheet, pixels, header));
			monitor.worked(1);
		}
		inDisplay(() -> {
			printer.endJob();
			return null;
		});
		return Status.OK_STATUS;
	}

	private boolean isOutOfRange(int page) {
		return data.scope == PrinterData.PAGE_RANGE && (page < data.startPage || page > data.endPage);
	}

	/** The printable area with our margins; it begins at 0, 0. */
	private static PaperLayout layout(Printer printer) {
		Rectangle area = printer.getClientArea();
		int dpi = printer.getDPI().x;
		return new PaperLayout(area.width, area.height, dpi * MARGIN_INCHES, dpi * HEADER_INCHES);
	}

	private List<PaperLayout.Sheet> sheets(PaperLayout paper, double scale) {
		return fit ? List.of(paper.fit(scene.bounds(), scale)) : paper.tiles(scene.bounds(), scale);
	}

	private ImageData draw(PaperLayout.Sheet sheet, int dpi) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		double scale = sheet.scale() * FINENESS / dpi;
		new PngWriter(images).write(new Scene(scene.name(), sheet.area(), scene.elements()), scale, png);
		return new ImageData(new ByteArrayInputStream(png.toByteArray()));
	}

	private static Object page(Printer printer, PaperLayout.Sheet sheet, ImageData pixels, String header) {
		printer.startPage();
		GC gc = new GC(printer);
		Image image = new Image(printer, pixels);
		try {
			int dpi = printer.getDPI().x;
			gc.drawText(header, (int) (dpi * MARGIN_INCHES), (int) (dpi * MARGIN_INCHES), true);
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, (int) sheet.left(), (int) sheet.top(),
					(int) Math.round(sheet.area().width() * sheet.scale()), (int) Math.round(sheet.area().height() * sheet.scale()));
		} finally {
			image.dispose();
			gc.dispose();
			printer.endPage();
		}
		return null;
	}

	private static Object cancel(Printer printer) {
		printer.cancelJob();
		return null;
	}

	private <T> T inDisplay(java.util.function.Supplier<T> action) {
		List<T> result = new ArrayList<>();
		display.syncExec(() -> result.add(action.get()));
		return result.get(0);
	}
}
