package org.fathom.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickGap;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.core.ticklist.TickState;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Step;

/** What the tick-list asks and does. Its columns are the literals of {@link TickDimension}. The methods are called from {@code fathom.odesign}. */
public final class TickServices {

	/**
	 * The columns of a tick-list.
	 *
	 * @param self any element
	 * @return the dimensions in order
	 */
	public List<EEnumLiteral> tickDimensions(EObject self) {
		return InsightPackage.Literals.TICK_DIMENSION.getELiterals();
	}

	/**
	 * The header of a column.
	 *
	 * @param self a dimension
	 * @return its name in the user's language
	 */
	public String tickDimensionLabel(EEnumLiteral self) {
		return TableTexts.of("dimension." + self.getName()); //$NON-NLS-1$
	}

	/**
	 * The header of a row.
	 *
	 * @param self a step
	 * @return number, name, and importance as stars
	 */
	public String tickRowLabel(Step self) {
		String number = self.getNumber() == null ? "" : self.getNumber() + "  "; //$NON-NLS-1$ //$NON-NLS-2$
		String stars = self.getImportance() > 0 ? "  " + "\u2605".repeat(self.getImportance()) : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return number + Objects.requireNonNullElse(self.getName(), "") + stars; //$NON-NLS-1$
	}

	/**
	 * The dimensions of a step that are not empty.
	 *
	 * @param self a step
	 * @return dimensions in order
	 */
	public List<EEnumLiteral> tickedDimensions(Step self) {
		List<TickCell> cells = query(self).row(self).cells();
		return tickDimensions(self).stream().filter(literal -> cells.get(dimension(literal).ordinal()).state() != TickState.EMPTY).toList();
	}

	/**
	 * Whether a dimension of a step is planned and nothing more.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return {@code true} in this state
	 */
	public boolean isPlanned(Step self, EEnumLiteral dimension) {
		return cell(self, dimension).state() == TickState.PLANNED;
	}

	/**
	 * Whether insight has been gained in a dimension of a step.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return {@code true} in this state
	 */
	public boolean isDone(Step self, EEnumLiteral dimension) {
		return cell(self, dimension).state() == TickState.DONE;
	}

	/**
	 * Whether a dimension means nothing for a step.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return {@code true} in this state
	 */
	public boolean isNotApplicable(Step self, EEnumLiteral dimension) {
		return cell(self, dimension).state() == TickState.NOT_APPLICABLE;
	}

	/**
	 * What is written in a cell.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return a sign for the state; with the number of elements behind it if there are several, or with the reason
	 */
	public String tickLabel(Step self, EEnumLiteral dimension) {
		TickCell cell = cell(self, dimension);
		return switch (cell.state()) {
		case EMPTY -> ""; //$NON-NLS-1$
		case PLANNED -> counted(Messages.TickServices_planned_label, cell);
		case DONE -> counted(Messages.TickServices_done_label, cell);
		case NOT_APPLICABLE -> NLS.bind(Messages.TickServices_notApplicable_label, cell.reason(),
				Objects.requireNonNullElse(cell.decidedBy(), "?")); //$NON-NLS-1$
		};
	}

	private static String counted(String sign, TickCell cell) {
		return cell.because().size() > 1 ? sign + ' ' + cell.because().size() : sign;
	}

	/**
	 * Whether somebody declared a dimension of a step as not applicable.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return {@code true} with an exemption
	 */
	public boolean isExempted(Step self, EEnumLiteral dimension) {
		return exemption(self, dimension) != null;
	}

	/**
	 * Makes what is missing in a gap.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @param text      name of what is missing, or why it is not applicable
	 * @return what was made
	 */
	public EObject fillGap(Step self, EEnumLiteral dimension, String text) {
		return new TickGap(StudyIndex.of(self), self, dimension(dimension)).fill(text);
	}

	/**
	 * The exemption of a dimension of a step.
	 *
	 * @param self      a step
	 * @param dimension a dimension
	 * @return {@code null} if there is none
	 */
	public Exemption exemption(Step self, EEnumLiteral dimension) {
		return cell(self, dimension).because().stream().filter(Exemption.class::isInstance).map(Exemption.class::cast).findFirst()
				.orElse(null);
	}

	private static TickCell cell(Step step, EEnumLiteral dimension) {
		return query(step).row(step).cell(dimension(dimension));
	}

	private static TickDimension dimension(EEnumLiteral literal) {
		return TickDimension.get(literal.getLiteral());
	}

	private static TickListQuery query(EObject element) {
		return new TickListQuery(StudyIndex.of(element), TickListSettings.DEFAULT, LocalDate.MIN);
	}
}
