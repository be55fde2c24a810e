package org.fathom.workbench.lists;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.fathom.core.rules.QuickFix;
import org.fathom.core.rules.Violation;
import org.fathom.core.store.Problem;
import org.fathom.core.store.Severity;
import org.fathom.diagram.description.DescriptionProblem;
import org.fathom.diagram.runtime.RuntimeProblem;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** What is wrong with the study: files that could not be read, diagrams that could not be drawn, and rules that are violated; follows every change. */
public final class ProblemsPart extends AbstractTablePart<ProblemRow> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.problems"; //$NON-NLS-1$

	/** Command that mends the selected problem. */
	static final String QUICK_FIX = "org.fathom.workbench.command.quickFix"; //$NON-NLS-1$

	@Inject
	private IWorkbench workbench;
	@Inject
	private EHandlerService handlers;

	private List<Violation> violations = List.of();
	private OpenStudy checked;
	private boolean done;
	private LiveCheck check;

	/** Creates the view. */
	public ProblemsPart() {
		super(ProblemRow.class);
	}

	@Override
	@PostConstruct
	public void create(Composite parent) {
		check = new LiveCheck(parent.getDisplay(), this::checked);
		super.create(parent);
		handlers.activateHandler(QUICK_FIX, new QuickFixHandler());
	}

	@Override
	void createColumns(TableColumns<ProblemRow> columns) {
		columns.add(Messages.ProblemsPart_message_label, TableColumns.growing(400), ProblemRow::message,
				Comparator.comparing(ProblemRow::severity).reversed().thenComparing(byText(ProblemRow::message)), row -> image(row.severity()), null);
		columns.add(Messages.ProblemsPart_file_label, TableColumns.fixed(200), ProblemRow::place);
		columns.add(Messages.ProblemsPart_code_label, TableColumns.fixed(100), ProblemRow::code);
	}

	private Image image(Severity severity) {
		return workbench.getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	@Override
	void fillMenu(IMenuManager menu, List<ProblemRow> rows) {
		if (rows.size() == 1 && rows.get(0).element() != null) {
			menu.add(new Action(Messages.ProblemsPart_show_label, ElementImages.action("goTo")) { //$NON-NLS-1$
				@Override
				public void run() {
					open(rows.get(0));
				}
			});
			menu.add(new Separator());
		}
		fixes(menu, rows);
	}

	private void fixes(IMenuManager menu, List<ProblemRow> rows) {
		for (ProblemRow row : rows) {
			for (QuickFix fix : row.fixes()) {
				menu.add(new Action(fix.label(), ElementImages.action("quickFix")) { //$NON-NLS-1$
					@Override
					public void run() {
						study().execute(fix.label(), fix.change());
					}
				});
			}
		}
	}

	@Override
	String hint() {
		return done ? Messages.ProblemsPart_empty_message : Messages.ProblemsPart_checking_message;
	}

	@Override
	EObject element(ProblemRow row) {
		return row.element();
	}

	@Override
	void studyChanged() {
		if (study() != checked) {
			violations = List.of();
			done = false;
			checked = study();
			show(rows());
		}
		check.schedule(study());
	}

	private void checked(List<Violation> found) {
		if (!control().isDisposed()) {
			violations = found;
			done = true;
			show(rows());
		}
	}

	private List<ProblemRow> rows() {
		List<ProblemRow> rows = new ArrayList<>();
		if (study() == null) {
			return rows;
		}
		for (Problem problem : study().session().problems()) {
			EObject element = problem.elementId() == null ? null : study().session().index().find(problem.elementId()).orElse(null);
			String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : String.valueOf(problem.file()); //$NON-NLS-1$
			rows.add(new ProblemRow(problem.code(), problem.severity(), problem.message(), place, element, List.of()));
		}
		for (RuntimeProblem problem : study().diagramProblems()) {
			rows.add(new ProblemRow(problem.code(), Severity.WARNING, problem.message(), problem.description(),
					problem.element(), List.of()));
		}
		for (DescriptionProblem problem : study().viewpointProblems()) {
			rows.add(new ProblemRow(problem.code(), Severity.WARNING, problem.message() + ' ' + problem.elementPath(),
					problem.file() + ":" + problem.line(), null, List.of())); //$NON-NLS-1$
		}
		for (Violation violation : study().diagramViolations()) {
			rows.add(new ProblemRow(violation.ruleId(), violation.severity(), violation.message(), file(violation.element()),
					violation.element(), violation.quickFixes()));
		}
		for (Violation violation : violations) {
			rows.add(new ProblemRow(violation.ruleId(), violation.severity(), violation.message(), file(violation.element()),
					violation.element(), violation.quickFixes()));
		}
		rows.sort(Comparator.comparing(ProblemRow::severity).reversed());
		return rows;
	}

	private static String file(EObject element) {
		Resource resource = element.eResource();
		return resource == null ? "" : resource.getURI().lastSegment(); //$NON-NLS-1$
	}

	/** Offers the quick fixes of the selected problem; a single one is done at once. */
	public final class QuickFixHandler {
		/**
		 * Whether there is a quick fix.
		 *
		 * @return {@code true} if a selected problem can be mended
		 */
		@CanExecute
		public boolean isEnabled() {
			return selected().stream().anyMatch(row -> !row.fixes().isEmpty());
		}

		/** Opens the menu of quick fixes at the table. */
		@Execute
		public void execute() {
			MenuManager manager = new MenuManager();
			fixes(manager, selected());
			Menu menu = manager.createContextMenu(viewer().getControl());
			menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> event.display.asyncExec(manager::dispose)));
			menu.setVisible(true);
		}
	}
}
