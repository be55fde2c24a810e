package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class PackageCyclesTest {

	@Test
	void packagesUseEachOtherInOneDirectionOnly() {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (Bundle bundle : Repository.bundles()) {
			for (JavaSource source : bundle.sources().stream().map(JavaSource::of).toList()) {
				uses.computeIfAbsent(source.packageName(), name -> new TreeSet<>()).addAll(source.importedPackages());
			}
		}
		uses.values().forEach(used -> used.retainAll(uses.keySet()));
		uses.forEach((name, used) -> used.remove(name));
		List<String> cycles = new ArrayList<>();
		for (String name : uses.keySet()) {
			List<String> way = wayBack(name, uses);
			if (!way.isEmpty() && way.stream().noneMatch(other -> other.compareTo(name) < 0)) {
				cycles.add(String.join(" -> ", way));
			}
		}
		assertEquals(List.of(), cycles);
	}

	/** The shortest way from a package to itself, empty if there is none. */
	private static List<String> wayBack(String start, Map<String, Set<String>> uses) {
		Map<String, String> from = new TreeMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			String name = open.remove();
			for (String used : uses.get(name)) {
				if (used.equals(start)) {
					List<String> way = new ArrayList<>(List.of(start));
					for (String step = name; !step.equals(start); step = from.get(step)) {
						way.add(0, step);
					}
					way.add(0, start);
					return way;
				}
				if (from.putIfAbsent(used, name) == null) {
					open.add(used);
				}
			}
		}
		return List.of();
	}
}
