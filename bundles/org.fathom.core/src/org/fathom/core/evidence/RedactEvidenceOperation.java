package org.fathom.core.evidence;

import java.util.Arrays;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.core.Messages;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.BasePackage;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;

/**
 * Takes out of evidence all that tells of people: texts, place, observer, values and files; and the quotes of pain points that rest on it
 * alone. Its id, channel, method and date stay, so that it is still known that somebody was there.
 */
public final class RedactEvidenceOperation {
	private static final EStructuralFeature[] CLEARED = { BasePackage.Literals.NAMED__DESCRIPTION, BasePackage.Literals.NAMED__TRANSLATIONS,
			BasePackage.Literals.NAMED__TAGS, BasePackage.Literals.NAMED__LINKS, InsightPackage.Literals.EVIDENCE__PLACE,
			InsightPackage.Literals.EVIDENCE__OBSERVER, InsightPackage.Literals.EVIDENCE__NOTE, InsightPackage.Literals.EVIDENCE__FILES,
			InsightPackage.Literals.EVIDENCE__MEASUREMENTS, InsightPackage.Literals.EVIDENCE__CONSENT,
			InsightPackage.Literals.EVIDENCE__KEEP_UNTIL };

	private final StudyIndex index;
	private final Evidence evidence;

	/**
	 * Creates the operation.
	 *
	 * @param index    the study
	 * @param evidence what is to be redacted
	 */
	public RedactEvidenceOperation(StudyIndex index, Evidence evidence) {
		this.index = index;
		this.evidence = evidence;
	}

	/**
	 * Redacts the evidence. To be called inside an undoable change; its files leave the study's folder with the next save, see
	 * {@link EvidenceFiles}.
	 */
	public void run() {
		for (EStructuralFeature feature : CLEARED) {
			evidence.eUnset(feature);
		}
		evidence.setName(Messages.RedactEvidenceOperation_name_label);
		evidence.setRedacted(true);
		index.all(PainPoint.class).stream().filter(painPoint -> painPoint.getEvidence().contains(evidence))
				.filter(painPoint -> Redaction.visible(painPoint.getEvidence()).isEmpty()).forEach(RedactEvidenceOperation::silence);
	}

	/**
	 * Whether evidence still holds something that redaction takes out, for example because it was only marked as redacted.
	 *
	 * @param evidence any evidence
	 * @return {@code true} if a text, place, person, value or file is left; the name is not looked at
	 */
	public static boolean isLeft(Evidence evidence) {
		return Arrays.stream(CLEARED).anyMatch(evidence::eIsSet);
	}

	private static void silence(PainPoint painPoint) {
		painPoint.setQuote(null);
		painPoint.setQuotedBy(null);
	}
}
