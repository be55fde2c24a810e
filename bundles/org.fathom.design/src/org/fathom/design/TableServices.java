package org.fathom.design;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.painpoint.MovePainPointOperation;
import org.fathom.core.painpoint.SeverityScale;
import org.fathom.core.painpoint.StatusMove;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.model.base.Named;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Solution;

/** What the edition tables show. The methods are called from {@code fathom.odesign}. */
public final class TableServices {
	private static final String NEXT = "; "; //$NON-NLS-1$

	/**
	 * The header of a column.
	 *
	 * @param self any element
	 * @param key  which column
	 * @return a word in the user's language
	 */
	public String columnLabel(EObject self, String key) {
		return TableTexts.of("column." + key); //$NON-NLS-1$
	}

	/**
	 * All pain points of a study.
	 *
	 * @param self an element of the study
	 * @return in the order of the files
	 */
	public List<PainPoint> allPainPoints(EObject self) {
		return StudyIndex.of(self).all(PainPoint.class);
	}

	/**
	 * Whether something hurts so much.
	 *
	 * @param self  any element; the colours of a column are asked for the table's own element too
	 * @param level a severity
	 * @return {@code true} for a pain point with that severity or a greater one
	 */
	public boolean hurtsAtLeast(EObject self, Integer level) {
		return self instanceof PainPoint painPoint && painPoint.getSeverity() >= level;
	}

	/**
	 * Says how much a pain point hurts.
	 *
	 * @param self     a pain point
	 * @param severity a whole number of the scale, or its text
	 * @return the pain point
	 * @throws IllegalArgumentException if it is none; says so to the user
	 */
	public EObject rate(PainPoint self, Object severity) {
		int value;
		try {
			value = Integer.parseInt(String.valueOf(severity).strip());
		} catch (NumberFormatException e) {
			throw noSeverity(severity, e);
		}
		if (value < SeverityScale.LEAST || value > SeverityScale.MOST) {
			throw noSeverity(severity, null);
		}
		self.setSeverity(value);
		return self;
	}

	private static IllegalArgumentException noSeverity(Object value, Exception cause) {
		return new IllegalArgumentException(NLS.bind(Messages.TableServices_severity_error,
				new Object[] { value, TableTexts.of("column.severity"), SeverityScale.LEAST, SeverityScale.MOST }), cause); //$NON-NLS-1$
	}

	/**
	 * Moves a pain point to a status that it has earned.
	 *
	 * @param self   a pain point
	 * @param status a status, or its literal as a text
	 * @return the pain point
	 * @throws IllegalArgumentException if something is missing for the status, or it is none; says so to the user
	 */
	public EObject moveTo(PainPoint self, Object status) {
		PainPointStatus target = PainPointStatus.get(String.valueOf(status));
		if (target == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.TableServices_status_error, status, TableTexts.of("column.status"))); //$NON-NLS-1$
		}
		StatusMove move = new MovePainPointOperation(StudyIndex.of(self), self, target).run();
		if (!move.isAllowed()) {
			throw new IllegalArgumentException(NLS.bind(Messages.TableServices_notEarned_error,
					new Object[] { self.getName(), StatusNames.of(target), String.join(NEXT, move.missing()) }));
		}
		return self;
	}

	/**
	 * Where a pain point hurts.
	 *
	 * @param self a pain point
	 * @return the names of steps, with the code of their process, and of other elements
	 */
	public String places(PainPoint self) {
		return self.getAffects().stream().map(TableServices::place).collect(Collectors.joining(NEXT));
	}

	private static String place(Named element) {
		String name = Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
		String code = element instanceof FlowNode && element.eContainer() instanceof Process process ? process.getCode() : null;
		return code == null ? name : code + ' ' + name;
	}

	/**
	 * Who answers a pain point.
	 *
	 * @param self a pain point
	 * @return the names of the solutions
	 */
	public String answers(PainPoint self) {
		return StudyIndex.of(self).solutions(self).stream().map(Solution::getName).filter(Objects::nonNull)
				.collect(Collectors.joining(NEXT));
	}

	/**
	 * How deep the steps of a pain point are sounded.
	 *
	 * @param self a pain point
	 * @return the least depth of its steps; empty if it hurts on none
	 */
	public String painDepth(PainPoint self) {
		DepthQuery query = new DepthQuery(StudyIndex.of(self));
		return self.getAffects().stream().filter(Step.class::isInstance).mapToInt(step -> query.depth((Step) step).effectiveLevel()).min()
				.stream().mapToObj(level -> NLS.bind(Messages.TableServices_depth_label, level)).findFirst().orElse(""); //$NON-NLS-1$
	}

	/**
	 * The number of elements.
	 *
	 * @param self     any element
	 * @param elements some elements
	 * @return empty for none
	 */
	public String counted(EObject self, List<?> elements) {
		return elements.isEmpty() ? "" : Integer.toString(elements.size()); //$NON-NLS-1$
	}
}
