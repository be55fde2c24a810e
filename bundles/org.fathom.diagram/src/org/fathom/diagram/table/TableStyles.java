package org.fathom.diagram.table;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription.Fixed;
import org.fathom.diagram.description.TableStyle;
import org.fathom.diagram.description.TableStyle.Background;
import org.fathom.diagram.description.TableStyle.Conditional;
import org.fathom.diagram.description.TableStyle.Foreground;
import org.fathom.diagram.runtime.ModelEngine;
import org.fathom.diagram.style.Color;

/** Chooses foreground and background of lines, columns and cells. */
final class TableStyles {
	/** What a style without foreground has. */
	private static final int NO_FOREGROUND_SIZE = 8;

	private final ModelEngine engine;

	TableStyles(ModelEngine engine) {
		this.engine = engine;
	}

	/** The style of a column that shows a feature: it has no element, so colours that are computed are not there. */
	CellStyle ofFeature(TableStyle style, EObject root, Map<String, Object> variables, String where) {
		Background background = style.background() == null || style.background().color() instanceof Fixed
				? style.background()
				: null;
		List<Conditional<Background>> conditional = style.conditionalBackground().stream()
				.filter(each -> each.style().color() instanceof Fixed).toList();
		return style(new TableStyle(style.foreground(), style.conditionalForeground(), background, conditional), root,
				variables, where);
	}

	/** The style on an element; {@code null} if neither foreground nor background holds. */
	CellStyle style(TableStyle style, EObject element, Map<String, Object> variables, String where) {
		Foreground given = first(style.conditionalForeground(), element, variables, where);
		Foreground foreground = given == null ? style.foreground() : given;
		Background shown = first(style.conditionalBackground(), element, variables, where);
		Background background = shown == null ? style.background() : shown;
		if (foreground == null && background == null) {
			return null;
		}
		Color back = background == null ? Color.WHITE
				: engine.color(background.color(), element, variables, where, Color.WHITE);
		boolean defaultBackground = background != null && shown == null;
		return foreground == null
				? new CellStyle(NO_FOREGROUND_SIZE, List.of(), Color.BLACK, back, false, defaultBackground)
				: new CellStyle(foreground.size(), foreground.formats(),
						engine.color(foreground.color(), element, variables, where, Color.BLACK), back, given == null,
						defaultBackground);
	}

	private <S> S first(List<Conditional<S>> styles, EObject element, Map<String, Object> variables, String where) {
		for (Conditional<S> style : styles) {
			if (engine.holds(style.predicate(), element, variables, where)) {
				return style.style();
			}
		}
		return null;
	}
}
