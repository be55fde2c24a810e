package org.fathom.workbench.lists;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.board.MovePainPoint;
import org.fathom.workbench.board.PainPointBoard;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.cases.CaseFinder;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.evidence.EvidenceDialog;

/** All pain points of the study, with where they hurt and how far they have come. */
public final class PainPointsPart extends AbstractTablePart<PainPoint> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.painPoints"; //$NON-NLS-1$

	private static final String SEPARATOR = ", "; //$NON-NLS-1$
	private static final int MOST = 5;

	private final ElementLabels labels = new ElementLabels();
	private PainPointStatus status;
	private PainPointBoard board;
	private boolean boardShown;
	private List<PainPoint> boardSelection = List.of();

	/** Creates the view. */
	public PainPointsPart() {
		super(PainPoint.class);
	}

	@Override
	void createColumns(TableColumns<PainPoint> columns) {
		columns.add(Messages.PainPointsPart_severity_label, TableColumns.fixed(84), PainPointsPart::severity, Comparator.comparingInt(PainPoint::getSeverity),
				null, painPoint -> Tint.WARNING.color());
		columns.add(Messages.PainPointsPart_name_label, TableColumns.growing(230), painPoint -> text(painPoint.getName()));
		columns.add(Messages.PainPointsPart_status_label, TableColumns.fixed(92), painPoint -> status(painPoint.getStatus()),
				Comparator.comparing(PainPoint::getStatus));
		columns.add(Messages.PainPointsPart_where_label, TableColumns.growing(190), this::where);
		columns.add(Messages.PainPointsPart_evidence_label, TableColumns.fixed(76), painPoint -> Integer.toString(painPoint.getEvidence().size()),
				Comparator.comparingInt(painPoint -> painPoint.getEvidence().size()));
		columns.add(Messages.PainPointsPart_rootCause_label, TableColumns.fixed(94), painPoint -> mark(hasRoot(painPoint.getCauses())));
		columns.add(Messages.PainPointsPart_solution_label, TableColumns.fixed(72), painPoint -> mark(
				painPoint.eResource() != null && !StudyIndex.of(painPoint).solutions(painPoint).isEmpty()));
		columns.add(Messages.PainPointsPart_depth_label, TableColumns.fixed(70), PainPointsPart::depth);
	}

	@Override
	void createHead(Composite parent) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.add(Messages.PainPointsPart_anyStatus_label);
		List<PainPointStatus> all = List.of(PainPointStatus.values());
		all.forEach(value -> combo.add(status(value)));
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			status = combo.getSelectionIndex() == 0 ? null : all.get(combo.getSelectionIndex() - 1);
			refilter();
		}));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(combo);
		createToggle(parent, combo);
	}

	/** The statuses are the columns of the board: there is nothing to choose among them. */
	private void createToggle(Composite parent, Combo combo) {
		board = new PainPointBoard(rowsParent(), this::move, this::open, this::select);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(manager, boardSelection));
		board.setMenu(menu);
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		ToolItem toggle = new ToolItem(bar, SWT.CHECK);
		toggle.setImage(images().create(ElementImages.action("board"))); //$NON-NLS-1$
		toggle.setToolTipText(Messages.PainPointsPart_board_tooltip);
		toggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			boardShown = toggle.getSelection();
			combo.setEnabled(!boardShown);
			combo.select(0);
			status = null;
			say(null);
			refilter();
			showInstead(boardShown ? board.control() : null);
		}));
	}

	@Override
	void rowsShown(List<PainPoint> shown) {
		if (boardShown) {
			board.show(shown);
		}
	}

	@Override
	void select(List<PainPoint> selected) {
		boardSelection = selected;
		super.select(selected);
	}

	private void move(PainPoint painPoint, PainPointStatus target) {
		say(new MovePainPoint(study()).to(painPoint, target).orElse(null));
	}

	@Override
	boolean isKept(PainPoint row) {
		return status == null || row.getStatus() == status;
	}

	private String status(PainPointStatus value) {
		return labels.of(InsightPackage.Literals.PAIN_POINT_STATUS.getEEnumLiteral(value.getName()));
	}

	private static String severity(PainPoint painPoint) {
		int full = Math.max(0, Math.min(MOST, painPoint.getSeverity()));
		return "\u25cf".repeat(full) + "\u25cb".repeat(MOST - full); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String where(PainPoint painPoint) {
		return painPoint.getAffects().stream().map(this::place).collect(Collectors.joining(SEPARATOR));
	}

	private String place(Named element) {
		if (element instanceof Step step && step.eContainer() instanceof Process process) {
			return text(process.getCode()) + '.' + labels.of(step);
		}
		return labels.of(element);
	}

	private static boolean hasRoot(List<Cause> causes) {
		return causes.stream().anyMatch(cause -> cause.isRoot() || hasRoot(cause.getCauses()));
	}

	/** The depth of the least sounded step it hurts. */
	private static String depth(PainPoint painPoint) {
		if (painPoint.eResource() == null) {
			return ""; //$NON-NLS-1$
		}
		DepthQuery depth = new DepthQuery(StudyIndex.of(painPoint));
		return painPoint.getAffects().stream().filter(Step.class::isInstance).map(step -> depth.depth((Step) step))
				.map(StepDepth::effectiveLevel).min(Comparator.naturalOrder())
				.map(level -> NLS.bind(Messages.PainPointsPart_level_label, level)).orElse(""); //$NON-NLS-1$
	}

	private static String mark(boolean present) {
		return present ? "\u2713" : "\u2013"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	@Override
	void fillMenu(IMenuManager menu, List<PainPoint> rows) {
		if (rows.size() == 1) {
			menu.add(new Action(Messages.PainPointsPart_show_label) {
				@Override
				public void run() {
					open(rows.get(0));
				}
			});
			menu.add(moves(rows.get(0)));
			menu.add(new Action(Messages.ExplorerMenu_cases_label, ElementImages.action("cases")) { //$NON-NLS-1$
				@Override
				public void run() {
					new CaseFinder().open(rows.get(0));
				}
			});
			menu.add(new Action(Messages.ExplorerMenu_evidence_label, ElementImages.action("recordEvidence")) { //$NON-NLS-1$
				@Override
				public void run() {
					new EvidenceDialog(control().getShell(), study(), rows.get(0)).open();
				}
			});
		}
		if (!rows.isEmpty()) {
			menu.add(new Action(Messages.PainPointsPart_delete_label) {
				@Override
				public void run() {
					study().execute(Messages.PainPointsPart_delete_label,
							() -> new ElementDeletion(study().session().index()).delete(rows));
				}
			});
		}
	}

	private MenuManager moves(PainPoint painPoint) {
		MenuManager moves = new MenuManager(Messages.PainPointsPart_move_label);
		for (PainPointStatus target : PainPointStatus.values()) {
			Action action = new Action(status(target), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						move(painPoint, target);
					}
				}
			};
			action.setChecked(target == painPoint.getStatus());
			moves.add(action);
		}
		return moves;
	}

	@Override
	String hint() {
		return Messages.PainPointsPart_empty_message;
	}

	@Override
	EObject element(PainPoint row) {
		return row;
	}

	@Override
	void studyChanged() {
		show(study() == null ? List.of() : study().session().index().all(PainPoint.class));
	}
}
