package org.fathom.table.ui.internal;

import java.util.HashMap;
import java.util.Map;

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
import org.fathom.diagram.table.CellStyle;
import org.fathom.diagram.style.Sheet;
import org.fathom.diagram.table.TableCell;

/** Says of each cell how it looks, as its description has it, and whether its values are to be chosen. */
final class CellLabels implements IConfigLabelAccumulator {
	/** Label of cells whose value is one of a few. */
	static final String CHOICE = "choice"; //$NON-NLS-1$
	private static final org.fathom.diagram.style.Color INK = new org.fathom.diagram.style.Color(24, 32, 44);

	private final TableRows rows;
	private final CellTexts texts;
	private final IConfigRegistry registry;
	private final Map<CellStyle, String> known = new HashMap<>();
	private Sheet sheet = Sheet.LIGHT;

	CellLabels(TableRows rows, CellTexts texts, IConfigRegistry registry) {
		this.rows = rows;
		this.texts = texts;
		this.registry = registry;
	}

	/** Shows the colours of cells as they are seen on a sheet. */
	void setSheet(Sheet next) {
		sheet = next;
		known.clear();
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int column, int row) {
		TableCell cell = rows.cell(column, row);
		if (cell == null) {
			return;
		}
		cell.style().filter(style -> !isPlain(style)).or(() -> rows.lines().get(row).style()).filter(style -> !isPlain(style))
				.ifPresent(style -> labels.addLabelOnTop(known.computeIfAbsent(style, this::register)));
		if (!texts.choices(cell).isEmpty()) {
			labels.addLabel(CHOICE);
		}
	}

	private static boolean isPlain(CellStyle style) {
		return !hasBackground(style) && !hasForeground(style) && style.labelFormat().isEmpty();
	}

	/** White stands for no colour, so that the theme's one shows. */
	private static boolean hasBackground(CellStyle style) {
		return !org.fathom.diagram.style.Color.WHITE.equals(style.background());
	}

	/** Black stands for no colour. */
	private static boolean hasForeground(CellStyle style) {
		return !org.fathom.diagram.style.Color.BLACK.equals(style.foreground());
	}

	private String register(CellStyle style) {
		String label = "style" + known.size(); //$NON-NLS-1$
		Style attributes = new Style();
		if (hasBackground(style)) {
			attributes.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, GridLook.of(style.background(), sheet));
		}
		if (hasForeground(style)) {
			attributes.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, letters(style.foreground(), style));
		} else if (hasBackground(style)) {
			attributes.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, letters(readableOn(style.background()), style));
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

	private org.eclipse.swt.graphics.Color letters(org.fathom.diagram.style.Color ink, CellStyle style) {
		return GridLook.shown(sheet.letters(ink, hasBackground(style) ? style.background() : org.fathom.diagram.style.Color.WHITE));
	}

	/** Black on light colours, white on dark ones, by their brightness as ITU-R BT.601 weighs it. */
	private static org.fathom.diagram.style.Color readableOn(org.fathom.diagram.style.Color color) {
		double brightness = 0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue();
		return brightness > 140 ? INK : org.fathom.diagram.style.Color.WHITE;
	}
}
