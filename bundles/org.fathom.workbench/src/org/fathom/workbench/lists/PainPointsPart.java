package org.fathom.workbench.lists;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;
import org.fathom.workbench.properties.FeatureLabels;

/** All pain points of the study, with where they hurt and how far they have come. */
public final class PainPointsPart extends AbstractTablePart<PainPoint> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.painPoints"; //$NON-NLS-1$

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	/** Creates the view. */
	public PainPointsPart() {
		super(PainPoint.class);
	}

	@Override
	void createColumns() {
		column(Messages.PainPointsPart_severity_label, 70, painPoint -> "\u25cf".repeat(Math.max(0, painPoint.getSeverity())), //$NON-NLS-1$
				null, Comparator.comparingInt(PainPoint::getSeverity));
		column(Messages.PainPointsPart_name_label, 320, painPoint -> text(painPoint.getName()), null, null);
		column(Messages.PainPointsPart_status_label, 100, PainPointsPart::status, null,
				Comparator.comparing(PainPoint::getStatus));
		column(Messages.PainPointsPart_where_label, 260, PainPointsPart::where, null, null);
		column(Messages.PainPointsPart_evidence_label, 80, painPoint -> Integer.toString(painPoint.getEvidence().size()), null,
				Comparator.comparingInt(painPoint -> painPoint.getEvidence().size()));
		column(Messages.PainPointsPart_rootCause_label, 90, painPoint -> mark(hasRoot(painPoint.getCauses())), null, null);
		column(Messages.PainPointsPart_solution_label, 80,
				painPoint -> mark(painPoint.eResource() != null && !StudyIndex.of(painPoint).solutions(painPoint).isEmpty()), null, null);
	}

	private static String status(PainPoint painPoint) {
		return new FeatureLabels().of(InsightPackage.Literals.PAIN_POINT_STATUS.getEEnumLiteral(painPoint.getStatus().getName()));
	}

	private static String where(PainPoint painPoint) {
		return painPoint.getAffects().stream().map(PainPointsPart::place).collect(Collectors.joining(SEPARATOR));
	}

	private static String place(Named element) {
		if (element instanceof Step step && step.eContainer() instanceof org.fathom.model.process.Process process) {
			return text(process.getCode()) + '.' + text(step.getNumber()) + ' ' + text(step.getName());
		}
		return text(element.getName());
	}

	private static boolean hasRoot(List<Cause> causes) {
		return causes.stream().anyMatch(cause -> cause.isRoot() || hasRoot(cause.getCauses()));
	}

	private static String mark(boolean present) {
		return present ? "\u2713" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	@Override
	String hint() {
		return Messages.PainPointsPart_empty_message;
	}

	@Override
	void open(PainPoint painPoint) {
		study().show(painPoint);
	}

	@Override
	void studyChanged() {
		show(study() == null ? List.of() : study().session().index().all(PainPoint.class));
	}
}
