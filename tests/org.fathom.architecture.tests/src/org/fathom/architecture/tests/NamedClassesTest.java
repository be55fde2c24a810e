package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Classes that plugin.xml and application models name must be there and be public: a typing error shows itself only when a user clicks. */
class NamedClassesTest {

	private static final Pattern CLASS = Pattern.compile("(?:bundleclass://[\\w.]+/)?(org\\.fathom\\.(?:[a-z]\\w*\\.)*[A-Z]\\w*)((?:\\$\\w+)*)(?::.*)?");
	private static final Pattern BUNDLE = Pattern.compile("bundleclass://([\\w.]+)/.*");

	@Test
	void classesNamedInPluginXmlAndApplicationModelsExistAndArePublic() {
		List<String> wrong = new ArrayList<>();
		int named = 0;
		for (Bundle bundle : Repository.bundles()) {
			for (Path file : Repository.files(bundle.folder(), name -> name.equals("plugin.xml") || name.equals("fragment.xml") || name.endsWith(".e4xmi"))) {
				for (Attr attribute : attributes(file)) {
					if (CLASS.matcher(attribute.getValue()).matches()) {
						named++;
						check(bundle, file, attribute, wrong);
					}
				}
			}
			String activator = bundle.header("Bundle-Activator");
			if (!activator.isEmpty() && !exists(bundle, activator.split("\\$")[0], false)) {
				wrong.add(bundle.name() + ": activator " + activator);
			}
		}
		assertEquals(List.of(), wrong);
		assertFalse(named == 0, "no class is named anywhere");
	}

	private static void check(Bundle bundle, Path file, Attr attribute, List<String> wrong) {
		var match = CLASS.matcher(attribute.getValue());
		match.matches();
		var other = BUNDLE.matcher(attribute.getValue());
		String owner = other.matches() ? other.group(1) : bundle.name();
		boolean found = Repository.bundles().stream().filter(candidate -> candidate.name().equals(owner)
				|| !other.matches() && bundle.requiredBundles().contains(candidate.name())).anyMatch(candidate -> exists(candidate, match.group(1), true));
		if (!found) {
			wrong.add(Repository.relative(file) + ": " + attribute.getName() + "=\"" + attribute.getValue() + "\"");
		}
	}

	private static boolean exists(Bundle bundle, String className, boolean mustBePublic) {
		String path = className.replace('.', '/') + ".java";
		Path written = bundle.folder().resolve("src").resolve(path);
		if (Files.exists(written)) {
			String simpleName = className.substring(className.lastIndexOf('.') + 1);
			return !mustBePublic || Pattern.compile("public\\s+(?:(?:final|abstract|sealed|non-sealed)\\s+)*(?:class|interface|enum|record)\\s+" + simpleName + "\\b")
					.matcher(Repository.text(written)).find();
		}
		return Files.exists(bundle.folder().resolve("src-gen").resolve(path));
	}

	private static List<Attr> attributes(Path file) {
		List<Attr> attributes = new ArrayList<>();
		NodeList elements = Xml.parse(file).getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			NamedNodeMap map = elements.item(i).getAttributes();
			for (int k = 0; k < map.getLength(); k++) {
				attributes.add((Attr) map.item(k));
			}
		}
		return attributes;
	}
}
