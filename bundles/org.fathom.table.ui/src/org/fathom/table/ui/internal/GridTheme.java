package org.fathom.table.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ThemeConfiguration;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The look of the grid. */
final class GridTheme {
	private static final float DARK = 0.45f;
	private static final int PADDING = 6;

	private GridTheme() {
	}

	/** The light or the dark look, whichever goes with what surrounds the grid. */
	static ThemeConfiguration fitting(Control surroundings) {
		RGB background = surroundings.getBackground().getRGB();
		DefaultNatTableThemeConfiguration theme = background.getHSB()[2] < DARK ? new DarkNatTableThemeConfiguration()
				: new ModernNatTableThemeConfiguration();
		theme.defaultHAlign = HorizontalAlignmentEnum.LEFT;
		theme.rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		theme.cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
		theme.defaultFont = JFaceResources.getDefaultFont();
		theme.cHeaderFont = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		theme.cHeaderSelectionFont = theme.cHeaderFont;
		theme.rHeaderFont = theme.defaultFont;
		theme.rHeaderSelectionFont = theme.defaultFont;
		theme.defaultSelectionFont = theme.defaultFont;
		theme.defaultCellPainter = padded();
		theme.rHeaderCellPainter = padded();
		theme.cHeaderCellPainter = new BackgroundPainter(
				new PaddingDecorator(new SortableHeaderTextPainter(new TextPainter(false, false)), 0, PADDING, 0, PADDING, false));
		return theme;
	}

	private static ICellPainter padded() {
		return new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
	}
}
