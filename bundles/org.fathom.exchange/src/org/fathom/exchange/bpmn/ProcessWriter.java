package org.fathom.exchange.bpmn;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventTrigger;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** Writes the {@code process} element: lanes, nodes and sequence flows, in the order that BPMN's schema asks for. */
final class ProcessWriter {
	private final IndentedXmlWriter xml;
	private final ExtensionWriter extensions;

	ProcessWriter(IndentedXmlWriter xml, ExtensionWriter extensions) {
		this.xml = xml;
		this.extensions = extensions;
	}

	void write(Process process) throws XMLStreamException {
		xml.start("bpmn:process", "id", process.getId(), "name", process.getName(), "isExecutable", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		documentation(xml, process);
		extensions.write(process);
		lanes(process.getLanes(), process);
		for (FlowNode node : process.getNodes()) {
			node(node);
		}
		for (SequenceFlow flow : process.getFlows()) {
			flow(flow);
		}
		xml.end();
	}

	static void documentation(IndentedXmlWriter xml, Named element) throws XMLStreamException {
		xml.text("bpmn:documentation", element.getDescription(), "textFormat", "text/markdown"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void lanes(List<Lane> lanes, Process process) throws XMLStreamException {
		if (lanes.isEmpty()) {
			return;
		}
		xml.start("bpmn:laneSet", "id", "Lanes" + process.getId()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Lane lane : lanes) {
			xml.start("bpmn:lane", "id", lane.getId(), "name", lane.getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			documentation(xml, lane);
			for (FlowNode node : process.getNodes()) {
				if (node.getLane() == lane) {
					xml.text("bpmn:flowNodeRef", node.getId()); //$NON-NLS-1$
				}
			}
			xml.end();
		}
		xml.end();
	}

	private void node(FlowNode node) throws XMLStreamException {
		startNode(node);
		documentation(xml, node);
		extensions.write(node);
		for (SequenceFlow flow : node.getIncoming()) {
			xml.text("bpmn:incoming", flow.getId()); //$NON-NLS-1$
		}
		for (SequenceFlow flow : node.getOutgoing()) {
			xml.text("bpmn:outgoing", flow.getId()); //$NON-NLS-1$
		}
		if (node instanceof Event event) {
			eventDefinition(event);
		}
		xml.end();
	}

	private void startNode(FlowNode node) throws XMLStreamException {
		String element = "bpmn:" + BpmnVocabulary.elementName(node); //$NON-NLS-1$
		if (node instanceof Step step && step.getRefinement() != null) {
			xml.start(element, "id", node.getId(), "name", node.getName(), "calledElement", step.getRefinement().getId()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (node instanceof Event event && event.getAttachedTo() != null) {
			xml.start(element, "id", node.getId(), "name", node.getName(), //$NON-NLS-1$ //$NON-NLS-2$
					"cancelActivity", Boolean.toString(event.isInterrupting()), //$NON-NLS-1$
					"attachedToRef", event.getAttachedTo().getId()); //$NON-NLS-1$
		} else if (node instanceof Gateway gateway && gateway.getDefaultFlow() != null
				&& gateway.getKind() != GatewayKind.PARALLEL && gateway.getKind() != GatewayKind.EVENT_BASED) {
			xml.start(element, "id", node.getId(), "name", node.getName(), "default", gateway.getDefaultFlow().getId()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			xml.start(element, "id", node.getId(), "name", node.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void eventDefinition(Event event) throws XMLStreamException {
		String definition = BpmnVocabulary.eventDefinition(event.getTrigger());
		if (definition == null) {
			return;
		}
		String id = "Trigger" + event.getId(); //$NON-NLS-1$
		if (event.getTrigger() == EventTrigger.CONDITIONAL) {
			xml.start("bpmn:" + definition, "id", id); //$NON-NLS-1$ //$NON-NLS-2$
			xml.empty("bpmn:condition", "xsi:type", "bpmn:tFormalExpression"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			xml.end();
		} else if (event.getTrigger() == EventTrigger.LINK) {
			String name = event.getName() == null || event.getName().isEmpty() ? event.getId() : event.getName();
			xml.empty("bpmn:" + definition, "id", id, "name", name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			xml.empty("bpmn:" + definition, "id", id); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void flow(SequenceFlow flow) throws XMLStreamException {
		if (flow.getSource() == null || flow.getTarget() == null) {
			return;
		}
		String name = flow.getName() == null || flow.getName().isEmpty() ? flow.getCondition() : flow.getName();
		xml.start("bpmn:sequenceFlow", "id", flow.getId(), "name", name, "sourceRef", flow.getSource().getId(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"targetRef", flow.getTarget().getId()); //$NON-NLS-1$
		documentation(xml, flow);
		if (!(flow.getSource() instanceof Gateway gateway && gateway.getDefaultFlow() == flow)) {
			xml.text("bpmn:conditionExpression", flow.getCondition(), "xsi:type", "bpmn:tFormalExpression"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		xml.end();
	}
}
