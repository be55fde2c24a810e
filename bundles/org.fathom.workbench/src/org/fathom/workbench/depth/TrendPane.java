package org.fathom.workbench.depth;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fathom.core.history.DepthMoment;
import org.fathom.workbench.Messages;

/** How the mean depth of the study has grown over the commits of its git repository, or why that is not known. */
final class TrendPane {
	private final Composite parent;
	private final StackLayout stack = new StackLayout();
	private final Label hint;
	private final TrendChart chart;
	private final TrendJob job;
	private Path shown;

	TrendPane(Composite parent) {
		this.parent = parent;
		parent.setLayout(stack);
		stack.marginHeight = 6;
		stack.marginWidth = 8;
		hint = new Label(parent, SWT.WRAP);
		chart = new TrendChart(parent);
		stack.topControl = hint;
		job = new TrendJob(parent.getDisplay(), this::received);
		parent.addDisposeListener(event -> job.cancel());
	}

	/** Reads the history of a study; {@code null} for none. What was shown of the same study stays until it is read. */
	void show(Path study) {
		if (study == null) {
			say(""); //$NON-NLS-1$
		} else {
			if (!study.equals(shown)) {
				say(Messages.TrendPane_reading_message);
			}
			job.read(study);
		}
		shown = study;
	}

	private void received(List<DepthMoment> moments, String reason) {
		if (parent.isDisposed() || shown == null) {
			return;
		}
		if (moments == null) {
			say(reason + "\n\n" + Messages.TrendPane_git_message); //$NON-NLS-1$
		} else if (moments.size() < 2) {
			String one = moments.isEmpty() ? "" : TrendChart.text(moments.get(0)) + "\n\n"; //$NON-NLS-1$ //$NON-NLS-2$
			say(NLS.bind(Messages.TrendPane_few_message, one));
		} else {
			chart.show(moments);
			bring(chart);
		}
	}

	private void say(String text) {
		hint.setText(text);
		bring(hint);
	}

	private void bring(Control control) {
		stack.topControl = control;
		parent.layout();
	}
}
