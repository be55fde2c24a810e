package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** docs/dependencies.md and the versions pinned in pom.xml are in step with the target platform. */
class DependenciesTest {

	private static final Set<String> LICENCES = Set.of("EPL-1.0", "EPL-1.0 OR BSD-3-Clause", "EPL-2.0", "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0", "Apache-2.0", "MIT",
			"Unicode-3.0", "W3C", "LGPL-2.1-or-later OR Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EDL-1.0");

	@Test
	void everyBundleOfTheTargetIsListedWithItsVersion() {
		Map<String, String> listed = new TreeMap<>();
		rows().forEach(row -> listed.put(row.get(0), row.get(1)));
		assertEquals(target(), listed);
	}

	@Test
	void everyListedBundleHasAKnownLicence() {
		assertEquals(List.of(), rows().stream().filter(row -> !LICENCES.contains(row.get(2))).toList());
	}

	@Test
	void versionsPinnedInThePomAreThoseOfTheTarget() {
		Map<String, String> pinned = dependencies(Xml.parse(Repository.root().resolve("pom.xml")));
		Map<String, String> target = target();
		Set<String> wrong = new TreeSet<>();
		pinned.forEach((name, version) -> {
			if (target.containsKey(name) && !target.get(name).equals(version)) {
				wrong.add(name + ": " + version + " in pom.xml, " + target.get(name) + " in the target");
			}
		});
		assertEquals(Set.of(), wrong);
	}

	@Test
	void locationsAreMavenCoordinatesWithFixedVersions() {
		Document target = Xml.parse(Repository.root().resolve("releng/org.fathom.target/org.fathom.target.target"));
		NodeList locations = target.getElementsByTagName("location");
		assertTrue(locations.getLength() > 0);
		for (int i = 0; i < locations.getLength(); i++) {
			Element location = (Element) locations.item(i);
			assertEquals("Maven", location.getAttribute("type"), location.getAttribute("label"));
			assertEquals("none", location.getAttribute("includeDependencyDepth"), location.getAttribute("label"));
		}
		assertEquals(List.of(), target().values().stream().filter(version -> !version.matches("\\d[\\w.\\-]*")).toList());
	}

	private static Map<String, String> target() {
		return dependencies(Xml.parse(Repository.root().resolve("releng/org.fathom.target/org.fathom.target.target")));
	}

	private static Map<String, String> dependencies(Document document) {
		Map<String, String> versions = new TreeMap<>();
		NodeList dependencies = document.getElementsByTagName("dependency");
		for (int i = 0; i < dependencies.getLength(); i++) {
			Element dependency = (Element) dependencies.item(i);
			versions.put(child(dependency, "groupId") + ":" + child(dependency, "artifactId"), child(dependency, "version"));
		}
		return versions;
	}

	private static String child(Element element, String name) {
		return element.getElementsByTagName(name).item(0).getTextContent().strip();
	}

	/** The rows of the table: coordinates, version, licence. */
	private static List<List<String>> rows() {
		return Repository.text(Repository.root().resolve("docs/dependencies.md")).lines().filter(line -> line.startsWith("| `"))
				.map(line -> List.of(line.split("\\|"))).map(cells -> List.of(cells.get(1).strip().replace("`", ""), cells.get(2).strip(), cells.get(3).strip())).toList();
	}
}
