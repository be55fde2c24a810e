package org.fathom.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.topic.AssignRoleOperation;
import org.fathom.model.base.Party;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** What the matrices ask and do: steps against entities, topics against parties. The methods are called from {@code fathom.odesign}. */
public final class MatrixServices {
	private static final String READS = "R"; //$NON-NLS-1$
	private static final String WRITES = "W"; //$NON-NLS-1$
	/** One letter for each kind of responsibility, in the order of the kinds: sets, insight, provides, uses, evaluates. */
	private static final String ROLES = "SIPUE"; //$NON-NLS-1$

	/**
	 * The entities that the steps of a process can read or write.
	 *
	 * @param self a process
	 * @return all entities of the data models that its steps use, or of all data models if they use none
	 */
	public List<Entity> offeredEntities(Process self) {
		Set<EObject> models = new LinkedHashSet<>();
		self.getNodes().stream().filter(Step.class::isInstance).forEach(
				step -> accessedEntities((Step) step).forEach(entity -> models.add(entity.eContainer())));
		return StudyIndex.of(self).all(Entity.class).stream().filter(entity -> models.isEmpty() || models.contains(entity.eContainer()))
				.toList();
	}

	/**
	 * The entities that a step reads or writes.
	 *
	 * @param self a step
	 * @return each once
	 */
	public List<Entity> accessedEntities(Step self) {
		Set<Entity> found = new LinkedHashSet<>(self.getReads());
		found.addAll(self.getWrites());
		return new ArrayList<>(found);
	}

	/**
	 * What a step does with an entity.
	 *
	 * @param self   a step
	 * @param entity an entity
	 * @return R if it reads, W if it writes, RW if both
	 */
	public String accessLetters(Step self, Entity entity) {
		return (self.getReads().contains(entity) ? READS : "") + (self.getWrites().contains(entity) ? WRITES : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether a step leaves an entity as it is.
	 *
	 * @param self   a step
	 * @param entity an entity
	 * @return {@code false} if it writes it
	 */
	public boolean leavesUnchanged(Step self, Entity entity) {
		return !self.getWrites().contains(entity);
	}

	/**
	 * Changes what a step does with an entity.
	 *
	 * @param self   a step
	 * @param entity an entity
	 * @param text   R, W or both, in any case; C, U and D count as writing; empty for neither
	 * @return the step
	 */
	public Step setAccess(Step self, Entity entity, String text) {
		String letters = text.toUpperCase(Locale.ROOT);
		set(self.getReads(), entity, letters.contains(READS));
		set(self.getWrites(), entity, letters.matches(".*[WCUD].*")); //$NON-NLS-1$
		return self;
	}

	private static void set(List<Entity> entities, Entity entity, boolean wanted) {
		if (!wanted) {
			entities.remove(entity);
		} else if (!entities.contains(entity)) {
			entities.add(entity);
		}
	}

	/**
	 * All topics of a study.
	 *
	 * @param self an element of a study
	 * @return topics in the order of the files
	 */
	public List<Topic> allTopics(EObject self) {
		return StudyIndex.of(self).all(Topic.class);
	}

	/**
	 * Who has a role in a topic.
	 *
	 * @param self a topic
	 * @return each party once
	 */
	public List<Party> responsibleParties(Topic self) {
		return self.getResponsibilities().stream().map(Responsibility::getParty).filter(party -> party != null).distinct().toList();
	}

	/**
	 * The roles of a party in a topic.
	 *
	 * @param self  a topic
	 * @param party a party
	 * @return a letter for each role: S sets the topic, I does the insight, P provides data, U uses it, E evaluates
	 */
	public String roleLetters(Topic self, Party party) {
		StringBuilder letters = new StringBuilder();
		for (ResponsibilityKind kind : ResponsibilityKind.values()) {
			if (self.getResponsibilities().stream().anyMatch(duty -> duty.getKind() == kind && duty.getParty() == party)) {
				letters.append(ROLES.charAt(kind.ordinal()));
			}
		}
		return letters.toString();
	}

	/**
	 * Changes the roles of a party in a topic.
	 *
	 * @param self  a topic
	 * @param party a party
	 * @param text  letters of roles, in any case; empty for none
	 * @return the topic
	 */
	public Topic setRoles(Topic self, Party party, String text) {
		String letters = text.toUpperCase(Locale.ROOT);
		for (ResponsibilityKind kind : ResponsibilityKind.values()) {
			boolean wanted = letters.indexOf(ROLES.charAt(kind.ordinal())) >= 0;
			boolean present = roleLetters(self, party).indexOf(ROLES.charAt(kind.ordinal())) >= 0;
			if (wanted && !present) {
				new AssignRoleOperation(self, kind, party).run();
			} else if (!wanted && present) {
				self.getResponsibilities().removeIf(duty -> duty.getKind() == kind && duty.getParty() == party);
			}
		}
		return self;
	}
}
