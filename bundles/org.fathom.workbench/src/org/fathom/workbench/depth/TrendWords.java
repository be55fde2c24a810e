package org.fathom.workbench.depth;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.core.history.DepthMoment;
import org.fathom.workbench.Messages;

/** Reads the chart to who cannot see it. */
final class TrendWords extends AccessibleAdapter {
	private final Supplier<List<DepthMoment>> moments;

	TrendWords(Supplier<List<DepthMoment>> moments) {
		this.moments = moments;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = Messages.RollUpPane_trend_label;
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = moments.get().stream().map(TrendChart::text).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
