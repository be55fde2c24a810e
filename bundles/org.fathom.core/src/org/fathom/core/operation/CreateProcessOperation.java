package org.fathom.core.operation;

import org.fathom.core.Messages;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;

/** Makes a process in a file of its own, with a lane, a start, a first step and an end. */
public final class CreateProcessOperation {
	private final StudySession session;
	private final ProcessArea area;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param session that gets the process
	 * @param area    where it belongs; may be {@code null}
	 * @param name    of the process
	 */
	public CreateProcessOperation(StudySession session, ProcessArea area, String name) {
		this.session = session;
		this.area = area;
		this.name = name;
	}

	/**
	 * Makes the process. To be called inside an undoable change.
	 *
	 * @return the new process
	 */
	public Process run() {
		ProcessFactory factory = ProcessFactory.eINSTANCE;
		Process process = named(factory.createProcess(), name);
		new StudyHomes(session).forProcess(area).getContents().add(process);
		process.setArea(area);
		Lane lane = named(factory.createLane(), Messages.CreateProcessOperation_lane_label);
		process.getLanes().add(lane);
		Event start = named(factory.createEvent(), Messages.CreateProcessOperation_start_label);
		process.getNodes().add(start);
		start.setPosition(EventPosition.START);
		start.setLane(lane);
		Step step = new AppendStepOperation(start, Messages.CreateProcessOperation_step_label).run();
		step.setNumber("1"); //$NON-NLS-1$
		Event end = named(factory.createEvent(), Messages.CreateProcessOperation_end_label);
		end.setPosition(EventPosition.END);
		FlowSketch sketch = new FlowSketch(process);
		sketch.connect(step, sketch.add(end, step));
		return process;
	}

	private static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
