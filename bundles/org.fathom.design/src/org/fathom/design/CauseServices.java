package org.fathom.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.evidence.Redaction;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;

/** What the viewpoint asks about why something hurts. The methods are called from {@code fathom.odesign}. */
public final class CauseServices {

	/**
	 * Every cause of a pain point.
	 *
	 * @param self a pain point or a cause
	 * @return its causes, each followed by what is behind it
	 */
	public List<Cause> causeTree(EObject self) {
		List<Cause> found = new ArrayList<>();
		for (Cause cause : causes(self)) {
			found.add(cause);
			found.addAll(causeTree(cause));
		}
		return found;
	}

	private static List<Cause> causes(EObject self) {
		return self instanceof PainPoint painPoint ? painPoint.getCauses()
				: self instanceof Cause cause ? cause.getCauses() : List.of();
	}

	private static List<Evidence> evidence(EObject self) {
		return self instanceof PainPoint painPoint ? painPoint.getEvidence()
				: self instanceof Cause cause ? cause.getEvidence() : List.of();
	}

	/**
	 * All that was seen of a pain point and its causes and may be shown.
	 *
	 * @param self a pain point
	 * @return each piece of evidence once, none that is redacted: a picture of the diagram may leave the study
	 */
	public List<Evidence> allEvidence(PainPoint self) {
		Set<Evidence> found = new LinkedHashSet<>(self.getEvidence());
		causeTree(self).forEach(c -> found.addAll(c.getEvidence()));
		found.removeIf(each -> each.eIsProxy() || !Redaction.isVisible(each));
		return new ArrayList<>(found);
	}

	/**
	 * Whether causes and evidence can be given for an element.
	 *
	 * @param self any element
	 * @return {@code true} for pain points and causes
	 */
	public boolean isExplainable(EObject self) {
		return self instanceof PainPoint || self instanceof Cause;
	}

	/**
	 * Whether a piece of evidence can be attached to an element.
	 *
	 * @param self     any element
	 * @param evidence what was seen
	 * @return {@code true} for pain points and causes that do not have it yet
	 */
	public boolean canAttach(EObject self, EObject evidence) {
		return isExplainable(self) && evidence instanceof Evidence seen && !evidence(self).contains(seen);
	}

	/**
	 * Whether a cause can be put behind an element.
	 *
	 * @param self   a cause
	 * @param target what it is to explain
	 * @return {@code false} if it would explain itself, or explains it already
	 */
	public boolean canExplain(EObject self, EObject target) {
		return self instanceof Cause && isExplainable(target) && self.eContainer() != target && !EcoreUtil.isAncestor(self, target);
	}

	/**
	 * Whether an element can be marked as a root cause.
	 *
	 * @param self any element
	 * @return {@code true} for a cause that is none yet
	 */
	public boolean canBecomeRoot(EObject self) {
		return self instanceof Cause cause && !cause.isRoot();
	}

	/**
	 * How far a cause can be relied on, for colours.
	 *
	 * @param self any element
	 * @return 0 guessed, 1 told, 2 documented, 3 measured; 0 if it is no cause
	 */
	public int confidenceLevel(EObject self) {
		return self instanceof Cause cause ? cause.getConfidence().getValue() : 0;
	}

	/**
	 * What is written in a cause.
	 *
	 * @param self a cause
	 * @return its name and how far it can be relied on
	 */
	public String causeLabel(Cause self) {
		String confidence = switch (self.getConfidence()) {
		case MEASURED -> Messages.CauseServices_measured;
		case DOCUMENTED -> Messages.CauseServices_documented;
		case TOLD -> Messages.CauseServices_told;
		case GUESSED -> Messages.CauseServices_guessed;
		};
		String pattern = self.isRoot() ? Messages.CauseServices_rootLabel : Messages.CauseServices_label;
		return NLS.bind(pattern, Objects.requireNonNullElse(self.getName(), ""), confidence); //$NON-NLS-1$
	}

	/**
	 * What is written in a piece of evidence.
	 *
	 * @param self what was seen
	 * @return its name, and where and when
	 */
	public String evidenceLabel(Evidence self) {
		StringBuilder text = new StringBuilder(Objects.requireNonNullElse(self.getName(), "")); //$NON-NLS-1$
		String place = Objects.requireNonNullElse(self.getPlace(), ""); //$NON-NLS-1$
		String date = self.getDate() == null ? "" : self.getDate().toString(); //$NON-NLS-1$
		if (!place.isBlank() || !date.isEmpty()) {
			text.append('\n').append(place).append(place.isBlank() || date.isEmpty() ? "" : ", ").append(date); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	/**
	 * Where evidence for an element is kept.
	 *
	 * @param self a pain point or a cause
	 * @return its insight model; {@code null} outside of one
	 */
	public InsightModel evidenceModel(EObject self) {
		return EcoreUtil.getRootContainer(self) instanceof InsightModel model ? model : null;
	}

	/**
	 * Whether a root cause is proven by something seen.
	 *
	 * @param self a cause
	 * @return {@code false} for root causes without evidence
	 */
	public boolean isSupported(Cause self) {
		return !self.isRoot() || !self.getEvidence().isEmpty();
	}

	/**
	 * Whether a branch of causes ends in a root cause.
	 *
	 * @param self a cause
	 * @return {@code false} for causes that are no root and have nothing behind them
	 */
	public boolean isFollowed(Cause self) {
		return self.isRoot() || !self.getCauses().isEmpty();
	}

	/**
	 * What is said about a root cause without evidence.
	 *
	 * @param self a cause
	 * @return a sentence
	 */
	public String unsupportedMessage(Cause self) {
		return NLS.bind(Messages.CauseServices_unsupported, Objects.requireNonNullElse(self.getName(), "")); //$NON-NLS-1$
	}

	/**
	 * What is said about a cause behind which nothing was looked for.
	 *
	 * @param self a cause
	 * @return a sentence
	 */
	public String unfollowedMessage(Cause self) {
		return NLS.bind(Messages.CauseServices_unfollowed, Objects.requireNonNullElse(self.getName(), "")); //$NON-NLS-1$
	}

	/**
	 * Whether an element is a pain point.
	 *
	 * @param self any element
	 * @return {@code true} for pain points
	 */
	public boolean isPainPoint(EObject self) {
		return self instanceof PainPoint;
	}
}
