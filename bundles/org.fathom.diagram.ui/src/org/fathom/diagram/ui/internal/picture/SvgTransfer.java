package org.fathom.diagram.ui.internal.picture;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG text on the clipboard, for drawing programs. */
final class SvgTransfer extends ByteArrayTransfer {
	private static final String[] NAMES = { "image/svg+xml" }; //$NON-NLS-1$
	private static final int[] IDS = { registerType(NAMES[0]) };

	@Override
	protected int[] getTypeIds() {
		return IDS;
	}

	@Override
	protected String[] getTypeNames() {
		return NAMES;
	}

	@Override
	protected void javaToNative(Object object, TransferData transferData) {
		if (object instanceof String text) {
			super.javaToNative(text.getBytes(StandardCharsets.UTF_8), transferData);
		}
	}

	@Override
	protected Object nativeToJava(TransferData transferData) {
		return super.nativeToJava(transferData) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
