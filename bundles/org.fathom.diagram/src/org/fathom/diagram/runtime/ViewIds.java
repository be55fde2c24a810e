package org.fathom.diagram.runtime;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes identities of views: an underscore and 21 random characters that are safe in URLs. */
final class ViewIds {
	private static final SecureRandom RANDOM = new SecureRandom();
	private static final int BYTES = 16;
	private static final int LENGTH = 21;

	private ViewIds() {
	}

	static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return '_' + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, LENGTH);
	}
}
