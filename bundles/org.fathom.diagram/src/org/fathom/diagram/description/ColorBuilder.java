package org.fathom.diagram.description;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fathom.diagram.description.ColorDescription.Computed;
import org.fathom.diagram.description.ColorDescription.Fixed;
import org.fathom.diagram.description.ColorDescription.Interpolated;
import org.fathom.diagram.description.ColorDescription.Step;
import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.internal.Messages;
import org.fathom.diagram.style.Color;

/** Builds colours from references to palettes and to the environment's system colours. */
final class ColorBuilder {
	private static final Pattern SYSTEM = Pattern.compile("environment:.*@entries\\[name='(\\w+)'\\]"); //$NON-NLS-1$
	/** System colours of the environment palette; not CSS colours. */
	private static final Map<String, Color> SYSTEM_COLORS = Map.ofEntries(entry("black", 0, 0, 0), //$NON-NLS-1$
			entry("blue", 114, 159, 207), entry("red", 239, 41, 41), entry("green", 138, 226, 52), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("yellow", 252, 233, 79), entry("purple", 173, 127, 168), entry("orange", 252, 175, 62), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("chocolate", 233, 185, 110), entry("gray", 136, 136, 136), entry("white", 255, 255, 255), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("dark_blue", 39, 76, 114), entry("dark_red", 156, 12, 12), entry("dark_green", 77, 137, 20), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("dark_yellow", 200, 176, 0), entry("dark_purple", 114, 73, 110), entry("dark_orange", 224, 133, 3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry("dark_chocolate", 178, 124, 44), entry("dark_gray", 69, 69, 69), //$NON-NLS-1$ //$NON-NLS-2$
			entry("light_blue", 194, 239, 255), entry("light_red", 246, 139, 139), //$NON-NLS-1$ //$NON-NLS-2$
			entry("light_green", 204, 242, 166), entry("light_yellow", 255, 245, 181), //$NON-NLS-1$ //$NON-NLS-2$
			entry("light_purple", 217, 196, 215), entry("light_orange", 253, 206, 137), //$NON-NLS-1$ //$NON-NLS-2$
			entry("light_chocolate", 253, 206, 137), entry("light_gray", 209, 209, 209)); //$NON-NLS-1$ //$NON-NLS-2$

	private final SpecContext context;

	ColorBuilder(SpecContext context) {
		this.context = context;
	}

	private static Map.Entry<String, Color> entry(String name, int red, int green, int blue) {
		return Map.entry(name, new Color(red, green, blue));
	}

	/** The colour that a feature refers to; {@code null} if there is none. */
	ColorDescription build(SpecElement element, String feature) {
		List<String> written = context.references().written(element, feature);
		return written.isEmpty() ? null : resolve(element, feature, written.get(0));
	}

	ColorDescription resolve(SpecElement element, String feature, String reference) {
		Matcher system = SYSTEM.matcher(reference);
		if (system.find()) {
			Color color = SYSTEM_COLORS.get(system.group(1));
			if (color != null) {
				return new Fixed(system.group(1), color);
			}
		} else {
			SpecElement target = context.references().find(reference).orElse(null);
			if (target != null) {
				return define(target);
			}
		}
		context.problem("ODESIGN-003", element, feature, Messages.DescriptionProblem_unknownReference_message, feature, //$NON-NLS-1$
				reference);
		return null;
	}

	private ColorDescription define(SpecElement color) {
		switch (color.type()) {
		case "UserFixedColor": //$NON-NLS-1$
			return new Fixed(color.attribute("name", ""), new Color(part(color, "red"), part(color, "green"), part(color, "blue"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "ComputedColor": //$NON-NLS-1$
			return new Computed(context.text(color, "red"), context.text(color, "green"), //$NON-NLS-1$ //$NON-NLS-2$
					context.text(color, "blue")); //$NON-NLS-1$
		case "InterpolatedColor": //$NON-NLS-1$
			List<Step> steps = color.children("colorSteps").stream().map(this::step).filter(s -> s != null).toList(); //$NON-NLS-1$
			return new Interpolated(context.text(color, "colorValueComputationExpression"), //$NON-NLS-1$
					context.text(color, "minValueComputationExpression"), //$NON-NLS-1$
					context.text(color, "maxValueComputationExpression"), steps); //$NON-NLS-1$
		default:
			context.unsupported(color);
			return null;
		}
	}

	private Step step(SpecElement step) {
		ColorDescription color = build(step, "associatedColor"); //$NON-NLS-1$
		String value = context.text(step, "associatedValue"); //$NON-NLS-1$
		context.reportUnused(step);
		return color == null ? null : new Step(value, color);
	}

	private int part(SpecElement color, String name) {
		String value = color.attribute(name, "0"); //$NON-NLS-1$
		try {
			return Math.max(0, Math.min(255, Integer.parseInt(value.trim())));
		} catch (NumberFormatException e) {
			context.problem("ODESIGN-007", color, name, Messages.DescriptionProblem_wrongValue_message, value, name); //$NON-NLS-1$
			return 0;
		}
	}
}
