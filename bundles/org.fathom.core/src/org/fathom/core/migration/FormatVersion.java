package org.fathom.core.migration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A version of the format of Fathom's files; {@code 1.0} and {@code 1.0.0} are the same.
 *
 * @param numbers the numbers between the dots, without zeros at the end
 */
public record FormatVersion(List<Integer> numbers) implements Comparable<FormatVersion> {
	/** What this release writes. */
	public static final FormatVersion CURRENT = of("1.0.0"); //$NON-NLS-1$

	/** Takes an own copy of the list. */
	public FormatVersion {
		numbers = List.copyOf(numbers);
	}

	/**
	 * Reads a version.
	 *
	 * @param text digits separated by dots
	 * @return the version
	 * @throws NumberFormatException if the text is something else
	 */
	public static FormatVersion of(String text) {
		List<Integer> numbers = Arrays.stream(text.split("\\.")).map(Integer::valueOf).collect(Collectors.toList()); //$NON-NLS-1$
		while (!numbers.isEmpty() && numbers.get(numbers.size() - 1) == 0) {
			numbers.remove(numbers.size() - 1);
		}
		return new FormatVersion(numbers);
	}

	@Override
	public int compareTo(FormatVersion other) {
		return Arrays.compare(numbers.stream().mapToInt(Integer::intValue).toArray(),
				other.numbers.stream().mapToInt(Integer::intValue).toArray());
	}

	/** The version with at least two numbers. */
	@Override
	public String toString() {
		String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(".")); //$NON-NLS-1$
		return switch (numbers.size()) {
		case 0 -> "0.0"; //$NON-NLS-1$
		case 1 -> text + ".0"; //$NON-NLS-1$
		default -> text;
		};
	}
}
