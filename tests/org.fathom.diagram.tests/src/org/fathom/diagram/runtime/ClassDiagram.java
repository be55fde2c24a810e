package org.fathom.diagram.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;

/** A small class diagram of a metamodel, as a fixture. */
final class ClassDiagram {
	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0"
			    xmlns:v="http://www.eclipse.org/sirius/description/validation/1.1.0" xmlns:dt="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" name="g">
			  <ownedViewpoints name="V">
			    <ownedRepresentations xsi:type="d:DiagramDescription" name="Classes" domainClass="ecore::EPackage" titleExpression="service:shown">
			      <defaultLayer name="Default">
			        <containerMappings name="Class" domainClass="EClass" semanticCandidatesExpression="feature:eClassifiers" childrenPresentation="List"
			            doubleClickDescription="//@ownedViewpoints[name='V']/@ownedRepresentations[name='Classes']/@defaultLayer/@toolSections.0/@ownedTools[name='Open']">
			          <style xsi:type="style:FlatContainerStyleDescription"/>
			          <subNodeMappings name="Attribute" domainClass="ecore.EAttribute" semanticCandidatesExpression="feature:eStructuralFeatures">
			            <style xsi:type="style:SquareDescription" labelExpression="aql:self.shown('- ')"/>
			          </subNodeMappings>
			        </containerMappings>
			        <edgeMappings name="Reference" useDomainElement="true" domainClass="EReference" semanticCandidatesExpression="service:links"
			            sourceMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0"
			            targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0"
			            sourceFinderExpression="feature:eContainer" targetFinderExpression="feature:eType">
			          <style/>
			        </edgeMappings>
			        <toolSections name="T">
			          <ownedTools xsi:type="dt:ContainerCreationDescription" name="New" containerMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0">
			            <initialOperation>
			              <firstModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eClassifiers">
			                <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:'New'"/>
			              </firstModelOperations>
			            </initialOperation>
			          </ownedTools>
			          <ownedTools xsi:type="dt:ContainerCreationDescription" name="Wrong" containerMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0">
			            <initialOperation>
			              <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:7"/>
			            </initialOperation>
			          </ownedTools>
			          <ownedTools xsi:type="dt:DoubleClickDescription" name="Open">
			            <initialOperation>
			              <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="aql:element.ePackage">
			                <subModelOperations xsi:type="dt:Navigation" createIfNotExistent="true" diagramDescription="//@ownedViewpoints.0/@ownedRepresentations.0"/>
			              </firstModelOperations>
			            </initialOperation>
			          </ownedTools>
			        </toolSections>
			      </defaultLayer>
			      <validationSet name="R">
			        <ownedRules xsi:type="v:SemanticValidationRule" name="Upper" level="WARNING" message="aql:self.name + ' is lower'" targetClass="ecore::EClass">
			          <audits auditExpression="aql:self.name = self.name.toUpperFirst()"/>
			          <fixes name="Upper case">
			            <initialOperation>
			              <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:element.name.toUpperFirst()"/>
			            </initialOperation>
			          </fixes>
			        </ownedRules>
			      </validationSet>
			    </ownedRepresentations>
			    <ownedJavaExtensions qualifiedClassName="org.fathom.diagram.runtime.TreeServices"/>
			  </ownedViewpoints>
			</description:Group>
			""";

	final List<RuntimeProblem> problems = new ArrayList<>();
	final DiagramRuntime runtime;
	final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	final ResourceSet resources = new ResourceSetImpl();

	ClassDiagram() throws IOException {
		runtime = new DiagramRuntime(new OdesignReader().read(
				new ByteArrayInputStream(SPECIFICATION.getBytes(StandardCharsets.UTF_8)), "classes.odesign"),
				ClassDiagram.class.getClassLoader(), problems::add);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		resources.createResource(URI.createURI("memory:/model.xmi")).getContents().add(model);
		model.setName("p");
	}

	Diagram create() {
		return runtime.create(runtime.descriptions().get(0), model, null);
	}

	EClass addClass(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		model.getEClassifiers().add(type);
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName("size");
		type.getEStructuralFeatures().add(attribute);
		return type;
	}

	static EReference link(EClass from, EClass to) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName("to" + to.getName());
		reference.setEType(to);
		from.getEStructuralFeatures().add(reference);
		return reference;
	}

	Tool tool(Diagram diagram, String name) {
		return runtime.tools(diagram).stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
	}
}
