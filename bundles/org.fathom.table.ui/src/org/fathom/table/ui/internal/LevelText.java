package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A text in the middle of its cell and as far from its left side whatever its letters: Chinese ones come from another font, which is
 * taller than the one of the table and has wider spaces.
 */
final class LevelText extends TextPainter {
	private static final int SPACE = 4;

	LevelText() {
		super(false, false);
		setTrimText(false);
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		setupGCFromConfig(gc, CellStyleUtil.getCellStyle(cell, registry));
		int taller = gc.textExtent(convertDataType(cell, registry)).y - gc.getFontMetrics().getHeight();
		int indent = indent(cell, registry);
		super.paintCell(cell, gc, new Rectangle(bounds.x + indent, bounds.y - taller / 2, bounds.width - indent, bounds.height), registry);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return indent(cell, registry) + super.getPreferredWidth(cell, gc, registry);
	}

	@Override
	protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
		return super.convertDataType(cell, registry).stripLeading();
	}

	/** The room of the spaces that the text begins with. */
	private int indent(ILayerCell cell, IConfigRegistry registry) {
		String text = super.convertDataType(cell, registry);
		return SPACE * (text.length() - text.stripLeading().length());
	}
}
