package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Relation;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.PainPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways that edges take when something is added to a diagram that is laid out, or connected elsewhere. */
class NewWaysTest {
	private static final double APART = 4;

	private StudySession session;
	private final LayoutEngine engine = new LayoutEngine();

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore("diagram").open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void noEdgeRunsAlongTheBorderOfANodeWhenAWhyIsAdded() {
		List<String> along = new ArrayList<>();
		for (PainPoint pain : session.index().all(PainPoint.class)) {
			Drawing drawing = new Drawing(session, "Root Cause", pain);
			engine.layout(drawing.diagram, LayoutScope.ALL);
			Cause why = InsightFactory.eINSTANCE.createCause();
			session.execute("why", () -> pain.getCauses().add(why));
			drawing.refresh();
			engine.layout(drawing.diagram, LayoutScope.NEW);
			along.addAll(along(drawing));
		}
		assertEquals(List.of(), along);
	}

	@Test
	void aRelationThatIsConnectedElsewhereRunsThroughNoEntity() {
		DataModel model = session.index().all(DataModel.class).stream().filter(m -> "Shared kernel".equals(m.getName())).findFirst().orElseThrow();
		Drawing drawing = new Drawing(session, "Data Model", model);
		engine.layout(drawing.diagram, LayoutScope.ALL);
		Relation relation = model.getRelations().stream().filter(r -> "receives".equals(r.getName())).findFirst().orElseThrow();
		Edge edge = drawing.edge(relation.getSource(), relation.getTarget(), "Relation");
		Node far = drawing.view(model.getEntities().stream().filter(e -> "Shop demonstration".equals(e.getName())).findFirst().orElseThrow(), "Entity");
		far.setX(900);
		far.setY(100);
		drawing.reconnect(edge, false, far);
		engine.layout(drawing.diagram, LayoutScope.NEW);
		assertEquals(List.of(), along(drawing));
	}

	/** The nodes that a segment of an edge runs through, or beside at less than some pixels. */
	private static List<String> along(Drawing drawing) {
		List<String> found = new ArrayList<>();
		for (Edge edge : drawing.diagram.getEdges()) {
			List<Point> way = new RouteCalculator().route(edge);
			for (int i = 1; edge.isVisible() && i < way.size(); i++) {
				Bounds piece = Bounds.around(way.get(i - 1), way.get(i));
				drawing.diagram.getNodes().stream().filter(Node::isVisible).filter(n -> isAlong(piece, Bounds.of(n)))
						.forEach(n -> found.add(edge.getSourceElement().getLabel() + ' ' + way + " along " + n.getLabel()));
			}
		}
		return found;
	}

	private static boolean isAlong(Bounds piece, Bounds node) {
		boolean upright = piece.width() < 0.5;
		Bounds wide = upright ? new Bounds(node.x() - APART, node.y() + APART, node.width() + 2 * APART, node.height() - 2 * APART)
				: new Bounds(node.x() + APART, node.y() - APART, node.width() - 2 * APART, node.height() + 2 * APART);
		return piece.intersects(wide);
	}
}
