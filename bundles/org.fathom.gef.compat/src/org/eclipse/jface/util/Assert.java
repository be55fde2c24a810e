package org.eclipse.jface.util;

/** Assertions that GEF 3.2 expects of JFace, which has given them up in favour of {@code org.eclipse.core.runtime.Assert}. */
public final class Assert {

	private Assert() {
	}

	/**
	 * Fails if a value is missing.
	 *
	 * @param object the value, must not be {@code null}
	 * @throws IllegalStateException if it is {@code null}
	 */
	public static void isNotNull(Object object) {
		isNotNull(object, ""); //$NON-NLS-1$
	}

	/**
	 * Fails if a value is missing.
	 *
	 * @param object the value, must not be {@code null}
	 * @param message what to say if it is
	 * @throws IllegalStateException if it is {@code null}
	 */
	public static void isNotNull(Object object, String message) {
		isTrue(object != null, message);
	}

	/**
	 * Fails if a condition does not hold.
	 *
	 * @param expression the condition
	 * @return always {@code true}
	 * @throws IllegalStateException if it is {@code false}
	 */
	public static boolean isTrue(boolean expression) {
		return isTrue(expression, ""); //$NON-NLS-1$
	}

	/**
	 * Fails if a condition does not hold.
	 *
	 * @param expression the condition
	 * @param message what to say if it does not
	 * @return always {@code true}
	 * @throws IllegalStateException if it is {@code false}
	 */
	public static boolean isTrue(boolean expression, String message) {
		if (!expression) {
			throw new IllegalStateException(message);
		}
		return true;
	}

	/**
	 * Fails if an argument is not legal.
	 *
	 * @param expression whether it is
	 * @return always {@code true}
	 * @throws IllegalArgumentException if it is not
	 */
	public static boolean isLegal(boolean expression) {
		return isLegal(expression, ""); //$NON-NLS-1$
	}

	/**
	 * Fails if an argument is not legal.
	 *
	 * @param expression whether it is
	 * @param message what to say if it is not
	 * @return always {@code true}
	 * @throws IllegalArgumentException if it is not
	 */
	public static boolean isLegal(boolean expression, String message) {
		if (!expression) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}
}
