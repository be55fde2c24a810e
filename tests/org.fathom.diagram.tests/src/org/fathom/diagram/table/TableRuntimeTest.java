package org.fathom.diagram.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.style.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables about a class model: classes are lines, their names and features are columns. */
class TableRuntimeTest {
	private static final String LINES = "<ownedLineMappings name='Class' domainClass='ecore::EClass'"
			+ " semanticCandidatesExpression='feature:eClassifiers' %s headerLabelExpression='feature:name'>";

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();

	@BeforeEach
	void fill() {
		model.setName("shop");
		for (String name : List.of("Order", "Item")) {
			EClass type = EcoreFactory.eINSTANCE.createEClass();
			type.setName(name);
			EAttribute id = EcoreFactory.eINSTANCE.createEAttribute();
			id.setName(name.toLowerCase() + "Id");
			id.setEType(EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(id);
			model.getEClassifiers().add(type);
		}
	}

	@Test
	void editsACellAndTakesItBack() throws Exception {
		TableRuntime runtime = edition("");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		TableCell cell = table.lines().get(0).cells().get(0);
		assertEquals("Order", cell.label());
		ChangeRecorder recorder = new ChangeRecorder(model);
		runtime.tools(table).edit(cell, "Purchase");
		ChangeDescription change = recorder.endRecording();
		runtime.refresh(table);
		assertEquals("Purchase", table.lines().get(0).cells().get(0).label());
		change.applyAndReverse();
		runtime.refresh(table);
		assertEquals("Order", table.lines().get(0).cells().get(0).label());
	}

	@Test
	void offersNoEditingWhereTheMappingForbidsIt() throws IOException {
		TableRuntime runtime = edition("");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		assertTrue(runtime.tools(table).canEdit(table.lines().get(0).cells().get(0)));
		assertFalse(runtime.tools(table).canEdit(table.lines().get(1).cells().get(0)));
		TableCell computed = table.lines().get(0).cells().get(1);
		assertFalse(runtime.tools(table).canEdit(computed));
		assertThrows(ToolException.class, () -> runtime.tools(table).edit(computed, "x"));
	}

	@Test
	void deletesTheElementOfALineAndNotWhatItStandsFor() throws Exception {
		TableRuntime runtime = edition("semanticElements='feature:eStructuralFeatures'");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		runtime.tools(table).delete(table.lines().get(0));
		assertEquals(List.of("Item"), model.getEClassifiers().stream().map(EClassifier::getName).toList());
	}

	@Test
	void keepsAnEmptyStyleWhereAConditionHoldsNoMore() throws IOException {
		TableRuntime runtime = read("<ownedRepresentations xsi:type='t:EditionTableDescription' xmlns:t='t' name='T'"
				+ " domainClass='ecore::EPackage'>" + String.format(LINES, "") + "</ownedLineMappings>"
				+ "<ownedColumnMappings name='N' featureName='name'><backgroundConditionalStyle predicateExpression='aql:self.name = &apos;Order&apos;'>"
				+ "<style backgroundColor='//@userColorsPalettes.0/@entries.0'/></backgroundConditionalStyle></ownedColumnMappings>"
				+ "</ownedRepresentations>");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		assertTrue(table.lines().get(0).cells().get(0).style().isPresent());
		assertTrue(table.lines().get(1).cells().get(0).style().isEmpty());
		model.getEClassifiers().get(0).setName("Purchase");
		runtime.refresh(table);
		assertEquals(Color.WHITE, table.lines().get(0).cells().get(0).style().orElseThrow().background());
		assertTrue(table.lines().get(1).cells().get(0).style().isEmpty());
		runtime.refill(table);
		assertTrue(table.lines().get(0).cells().get(0).style().isEmpty());
	}

	@Test
	void asksThePreconditionOfACreationToolForTheMenuOnly() throws Exception {
		TableRuntime runtime = edition("");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		TableTools tools = runtime.tools(table);
		assertFalse(tools.canCreate(tools.createTools().get(0), null));
		assertEquals(1, tools.create(tools.createTools().get(0), (TableLine) null).size());
		runtime.refresh(table);
		assertEquals(3, table.lines().size());
	}

	@Test
	void givesSeveralCellsToSeveralElementsAtOnePlace() throws IOException {
		EAttribute second = EcoreFactory.eINSTANCE.createEAttribute();
		second.setName("second");
		second.setEType(EcorePackage.Literals.ESTRING);
		((EClass) model.getEClassifiers().get(1)).getEStructuralFeatures().add(second);
		TableRuntime runtime = read("<ownedRepresentations xsi:type='t:CrossTableDescription' xmlns:t='t' name='T'"
				+ " domainClass='ecore::EPackage'>" + String.format(LINES, "") + "</ownedLineMappings>"
				+ "<ownedColumnMappings name='C' domainClass='ecore::EPackage' semanticCandidatesExpression='var:self'/>"
				+ "<intersection name='I' useDomainClass='true' domainClass='ecore::EAttribute'"
				+ " lineMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@ownedLineMappings.0'"
				+ " columnMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@ownedColumnMappings.0'"
				+ " lineFinderExpression='feature:eContainer' columnFinderExpression='aql:self.eContainer().eContainer()'"
				+ " labelExpression='feature:name'/></ownedRepresentations>");
		Table table = runtime.create(runtime.descriptions().get(0), model, "t");
		assertTrue(table.columns().get(0).label().endsWith("shop"));
		assertEquals(List.of("orderId"), table.lines().get(0).cells().stream().map(TableCell::label).toList());
		assertEquals(List.of("itemId", "second"),
				table.lines().get(1).cells().stream().map(TableCell::label).toList());
	}

	private static TableRuntime edition(String line) throws IOException {
		return read("<ownedRepresentations xsi:type='t:EditionTableDescription' xmlns:t='t' name='T'"
				+ " domainClass='ecore::EPackage'>" + String.format(LINES, line) + "</ownedLineMappings>"
				+ "<ownedColumnMappings name='N' featureName='name' canEdit='aql:self.name = &apos;Order&apos;'>"
				+ "<directEdit name='E'><variables name='element'/><firstModelOperation xsi:type='tool:SetValue'"
				+ " xmlns:tool='tool' featureName='name' valueExpression='var:arg0'/><mask mask='{0}'/></directEdit>"
				+ "</ownedColumnMappings><ownedColumnMappings name='S' featureName='*'"
				+ " labelExpression='aql:self.eStructuralFeatures->size()'/>"
				+ "<ownedCreateLine name='New' precondition='aql:false'><firstModelOperation"
				+ " xsi:type='tool:CreateInstance' xmlns:tool='tool' typeName='ecore::EClass'"
				+ " referenceName='eClassifiers'/></ownedCreateLine></ownedRepresentations>");
	}

	private static TableRuntime read(String representation) throws IOException {
		String text = "<description:Group xmlns:description='d' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
				+ " name='g'><ownedViewpoints name='V'>" + representation + "</ownedViewpoints><userColorsPalettes name='P'><entries"
				+ " xsi:type='description:UserFixedColor' name='teal' red='0' green='128' blue='128'/></userColorsPalettes></description:Group>";
		ViewpointSpecification specification = new OdesignReader()
				.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.odesign");
		assertEquals(List.of(), specification.problems());
		return new TableRuntime(List.of(specification), TableRuntimeTest.class.getClassLoader(), problem -> { });
	}
}
