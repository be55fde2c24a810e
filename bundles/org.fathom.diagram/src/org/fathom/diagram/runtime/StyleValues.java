package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;

/** A style on one element: evaluates its attributes and collects them by name. */
final class StyleValues {
	private final Evaluator evaluator;
	private final ColorEvaluator colors;
	private final StyleDescription style;
	private final EObject element;
	private final Map<String, Object> variables;
	private final Map<String, Object> collected = new LinkedHashMap<>();

	StyleValues(Evaluator evaluator, StyleDescription style, EObject element, Map<String, Object> variables) {
		this.evaluator = evaluator;
		this.colors = new ColorEvaluator(evaluator);
		this.style = style;
		this.element = element;
		this.variables = variables;
	}

	/** The values of a part. */
	StyleValues part(StyleDescription part) {
		return new StyleValues(evaluator, part, element, variables);
	}

	/** Everything collected so far, by name. */
	Map<String, Object> collected() {
		return collected;
	}

	void put(String name, Object value) {
		collected.put(name, value);
	}

	/** Collects a plain attribute. */
	String text(String name) {
		String value = style.attribute(name);
		collected.put(name, value);
		return value;
	}

	/** Collects a plain attribute that is {@code null} if it is not given. */
	void givenText(String name) {
		if (!style.attribute(name).isEmpty()) {
			text(name);
		}
	}

	boolean flag(String name) {
		boolean value = Boolean.parseBoolean(style.attribute(name));
		collected.put(name, Boolean.valueOf(value));
		return value;
	}

	int plainNumber(String name) {
		int value = number(style.attribute(name));
		collected.put(name, Integer.valueOf(value));
		return value;
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text.trim());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Evaluates an expression to a number; not collected. */
	int integer(String name) {
		String expression = style.attribute(name);
		return evaluator.integer(expression, element, variables, style.id());
	}

	/** Evaluates a label; not collected. */
	String label(String name) {
		return evaluator.label(style.attribute(name), element, variables, style.id());
	}

	/** Collects a colour; {@code null} if it is not given and has no default. */
	Color color(String name, Color other) {
		Color color = colors.color(style.colors().get(name), element, variables, style.id(), other);
		if (color != null) {
			collected.put(name, color.red() + "," + color.green() + "," + color.blue()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return color;
	}

	/** Collects what every label has. */
	LabelStyle label(boolean withAlignment) {
		int size = plainNumber("labelSize"); //$NON-NLS-1$
		Set<FontFormat> formats = formats();
		boolean showIcon = flag("showIcon"); //$NON-NLS-1$
		String icon = text("iconPath"); //$NON-NLS-1$
		Color color = color("labelColor", Color.BLACK); //$NON-NLS-1$
		LabelAlignment alignment = withAlignment ? literal(LabelAlignment.class, text("labelAlignment"), //$NON-NLS-1$
				LabelAlignment.CENTER) : LabelAlignment.CENTER;
		boolean hidden = withAlignment && Boolean.parseBoolean(style.attribute("hideLabelByDefault")); //$NON-NLS-1$
		LabelPosition position = "node".equals(style.attribute("labelPosition")) //$NON-NLS-1$ //$NON-NLS-2$
				|| style.attribute("labelPosition").isEmpty() ? LabelPosition.NODE : LabelPosition.BORDER; //$NON-NLS-1$
		return new LabelStyle(color, Math.max(1, size), formats, alignment, position, showIcon ? icon : null, hidden);
	}

	private Set<FontFormat> formats() {
		Set<FontFormat> formats = EnumSet.noneOf(FontFormat.class);
		style.formats().forEach(name -> formats.add(literal(FontFormat.class, name, FontFormat.BOLD)));
		if (!formats.isEmpty()) {
			List<String> names = new ArrayList<>();
			formats.forEach(format -> names.add(format.name().toLowerCase()));
			collected.put("labelFormat", names); //$NON-NLS-1$
		}
		return formats;
	}

	/** Collects a line style. */
	LineStyle line(String name) {
		return literal(LineStyle.class, text(name), LineStyle.SOLID);
	}

	static <E extends Enum<E>> E literal(Class<E> type, String name, E other) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equalsIgnoreCase(name)) {
				return constant;
			}
		}
		return other;
	}

	StyleDescription style() {
		return style;
	}
}
