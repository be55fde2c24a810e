package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.ColorDescription.Fixed;
import org.fathom.diagram.description.TableStyle;
import org.fathom.diagram.description.TableStyle.Background;
import org.fathom.diagram.description.TableStyle.Conditional;
import org.fathom.diagram.description.TableStyle.Foreground;
import org.fathom.diagram.runtime.ModelEngine;
import org.fathom.diagram.style.Color;

/** Chooses foreground and background of lines, columns and cells. */
final class TableStyles {
	private final ModelEngine engine;

	TableStyles(ModelEngine engine) {
		this.engine = engine;
	}

	/** The style of a line. A half that has the colour of the default is taken for the default. */
	CellStyle ofLine(TableStyle style, EObject element, Map<String, Object> variables, String where) {
		Foreground foreground = first(style.conditionalForeground(), element, variables, where);
		Background background = first(style.conditionalBackground(), element, variables, where);
		foreground = foreground == null ? style.foreground() : foreground;
		background = background == null ? colored(style.background()) : background;
		return made(foreground, foreground != null && style.foreground() != null && same(foreground.color(), style.foreground().color()),
				background, background != null && style.background() != null && same(background.color(), style.background().color()),
				element, variables, where);
	}

	/** The style of a column: the default, as far as its colours are not computed. */
	CellStyle ofColumn(TableStyle style, EObject element, Map<String, Object> variables, String where) {
		Foreground foreground = style.foreground() != null && style.foreground().color() instanceof Fixed ? style.foreground() : null;
		Background background = style.background() != null && style.background().color() instanceof Fixed ? style.background() : null;
		return made(foreground, true, background, true, element, variables, where);
	}

	/**
	 * The style of a cell: what holds in its own mapping, then in the one of its column, then the defaults of both.
	 *
	 * @param styles the styles of the mappings in that order
	 */
	CellStyle ofCell(List<TableStyle> styles, EObject element, Map<String, Object> variables, String where) {
		List<Conditional<Foreground>> foregrounds = new ArrayList<>();
		List<Conditional<Background>> backgrounds = new ArrayList<>();
		Foreground foreground = null;
		Background background = null;
		for (TableStyle style : styles) {
			foregrounds.addAll(style.conditionalForeground());
			backgrounds.addAll(style.conditionalBackground());
			foreground = foreground == null ? colored(style.foreground()) : foreground;
			background = background == null ? colored(style.background()) : background;
		}
		Foreground given = first(foregrounds, element, variables, where);
		Background shown = first(backgrounds, element, variables, where);
		return made(given == null ? foreground : given, given == null, shown == null ? background : shown, shown == null, element,
				variables, where);
	}

	private static Foreground colored(Foreground style) {
		return style == null || style.color() == null ? null : style;
	}

	private static Background colored(Background style) {
		return style == null || style.color() == null ? null : style;
	}

	private static boolean same(ColorDescription one, ColorDescription other) {
		return one == null ? other == null : one.equals(other);
	}

	/** The style of two halves; {@code null} if there is neither. */
	private CellStyle made(Foreground foreground, boolean defaultForeground, Background background, boolean defaultBackground,
			EObject element, Map<String, Object> variables, String where) {
		if (foreground == null && background == null) {
			return null;
		}
		Color back = background == null ? Color.WHITE
				: engine.color(background.color(), element, variables, where, Color.WHITE);
		boolean backDefault = background != null && defaultBackground;
		return foreground == null ? new CellStyle(CellStyle.NO_FOREGROUND_SIZE, List.of(), Color.BLACK, back, false, backDefault)
				: new CellStyle(foreground.size(), foreground.formats(),
						engine.color(foreground.color(), element, variables, where, Color.BLACK), back, defaultForeground,
						backDefault);
	}

	private <S> S first(List<Conditional<S>> styles, EObject element, Map<String, Object> variables, String where) {
		for (Conditional<S> style : styles) {
			if (style.style() != null && engine.holds(style.predicate(), element, variables, where)) {
				return style.style();
			}
		}
		return null;
	}
}
