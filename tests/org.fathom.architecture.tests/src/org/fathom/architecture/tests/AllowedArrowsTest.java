package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The arrows between the bundles as docs/architecture.md draws them; a new one needs a line there and here. */
class AllowedArrowsTest {

	private static final String PREFIX = "org.fathom.";
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("workbench", Set.of("diagram.ui", "table.ui", "diagram", "exchange", "design", "core", "model.edit", "model")),
			Map.entry("diagram.ui", Set.of("diagram", "model.edit")),
			Map.entry("table.ui", Set.of("diagram")),
			Map.entry("cli", Set.of("exchange", "diagram", "design", "core", "model")),
			Map.entry("exchange", Set.of("diagram", "core", "model")),
			Map.entry("design", Set.of("core", "model")),
			Map.entry("diagram", Set.of()),
			Map.entry("core", Set.of("model")),
			Map.entry("model.edit", Set.of("model")),
			Map.entry("model", Set.of()),
			Map.entry("collections.compat", Set.of()),
			Map.entry("gef.compat", Set.of()),
			Map.entry("zh.addons", Set.of()),
			Map.entry("zh.jface", Set.of()),
			Map.entry("zh.renderers", Set.of()),
			Map.entry("zh.workbench", Set.of()));

	@Test
	void everyBundleIsInTheDrawing() {
		assertEquals(ARROWS.keySet().stream().map(PREFIX::concat).sorted().toList(), Repository.bundles().stream().map(Bundle::name).sorted().toList());
	}

	@Test
	void manifestsRequireOnlyWhatTheDrawingAllows() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Repository.bundles()) {
			for (String required : bundle.requiredBundles()) {
				if (required.startsWith(PREFIX) && !allowed(bundle).contains(required.substring(PREFIX.length()))) {
					wrong.add(bundle.name() + " -> " + required);
				}
			}
			bundle.importedPackages().stream().filter(name -> name.startsWith(PREFIX))
					.forEach(name -> wrong.add(bundle.name() + " imports the package " + name + " instead of requiring its bundle"));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void sourcesUseOnlyBundlesThatTheDrawingAllows() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Repository.bundles()) {
			for (JavaSource source : bundle.sources().stream().map(JavaSource::of).toList()) {
				for (String name : source.importedPackages()) {
					String owner = owner(name);
					if (!owner.isEmpty() && !owner.equals(bundle.name().substring(PREFIX.length())) && !allowed(bundle).contains(owner)) {
						wrong.add(Repository.relative(source.file()) + " uses " + name);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void diagramsKnowNoFathomModel() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Repository.bundles()) {
			if (bundle.name().equals("org.fathom.diagram")) {
				bundle.sources().stream().map(JavaSource::of).filter(source -> source.code().contains("org.fathom.model"))
						.forEach(source -> wrong.add(Repository.relative(source.file())));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void interchangeFormatsDoNotKnowEachOther() {
		List<String> wrong = new ArrayList<>();
		String exchange = "org.fathom.exchange.";
		for (Bundle bundle : Repository.bundles()) {
			for (JavaSource source : bundle.sources().stream().map(JavaSource::of).toList()) {
				if (source.packageName().startsWith(exchange) && !source.packageName().startsWith(exchange + "internal")) {
					String format = source.packageName().substring(exchange.length()).split("\\.")[0];
					source.importedPackages().stream().filter(name -> name.startsWith(exchange))
							.map(name -> name.substring(exchange.length()).split("\\.")[0])
							.filter(other -> !other.equals(format) && !other.equals("internal"))
							.forEach(other -> wrong.add(Repository.relative(source.file()) + " uses " + other));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static Set<String> allowed(Bundle bundle) {
		return ARROWS.getOrDefault(bundle.name().substring(PREFIX.length()), Set.of());
	}

	/** The bundle a package belongs to: the longest bundle name it begins with. */
	private static String owner(String packageName) {
		String owner = "";
		for (String bundle : ARROWS.keySet()) {
			String name = PREFIX + bundle;
			// the generated edit providers live in the packages of the model
			if ((packageName.equals(name) || packageName.startsWith(name + ".")) && bundle.length() > owner.length()) {
				owner = bundle;
			}
		}
		return owner.equals("model") && packageName.endsWith(".provider") ? "model.edit" : owner;
	}
}
