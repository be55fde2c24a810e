package org.fathom.diagram.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A container mapping import takes over what is inside the containers, unless it hides it. */
class MappingImportTest {
	private static final String SPECIFICATION = """
			<description:Group xmlns:description="d" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:d="d" xmlns:s="s" name="g">
			  <ownedViewpoints name="V">
			    <ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
			      <defaultLayer name="Default">
			        <containerMappings xsi:type="d:ContainerMapping" name="Class" domainClass="EClass" semanticCandidatesExpression="feature:eClassifiers">
			          <style xsi:type="s:FlatContainerStyleDescription"/>
			          <subNodeMappings name="Attribute" domainClass="EAttribute" semanticCandidatesExpression="feature:eStructuralFeatures">
			            <style xsi:type="s:SquareDescription"/>
			          </subNodeMappings>
			        </containerMappings>
			        <containerMappings xsi:type="d:ContainerMappingImport" name="Abstract" domainClass="EClass" preconditionExpression="feature:abstract"
			            hideSubMappings="%s" importedMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0"/>
			      </defaultLayer>
			    </ownedRepresentations>
			  </ownedViewpoints>
			</description:Group>
			""";

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void takesOverWhatIsInside(boolean hides) throws Exception {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		for (String name : new String[] {"Plain", "Base" }) {
			EClass type = EcoreFactory.eINSTANCE.createEClass();
			type.setName(name);
			type.setAbstract("Base".equals(name));
			var attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName("a");
			attribute.setEType(EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(attribute);
			model.getEClassifiers().add(type);
		}
		byte[] file = String.format(SPECIFICATION, Boolean.valueOf(hides)).getBytes(StandardCharsets.UTF_8);
		DiagramRuntime runtime = new DiagramRuntime(new OdesignReader().read(new ByteArrayInputStream(file), "i.odesign"),
				MappingImportTest.class.getClassLoader(), problem -> { });
		Diagram diagram = runtime.create(runtime.descriptions().get(0), model, "d");
		assertEquals(1, inside(diagram, "Class"));
		assertEquals(hides ? 0 : 1, inside(diagram, "Abstract"));
	}

	private static int inside(Diagram diagram, String mapping) {
		Node node = diagram.getNodes().stream().filter(each -> mapping.equals(each.getMapping())).findFirst()
				.orElseThrow();
		return node.getChildren().size();
	}
}
