package org.fathom.core.topic;

import org.fathom.core.Messages;
import org.fathom.model.base.InsightScene;
import org.fathom.model.insight.TopicStatus;

/** Statuses and scenes of topics as people read them. */
public final class TopicNames {
	private TopicNames() {
	}

	/**
	 * The name of a status.
	 *
	 * @param status any status
	 * @return in the user's language
	 */
	public static String of(TopicStatus status) {
		return switch (status) {
		case DRAFT -> Messages.TopicNames_draft_label;
		case RELEASED -> Messages.TopicNames_released_label;
		case IN_WORK -> Messages.TopicNames_inWork_label;
		case CLOSED -> Messages.TopicNames_closed_label;
		};
	}

	/**
	 * The name of a scene.
	 *
	 * @param scene any scene
	 * @return in the user's language
	 */
	public static String of(InsightScene scene) {
		return switch (scene) {
		case PROJECT -> Messages.TopicNames_project_label;
		case CUSTOMER -> Messages.TopicNames_customer_label;
		case SEGMENT -> Messages.TopicNames_segment_label;
		case REGION -> Messages.TopicNames_region_label;
		case INDUSTRY -> Messages.TopicNames_industry_label;
		};
	}
}
