package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.impact.PathQuery;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.Messages;
import org.fathom.workbench.impact.ImpactPart;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;

/** A line that says what comes next on the way from a process to the case that proves a solution; one click each. */
final class PathBar {
	private static final int MARGIN = 10;
	private static final int GAP = 12;
	/** More of a kind never fit. */
	private static final int MOST = 6;

	private final OpenStudy study;
	private final Named element;
	private final ResourceManager images;
	private final Composite line;
	private final List<PathChip> chips = new ArrayList<>();
	private List<String> shown = List.of();
	private Label heading;
	private Link more;

	PathBar(Composite parent, OpenStudy study, Named element, ResourceManager images) {
		this.study = study;
		this.element = element;
		this.images = images;
		line = new Composite(parent, SWT.NONE);
		line.addListener(SWT.Resize, event -> place());
		update();
	}

	/** Follows a change of the study. */
	void update() {
		List<Named> next = new PathQuery(study.session().index()).next(element);
		ElementLabels labels = new ElementLabels();
		List<String> names = next.stream().map(each -> each.getId() + labels.of(each)).toList();
		if (!names.equals(shown) || heading == null) {
			shown = names;
			fill(next);
		}
	}

	private void fill(List<Named> next) {
		for (Control child : line.getChildren()) {
			child.dispose();
		}
		chips.clear();
		heading = new Label(line, SWT.NONE);
		heading.setText(Messages.PathBar_next_label);
		Map<EClass, Integer> ranks = new HashMap<>();
		for (Named each : next) {
			int rank = ranks.merge(each.eClass(), 1, Integer::sum) - 1;
			if (rank < MOST) {
				chips.add(new PathChip(line, images, each, rank, () -> open(each)));
			}
		}
		more = new Link(line, SWT.NONE);
		more.addListener(SWT.Selection, event -> new ElementViews().open(ImpactPart.ID, element));
		GridData data = GridDataFactory.fillDefaults().grab(true, false).hint(1, size(heading).y + 6).exclude(next.isEmpty()).create();
		boolean appears = line.getLayoutData() instanceof GridData before && before.exclude != data.exclude;
		line.setLayoutData(data);
		line.setVisible(!next.isEmpty());
		if (appears) {
			line.getParent().layout();
		}
		place();
	}

	private void open(Named next) {
		line.getDisplay().asyncExec(() -> {
			if (next.eResource() != null) {
				study.show(next);
			}
		});
	}

	/** Shows as many as fit: the first of each kind before the second of any. */
	private void place() {
		int room = line.getClientArea().width - 2 * MARGIN - size(heading).x;
		more.setText(moreText(shown.size()));
		int needed = chips.stream().mapToInt(this::width).sum();
		int left = needed <= room && chips.size() == shown.size() ? room : room - size(more).x - GAP;
		Set<PathChip> fitting = new HashSet<>();
		for (PathChip chip : chips.stream().sorted(Comparator.comparingInt(PathChip::rank)).toList()) {
			left -= width(chip);
			if (left < 0 && !fitting.isEmpty()) {
				break;
			}
			fitting.add(chip);
		}
		int x = MARGIN;
		x = put(heading, x);
		for (PathChip chip : chips) {
			chip.control().setVisible(fitting.contains(chip));
			x = fitting.contains(chip) ? put(chip.control(), x) : x;
		}
		more.setVisible(fitting.size() < shown.size());
		more.setText(moreText(shown.size() - fitting.size()));
		put(more, x);
	}

	private static String moreText(int count) {
		return "<a>" + NLS.bind(Messages.PathBar_more_label, count) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private int width(PathChip chip) {
		return size(chip.control()).x + GAP;
	}

	private static Point size(Control control) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	private int put(Control control, int x) {
		Point size = size(control);
		control.setBounds(x, Math.max(0, (line.getClientArea().height - size.y) / 2), size.x, size.y);
		return x + size.x + GAP;
	}
}
