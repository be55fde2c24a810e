package org.fathom.exchange.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.EdgesByEnd;
import org.fathom.diagram.scene.ElementScene;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.SceneText;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.Lane;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.Participant;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** Writes the {@code BPMNDiagram} element: a shape or edge for every BPMN element that the diagram shows, once each. */
final class DiagramInterchangeWriter {
	private final IndentedXmlWriter xml;
	private final Diagram diagram;
	private final ElementScene drawing;
	private final RouteCalculator routes = new RouteCalculator();
	private final Set<EObject> written = new HashSet<>();

	DiagramInterchangeWriter(IndentedXmlWriter xml, Diagram diagram) {
		this.xml = xml;
		this.diagram = diagram;
		drawing = new ElementScene(new EdgesByEnd(diagram));
	}

	void write(Process process) throws XMLStreamException {
		xml.start("bpmndi:BPMNDiagram", "id", "Diagram" + process.getId()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		xml.start("bpmndi:BPMNPlane", "id", "Plane" + process.getId(), "bpmnElement", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				CollaborationWriter.collaborationId(process));
		for (Node node : diagram.getNodes()) {
			shape(node);
		}
		for (Edge edge : diagram.getEdges()) {
			edge(edge);
		}
		xml.end();
		xml.end();
	}

	private void shape(Node node) throws XMLStreamException {
		if (!node.isVisible()) {
			return;
		}
		String id = shapeElement(node.getTarget());
		if (id != null && written.add(node.getTarget())) {
			startShape(node, id);
			Bounds bounds = Bounds.of(node);
			bounds(bounds);
			if (node.getTarget() instanceof FlowNode && !(node.getTarget() instanceof Step)) {
				label(drawing.draw(node));
			}
			xml.end();
		}
		for (Node child : node.getChildren()) {
			shape(child);
		}
		for (Node bordered : node.getBorderedNodes()) {
			shape(bordered);
		}
	}

	private void startShape(Node node, String id) throws XMLStreamException {
		EObject target = node.getTarget();
		String shapeId = "Shape" + id; //$NON-NLS-1$
		if (!(target instanceof FlowNode)) {
			xml.start("bpmndi:BPMNShape", "id", shapeId, "bpmnElement", id, "isHorizontal", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		} else if (target instanceof Gateway gateway && gateway.getKind() == GatewayKind.EXCLUSIVE) {
			xml.start("bpmndi:BPMNShape", "id", shapeId, "bpmnElement", id, "isMarkerVisible", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		} else {
			xml.start("bpmndi:BPMNShape", "id", shapeId, "bpmnElement", id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** The id of the BPMN element that a shape stands for; {@code null} for what BPMN does not know. */
	private static String shapeElement(EObject target) {
		if (target instanceof Process process) {
			return CollaborationWriter.poolId(process);
		}
		if (target instanceof Lane lane) {
			return lane.getId();
		}
		if (target instanceof Participant participant) {
			return participant.getId();
		}
		return target instanceof FlowNode node ? node.getId() : null;
	}

	private void edge(Edge edge) throws XMLStreamException {
		String id = edge.getTarget() instanceof SequenceFlow flow ? flow.getId()
				: edge.getTarget() instanceof MessageFlow message ? message.getId() : null;
		if (!edge.isVisible() || id == null || !written.add(edge.getTarget())) {
			return;
		}
		xml.start("bpmndi:BPMNEdge", "id", "Edge" + id, "bpmnElement", id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<Point> way = routes.route(edge);
		for (Point point : way) {
			xml.empty("di:waypoint", "x", number(point.x()), "y", number(point.y())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		label(drawing.draw(edge));
		xml.end();
	}

	private void label(SceneElement element) throws XMLStreamException {
		for (var part : element.parts()) {
			if (part instanceof SceneText text) {
				xml.start("bpmndi:BPMNLabel"); //$NON-NLS-1$
				bounds(text.bounds());
				xml.end();
				return;
			}
		}
	}

	private void bounds(Bounds bounds) throws XMLStreamException {
		xml.empty("dc:Bounds", "x", number(bounds.x()), "y", number(bounds.y()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"width", number(bounds.width()), "height", number(bounds.height())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String number(double value) {
		long rounded = Math.round(value);
		return rounded == value ? Long.toString(rounded) : Double.toString(Math.round(value * 100) / 100.0);
	}
}
