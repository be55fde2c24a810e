package org.fathom.model.types;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Makes the identifiers of model elements: an underscore and 21 characters of the URL-safe Base64 alphabet (126 random
 * bits), so that every identifier is plain ASCII and a valid XML NCName.
 */
public final class Ids {
	private static final char[] ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray(); //$NON-NLS-1$
	private static final int RANDOM_CHARACTERS = 21;
	private static final Random RANDOM = new SecureRandom();

	private Ids() {
	}

	/**
	 * Returns a new identifier. May be called from any thread.
	 *
	 * @return 22 characters, never the same twice in practice
	 */
	public static String next() {
		byte[] bytes = new byte[RANDOM_CHARACTERS];
		RANDOM.nextBytes(bytes);
		StringBuilder id = new StringBuilder(RANDOM_CHARACTERS + 1).append('_');
		for (byte b : bytes) {
			id.append(ALPHABET[b & 63]);
		}
		return id.toString();
	}
}
