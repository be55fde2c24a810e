package org.fathom.core.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.fathom.core.rules.SoundStudy;
import org.fathom.core.store.StudyException;
import org.fathom.model.base.InsightScene;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTemplateTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN", "fr" })
	void everySceneHasATemplateWithAQuestionSet(String language) {
		List<TopicTemplate> templates = TopicTemplate.all(language);
		assertEquals(Arrays.asList(InsightScene.values()), templates.stream().map(TopicTemplate::scene).toList());
		for (TopicTemplate template : templates) {
			TopicTemplate filled = template.about("Billing");
			assertTrue(filled.questions().size() >= 5, template.label());
			assertTrue(filled.name().contains("Billing"), filled.name());
			assertFalse((filled.toString() + filled.label()).matches("(?s).*(\\{0|''|\\?\\?).*"), filled.toString());
		}
	}

	@Test
	void theChineseTemplatesAreChinese() {
		TopicTemplate.all("zh").forEach(template -> assertTrue(template.question().codePoints().anyMatch(c -> c >= 0x4E00), template.question()));
		TopicTemplate.all("en").forEach(template -> assertFalse(template.question().codePoints().anyMatch(c -> c >= 0x4E00), template.question()));
	}

	@Test
	void aTopicFromATemplateIsADraftThatLacksOnlyItsRoles() throws StudyException {
		try (SoundStudy study = new SoundStudy(folder)) {
			Topic[] topic = new Topic[1];
			LocalDate today = SoundStudy.TODAY;
			study.session.execute("topic", () -> topic[0] = new CreateTopicOperation(study.session,
					TopicTemplate.of(InsightScene.CUSTOMER, "en"), List.of(study.process), today).run());
			assertEquals("What keeps the customer awake in Grant?", topic[0].getName());
			assertEquals(study.topic.eContainer(), topic[0].eContainer(), "with the insights on the same process");
			assertEquals(List.of(study.process), topic[0].getScope());
			assertEquals(today.plusDays(45), topic[0].getDueDate());
			assertEquals(InsightScene.CUSTOMER, topic[0].getScene());
			assertTrue(topic[0].getDescription().startsWith("- What are the three figures"), topic[0].getDescription());
			assertEquals(1, new TopicGates().to(topic[0], TopicStatus.RELEASED).missing().size());
			study.session.commandStack().undo();
			assertEquals(List.of(study.topic), study.session.index().all(Topic.class));
		}
	}
}
