package org.fathom.diagram.ui.internal.picture;

import java.nio.file.Path;

/** What the user has chosen in the dialog. */
record PictureRequest(boolean selection, PictureFormat format, Path file, boolean open) {
}
