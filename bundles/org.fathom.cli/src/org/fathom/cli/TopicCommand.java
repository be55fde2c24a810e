package org.fathom.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a topic from the template of a scene, gives parties roles in one, or moves one through a gate. */
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
		private Change change;
	}

	/** A topic to make. */
	private static final class Creation {
		@Option(names = "--scene", paramLabel = "SCENE", required = true, descriptionKey = "newScene")
		private InsightScene scene;

		@Option(names = "--on", paramLabel = "ID", required = true, descriptionKey = "topicOn")
		private List<String> scope = List.of();
	}

	/** A topic to change. */
	private static final class Change {
		@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "topic")
		private String id;

		@ArgGroup(multiplicity = "1")
		private What what;
	}

	/** What becomes of a topic: one of two things. */
	private static final class What {
		@Option(names = "--to", paramLabel = "STATUS", required = true, descriptionKey = "toTopicStatus")
		private TopicStatus target;

		@Option(names = "--role", paramLabel = "ROLE=PARTY", required = true, descriptionKey = "topicRole")
		private Map<ResponsibilityKind, String> roles;
	}

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			if (kind.creation != null) {
				return create(session);
			}
			Topic topic = topic(session, kind.change.id);
			return kind.change.what.target != null ? move(session, topic) : assign(session, topic);
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

	private static Topic topic(StudySession session, String id) throws CommandFailedException {
		return new ElementLookup(session.index()).one(Topic.class, id);
	}

	private int assign(StudySession session, Topic topic) throws CommandFailedException, StudyException {
		TopicRoles roles = new TopicRoles(kind.change.what.roles, new ElementLookup(session.index()));
		session.execute(spec.name(), () -> roles.assign(topic));
		session.save(new NullProgressMonitor());
		PrintWriter out = spec.commandLine().getOut();
		out.println(topic.getName());
		TopicRoles.print(topic, out);
		return 0;
	}

	private int move(StudySession session, Topic topic) throws StudyException {
		TopicStatus target = kind.change.what.target;
		TopicMove[] move = new TopicMove[1];
		session.execute(spec.name(), () -> move[0] = new MoveTopicOperation(topic, target).run());
		session.save(new NullProgressMonitor());
		PrintWriter out = spec.commandLine().getOut();
		if (move[0].isAllowed()) {
			out.println(NLS.bind(Messages.PainPointCommand_moved_message, topic.getName(), TopicNames.of(target)));
			return 0;
		}
		out.println(NLS.bind(Messages.PainPointCommand_refused_message, topic.getName(), TopicNames.of(target)));
		move[0].missing().forEach(missing -> out.println("  - " + missing)); //$NON-NLS-1$
		return REFUSED;
	}
}
