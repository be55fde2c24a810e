package org.fathom.core.topic;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.fathom.model.base.InsightScene;

/**
 * What a topic of one scene usually asks, to start from: read from the resource files {@code TopicTemplate*.properties}, one a language.
 * Name, questions and what to see are patterns until {@link #about(String)} says what the topic is about.
 *
 * @param scene     the scene
 * @param label     what the template is for
 * @param name      name of a topic made from it
 * @param question  the leading question
 * @param questions what is to be answered on the way, in order
 * @param goSee     where to look first-hand
 * @param days      how long an answer usually takes
 */
public record TopicTemplate(InsightScene scene, String label, String name, String question, List<String> questions, String goSee, int days) {
	private static final String BUNDLE = "org.fathom.core.topic.TopicTemplate"; //$NON-NLS-1$

	/** Takes an own copy of the list. */
	public TopicTemplate {
		questions = List.copyOf(questions);
	}

	/**
	 * The templates of all scenes.
	 *
	 * @param language BCP 47 tag of the language the topics are to be written in; English if there is none in that language
	 * @return one for each scene, in their order
	 */
	public static List<TopicTemplate> all(String language) {
		List<TopicTemplate> templates = new ArrayList<>();
		for (InsightScene scene : InsightScene.values()) {
			templates.add(of(scene, language));
		}
		return templates;
	}

	/**
	 * The template of one scene.
	 *
	 * @param scene    the scene
	 * @param language BCP 47 tag; {@code null} for English
	 * @return never {@code null}
	 */
	public static TopicTemplate of(InsightScene scene, String language) {
		ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language == null ? "en" : language), //$NON-NLS-1$
				TopicTemplate.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String prefix = scene.name().toLowerCase(Locale.ROOT) + '.';
		List<String> questions = new ArrayList<>();
		for (int number = 1; texts.containsKey(prefix + "question." + number); number++) { //$NON-NLS-1$
			questions.add(texts.getString(prefix + "question." + number)); //$NON-NLS-1$
		}
		return new TopicTemplate(scene, texts.getString(prefix + "label"), texts.getString(prefix + "name"), //$NON-NLS-1$ //$NON-NLS-2$
				texts.getString(prefix + "question"), questions, texts.getString(prefix + "goSee"), //$NON-NLS-1$ //$NON-NLS-2$
				Integer.parseInt(texts.getString(prefix + "days"))); //$NON-NLS-1$
	}

	/**
	 * This template with its texts about something.
	 *
	 * @param subject name of what a topic is to be about
	 * @return a new template whose texts can be shown
	 */
	public TopicTemplate about(String subject) {
		return new TopicTemplate(scene, label, MessageFormat.format(name, subject), MessageFormat.format(question, subject),
				questions.stream().map(text -> MessageFormat.format(text, subject)).toList(), MessageFormat.format(goSee, subject), days);
	}
}
