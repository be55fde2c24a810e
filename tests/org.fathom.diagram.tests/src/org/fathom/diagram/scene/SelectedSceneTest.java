package org.fathom.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fathom.diagram.layout.FlowFixture;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectedSceneTest {
	private final FlowFixture flow = FlowFixture.order();

	@BeforeEach
	void layOut() {
		new LayoutEngine().layout(flow.diagram, LayoutScope.ALL);
		int number = 0;
		for (var all = flow.diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element) {
				element.setId("e" + number++);
			}
		}
	}

	private Set<String> ids(DiagramElement... selected) {
		return new SceneBuilder().build(flow.diagram, List.of(selected)).elements().stream().map(SceneElement::viewId).collect(Collectors.toSet());
	}

	private Edge edge() {
		return flow.diagram.getEdges().stream().filter(e -> e.getSourceElement() instanceof Node && e.getTargetElement() instanceof Node).findFirst()
				.orElseThrow();
	}

	@Test
	void anEdgeComesWithBothItsEndsOnly() {
		Edge edge = edge();
		assertTrue(ids(edge.getSourceElement(), edge.getTargetElement()).contains(edge.getId()));
		assertFalse(ids(edge.getSourceElement()).contains(edge.getId()));
		assertEquals(Set.of(edge.getId()), ids(edge));
	}

	@Test
	void aContainerComesWithWhatIsInIt() {
		Node container = flow.diagram.getNodes().stream().filter(n -> !n.getChildren().isEmpty()).findFirst().orElseThrow();
		assertTrue(ids(container).containsAll(container.getChildren().stream().filter(DiagramElement::isVisible).map(DiagramElement::getId).toList()));
	}

	@Test
	void theSceneIsCroppedToWhatIsSelected() {
		Node node = (Node) edge().getSourceElement();
		Bounds whole = new SceneBuilder().build(flow.diagram).bounds();
		Bounds part = new SceneBuilder().build(flow.diagram, List.of(node)).bounds();
		assertTrue(part.contains(Bounds.of(node)), part.toString());
		assertTrue(part.width() * part.height() < whole.width() * whole.height() / 10, part + " of " + whole);
	}
}
