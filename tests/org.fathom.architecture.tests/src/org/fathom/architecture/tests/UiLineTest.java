package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class UiLineTest {

	private static final Set<String> ABOVE_THE_LINE = Set.of("org.fathom.workbench", "org.fathom.diagram.ui", "org.fathom.table.ui",
			"org.fathom.gef.compat", "org.fathom.collections.compat",
			"org.fathom.zh.addons", "org.fathom.zh.jface", "org.fathom.zh.renderers", "org.fathom.zh.workbench");
	private static final Pattern UI = Pattern
			.compile("org\\.eclipse\\.(swt|jface|gef|draw2d|ui|e4\\.ui|nebula)(\\..*)?|org\\.fathom\\.(workbench|diagram\\.ui|table\\.ui|gef)(\\..*)?");

	@Test
	void noManifestBelowTheLineNamesTheUserInterface() {
		List<String> leaks = new ArrayList<>();
		for (Bundle bundle : bundlesBelow()) {
			bundle.requiredBundles().stream().filter(name -> UI.matcher(name).matches()).forEach(name -> leaks.add(bundle.name() + " requires " + name));
			bundle.importedPackages().stream().filter(name -> UI.matcher(name).matches()).forEach(name -> leaks.add(bundle.name() + " imports " + name));
		}
		assertEquals(List.of(), leaks);
	}

	@Test
	void noSourceBelowTheLineNamesTheUserInterface() {
		List<String> leaks = new ArrayList<>();
		for (Bundle bundle : bundlesBelow()) {
			bundle.sources().stream().map(JavaSource::of).forEach(source -> source.importedPackages().stream()
					.filter(name -> UI.matcher(name).matches()).forEach(name -> leaks.add(Repository.relative(source.file()) + " imports " + name)));
		}
		assertEquals(List.of(), leaks);
	}

	private static List<Bundle> bundlesBelow() {
		return Repository.bundles().stream().filter(bundle -> !ABOVE_THE_LINE.contains(bundle.name())).toList();
	}
}
