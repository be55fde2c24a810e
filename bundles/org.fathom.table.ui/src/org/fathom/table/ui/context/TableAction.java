package org.fathom.table.ui.context;

import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;

/**
 * A button above a table.
 *
 * @param label   for the user
 * @param tooltip says more
 * @param icon    16 by 16 pixels at 100 % zoom
 * @param action  runs in the UI thread when the button is pressed; takes the parent of its dialogs
 */
public record TableAction(String label, String tooltip, ImageDescriptor icon, Consumer<Shell> action) {
}
