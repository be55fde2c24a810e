package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A text in the middle of its cell whatever its letters: Chinese ones come from another font, which is taller than the one of the table. */
final class LevelText extends TextPainter {
	LevelText() {
		super(false, false);
		setTrimText(false);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		setupGCFromConfig(gc, CellStyleUtil.getCellStyle(cell, registry));
		int taller = gc.textExtent(convertDataType(cell, registry)).y - gc.getFontMetrics().getHeight();
		super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y - taller / 2, bounds.width, bounds.height), registry);
	}
}
