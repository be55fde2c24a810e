package org.fathom.diagram.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds docs/odesign-support.md to the code. */
class OdesignSupportTest {
	private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\| (ODESIGN-\\d+) \\|$");
	private static final Pattern CODE = Pattern.compile("(?m)^\\| ((?:ODESIGN|DIAGRAM)-\\d+) \\|");
	private static final Pattern IN_SOURCE = Pattern.compile("\"((?:ODESIGN|DIAGRAM)-\\d+)\"");
	private static final String LAYER = "<ownedRepresentations xsi:type='d:DiagramDescription' name='D'>%s</ownedRepresentations>";
	/** A specification for each place where a construct may be. */
	private static final Map<String, String> PLACES = Map.of("representation",
			"<ownedRepresentations xsi:type='x:%s' name='R'/>", "extension",
			"<ownedRepresentationExtensions xsi:type='x:%s' name='R'/>", "tool",
			LAYER.replace("%s", "<defaultLayer><toolSections name='S'><ownedTools xsi:type='x:%s' name='T'/></toolSections>"
					+ "</defaultLayer>"),
			"operation",
			LAYER.replace("%s", "<defaultLayer><toolSections name='S'><ownedTools xsi:type='x:ToolDescription' name='T'>"
					+ "<initialOperation><firstModelOperations xsi:type='x:%s'/></initialOperation></ownedTools></toolSections>"
					+ "</defaultLayer>"),
			"filter", LAYER.replace("%s", "<filters xsi:type='x:CompositeFilterDescription' name='F'><filters xsi:type='x:%s'/></filters>"),
			"customization",
			LAYER.replace("%s", "<additionalLayers name='L'><customization><vsmElementCustomizations xsi:type='x:%s'/>"
					+ "</customization></additionalLayers>"),
			"diagram", LAYER.replace("%s", "<%s/>"), "edge", LAYER.replace("%s", "<defaultLayer><edgeMappings name='E' %s='aql:self'/></defaultLayer>"),
			"table", "<ownedRepresentations xsi:type='x:EditionTableDescription' name='T'><%s name='N'/></ownedRepresentations>",
			"column",
			"<ownedRepresentations xsi:type='x:EditionTableDescription' name='T'><ownedColumnMappings name='C' featureName='*'>"
					+ "<%s qualifiedClassName='a.B'/></ownedColumnMappings></ownedRepresentations>");

	@Test
	void listsEveryCodeThatTheCodeGives() throws IOException {
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(root().resolve("bundles/org.fathom.diagram/src"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
				IN_SOURCE.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
			}
		}
		Set<String> listed = new TreeSet<>();
		CODE.matcher(document()).results().forEach(match -> listed.add(match.group(1)));
		assertEquals(used, listed);
	}

	@TestFactory
	Stream<DynamicTest> givesTheCodeThatTheDocumentSays() throws IOException {
		List<MatchResult> rows = ROW.matcher(document()).results().toList();
		assertTrue(rows.size() > 10, "rows are there");
		return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(1) + " as " + row.group(2), () -> {
			String text = PLACES.get(row.group(2)).replace("%s", row.group(1));
			assertEquals(List.of(row.group(3)), codes(text));
		}));
	}

	private static List<String> codes(String representation) throws IOException {
		String text = "<g:Group xmlns:g='g' xmlns:x='x' xmlns:d='d' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
				+ " name='g'><ownedViewpoints name='V'>" + representation + "</ownedViewpoints></g:Group>";
		return new OdesignReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.odesign")
				.problems().stream().map(DescriptionProblem::code).distinct().toList();
	}

	private static String document() throws IOException {
		return Files.readString(root().resolve("docs/odesign-support.md"));
	}

	/** The project's folder: given, or two above the test bundle's. */
	private static Path root() {
		String given = System.getProperty("fathom.root");
		return given != null ? Path.of(given)
				: Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent().getParent();
	}
}
