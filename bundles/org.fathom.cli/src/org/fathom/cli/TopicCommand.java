package org.fathom.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.topic.CreateTopicOperation;
import org.fathom.core.topic.MoveTopicOperation;
import org.fathom.core.topic.TopicMove;
import org.fathom.core.topic.TopicNames;
import org.fathom.core.topic.TopicTemplate;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a topic from the template of a scene, or moves one through a gate. */
@Command(name = "topic")
final class TopicCommand implements Callable<Integer> {
	private static final int REFUSED = 3;

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@ArgGroup(multiplicity = "1")
	private Kind kind;

	@Spec
	private CommandSpec spec;

	/** What is done: one of two things. */
	private static final class Kind {
		@ArgGroup(exclusive = false)
		private Creation creation;

		@ArgGroup(exclusive = false)
		private Move move;
	}

	/** A topic to make. */
	private static final class Creation {
		@Option(names = "--scene", paramLabel = "SCENE", required = true, descriptionKey = "newScene")
		private InsightScene scene;

		@Option(names = "--on", paramLabel = "ID", required = true, descriptionKey = "topicOn")
		private List<String> scope = List.of();
	}

	/** A topic to move. */
	private static final class Move {
		@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "topic")
		private String id;

		@Option(names = "--to", paramLabel = "STATUS", required = true, descriptionKey = "toTopicStatus")
		private TopicStatus target;
	}

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			return kind.creation != null ? create(session) : move(session);
		}
	}

	private int create(StudySession session) throws CommandFailedException, StudyException {
		List<Named> scope = new ArrayList<>();
		for (String id : kind.creation.scope) {
			scope.add((Named) new ElementLookup(session.index()).named(id));
		}
		TopicTemplate template = TopicTemplate.of(kind.creation.scene, session.study().getLanguage());
		Topic[] topic = new Topic[1];
		session.execute(spec.name(), () -> topic[0] = new CreateTopicOperation(session, template, scope, LocalDate.now()).run());
		session.save(new NullProgressMonitor());
		spec.commandLine().getOut().println(topic[0].getId() + "  " + topic[0].getName()); //$NON-NLS-1$
		return 0;
	}

	private int move(StudySession session) throws CommandFailedException, StudyException {
		String id = kind.move.id;
		Topic topic = session.index().all(Topic.class).stream().filter(each -> id.equals(each.getId()) || id.equalsIgnoreCase(each.getName()))
				.findFirst().orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, id)));
		TopicMove[] move = new TopicMove[1];
		session.execute(spec.name(), () -> move[0] = new MoveTopicOperation(topic, kind.move.target).run());
		session.save(new NullProgressMonitor());
		PrintWriter out = spec.commandLine().getOut();
		if (move[0].isAllowed()) {
			out.println(NLS.bind(Messages.PainPointCommand_moved_message, topic.getName(), TopicNames.of(kind.move.target)));
			return 0;
		}
		out.println(NLS.bind(Messages.PainPointCommand_refused_message, topic.getName(), TopicNames.of(kind.move.target)));
		move[0].missing().forEach(missing -> out.println("  - " + missing)); //$NON-NLS-1$
		return REFUSED;
	}
}
