package org.fathom.workbench.edit;

import java.util.List;

import org.fathom.core.operation.CreateProcessOperation;
import org.fathom.core.operation.InsertStepOperation;
import org.fathom.core.store.StudySession;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;

/** Makes a process whose steps follow one another. To be called inside an undoable change. */
final class ProcessFromSteps {
	private final StudySession session;

	ProcessFromSteps(StudySession session) {
		this.session = session;
	}

	/** The area may be {@code null}; without names of steps there is one step with a name of its own. */
	Process create(ProcessArea area, String name, List<String> steps) {
		Process process = new CreateProcessOperation(session, area, name).run();
		Step last = process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast).findFirst().orElseThrow();
		for (int i = 0; i < steps.size(); i++) {
			if (i == 0) {
				last.setName(steps.get(0));
			} else {
				last = new InsertStepOperation(last.getOutgoing().get(0), steps.get(i)).run();
				last.setNumber(Integer.toString(i + 1));
			}
		}
		return process;
	}
}
