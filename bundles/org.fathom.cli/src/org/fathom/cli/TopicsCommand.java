package org.fathom.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.core.topic.TopicGates;
import org.fathom.core.topic.TopicMove;
import org.fathom.core.topic.TopicNames;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Named;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists topics by scene with status, due date and what they lack to go on. */
@Command(name = "topics")
final class TopicsCommand implements Callable<Integer> {
	private final TopicGates gates = new TopicGates();
	private final LocalDate today = LocalDate.now();

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--scene", paramLabel = "SCENE", descriptionKey = "scene")
	private InsightScene scene;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			List<Topic> topics = session.index().all(Topic.class).stream().filter(topic -> scene == null || topic.getScene() == scene)
					.sorted(Comparator.comparing(Topic::getScene).thenComparing(Topic::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
					.toList();
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				JsonArray array = new JsonArray();
				topics.forEach(topic -> array.add(json(topic)));
				out.println(Json.text(array));
			} else {
				topics.forEach(topic -> print(topic, out));
			}
			return 0;
		}
	}

	private void print(Topic topic, PrintWriter out) {
		String due = topic.getDueDate() == null ? "-" : topic.getDueDate().toString(); //$NON-NLS-1$
		out.println(String.join("  ", TopicNames.of(topic.getScene()), TopicNames.of(topic.getStatus()), due, topic.getName())); //$NON-NLS-1$
		if (TopicGates.isOverdue(topic, today)) {
			out.println("  ! " + Messages.TopicsCommand_overdue_label); //$NON-NLS-1$
		}
		TopicMove next = next(topic);
		if (next != null) {
			next.missing().forEach(missing -> out.println("  - " + NLS.bind(Messages.TopicsCommand_missing_label, TopicNames.of(next.target()), missing))); //$NON-NLS-1$
		}
	}

	/** The move through the next gate; {@code null} behind the last. */
	private TopicMove next(Topic topic) {
		return switch (topic.getStatus()) {
		case DRAFT -> gates.to(topic, TopicStatus.RELEASED);
		case RELEASED, IN_WORK -> gates.to(topic, TopicStatus.CLOSED);
		case CLOSED -> null;
		};
	}

	private JsonObject json(Topic topic) {
		JsonArray scope = new JsonArray();
		topic.getScope().stream().map(Named::getId).forEach(scope::add);
		JsonObject result = new JsonObject();
		result.addProperty("id", topic.getId()); //$NON-NLS-1$
		result.addProperty("name", topic.getName()); //$NON-NLS-1$
		result.addProperty("scene", topic.getScene().name()); //$NON-NLS-1$
		result.addProperty("status", topic.getStatus().name()); //$NON-NLS-1$
		result.addProperty("question", topic.getQuestion()); //$NON-NLS-1$
		result.addProperty("dueDate", topic.getDueDate() == null ? null : topic.getDueDate().toString()); //$NON-NLS-1$
		result.addProperty("overdue", TopicGates.isOverdue(topic, today)); //$NON-NLS-1$
		result.add("scope", scope); //$NON-NLS-1$
		result.add("roles", roles(topic)); //$NON-NLS-1$
		JsonArray findings = new JsonArray();
		topic.getFindings().stream().map(Named::getId).forEach(findings::add);
		result.add("findings", findings); //$NON-NLS-1$
		TopicMove next = next(topic);
		if (next != null) {
			JsonArray missing = new JsonArray();
			next.missing().forEach(missing::add);
			JsonObject move = new JsonObject();
			move.addProperty("to", next.target().name()); //$NON-NLS-1$
			move.add("missing", missing); //$NON-NLS-1$
			result.add("next", move); //$NON-NLS-1$
		}
		return result;
	}

	private static JsonObject roles(Topic topic) {
		JsonObject roles = new JsonObject();
		for (ResponsibilityKind kind : ResponsibilityKind.values()) {
			JsonArray parties = new JsonArray();
			topic.getResponsibilities().stream().filter(duty -> duty.getKind() == kind && duty.getParty() != null)
					.forEach(duty -> parties.add(duty.getParty().getName()));
			roles.add(kind.name(), parties);
		}
		return roles;
	}
}
