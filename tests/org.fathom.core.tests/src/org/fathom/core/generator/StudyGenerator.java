package org.fathom.core.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/**
 * Writes studies of any size: processes with three lanes and ten to thirty steps in a row, and what {@link InsightGenerator} knows of
 * them.
 */
public final class StudyGenerator {
	private static final int PROCESSES_IN_AREA = 10;

	private final ProcessFactory processes = ProcessFactory.eINSTANCE;
	private final Random random;
	private final Prose prose;
	private int count;

	/**
	 * Creates a generator.
	 *
	 * @param seed the same seed gives the same study but for its ids
	 */
	public StudyGenerator(long seed) {
		random = new Random(seed);
		prose = new Prose(random);
	}

	/**
	 * Writes a study.
	 *
	 * @param folder new or empty
	 * @param size   number of identified elements; the study has at most one process more
	 * @throws StudyException if the folder cannot be written
	 */
	public void write(Path folder, int size) throws StudyException {
		try (StudySession session = new StudyStore().create(folder, "Study of " + size, "en")) {
			session.execute("generate", () -> fill(session, size));
			session.save(null);
		}
	}

	private void fill(StudySession session, int size) {
		count = session.index().all(Identified.class).size();
		InsightGenerator insight = new InsightGenerator(session, random, this);
		ProcessArea area = null;
		for (int number = 0; count < size; number++) {
			if (number % PROCESSES_IN_AREA == 0) {
				area = named(processes.createProcessArea(), "Area " + number / PROCESSES_IN_AREA);
				session.study().getAreas().add(area);
			}
			Process process = named(processes.createProcess(), "Process " + number);
			session.resourceFor("process/p" + number + ".process").getContents().add(process);
			process.setArea(area);
			process.setCode("P" + number);
			flow(process, insight);
			insight.addTopic(process, number);
		}
	}

	private void flow(Process process, InsightGenerator insight) {
		List<Lane> lanes = new ArrayList<>();
		for (String team : List.of("Front office", "Back office", "Field")) {
			lanes.add(named(processes.createLane(), team));
		}
		process.getLanes().addAll(lanes);
		Event start = named(processes.createEvent(), "Begin");
		start.setPosition(EventPosition.START);
		FlowNode last = add(process, lanes, start);
		int length = 10 + random.nextInt(21);
		for (int number = 1; number <= length; number++) {
			Step step = named(processes.createStep(), "Step " + number);
			step.setNumber(Integer.toString(number));
			step.setImportance(random.nextInt(6));
			connect(process, last, add(process, lanes, step));
			last = step;
			if (number % 5 == 0) {
				insight.addPainPoint(process, step);
			}
		}
		Event end = named(processes.createEvent(), "Done");
		end.setPosition(EventPosition.END);
		connect(process, last, add(process, lanes, end));
	}

	private FlowNode add(Process process, List<Lane> lanes, FlowNode node) {
		process.getNodes().add(node);
		node.setLane(lanes.get(random.nextInt(lanes.size())));
		return node;
	}

	private void connect(Process process, FlowNode source, FlowNode target) {
		SequenceFlow flow = counted(processes.createSequenceFlow());
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
	}

	<T extends Named> T named(T element, String name) {
		element.setName(name);
		element.setDescription(prose.sentence());
		return counted(element);
	}

	<T extends Identified> T counted(T element) {
		count++;
		return element;
	}
}
