package org.fathom.table.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.fathom.diagram.table.CellStyle;
import org.fathom.diagram.table.TableCell;

/** Says of each cell how it looks, as its description has it, and whether its values are to be chosen. */
final class CellLabels implements IConfigLabelAccumulator {
	/** Label of cells whose value is one of a few. */
	static final String CHOICE = "choice"; //$NON-NLS-1$

	private final TableRows rows;
	private final IConfigRegistry registry;
	private final Map<CellStyle, String> known = new HashMap<>();

	CellLabels(TableRows rows, IConfigRegistry registry) {
		this.rows = rows;
		this.registry = registry;
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int column, int row) {
		TableCell cell = rows.cell(column, row);
		if (cell == null) {
			return;
		}
		cell.style().or(() -> rows.lines().get(row).style()).filter(style -> !isPlain(style))
				.ifPresent(style -> labels.addLabelOnTop(known.computeIfAbsent(style, this::register)));
		if (!choices(cell).isEmpty()) {
			labels.addLabel(CHOICE);
		}
	}

	/** The values of a cell that shows an enumeration or a truth value; empty for others. */
	static List<String> choices(TableCell cell) {
		String feature = cell == null || cell.intersection() != null ? null : cell.column().mapping().feature();
		EStructuralFeature attribute = feature == null ? null : cell.target().eClass().getEStructuralFeature(feature);
		if (attribute == null || attribute.isMany() || !cell.mapping().label().isEmpty()) {
			return List.of();
		}
		if (attribute.getEType() instanceof EEnum enumeration) {
			return enumeration.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
		}
		return attribute.getEType() == EcorePackage.Literals.EBOOLEAN ? List.of("true", "false") : List.of(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isPlain(CellStyle style) {
		return style.defaultBackground() && style.defaultForeground() && style.labelFormat().isEmpty();
	}

	private String register(CellStyle style) {
		String label = "style" + known.size(); //$NON-NLS-1$
		Style attributes = new Style();
		if (!style.defaultBackground()) {
			attributes.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color(style.background()));
		}
		if (!style.defaultForeground()) {
			attributes.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color(style.foreground()));
		} else if (!style.defaultBackground()) {
			attributes.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, readableOn(style.background()));
		}
		if (!style.labelFormat().isEmpty()) {
			int bold = style.labelFormat().contains("bold") ? SWT.BOLD : SWT.NORMAL; //$NON-NLS-1$
			int italic = style.labelFormat().contains("italic") ? SWT.ITALIC : SWT.NORMAL; //$NON-NLS-1$
			attributes.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getResources()
					.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(bold | italic)));
		}
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, attributes, DisplayMode.NORMAL, label);
		return label;
	}

	private static Color color(org.fathom.diagram.style.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}

	/** Black on light colours, white on dark ones, by their brightness as ITU-R BT.601 weighs it. */
	private static Color readableOn(org.fathom.diagram.style.Color color) {
		double brightness = 0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue();
		return brightness > 140 ? new Color(24, 32, 44) : new Color(255, 255, 255);
	}
}
