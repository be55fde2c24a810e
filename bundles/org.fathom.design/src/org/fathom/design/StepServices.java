package org.fathom.design;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Solution;

/** What the viewpoint asks about what a step has to do with. The methods are called from {@code fathom.odesign}. */
public final class StepServices {

	/**
	 * The topics set for a step.
	 *
	 * @param self any element
	 * @return the topics scoped to it; empty if it is no step, so that nothing floats on the diagram itself
	 */
	public List<Topic> topicsOf(EObject self) {
		return self instanceof Step ? StudyIndex.of(self).topics(self) : List.of();
	}

	/**
	 * Whether an element is a step.
	 *
	 * @param self any element
	 * @return {@code true} for steps
	 */
	public boolean isStep(EObject self) {
		return self instanceof Step;
	}

	/**
	 * The indicators that a step moves.
	 *
	 * @param self any element
	 * @return its KPIs; empty if it is no step
	 */
	public List<Kpi> kpisOf(EObject self) {
		return self instanceof Step step ? step.getKpis() : List.of();
	}

	/**
	 * The data that a step reads.
	 *
	 * @param self any element
	 * @return entities; empty if it is no step
	 */
	public List<Entity> readBy(EObject self) {
		return self instanceof Step step ? step.getReads() : List.of();
	}

	/**
	 * The data that a step creates, changes or deletes.
	 *
	 * @param self any element
	 * @return entities; empty if it is no step
	 */
	public List<Entity> writtenBy(EObject self) {
		return self instanceof Step step ? step.getWrites() : List.of();
	}

	/**
	 * The systems a step is done with.
	 *
	 * @param self any element
	 * @return systems; empty if it is no step
	 */
	public List<InformationSystem> systemsOf(EObject self) {
		return self instanceof Step step ? step.getSystems() : List.of();
	}

	/**
	 * Whether a pain point still hurts.
	 *
	 * @param self a pain point
	 * @return {@code true} until it counts as addressed
	 */
	public boolean isUnsolved(PainPoint self) {
		return self.getStatus() == PainPointStatus.CANDIDATE || self.getStatus() == PainPointStatus.CONFIRMED;
	}

	/**
	 * Whether a solution is still needed.
	 *
	 * @param self a solution
	 * @return {@code true} if it addresses a pain point that still hurts, or none at all
	 */
	public boolean isStillNeeded(Solution self) {
		return self.getAddresses().isEmpty() || self.getAddresses().stream().anyMatch(this::isUnsolved);
	}

	/**
	 * What a reader is told about a topic.
	 *
	 * @param self a topic
	 * @return its name and its question
	 */
	public String topicTooltip(Topic self) {
		String question = self.getQuestion() == null || self.getQuestion().isBlank() ? "" : '\n' + self.getQuestion(); //$NON-NLS-1$
		return NLS.bind(Messages.StepServices_topic, name(self)) + question;
	}

	/**
	 * What a reader is told about an indicator.
	 *
	 * @param self a KPI
	 * @return its name
	 */
	public String kpiTooltip(Kpi self) {
		return NLS.bind(Messages.StepServices_kpi, name(self));
	}

	/**
	 * What a reader is told about data that is read.
	 *
	 * @param self an entity
	 * @return its name
	 */
	public String readTooltip(Entity self) {
		return NLS.bind(Messages.StepServices_reads, name(self));
	}

	/**
	 * What a reader is told about data that is written.
	 *
	 * @param self an entity
	 * @return its name
	 */
	public String writeTooltip(Entity self) {
		return NLS.bind(Messages.StepServices_writes, name(self));
	}

	/**
	 * What a reader is told about a system.
	 *
	 * @param self a system
	 * @return its name
	 */
	public String systemTooltip(InformationSystem self) {
		return NLS.bind(Messages.StepServices_system, name(self));
	}

	private static String name(Named element) {
		return Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
	}
}
