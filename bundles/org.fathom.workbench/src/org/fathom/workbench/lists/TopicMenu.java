package org.fathom.workbench.lists;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.topic.CreateTopicOperation;
import org.fathom.core.topic.TopicNames;
import org.fathom.core.topic.TopicTemplate;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;

/** Offers to set a topic about something: one for each scene, from its template. */
public final class TopicMenu {
	/**
	 * Whether topics are set about an element.
	 *
	 * @param element anything
	 * @return {@code true} for areas, processes, steps and entities
	 */
	public static boolean isFor(Object element) {
		return element instanceof ProcessArea || element instanceof Process || element instanceof Step || element instanceof Entity;
	}

	/**
	 * Adds the templates to a menu. The topic that is made from one is shown in the view of topics.
	 *
	 * @param menu  gets an item for each scene
	 * @param study gets the topic
	 * @param about its scope; {@code null} for the customer as a whole
	 */
	public void fill(IMenuManager menu, OpenStudy study, Named about) {
		for (InsightScene scene : InsightScene.values()) {
			String language = study.session().study().getLanguage();
			TopicTemplate template = TopicTemplate.of(scene, language);
			menu.add(new Action(LegacyActionTools.escapeMnemonics(template.label())) {
				@Override
				public void run() {
					create(study, template, about);
				}
			});
		}
	}

	private static void create(OpenStudy study, TopicTemplate template, Named about) {
		Topic[] made = new Topic[1];
		study.execute(NLS.bind(Messages.TopicMenu_create_label, TopicNames.of(template.scene())),
				() -> made[0] = new CreateTopicOperation(study.session(), template, about == null ? List.of() : List.of(about), LocalDate.now()).run());
		new ElementViews().open(TopicsPart.ID, made[0]);
	}
}
