package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.style.FontFormat;
import org.fathom.model.base.Channel;
import org.fathom.model.data.Acquisition;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Cardinality;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.DataType;
import org.fathom.model.data.Entity;
import org.fathom.model.data.Enumeration;
import org.fathom.model.data.EnumerationLiteral;
import org.fathom.model.data.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final DataModel model = DataFactory.eINSTANCE.createDataModel();
	private final DataModel shared = DataFactory.eINSTANCE.createDataModel();
	private final Entity site = entity(model, "Site");
	private final Entity cell = entity(model, "Cell");
	private final Entity office = entity(shared, "Office");
	private final Enumeration band = DataFactory.eINSTANCE.createEnumeration();
	private final Relation carries = DataFactory.eINSTANCE.createRelation();
	private Drawing drawing;

	private static Entity entity(DataModel model, String name) {
		Entity entity = DataFactory.eINSTANCE.createEntity();
		entity.setName(name);
		model.getEntities().add(entity);
		return entity;
	}

	private static Attribute attribute(Entity entity, String name, DataType type, Channel channel) {
		Attribute attribute = DataFactory.eINSTANCE.createAttribute();
		attribute.setName(name);
		attribute.setType(type);
		Acquisition way = DataFactory.eINSTANCE.createAcquisition();
		way.setChannel(channel);
		attribute.getAcquisitions().add(way);
		entity.getAttributes().add(attribute);
		return attribute;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		shared.setBusinessUnit("Headquarters");
		attribute(site, "Height", DataType.DECIMAL, Channel.SITE).setUnit("m");
		attribute(site, "Key", DataType.TEXT, Channel.SITE).setRequired(true);
		attribute(site, "Photos", DataType.PHOTO, Channel.INTERVIEW).setMany(true);
		attribute(cell, "Band", DataType.ENUMERATION, Channel.SYSTEM_EXPORT).setEnumeration(band);
		attribute(office, "Address", DataType.TEXT, Channel.DOCUMENT);
		band.setName("Band");
		model.getEnumerations().add(band);
		carries.setName("carries");
		carries.setSource(site);
		carries.setTarget(cell);
		carries.setSourceCardinality(Cardinality.ONE);
		carries.setTargetCardinality(Cardinality.ONE_OR_MORE);
		model.getRelations().add(carries);
		site.setSuperType(office);
		session.execute("fill", () -> {
			session.resourceFor("data/a.datamodel").getContents().add(model);
			session.resourceFor("data/b.datamodel").getContents().add(shared);
		});
		drawing = new Drawing(session, "Data Model", model);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void listsAttributesWithTheirTypes() {
		assertEquals(List.of("Site", "Cell"), drawing.labels("Entity"));
		assertEquals(List.of("Height : decimal [m]", "Key : text", "Photos : photo *", "Band : Band"),
				drawing.labels("Attribute"));
		assertEquals(NodeKind.LIST, drawing.view(site, "Entity").getKind());
		var required = drawing.view(site.getAttributes().get(1), "Attribute").getStyle().label().formats();
		assertTrue(required.contains(FontFormat.BOLD));
		var optional = drawing.view(site.getAttributes().get(0), "Attribute").getStyle().label().formats();
		assertFalse(optional.contains(FontFormat.BOLD));
		assertEquals(List.of(), drawing.problems);
	}

	@Test
	void joinsEntitiesWithCardinalitiesAtTheEnds() {
		Edge edge = drawing.edge(site, cell, "Relation");
		assertEquals("1", edge.getBeginLabel());
		assertEquals("carries", edge.getLabel());
		assertEquals("1..*", edge.getEndLabel());
		assertEquals(List.of("Site > Office"), drawing.edges("SuperType"));
		assertEquals(List.of("Cell > Band"), drawing.edges("UsedEnumeration"));
		assertEquals(List.of("Office\n(Headquarters)"), drawing.labels("ImportedEntity"));
	}

	@Test
	void coloursEntitiesByTheChannelOfMostAttributes() {
		var before = drawing.view(site, "Entity").getStyle().background();
		drawing.runtime.setLayerActive(drawing.diagram, "Acquisition channel", true);
		assertEquals("#d9f0dc", drawing.view(site, "Entity").getStyle().background().toHex().toLowerCase());
		assertEquals("#e4e7ec", drawing.view(cell, "Entity").getStyle().background().toHex().toLowerCase());
		drawing.runtime.setLayerActive(drawing.diagram, "Acquisition channel", false);
		assertEquals(before, drawing.view(site, "Entity").getStyle().background());
	}

	@Test
	void createsEntitiesAttributesEnumerationsAndValues() {
		Entity made = drawing.create("Entity", drawing.diagram, Entity.class);
		assertEquals("New entity", made.getName());
		assertSame(model, made.eContainer());
		Attribute attribute = drawing.create("Attribute", drawing.view(made, "Entity"), Attribute.class);
		assertEquals("New attribute : text", drawing.view(attribute, "Attribute").getLabel());
		assertFalse(drawing.runner().canExecute(drawing.tool("Attribute"), drawing.diagram));
		Enumeration list = drawing.create("Enumeration", drawing.diagram, Enumeration.class);
		EnumerationLiteral value = drawing.create("Value", drawing.view(list, "Enumeration"), EnumerationLiteral.class);
		assertSame(list, value.eContainer());
	}

	@Test
	void connectsEntitiesAlsoOfOtherModels() {
		drawing.connect("Relation", drawing.view(office, "ImportedEntity"), drawing.view(site, "Entity"));
		Relation made = model.getRelations().get(1);
		assertSame(office, made.getSource());
		assertSame(site, made.getTarget());
		drawing.connect("Super type", drawing.view(cell, "Entity"), drawing.view(site, "Entity"));
		assertSame(site, cell.getSuperType());
		assertFalse(drawing.connects("Super type", drawing.view(site, "Entity"), drawing.view(cell, "Entity")));
	}

	@Test
	void reconnectsRelationsAndSuperTypes() {
		drawing.reconnect(drawing.edge(site, cell, "Relation"), false, drawing.view(office, "ImportedEntity"));
		assertSame(office, carries.getTarget());
		drawing.reconnect(drawing.edge(site, office, "SuperType"), false, drawing.view(cell, "Entity"));
		assertSame(cell, site.getSuperType());
	}

	@Test
	void whatWasDoneToTheOldWayByHandIsDroppedOnReconnect() {
		Edge edge = drawing.edge(site, cell, "Relation");
		edge.setLabelX(700);
		edge.setLabelY(30);
		edge.setPinned(true);
		drawing.reconnect(edge, false, drawing.view(office, "ImportedEntity"));
		assertEquals(List.of(0, 0), List.of(edge.getLabelX(), edge.getLabelY()));
		assertFalse(edge.isPinned());
	}

	@Test
	void aSuperTypeIsNotReconnectedToASpecialCaseOfTheEntity() {
		drawing.connect("Super type", drawing.view(cell, "Entity"), drawing.view(site, "Entity"));
		assertTrue(drawing.runner().reconnectTool(drawing.edge(site, office, "SuperType"), false, drawing.view(cell, "Entity")).isEmpty());
	}

	@Test
	void deletesAnEntityWithItsRelations() {
		drawing.delete(drawing.view(cell, "Entity"));
		assertEquals(List.of(site), model.getEntities());
		assertEquals(List.of(), model.getRelations());
		drawing.delete(drawing.edge(site, office, "SuperType"));
		assertNull(site.getSuperType());
		assertEquals(List.of(office), shared.getEntities());
	}

	@Test
	void renamesInPlaceAndKeepsImportedEntities() {
		drawing.rename(drawing.view(site.getAttributes().get(0), "Attribute"), "Mast height");
		assertEquals("Mast height : decimal [m]", drawing.labels("Attribute").get(0));
		drawing.rename(drawing.edge(site, cell, "Relation"), "has");
		assertEquals("has", carries.getName());
		assertFalse(drawing.runner().canDelete(drawing.view(office, "ImportedEntity")));
		assertFalse(drawing.runner().canDirectEdit(drawing.view(office, "ImportedEntity"), "X"));
	}

	@Test
	void saysWhatIsEmpty() {
		entity(model, "Bare");
		drawing.runtime.refresh(drawing.diagram);
		assertEquals(List.of("The entity \"Bare\" has no attributes.", "The enumeration \"Band\" has no values."),
				drawing.runtime.validate(drawing.diagram).stream().map(v -> v.message()).sorted().toList());
	}

	@Test
	void fillsWhatIsEmpty() {
		Entity bare = entity(model, "Bare");
		drawing.fix("Add an attribute");
		drawing.fix("Add a value");
		assertEquals("New attribute", bare.getAttributes().get(0).getName());
		assertEquals(List.of(), drawing.violations());
	}
}
