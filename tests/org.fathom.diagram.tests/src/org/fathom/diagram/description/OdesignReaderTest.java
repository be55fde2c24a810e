package org.fathom.diagram.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class OdesignReaderTest {
	private static final String START = "<?xml version='1.0' encoding='UTF-8'?>\n"
			+ "<description:Group xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
			+ " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
			+ " xmlns:description='http://www.eclipse.org/sirius/description/1.1.0'"
			+ " xmlns:diagram='http://www.eclipse.org/sirius/diagram/description/1.1.0'"
			+ " xmlns:style='http://www.eclipse.org/sirius/diagram/description/style/1.1.0' name='g'>\n";

	private static ViewpointSpecification read(String body) throws IOException {
		String text = START + body + "</description:Group>";
		return new OdesignReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.odesign");
	}

	private static String diagram(String inside) {
		return "<ownedViewpoints name='V'>\n<ownedRepresentations xsi:type='diagram:DiagramDescription' name='D'"
				+ " domainClass='X'>\n" + inside + "</ownedRepresentations></ownedViewpoints>\n";
	}

	private static List<String> codes(ViewpointSpecification specification) {
		return specification.problems().stream().map(problem -> problem.code() + " " + problem.feature()).toList();
	}

	@Test
	void readsLayersAndMappings() throws IOException {
		ViewpointSpecification specification = read(diagram("<defaultLayer name='Default'>"
				+ "<nodeMappings name='N' domainClass='X' semanticCandidatesExpression='feature:all'>"
				+ "<style xsi:type='style:NoteDescription'/></nodeMappings></defaultLayer>"
				+ "<additionalLayers name='More' activeByDefault='true'/>"));
		DiagramDescription description = specification.viewpoints().get(0).diagrams().get(0);
		assertEquals(List.of(), specification.problems());
		assertEquals("V", description.viewpoint());
		assertEquals(List.of("Default", "More"), description.layers().stream().map(Layer::name).toList());
		NodeMapping mapping = (NodeMapping) description.mappings().get(description.defaultLayer().nodes().get(0));
		assertEquals("feature:all", mapping.selection().candidates());
		assertEquals("NoteDescription", mapping.style().type());
		assertEquals("feature:name", mapping.style().attribute("labelExpression"));
	}

	@Test
	void reportsWhatIsNotSupportedWithPlace() throws IOException {
		ViewpointSpecification specification = read(
				diagram("<defaultLayer name='Default'>\n<nodeMappings name='N' domainClass='X' strange='1'>\n"
						+ "<style xsi:type='style:HologramDescription'/></nodeMappings></defaultLayer>"));
		assertEquals(List.of("ODESIGN-004 style", "ODESIGN-005 strange"), codes(specification));
		DescriptionProblem problem = specification.problems().get(1);
		assertEquals("//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer[name='Default']"
				+ "/@nodeMappings[name='N']", problem.elementPath());
		assertEquals("a.odesign", problem.file());
		assertTrue(problem.line() > 0);
	}

	@Test
	void reportsReferencesThatLeadNowhere() throws IOException {
		ViewpointSpecification specification = read(diagram("<defaultLayer name='Default'>"
				+ "<nodeMappings name='N' domainClass='X' labelDirectEdit='//@ownedViewpoints[name=&apos;W&apos;]'/>"
				+ "</defaultLayer>"));
		assertEquals(List.of("ODESIGN-003 labelDirectEdit"), codes(specification));
	}

	@Test
	void reportsOtherKindsOfRepresentationsAndLanguages() throws IOException {
		ViewpointSpecification specification = read("<ownedViewpoints name='V'>"
				+ "<ownedRepresentations xsi:type='tree:TreeDescription' xmlns:tree='t' name='T'/>"
				+ "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='D' domainClass='X'"
				+ " preconditionExpression='[self.x/]'/></ownedViewpoints>");
		assertEquals(List.of("ODESIGN-009 ", "ODESIGN-008 preconditionExpression"), codes(specification));
	}

	@Test
	void followsPositionsAndIdentifiers() throws IOException {
		ViewpointSpecification specification = read(diagram("<defaultLayer name='Default'>"
				+ "<nodeMappings name='A' domainClass='X'/><nodeMappings xmi:id='_b' name='B' domainClass='X'/>"
				+ "<edgeMappings name='E' sourceMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer"
				+ "/@nodeMappings.0' targetMapping='_b'/></defaultLayer>"));
		DiagramDescription description = specification.viewpoints().get(0).diagrams().get(0);
		EdgeMapping edge = (EdgeMapping) description.mappings().get(description.defaultLayer().edges().get(0));
		assertEquals("A", description.mappings().get(edge.sources().get(0)).name());
		assertEquals("B", description.mappings().get(edge.targets().get(0)).name());
	}

	@Test
	void refusesDocumentTypes() {
		String text = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
		assertThrows(IOException.class, () -> new OdesignReader()
				.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.odesign"));
	}
}
