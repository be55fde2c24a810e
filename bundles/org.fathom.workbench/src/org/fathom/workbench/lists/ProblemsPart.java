package org.fathom.workbench.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.fathom.core.rules.QuickFix;
import org.fathom.core.rules.RuleEngine;
import org.fathom.core.rules.Violation;
import org.fathom.core.store.Problem;
import org.fathom.core.store.Severity;
import org.fathom.workbench.Messages;
import org.fathom.workbench.lists.ProblemsPart.Row;

/** What is wrong with the study: files that could not be read, and rules that are violated; follows every change. */
public final class ProblemsPart extends AbstractTablePart<Row> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.problems"; //$NON-NLS-1$

	private static final int DELAY = 400;

	private final RuleEngine engine = RuleEngine.standard();
	private final Runnable check = this::check;

	/**
	 * One problem.
	 *
	 * @param code     of the problem or rule
	 * @param severity how bad it is
	 * @param message  what is wrong
	 * @param file     where
	 * @param element  what is concerned; may be {@code null}
	 * @param fixes    what would mend it
	 */
	record Row(String code, Severity severity, String message, String file, EObject element, List<QuickFix> fixes) {
	}

	/** Creates the view. */
	public ProblemsPart() {
		super(Row.class);
	}

	@Override
	void createColumns() {
		column(Messages.ProblemsPart_message_label, 560, Row::message, row -> image(row.severity()),
				Comparator.comparing(Row::severity).reversed());
		column(Messages.ProblemsPart_file_label, 260, Row::file, null, null);
		column(Messages.ProblemsPart_code_label, 90, Row::code, null, null);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer().getControl().setMenu(menu.createContextMenu(viewer().getControl()));
	}

	private void fill(IMenuManager menu) {
		for (Row row : selected()) {
			for (QuickFix fix : row.fixes()) {
				menu.add(new Action(fix.label()) {
					@Override
					public void run() {
						study().execute(fix.label(), fix.change());
					}
				});
			}
		}
	}

	private static Image image(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	@Override
	String hint() {
		return Messages.ProblemsPart_empty_message;
	}

	@Override
	void open(Row row) {
		if (row.element() != null) {
			study().show(row.element());
		}
	}

	@Override
	void studyChanged() {
		viewer().getControl().getDisplay().timerExec(DELAY, check);
	}

	private void check() {
		if (viewer().getControl().isDisposed()) {
			return;
		}
		List<Row> rows = new ArrayList<>();
		if (study() != null) {
			for (Problem problem : study().session().problems()) {
				rows.add(new Row(problem.code(), problem.severity(), problem.message(), String.valueOf(problem.file()), null, List.of()));
			}
			for (Violation violation : engine.check(study().session().resourceSet(), null)) {
				rows.add(new Row(violation.ruleId(), violation.severity(), violation.message(), file(violation.element()),
						violation.element(), violation.quickFixes()));
			}
		}
		show(rows);
	}

	private static String file(EObject element) {
		Resource resource = element.eResource();
		return resource == null ? "" : resource.getURI().lastSegment(); //$NON-NLS-1$
	}
}
