package org.fathom.workbench.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

/**
 * Pain points as cards in a column for each status, the worst first. A click on a card follows it; a card moves by drag and drop, or with
 * Ctrl and the arrow keys.
 */
public final class PainPointBoard {
	private final List<BoardColumn> columns = new ArrayList<>();
	private final Composite control;
	private final BiConsumer<PainPoint, PainPointStatus> mover;
	private final Consumer<PainPoint> opener;
	private final Consumer<List<PainPoint>> selector;
	private boolean dragged;

	/**
	 * Creates the board.
	 *
	 * @param parent   of the controls
	 * @param mover    is asked to move a card to a status
	 * @param opener   follows a card
	 * @param selector is told what is selected
	 */
	public PainPointBoard(Composite parent, BiConsumer<PainPoint, PainPointStatus> mover, Consumer<PainPoint> opener,
			Consumer<List<PainPoint>> selector) {
		this.mover = mover;
		this.opener = opener;
		this.selector = selector;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(PainPointStatus.values().length).equalWidth(true).spacing(6, 0).margins(4, 2)
				.applyTo(control);
		for (PainPointStatus status : PainPointStatus.values()) {
			BoardColumn column = new BoardColumn(control, status, card -> move(card, status));
			GridDataFactory.fillDefaults().grab(true, true).applyTo(column.viewer().getControl().getParent());
			columns.add(column);
			listen(column);
		}
	}

	private void listen(BoardColumn column) {
		org.eclipse.swt.widgets.Control table = column.viewer().getControl();
		table.addListener(SWT.MouseDown, event -> dragged = false);
		table.addListener(SWT.DragDetect, event -> dragged = true);
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && !dragged) {
				open(column);
			}
		});
		table.addListener(SWT.DefaultSelection, event -> open(column));
		table.addListener(SWT.KeyDown, event -> key(column, event));
		table.addListener(SWT.FocusOut, event -> table.redraw());
		table.addListener(SWT.FocusIn, event -> table.redraw());
		column.viewer().addSelectionChangedListener(event -> {
			table.redraw();
			selector.accept(selected(column).toList());
		});
	}

	private static Stream<PainPoint> selected(BoardColumn column) {
		return Stream.ofNullable((PainPoint) column.viewer().getStructuredSelection().getFirstElement());
	}

	private void open(BoardColumn column) {
		selected(column).forEach(opener);
	}

	/** Arrows go to the next column; with Ctrl they take the card along. */
	private void key(BoardColumn column, Event event) {
		int next = columns.indexOf(column) + (event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0);
		if (next == columns.indexOf(column) || next < 0 || next >= columns.size()) {
			return;
		}
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			selected(column).toList().forEach(card -> move(card, columns.get(next).status()));
		} else {
			columns.get(next).viewer().getControl().setFocus();
		}
	}

	/** The card keeps the keyboard in its new column. */
	private void move(PainPoint card, PainPointStatus target) {
		mover.accept(card, target);
		columns.stream().filter(column -> column.status() == card.getStatus()).findFirst().ifPresent(column -> {
			column.viewer().setSelection(new StructuredSelection(card), true);
			column.viewer().getControl().setFocus();
		});
	}

	/**
	 * The control with the columns.
	 *
	 * @return always the same
	 */
	public Composite control() {
		return control;
	}

	/**
	 * Gives each column a context menu.
	 *
	 * @param menu made for the selected cards
	 */
	public void setMenu(MenuManager menu) {
		columns.forEach(column -> column.viewer().getControl().setMenu(menu.createContextMenu(column.viewer().getControl())));
	}

	/**
	 * Shows pain points, each in the column of its status.
	 *
	 * @param painPoints what is to be shown
	 */
	public void show(List<PainPoint> painPoints) {
		Comparator<PainPoint> worst = Comparator.comparingInt(PainPoint::getSeverity).reversed();
		for (BoardColumn column : columns) {
			column.show(painPoints.stream().filter(each -> each.getStatus() == column.status()).sorted(worst).toList());
		}
	}
}
