package org.fathom.diagram.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.Test;

/** A mapping import has its own candidates, condition, style and contents. */
class MappingImportTest {
	private static final String SPECIFICATION = """
			<description:Group xmlns:description="d" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:d="d" xmlns:s="s" name="g">
			  <ownedViewpoints name="V">
			    <ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
			      <defaultLayer name="Default">
			        <containerMappings xsi:type="d:ContainerMapping" name="Class" domainClass="EClass" semanticCandidatesExpression="aql:self.eClassifiers">
			          <style xsi:type="s:FlatContainerStyleDescription" labelExpression="aql:'base'"/>
			          <conditionnalStyles predicateExpression="aql:self.interface">
			            <style xsi:type="s:FlatContainerStyleDescription" labelExpression="aql:'interface'"/>
			          </conditionnalStyles>
			          <subNodeMappings name="Attribute" domainClass="EAttribute" semanticCandidatesExpression="feature:eStructuralFeatures">
			            <style xsi:type="s:SquareDescription"/>
			          </subNodeMappings>
			        </containerMappings>
			      </defaultLayer>
			      <additionalLayers name="Imports">
			        <containerMappings xsi:type="d:ContainerMappingImport" name="Abstract" preconditionExpression="feature:abstract"
			            semanticCandidatesExpression="aql:self.eClassifiers->reverse()" hideSubMappings="%s"
			            importedMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0">
			          %s
			        </containerMappings>
			      </additionalLayers>
			    </ownedRepresentations>
			  </ownedViewpoints>
			</description:Group>
			""";
	private static final String STYLE = "<style xsi:type='s:FlatContainerStyleDescription' labelExpression=\"aql:'own'\"/>";

	@Test
	void showsItsElementsInItsOwnStyleUnlessAConditionOfTheImportedMappingHolds() throws Exception {
		assertEquals(List.of("Class Plain base 1 true", "Abstract Marker interface 0 true", "Abstract Base own 0 true"),
				look(diagram(false, STYLE, true)));
	}

	@Test
	void withoutAStyleHasThatOfTheImportedMapping() throws Exception {
		assertEquals(List.of("Class Plain base 1 true", "Abstract Marker interface 0 true", "Abstract Base base 0 true"),
				look(diagram(false, "", true)));
	}

	@Test
	void ofALayerThatIsOffShowsNothing() throws Exception {
		assertEquals(List.of("Class Plain base 1 true", "Class Base base 1 true", "Class Marker interface 1 true"),
				look(diagram(false, STYLE, false)));
	}

	@Test
	void thatHidesHidesTheViewsOfTheImportedMapping() throws Exception {
		assertEquals(List.of("Class Plain base 1 false", "Abstract Marker interface 0 true", "Abstract Base own 0 true"),
				look(diagram(true, STYLE, true)));
	}

	private static Diagram diagram(boolean hides, String style, boolean on) throws Exception {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		for (String name : new String[] {"Plain", "Base", "Marker" }) {
			EClass type = EcoreFactory.eINSTANCE.createEClass();
			type.setName(name);
			type.setAbstract(!"Plain".equals(name));
			type.setInterface("Marker".equals(name));
			var attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName("a");
			attribute.setEType(EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(attribute);
			model.getEClassifiers().add(type);
		}
		byte[] file = String.format(SPECIFICATION, Boolean.valueOf(hides), style).getBytes(StandardCharsets.UTF_8);
		DiagramRuntime runtime = new DiagramRuntime(new OdesignReader().read(new ByteArrayInputStream(file), "i.odesign"),
				MappingImportTest.class.getClassLoader(), problem -> { });
		Diagram diagram = runtime.create(runtime.descriptions().get(0), model, "d");
		runtime.setLayerActive(diagram, "Imports", on);
		return diagram;
	}

	private static List<String> look(Diagram diagram) {
		return diagram.getNodes().stream().map(MappingImportTest::look).toList();
	}

	private static String look(Node node) {
		return node.getMapping() + " " + ((EClass) node.getTarget()).getName() + " " + node.getLabel() + " " + node.getChildren().size()
				+ " " + node.isVisible();
	}
}
