package org.fathom.workbench.board;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.workbench.study.Whereabouts;

/** Draws a pain point as a card: how bad it is, its name, where it hurts and what it costs. */
final class PainPointCard extends OwnerDrawLabelProvider {
	private static final int MOST = 5;
	private static final int PAD = 7;
	private static final int GAP = 4;
	private static final int NAME_LINES = 2;

	private final Whereabouts whereabouts = new Whereabouts();
	private CardColors colors = CardColors.within(new Color(255, 255, 255));

	/** Takes the colours that go with what is around the board, and returns them. */
	CardColors within(Color around) {
		colors = CardColors.within(around);
		return colors;
	}

	@Override
	protected void measure(Event event, Object element) {
		int line = event.gc.getFontMetrics().getHeight();
		event.height = (NAME_LINES + 2) * line + 2 * PAD + 2 * GAP;
		event.width = ((Table) event.widget).getClientArea().width;
	}

	@Override
	protected void erase(Event event, Object element) {
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	@Override
	protected void paint(Event event, Object element) {
		PainPoint painPoint = (PainPoint) element;
		GC gc = event.gc;
		Table table = (Table) event.widget;
		boolean selected = table.isFocusControl() && table.isSelected(table.indexOf((org.eclipse.swt.widgets.TableItem) event.item));
		int line = gc.getFontMetrics().getHeight();
		Rectangle box = new Rectangle(GAP / 2, event.y + GAP / 2, table.getClientArea().width - GAP - 1, event.height - GAP);
		gc.setAntialias(SWT.ON);
		gc.setBackground(selected ? colors.selected() : colors.card());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, PAD, PAD);
		gc.setForeground(selected ? colors.mark() : colors.frame());
		gc.drawRoundRectangle(box.x, box.y, box.width, box.height, PAD, PAD);
		int x = box.x + PAD;
		int width = box.width - 2 * PAD;
		int y = box.y + PAD - 2;
		dots(gc, painPoint.getSeverity(), x, y + line / 2);
		String money = money(painPoint);
		gc.setForeground(colors.faint());
		gc.drawText(money, x + width - gc.textExtent(money).x, y, true);
		gc.setForeground(colors.ink());
		paragraph(gc, painPoint.getName() == null ? "" : painPoint.getName(), x, y + line + 1, width, NAME_LINES); //$NON-NLS-1$
		gc.setForeground(colors.faint());
		paragraph(gc, whereabouts.of(painPoint), x, box.y + box.height - line - GAP, width, 1);
	}

	private void dots(GC gc, int severity, int x, int middle) {
		int size = 8;
		gc.setBackground(colors.severity());
		gc.setForeground(colors.faint());
		for (int i = 0; i < MOST; i++) {
			if (i < severity) {
				gc.fillOval(x + i * (size + 2), middle - size / 2, size, size);
			} else {
				gc.drawOval(x + i * (size + 2), middle - size / 2, size - 1, size - 1);
			}
		}
	}

	/** At most so many lines; the last one ends with an ellipsis if more would follow. */
	private static void paragraph(GC gc, String text, int x, int y, int width, int lines) {
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setWidth(Math.max(1, width));
			layout.setText(text);
			for (int end = text.length(); layout.getLineCount() > lines && end > 1;) {
				end = Math.min(end - 1, layout.getLineOffsets()[lines]);
				layout.setText(text.substring(0, end).stripTrailing() + '\u2026');
			}
			layout.draw(gc, x, y);
		} finally {
			layout.dispose();
		}
	}

	/** What the KPI impacts cost, short: the money of each currency. */
	static String money(PainPoint painPoint) {
		Map<String, BigDecimal> sums = new TreeMap<>();
		painPoint.getKpiImpacts().stream().map(KpiImpact::getMoney).filter(money -> money != null)
				.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
		NumberFormat compact = NumberFormat.getCompactNumberInstance(Locale.getDefault(), NumberFormat.Style.SHORT);
		compact.setMaximumFractionDigits(1);
		return sums.entrySet().stream().map(sum -> compact.format(sum.getValue().doubleValue()) + ' ' + sum.getKey()).collect(Collectors.joining(" + ")); //$NON-NLS-1$
	}
}
