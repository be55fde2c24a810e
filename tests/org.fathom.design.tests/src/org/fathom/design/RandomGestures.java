package org.fathom.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.operation.AppendStepOperation;
import org.fathom.core.operation.DeleteElementsOperation;
import org.fathom.core.operation.HangPainPointOperation;
import org.fathom.core.operation.HangSolutionOperation;
import org.fathom.core.operation.InsertStepOperation;
import org.fathom.core.operation.MoveToLaneOperation;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.ToolRunner;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;

/** What a person does to a process flow, at random: the model changes by tools and operations, the drawing by hand. */
final class RandomGestures {
	private static final int FEWEST_NODES = 8;

	private final StudySession session;
	private final DiagramRuntime runtime;
	private final LayoutEngine layout;
	private final Random random;

	RandomGestures(StudySession session, DiagramRuntime runtime, LayoutEngine layout, long seed) {
		this.session = session;
		this.runtime = runtime;
		this.layout = layout;
		random = new Random(seed);
	}

	/** One change of one of the diagrams or of what it shows; to be called inside a command. */
	void next(List<Diagram> open) {
		Diagram diagram = any(open);
		Process process = (Process) diagram.getTarget();
		FlowNode node = any(process.getNodes());
		switch (random.nextInt(13)) {
		case 0 -> new InsertStepOperation(any(process.getFlows()), "New").run();
		case 1 -> new AppendStepOperation(node, "New").run();
		case 2, 3 -> delete(diagram);
		case 4 -> new HangPainPointOperation(session, List.of(node), "Hurts").run();
		case 5 -> new HangSolutionOperation(session, List.of(any(session.index().all(PainPoint.class))), "Heals").run();
		case 6 -> new MoveToLaneOperation(List.of(node), any(process.getLanes())).run();
		case 7, 8 -> move(diagram);
		case 9 -> node.setName("Renamed " + random.nextInt(100));
		case 10 -> writeNote(diagram);
		case 11 -> changeNote(diagram);
		default -> {
			if (process.getNodes().size() > FEWEST_NODES) {
				new DeleteElementsOperation(session.index(), List.<EObject>of(node)).run();
			}
		}
		}
	}

	/** The delete key on a shape or line. */
	private void delete(Diagram diagram) {
		DiagramElement view = any(views(diagram));
		boolean small = view.getTarget() instanceof FlowNode || view.getTarget() instanceof SequenceFlow;
		ToolRunner runner = runtime.runner(diagram);
		if (small && runner.canDelete(view) && ((Process) diagram.getTarget()).getNodes().size() > FEWEST_NODES) {
			try {
				runner.delete(view);
			} catch (ToolException e) {
				throw new AssertionError(e);
			}
		}
	}

	private void move(Diagram diagram) {
		List<Node> nodes = views(diagram).stream().filter(view -> view instanceof Node && view.getTarget() instanceof FlowNode)
				.map(Node.class::cast).toList();
		if (!nodes.isEmpty()) {
			Node node = any(nodes);
			node.setX(node.getX() + random.nextInt(40));
			node.setY(Math.max(0, node.getY() + random.nextInt(120) - 60));
			node.setPinned(true);
			layout.route(diagram, List.of(node));
		}
	}

	private void writeNote(Diagram diagram) {
		Note note = NotationFactory.eINSTANCE.createNote();
		note.setId(EcoreUtil.generateUUID());
		note.setKind(random.nextBoolean() ? NoteKind.NOTE : NoteKind.TEXT);
		note.setText("Seen on site");
		note.setWidth(140);
		note.setHeight(50);
		note.getAttached().add(any(views(diagram)));
		diagram.getNotes().add(note);
	}

	private void changeNote(Diagram diagram) {
		if (!diagram.getNotes().isEmpty()) {
			Note note = any(diagram.getNotes());
			switch (random.nextInt(3)) {
			case 0 -> note.setX(note.getX() + random.nextInt(40));
			case 1 -> note.setText("Asked again");
			default -> diagram.getNotes().remove(note);
			}
		}
	}

	private static List<DiagramElement> views(Diagram diagram) {
		List<DiagramElement> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(content -> {
			if (content instanceof DiagramElement view && (view instanceof Node || view instanceof Edge)) {
				found.add(view);
			}
		});
		return found;
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}
}
