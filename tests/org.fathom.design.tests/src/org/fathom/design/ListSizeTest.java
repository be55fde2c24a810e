package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.LiveLayout;
import org.fathom.diagram.layout.NodeSizer;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities are as wide as what stands in them, however they came to be. */
class ListSizeTest {
	private static final String LONG = "An agreement about who may enter the equipment room, and when";

	@TempDir
	Path folder;
	private StudySession session;
	private final DataModel model = DataFactory.eINSTANCE.createDataModel();
	private final Entity site = entity("Site");
	private final Entity cell = entity("Cell");
	private Drawing drawing;
	private LiveLayout places;

	private Entity entity(String name) {
		Entity entity = DataFactory.eINSTANCE.createEntity();
		entity.setName(name);
		model.getEntities().add(entity);
		return entity;
	}

	private static Attribute attribute(String name) {
		Attribute attribute = DataFactory.eINSTANCE.createAttribute();
		attribute.setName(name);
		return attribute;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		site.getAttributes().addAll(List.of(attribute("Key"), attribute("Height")));
		cell.setSuperType(site);
		session.execute("fill", () -> session.resourceFor("data/a.datamodel").getContents().add(model));
		drawing = new Drawing(session, "Data Model", model);
		new LayoutEngine().layout(drawing.diagram, LayoutScope.ALL);
		places = new LiveLayout(drawing.diagram, new LayoutEngine());
		session.addParticipant(() -> {
			drawing.runtime.refresh(drawing.diagram);
			places.settle();
		});
	}

	@AfterEach
	void close() {
		places.dispose();
		session.close();
	}

	private static double needed(Node node) {
		return new NodeGeometry().line(node).width();
	}

	@Test
	void anEmptyEntityThatIsPutSomewhereHasRoomForItsName() {
		Node node = drawing.view(cell, "Entity");
		node.setWidth(0);
		new NodeSizer().size(node);
		assertTrue(node.getWidth() >= 100 && node.getHeight() >= 40, node.getWidth() + " x " + node.getHeight());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anEntityGrowsWithALongerName(boolean movedByHand) {
		Node node = drawing.view(cell, "Entity");
		session.execute("move", () -> node.setPinned(movedByHand));
		session.execute("rename", () -> cell.setName(LONG));
		assertTrue(node.getWidth() > needed(node), node.getWidth() + " < " + needed(node));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anEntityGrowsWithALongerAttribute(boolean movedByHand) {
		Node node = drawing.view(site, "Entity");
		session.execute("move", () -> node.setPinned(movedByHand));
		session.execute("rename", () -> site.getAttributes().get(1).setName(LONG));
		Node item = node.getChildren().get(1);
		assertTrue(node.getWidth() > needed(item), node.getWidth() + " < " + needed(item));
		assertEquals(node.getWidth(), item.getWidth());
	}

	@Test
	void whatWasMadeLargerByHandStaysSoWhenSomethingIsAdded() {
		Node node = drawing.view(site, "Entity");
		session.execute("size", () -> {
			node.setPinned(true);
			node.setWidth(400);
			node.setHeight(300);
		});
		session.execute("attribute", () -> site.getAttributes().add(attribute("Owner")));
		assertEquals(List.of(400, 300, 400), List.of(node.getWidth(), node.getHeight(), node.getChildren().get(2).getWidth()));
	}

	@Test
	void attributesCloseUpWhenOneIsDeleted() {
		Node node = drawing.view(site, "Entity");
		int first = node.getChildren().get(0).getY();
		session.execute("delete", () -> site.getAttributes().remove(0));
		assertEquals(first, node.getChildren().get(0).getY());
	}
}
