package org.fathom.workbench.flow;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickGap;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.core.ticklist.TickState;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;
import org.fathom.workbench.depth.RollUpPane;
import org.fathom.workbench.evidence.EvidenceDialog;
import org.fathom.workbench.study.ActiveStudy;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * How deep the selected step is sounded: what stands behind each dimension of insight, and what is missing with a way to add it. Beside it,
 * the depth of everything and how it has grown.
 */
public final class DepthPart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.depth"; //$NON-NLS-1$

	private static final int STEP = 7;
	private static final int ROLL_UP = 14;

	@Inject
	private ActiveStudy active;
	private RollUpPane rollUp;
	private Label title;
	private Label level;
	private ScrolledComposite scroll;

	/** The selected step at the left, all the others added up at the right. */
	@Override
	@PostConstruct
	public void create(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		super.create(sash);
		Composite right = new Composite(sash, SWT.NONE);
		right.setLayout(new FillLayout());
		rollUp = new RollUpPane(right, active);
		sash.setWeights(STEP, ROLL_UP);
	}

	@Override
	@Focus
	public void focus() {
		super.focus();
		rollUp.refreshTrend();
	}

	@Override
	protected String hint() {
		return Messages.DepthPart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		return selected instanceof Step ? selected : null;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(parent);
		title = new Label(parent, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		level = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(level);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fitHeight());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
	}

	@Override
	protected void fill(EObject shown) {
		Step step = (Step) shown;
		StepDepth depth = new DepthQuery(study().session().index()).depth(step);
		title.setText(LegacyActionTools.escapeMnemonics(study().label(step)));
		level.setText(depth.sound() ? Messages.DepthPart_sound_label
				: NLS.bind(Messages.DepthPart_level_label, new Object[] { depth.level(), StepDepth.PROVEN, levelName(depth.level()), nextNeed(depth.level()) }));
		Control before = scroll.getContent();
		Composite rows = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 3).applyTo(rows);
		for (TickCell cell : new TickListQuery(study().session().index(), TickListSettings.DEFAULT, LocalDate.MIN).row(step).cells()) {
			addRow(rows, step, cell);
		}
		scroll.setContent(rows);
		fitHeight();
		if (before != null) {
			before.dispose();
		}
	}

	/** Links that are wider than the view are broken into lines. */
	private void fitHeight() {
		if (scroll.getContent() != null) {
			scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	private void addRow(Composite rows, Step step, TickCell cell) {
		new Label(rows, SWT.NONE).setText(sign(cell.state()));
		new Label(rows, SWT.NONE).setText(labelOf(cell.dimension()));
		Link what = new Link(rows, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
		what.setText(text(cell));
		List<EObject> because = cell.because();
		what.addListener(SWT.Selection, event -> {
			if ("+".equals(event.text)) { //$NON-NLS-1$
				add(step, cell.dimension());
			} else {
				study().show(because.get(Integer.parseInt(event.text)));
			}
		});
	}

	private String text(TickCell cell) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < cell.because().size(); i++) {
			text.append("<a href=\"").append(i).append("\">").append(escaped(study().label(cell.because().get(i)))).append("</a>   "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (cell.state() == TickState.EMPTY || cell.state() == TickState.PLANNED) {
			text.append("<a href=\"+\">").append(Messages.DepthPart_add_label).append("</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	/** A link reads an ampersand as the mark of a key. */
	private static String escaped(String label) {
		return label.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** Asks for what is missing and makes it. */
	private void add(Step step, TickDimension dimension) {
		if (dimension == TickDimension.DATA_COLLECTED) {
			new EvidenceDialog(scroll.getShell(), study(), step).open();
			return;
		}
		IInputValidator given = text -> text.isBlank() ? "" : null; //$NON-NLS-1$
		InputDialog dialog = new InputDialog(scroll.getShell(), labelOf(dimension),
				NLS.bind(Messages.DepthPart_add_message, study().label(step)), "", given); //$NON-NLS-1$
		if (dialog.open() != Window.OK) {
			return;
		}
		try {
			study().execute(labelOf(dimension),
					() -> new TickGap(study().session().index(), step, dimension).fill(dialog.getValue()));
		} catch (IllegalArgumentException e) {
			MessageDialog.openInformation(scroll.getShell(), labelOf(dimension), e.getMessage());
		}
	}

	private static String labelOf(TickDimension dimension) {
		return new ElementLabels().of(InsightPackage.Literals.TICK_DIMENSION.getEEnumLiteral(dimension.getName()));
	}

	private static String sign(TickState state) {
		return switch (state) {
		case EMPTY -> "\u25cb"; //$NON-NLS-1$
		case PLANNED -> "\u25d0"; //$NON-NLS-1$
		case DONE -> "\u25cf"; //$NON-NLS-1$
		case NOT_APPLICABLE -> "\u2013"; //$NON-NLS-1$
		};
	}

	private static String levelName(int level) {
		return switch (level) {
		case 0 -> Messages.DepthPart_unopened_label;
		case 1 -> Messages.DepthPart_asked_label;
		case 2 -> Messages.DepthPart_observed_label;
		case 3 -> Messages.DepthPart_explained_label;
		case 4 -> Messages.DepthPart_answered_label;
		default -> Messages.DepthPart_proven_label;
		};
	}

	/** What the next level needs. */
	private static String nextNeed(int level) {
		return switch (level) {
		case 0 -> Messages.DepthPart_needTopic_message;
		case 1 -> Messages.DepthPart_needEvidence_message;
		case 2 -> Messages.DepthPart_needCause_message;
		case 3 -> Messages.DepthPart_needSolution_message;
		case 4 -> Messages.DepthPart_needCase_message;
		default -> ""; //$NON-NLS-1$
		};
	}
}
