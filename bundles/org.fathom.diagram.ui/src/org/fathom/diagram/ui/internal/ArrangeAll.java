package org.fathom.diagram.ui.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;

/** Lays the diagram out anew, as one undoable change; a large one is laid out as a copy in the background first. */
final class ArrangeAll {
	private static final int LARGE = 600;

	private final DiagramCanvas canvas;

	ArrangeAll(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	void run() {
		Diagram diagram = canvas.diagram();
		if (canvas.diagramPart().scene().scene().elements().size() < LARGE) {
			apply(() -> canvas.context().layout().layout(diagram, LayoutScope.ALL));
			return;
		}
		Diagram copy = EcoreUtil.copy(diagram);
		Display display = canvas.viewer().getControl().getDisplay();
		Job job = Job.create(Messages.CanvasToolBar_arrange_label, (ICoreRunnable) monitor -> {
			canvas.context().layout().layout(copy, LayoutScope.ALL);
			display.asyncExec(() -> apply(() -> new LayoutTransfer(copy).to(diagram)));
		});
		job.setUser(true);
		job.schedule();
	}

	private void apply(Runnable change) {
		if (!canvas.viewer().getControl().isDisposed()) {
			canvas.execute(new ModelChange(Messages.CanvasToolBar_arrange_label, change));
		}
	}
}
