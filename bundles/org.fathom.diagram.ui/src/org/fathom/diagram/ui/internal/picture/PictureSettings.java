package org.fathom.diagram.ui.internal.picture;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The last choices in the dialog, kept over restarts. */
final class PictureSettings {
	private static final String SECTION = "picture"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String SELECTION = "selection"; //$NON-NLS-1$
	private static final String CLOSED = "doNotOpen"; //$NON-NLS-1$

	private final IDialogSettings section = DialogSettings.getOrCreateSection(
			PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PictureSettings.class)).getDialogSettings(), SECTION);

	PictureFormat format() {
		String name = section.get(FORMAT);
		for (PictureFormat each : PictureFormat.values()) {
			if (each.name().equals(name)) {
				return each;
			}
		}
		return PictureFormat.SVG;
	}

	Path folder() {
		String folder = section.get(FOLDER);
		return Path.of(folder == null ? System.getProperty("user.home") : folder); //$NON-NLS-1$
	}

	boolean selection() {
		return section.getBoolean(SELECTION);
	}

	boolean open() {
		return !section.getBoolean(CLOSED);
	}

	void keep(PictureRequest request, boolean couldChoose) {
		section.put(FORMAT, request.format().name());
		section.put(FOLDER, request.file().toAbsolutePath().getParent().toString());
		section.put(CLOSED, !request.open());
		if (couldChoose) {
			section.put(SELECTION, request.selection());
		}
	}
}
