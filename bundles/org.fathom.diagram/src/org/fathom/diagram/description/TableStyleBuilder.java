package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.fathom.diagram.description.TableStyle.Background;
import org.fathom.diagram.description.TableStyle.Conditional;
import org.fathom.diagram.description.TableStyle.Foreground;
import org.fathom.diagram.description.internal.SpecElement;

/** Builds the styles of table mappings. */
final class TableStyleBuilder {
	private static final int LABEL_SIZE = 12;
	/** The formats in the order of their enumeration. */
	private static final List<String> FORMATS = List.of("italic", "bold", "underline", "strike_through"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final SpecContext context;
	private final ColorBuilder colors;

	TableStyleBuilder(SpecContext context) {
		this.context = context;
		colors = new ColorBuilder(context);
	}

	TableStyle build(SpecElement mapping) {
		return new TableStyle(mapping.child("defaultForeground").map(this::foreground).orElse(null), //$NON-NLS-1$
				conditional(mapping, "foregroundConditionalStyle", this::foreground), //$NON-NLS-1$
				mapping.child("defaultBackground").map(this::background).orElse(null), //$NON-NLS-1$
				conditional(mapping, "backgroundConditionalStyle", this::background)); //$NON-NLS-1$
	}

	private <S> List<Conditional<S>> conditional(SpecElement mapping, String feature,
			Function<SpecElement, S> builder) {
		List<Conditional<S>> styles = new ArrayList<>();
		for (SpecElement element : mapping.children(feature)) {
			String predicate = context.text(element, "predicateExpression"); //$NON-NLS-1$
			element.child("style") //$NON-NLS-1$
					.ifPresent(style -> styles.add(new Conditional<>(predicate, builder.apply(style))));
			context.reportUnused(element);
		}
		return styles;
	}

	private Foreground foreground(SpecElement element) {
		List<String> given = new ArrayList<>(List.of(context.text(element, "labelFormat").split("\\s+"))); //$NON-NLS-1$ //$NON-NLS-2$
		element.children("labelFormat").forEach(child -> given.add(child.text())); //$NON-NLS-1$
		Foreground style = new Foreground(context.number(element, "labelSize", LABEL_SIZE), //$NON-NLS-1$
				FORMATS.stream().filter(given::contains).toList(), colors.build(element, "foreGroundColor")); //$NON-NLS-1$
		context.reportUnused(element);
		return style;
	}

	private Background background(SpecElement element) {
		Background style = new Background(colors.build(element, "backgroundColor")); //$NON-NLS-1$
		context.reportUnused(element);
		return style;
	}
}
