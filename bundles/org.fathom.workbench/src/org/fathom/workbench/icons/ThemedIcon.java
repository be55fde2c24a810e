package org.fathom.workbench.icons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.PlatformUI;
import org.fathom.diagram.style.Sheet;

/** An SVG icon of 16 pixels whose colours go with the theme. Two with the same address are equal. */
public final class ThemedIcon extends ImageDescriptor {
	private static final int SIZE = 16;
	private static final String SIZES = "width=\"%1$d\" height=\"%1$d\""; //$NON-NLS-1$
	/** As the platform does, which asks the toolkit for dark widgets if the id of a theme has the word in it. */
	private static final String DARK = "dark"; //$NON-NLS-1$
	private static final String CONTRAST = "contrast"; //$NON-NLS-1$
	private static final int PERCENT = 100;

	private final URL address;

	/**
	 * Names an icon.
	 *
	 * @param address of a file whose width and height are 16
	 */
	public ThemedIcon(URL address) {
		this.address = address;
	}

	@Override
	public ImageData getImageData(int zoom) {
		int size = SIZE * zoom / PERCENT;
		try (InputStream in = address.openStream()) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			String shown = new DarkIcon(sheet()).of(svg).replaceFirst(SIZES.formatted(SIZE), SIZES.formatted(size));
			return new ImageData(new ByteArrayInputStream(shown.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			ILog.of(ThemedIcon.class).warn(address.toString(), e);
			return null;
		}
	}

	private static Sheet sheet() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme theme = engine == null ? null : engine.getActiveTheme();
		if (theme == null || !theme.getId().contains(DARK)) {
			return Sheet.LIGHT;
		}
		return theme.getId().contains(CONTRAST) ? Sheet.CONTRAST : Sheet.DARK;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ThemedIcon icon && icon.address.toExternalForm().equals(address.toExternalForm());
	}

	@Override
	public int hashCode() {
		return address.toExternalForm().hashCode();
	}
}
