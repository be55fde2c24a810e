package org.fathom.exchange.bpmn;

import org.fathom.model.process.Event;
import org.fathom.model.process.EventTrigger;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.Step;
import org.fathom.model.process.StepKind;

/** BPMN's element names for the kinds of flow nodes (BPMN 2.0.2, chapters 10.3 to 10.6). */
final class BpmnVocabulary {
	private BpmnVocabulary() {
	}

	static String elementName(FlowNode node) {
		if (node instanceof Step step) {
			return step.getRefinement() != null ? "callActivity" : task(step.getKind()); //$NON-NLS-1$
		}
		if (node instanceof Gateway gateway) {
			return gateway(gateway.getKind());
		}
		return switch (((Event) node).getPosition()) {
		case START -> "startEvent"; //$NON-NLS-1$
		case INTERMEDIATE_CATCH -> "intermediateCatchEvent"; //$NON-NLS-1$
		case INTERMEDIATE_THROW -> "intermediateThrowEvent"; //$NON-NLS-1$
		case BOUNDARY -> "boundaryEvent"; //$NON-NLS-1$
		case END -> "endEvent"; //$NON-NLS-1$
		};
	}

	/** The element that says what triggers an event; {@code null} for an event without a trigger. */
	static String eventDefinition(EventTrigger trigger) {
		return switch (trigger) {
		case NONE -> null;
		case MESSAGE -> "messageEventDefinition"; //$NON-NLS-1$
		case TIMER -> "timerEventDefinition"; //$NON-NLS-1$
		case CONDITIONAL -> "conditionalEventDefinition"; //$NON-NLS-1$
		case SIGNAL -> "signalEventDefinition"; //$NON-NLS-1$
		case ERROR -> "errorEventDefinition"; //$NON-NLS-1$
		case ESCALATION -> "escalationEventDefinition"; //$NON-NLS-1$
		case COMPENSATION -> "compensateEventDefinition"; //$NON-NLS-1$
		case LINK -> "linkEventDefinition"; //$NON-NLS-1$
		case TERMINATE -> "terminateEventDefinition"; //$NON-NLS-1$
		};
	}

	private static String task(StepKind kind) {
		return switch (kind) {
		case TASK -> "task"; //$NON-NLS-1$
		case USER -> "userTask"; //$NON-NLS-1$
		case MANUAL -> "manualTask"; //$NON-NLS-1$
		case SERVICE -> "serviceTask"; //$NON-NLS-1$
		case SEND -> "sendTask"; //$NON-NLS-1$
		case RECEIVE -> "receiveTask"; //$NON-NLS-1$
		case BUSINESS_RULE -> "businessRuleTask"; //$NON-NLS-1$
		case SCRIPT -> "scriptTask"; //$NON-NLS-1$
		};
	}

	private static String gateway(GatewayKind kind) {
		return switch (kind) {
		case EXCLUSIVE -> "exclusiveGateway"; //$NON-NLS-1$
		case PARALLEL -> "parallelGateway"; //$NON-NLS-1$
		case INCLUSIVE -> "inclusiveGateway"; //$NON-NLS-1$
		case EVENT_BASED -> "eventBasedGateway"; //$NON-NLS-1$
		case COMPLEX -> "complexGateway"; //$NON-NLS-1$
		};
	}
}
