package org.fathom.core.ticklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.fathom.core.index.StudyIndex;
import org.fathom.core.topic.TopicNames;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.fathom.model.insight.Topic;

/**
 * A column of a tick-list that asks for topics of one scene or of one business unit.
 *
 * @param scene whose topics are asked for; {@code null} if a unit is
 * @param unit  a business unit, in whose topics it or a party within it has a role; {@code null} if a scene is asked for
 */
public record TopicColumn(InsightScene scene, Party unit) {

	/**
	 * The columns of some groups.
	 *
	 * @param index  the study
	 * @param groups what is asked for
	 * @return scenes in their order, then business units in the order of the study
	 */
	public static List<TopicColumn> of(StudyIndex index, Set<ColumnGroup> groups) {
		List<TopicColumn> columns = new ArrayList<>();
		if (groups.contains(ColumnGroup.SCENES)) {
			Arrays.stream(InsightScene.values()).forEach(scene -> columns.add(new TopicColumn(scene, null)));
		}
		if (groups.contains(ColumnGroup.UNITS)) {
			index.all(Party.class).stream().filter(party -> party.getKind() == PartyKind.BUSINESS_UNIT)
					.forEach(unit -> columns.add(new TopicColumn(null, unit)));
		}
		return columns;
	}

	/**
	 * What the column is called.
	 *
	 * @return the name of the scene in the user's language, or of the unit; the id of a unit without a name
	 */
	public String label() {
		return scene == null ? Objects.requireNonNullElse(unit.getName(), unit.getId()) : TopicNames.of(scene);
	}

	/**
	 * Whether a topic belongs into the column.
	 *
	 * @param topic any topic
	 * @return {@code true} if it is of the scene, or if the unit has one of its roles
	 */
	public boolean concerns(Topic topic) {
		return scene != null ? topic.getScene() == scene
				: topic.getResponsibilities().stream().anyMatch(duty -> isWithin(duty.getParty()));
	}

	private boolean isWithin(Party party) {
		Set<Party> seen = new HashSet<>();
		Party outer = party;
		while (outer != null && outer != unit && seen.add(outer)) {
			outer = outer.getMemberOf();
		}
		return outer == unit;
	}
}
