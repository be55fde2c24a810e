package org.fathom.workbench.tobe;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fathom.core.how.Facts;
import org.fathom.core.tobe.ToBe;
import org.fathom.core.tobe.ToBeQuery;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.Messages;
import org.fathom.workbench.flow.AbstractElementPart;
import org.fathom.workbench.links.LinkedTable;
import org.fathom.workbench.study.ElementViews;

/** The flow as it is and as it is to be with the selected solution, for the facts of the study: the differences in words and as a picture. */
public final class ToBePart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.toBe"; //$NON-NLS-1$

	private static final int WORDS = 2;
	private static final int PICTURE = 1;
	private static final int HIGH = 400;

	private Label title;
	private Combo flows;
	private LinkedTable<Difference> differences;
	private PicturePane picture;
	private DrawJob job;
	private Solution solution;
	private ToBe pending;
	private List<Process> processes = List.of();

	@Override
	protected String hint() {
		return Messages.ToBePart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		EObject element = selected instanceof Case proof ? proof.getSolution() : selected;
		while (element != null && !(element instanceof Solution)) {
			element = element.eContainer();
		}
		return element;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).extendedMargins(8, 10, 2, 0).applyTo(head);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(title);
		flows = new Combo(head, SWT.READ_ONLY);
		flows.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		differences = new LinkedTable<>(new Composite(sash, SWT.NONE), Difference.class);
		differences.column(Messages.ToBePart_what_label, SWT.LEFT, new ColumnWeightData(4, 110), Difference::what);
		differences.column(Messages.ToBePart_kind_label, SWT.LEFT, new ColumnPixelData(104), Difference::kind);
		differences.column(Messages.ToBePart_because_label, SWT.LEFT, new ColumnWeightData(4, 90), Difference::because);
		differences.link(Difference::target, target -> study().show(target));
		Composite right = new Composite(sash, SWT.NONE);
		right.setLayout(new FillLayout());
		picture = new PicturePane(right, this::draw, this::enlarge);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		sash.setWeights(WORDS, PICTURE);
		job = new DrawJob(parent.getDisplay(), this::drawn);
		parent.addDisposeListener(event -> job.cancel());
	}

	@Override
	protected void fill(EObject shown) {
		Process before = shown == solution && flows.getSelectionIndex() >= 0 ? processes.get(flows.getSelectionIndex()) : null;
		solution = (Solution) shown;
		title.setText(study().label(solution).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		processes = solution.getHowSteps().stream().flatMap(how -> how.getBoundTo().stream()).map(FlowNode::eContainer)
				.filter(Process.class::isInstance).map(Process.class::cast).distinct().toList();
		flows.setItems(processes.stream().map(study()::label).toArray(String[]::new));
		flows.setVisible(!processes.isEmpty());
		if (!processes.isEmpty()) {
			flows.select(Math.max(0, processes.indexOf(before)));
		}
		title.getParent().layout();
		compare();
	}

	private void compare() {
		if (processes.isEmpty()) {
			pending = null;
			differences.show(List.of());
			picture.say(Messages.ToBePart_unbound_message);
			return;
		}
		Facts facts = Facts.of(study().session().study().getFacts(), Map.of());
		ToBe toBe = new ToBeQuery(facts).toBe(processes.get(flows.getSelectionIndex()), List.of(solution));
		differences.show(Difference.of(toBe, study()::label));
		pending = toBe;
		picture.await(Messages.ToBePart_drawing_message);
	}

	/** Words and picture stand beside each other in a low view, and one above the other in a high one. */
	private static void arrange(SashForm sash) {
		int wanted = sash.getSize().y < HIGH ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			sash.setWeights(wanted == SWT.HORIZONTAL ? new int[] { WORDS, PICTURE } : new int[] { PICTURE, WORDS });
		}
	}

	/** The view takes the whole window, or its place again. */
	private void enlarge() {
		new ElementViews().toggleSize(ID);
	}

	private void draw() {
		if (pending != null) {
			job.draw(pending);
			pending = null;
		}
	}

	private void drawn(ImageData data, String reason) {
		if (title.isDisposed()) {
			return;
		}
		if (data == null) {
			picture.say(reason);
		} else {
			picture.show(data);
		}
	}
}
