package org.fathom.diagram.ui.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/**
 * Keeps what was copied on a canvas in this program. On the clipboard of the system stands a stamp alone, which tells whether it is still
 * the last that was copied; what other programs answer when they are asked for it is not taken for one.
 */
final class ClipTransfer extends ByteArrayTransfer {
	private static final String[] NAMES = { "fathom-diagram-elements" }; //$NON-NLS-1$
	private static final int[] IDS = { registerType(NAMES[0]) };

	private Object copied;
	private byte[] stamp = {};

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
		if (object != copied) {
			copied = object;
			stamp = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
		}
		super.javaToNative(stamp, transferData);
	}

	@Override
	protected Object nativeToJava(TransferData transferData) {
		return super.nativeToJava(transferData) instanceof byte[] bytes && Arrays.equals(bytes, stamp) ? copied : null;
	}
}
