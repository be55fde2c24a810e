package org.fathom.table.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.fathom.diagram.style.Sheet;

/** The look of the grid on the sheet that goes with its surroundings. */
final class GridLook extends ModernNatTableThemeConfiguration {
	/** Left and right of the text in a cell. */
	static final int PADDING = 6;
	private static final Color STRONG_CHOSEN = new Color(0, 60, 130);
	private static final Color STRONG_ACCENT = new Color(255, 221, 0);
	private static final int STRONG_WIDTH = 3;

	private final Sheet sheet;

	GridLook(Sheet sheet) {
		this.sheet = sheet;
		colours();
		fonts();
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
	}

	private void colours() {
		Color ink = color(31, 41, 55);
		Color paper = color(255, 255, 255);
		Color header = color(243, 244, 247);
		boolean strong = sheet == Sheet.CONTRAST;
		Color chosen = strong ? STRONG_CHOSEN : color(207, 224, 250);
		Color accent = strong ? STRONG_ACCENT : color(37, 99, 196);
		defaultBgColor = paper;
		evenRowBgColor = paper;
		oddRowBgColor = paper;
		defaultFgColor = ink;
		gridLineColor = shown(sheet.line(new org.fathom.diagram.style.Color(211, 216, 224)));
		freezeSeparatorColor = accent;
		cHeaderBgColor = header;
		rHeaderBgColor = header;
		cornerBgColor = header;
		cHeaderFgColor = ink;
		rHeaderFgColor = ink;
		cHeaderSelectionBgColor = chosen;
		rHeaderSelectionBgColor = chosen;
		cHeaderSelectionFgColor = ink;
		rHeaderSelectionFgColor = ink;
		cHeaderFullSelectionBgColor = chosen;
		rHeaderFullSelectionBgColor = chosen;
		cHeaderFullSelectionFgColor = ink;
		rHeaderFullSelectionFgColor = ink;
		defaultSelectionBgColor = chosen;
		defaultSelectionFgColor = ink;
		selectionAnchorSelectionBgColor = chosen;
		selectionAnchorSelectionFgColor = ink;
		selectionAnchorBorderStyle = new BorderStyle(strong ? STRONG_WIDTH : 2, accent, LineStyleEnum.SOLID);
	}

	private void fonts() {
		defaultFont = JFaceResources.getDefaultFont();
		defaultSelectionFont = defaultFont;
		rHeaderFont = defaultFont;
		rHeaderSelectionFont = defaultFont;
		cHeaderFont = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		cHeaderSelectionFont = cHeaderFont;
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		defaultCellPainter = padded();
		rHeaderCellPainter = padded();
		rHeaderSelectionCellPainter = padded();
		cHeaderCellPainter = new BackgroundPainter(
				new PaddingDecorator(new SortableHeaderTextPainter(new LevelText()), 0, PADDING, 0, PADDING, false));
		cHeaderSelectionCellPainter = cHeaderCellPainter;
	}

	private static ICellPainter padded() {
		return new BackgroundPainter(new PaddingDecorator(new LevelText(), 0, PADDING, 0, PADDING, false));
	}

	private Color color(int red, int green, int blue) {
		return of(new org.fathom.diagram.style.Color(red, green, blue), sheet);
	}

	/** A colour that is made for light surroundings. */
	static Color of(org.fathom.diagram.style.Color light, Sheet sheet) {
		return shown(sheet.of(light));
	}

	/** A colour as it is. */
	static Color shown(org.fathom.diagram.style.Color c) {
		return new Color(c.red(), c.green(), c.blue());
	}
}
