package org.fathom.exchange.bpmn;

import javax.xml.stream.XMLStreamException;

import org.fathom.model.process.InteractionNode;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.Participant;
import org.fathom.model.process.Process;

/** Writes the {@code collaboration} element: the pool of the process, the pools of others, and the messages between them. */
final class CollaborationWriter {
	private final IndentedXmlWriter xml;

	CollaborationWriter(IndentedXmlWriter xml) {
		this.xml = xml;
	}

	/** The id of the collaboration of a process. */
	static String collaborationId(Process process) {
		return "Collaboration" + process.getId(); //$NON-NLS-1$
	}

	/** The id of the pool that stands for the process itself. */
	static String poolId(Process process) {
		return "Pool" + process.getId(); //$NON-NLS-1$
	}

	void write(Process process) throws XMLStreamException {
		xml.start("bpmn:collaboration", "id", collaborationId(process)); //$NON-NLS-1$ //$NON-NLS-2$
		xml.empty("bpmn:participant", "id", poolId(process), "name", process.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"processRef", process.getId()); //$NON-NLS-1$
		for (Participant participant : process.getParticipants()) {
			xml.start("bpmn:participant", "id", participant.getId(), "name", participant.getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			ProcessWriter.documentation(xml, participant);
			xml.end();
		}
		for (MessageFlow flow : process.getMessageFlows()) {
			if (belongsTo(process, flow.getSource()) && belongsTo(process, flow.getTarget())) {
				messageFlow(flow);
			}
		}
		xml.end();
	}

	private void messageFlow(MessageFlow flow) throws XMLStreamException {
		String name = flow.getName() == null || flow.getName().isEmpty() ? flow.getMessage() : flow.getName();
		xml.start("bpmn:messageFlow", "id", flow.getId(), "name", name, "sourceRef", flow.getSource().getId(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"targetRef", flow.getTarget().getId()); //$NON-NLS-1$
		ProcessWriter.documentation(xml, flow);
		xml.end();
	}

	private static boolean belongsTo(Process process, InteractionNode end) {
		return end != null && end.eContainer() == process;
	}
}
