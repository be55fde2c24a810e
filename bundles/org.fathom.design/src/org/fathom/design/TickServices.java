package org.fathom.design;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.depth.StepFacts;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudyException;
import org.fathom.core.ticklist.ColumnGroup;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickGap;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.core.ticklist.TickState;
import org.fathom.core.ticklist.TopicColumn;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Party;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.insight.Topic;
import org.fathom.model.library.Study;
import org.fathom.model.process.Step;

/**
 * What the tick-list asks and does. Its columns are the literals of {@link TickDimension}; if the study asks for them, the literals of
 * {@link InsightScene} and business units follow. The methods are called from {@code fathom.odesign}.
 */
public final class TickServices {

	/**
	 * The columns of dimensions.
	 *
	 * @param self any element
	 * @return the dimensions in order
	 */
	public List<EEnumLiteral> tickDimensions(EObject self) {
		return InsightPackage.Literals.TICK_DIMENSION.getELiterals();
	}

	/**
	 * The columns of scenes.
	 *
	 * @param self any element of a study
	 * @return the scenes in order; empty if the study does not ask for them
	 */
	public List<EEnumLiteral> tickScenes(EObject self) {
		return groups(self).contains(ColumnGroup.SCENES) ? BasePackage.Literals.INSIGHT_SCENE.getELiterals() : List.of();
	}

	/**
	 * The columns of business units.
	 *
	 * @param self any element of a study
	 * @return the units in order; empty if the study does not ask for them
	 */
	public List<Party> tickUnits(EObject self) {
		return groups(self).contains(ColumnGroup.UNITS)
				? TopicColumn.of(StudyIndex.of(self), Set.of(ColumnGroup.UNITS)).stream().map(TopicColumn::unit).toList() : List.of();
	}

	/** What the file of the study says now, asked whenever columns are made; a file that is wrong asks for nothing, and those who judge by it say so. */
	private static Set<ColumnGroup> groups(EObject element) {
		Study study = StudyIndex.of(element).all(Study.class).stream().findFirst().orElse(null);
		URI file = study == null ? null : CommonPlugin.resolve(study.eResource().getURI());
		try {
			return file == null || !file.isFile() ? Set.of() : TickListSettings.read(Path.of(file.toFileString()).getParent()).columns();
		} catch (StudyException e) {
			return Set.of();
		}
	}

	/**
	 * The header of a column.
	 *
	 * @param self a dimension, a scene or a unit
	 * @return its name in the user's language
	 */
	public String tickColumnLabel(EObject self) {
		return self instanceof EEnumLiteral literal && literal.getInstance() instanceof TickDimension
				? TableTexts.of("dimension." + literal.getName()) : column(self).label(); //$NON-NLS-1$
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
	 * The scenes that a step has topics of.
	 *
	 * @param self a step
	 * @return scenes in order, whether they are columns or not
	 */
	public List<EEnumLiteral> tickedScenes(Step self) {
		List<InsightScene> set = topics(self).stream().map(Topic::getScene).toList();
		return BasePackage.Literals.INSIGHT_SCENE.getELiterals().stream().filter(scene -> set.contains(scene.getInstance())).toList();
	}

	/**
	 * The business units that have a role in topics of a step.
	 *
	 * @param self a step
	 * @return units in order, whether they are columns or not
	 */
	public List<Party> tickedUnits(Step self) {
		List<Topic> topics = topics(self);
		return topics.isEmpty() ? List.of() : TopicColumn.of(StudyIndex.of(self), Set.of(ColumnGroup.UNITS)).stream()
				.filter(column -> topics.stream().anyMatch(column::concerns)).map(TopicColumn::unit).toList();
	}

	/**
	 * Whether a dimension of a step is planned and nothing more.
	 *
	 * @param self   a step
	 * @param column a dimension, a scene or a unit
	 * @return {@code true} in this state
	 */
	public boolean isPlanned(Step self, EObject column) {
		return cell(self, column).state() == TickState.PLANNED;
	}

	/**
	 * Whether insight has been gained in a dimension of a step.
	 *
	 * @param self   a step
	 * @param column a dimension, a scene or a unit
	 * @return {@code true} in this state
	 */
	public boolean isDone(Step self, EObject column) {
		return cell(self, column).state() == TickState.DONE;
	}

	/**
	 * Whether a dimension means nothing for a step.
	 *
	 * @param self   a step
	 * @param column a dimension, a scene or a unit
	 * @return {@code true} in this state
	 */
	public boolean isNotApplicable(Step self, EObject column) {
		return cell(self, column).state() == TickState.NOT_APPLICABLE;
	}

	/**
	 * What is written in a cell.
	 *
	 * @param self   a step
	 * @param column a dimension, a scene or a unit
	 * @return a sign for the state; with the number of elements behind it if there are several, or with the reason
	 */
	public String tickLabel(Step self, EObject column) {
		TickCell cell = cell(self, column);
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
	 * Sets a topic on a step.
	 *
	 * @param self   a step
	 * @param column its scene, or the unit that does the insight
	 * @param text   its name
	 * @return the topic
	 */
	public EObject setTopic(Step self, EObject column, String text) {
		return new TickGap(StudyIndex.of(self), self, TickDimension.TOPIC_SET).fill(column(column), text);
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

	private static TickCell cell(Step step, EObject column) {
		return column instanceof EEnumLiteral literal && literal.getInstance() instanceof TickDimension dimension
				? query(step).row(step).cell(dimension) : query(step).cell(step, column(column));
	}

	private static List<Topic> topics(Step step) {
		return new StepFacts(StudyIndex.of(step), step).topics();
	}

	private static TopicColumn column(EObject column) {
		return column instanceof EEnumLiteral literal ? new TopicColumn(InsightScene.get(literal.getLiteral()), null)
				: new TopicColumn(null, (Party) column);
	}

	private static TickDimension dimension(EEnumLiteral literal) {
		return TickDimension.get(literal.getLiteral());
	}

	private static TickListQuery query(EObject element) {
		return new TickListQuery(StudyIndex.of(element), TickListSettings.DEFAULT, LocalDate.MIN);
	}
}
