package org.fathom.core.topic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.fathom.core.operation.StudyHomes;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Topic;

/** Makes a topic from the template of a scene: a draft with question, question set, scope and due date. */
public final class CreateTopicOperation {
	private final StudySession session;
	private final TopicTemplate template;
	private final List<Named> scope;
	private final LocalDate today;

	/**
	 * Creates the operation.
	 *
	 * @param session  the study
	 * @param template of the scene, in the language of the study
	 * @param scope    what the topic is about; may be empty, then it is about the customer
	 * @param today    the day from which the due date is counted
	 */
	public CreateTopicOperation(StudySession session, TopicTemplate template, Collection<? extends Named> scope, LocalDate today) {
		this.session = session;
		this.template = template;
		this.scope = List.copyOf(scope);
		this.today = today;
	}

	/**
	 * Makes the topic, in the file with the insights on its scope. To be called inside an undoable change.
	 *
	 * @return the new topic
	 */
	public Topic run() {
		Named first = scope.isEmpty() ? session.study() : scope.get(0);
		TopicTemplate texts = template.about(first.getName());
		InsightModel model = new StudyHomes(session).insightsOn(first);
		Topic topic = InsightFactory.eINSTANCE.createTopic();
		topic.setScene(texts.scene());
		topic.setName(texts.name());
		topic.setQuestion(texts.question());
		topic.setDescription(texts.questions().stream().map(question -> "- " + question + '\n').collect(Collectors.joining()) //$NON-NLS-1$
				+ '\n' + texts.goSee());
		topic.setDueDate(today.plusDays(texts.days()));
		model.getTopics().add(topic);
		topic.getScope().addAll(scope);
		return topic;
	}
}
