package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.properties.PropertiesPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of somebody who has never seen the product, from the welcome page to the case that proves a solution: one click a step. */
class FirstPathTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(PropertiesPart.ID);
		ui(() -> {
			try {
				return page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.fathom.workbench.command.welcome", null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void oneClickEachLeadsFromTheMapToTheCase() {
		Process trouble = process("P06");
		follow("Process Map");
		await(() -> diagramOf(study.session().study()));
		click(trouble);
		await(() -> shown("Process: P06 Trouble to resolve"));
		press("Open (double click)");
		await(() -> diagramOf(trouble));
		click(step(trouble, "Try a remote fix"));
		follow("Two of three gateways cannot be helped from afar");
		await(() -> shown("Pain point: Two of three gateways cannot be helped from afar"));
		next("Cause");
		next("Solution");
		next("How step");
		next("Case");
	}

	@Test
	void aClickOnTheStepThatIsSelectedComesBackToIt() {
		Process trouble = process("P06");
		ui(() -> {
			study.show(trouble);
			return null;
		});
		await(() -> diagramOf(trouble));
		Step contact = step(trouble, "Take the contact");
		click(contact);
		await(() -> shown("Step: 1 Take the contact"));
		follow("The hall cannot see a trouble");
		await(() -> shown("Pain point: The hall cannot see a trouble"));
		click(contact);
		await(() -> shown("Step: 1 Take the contact"));
	}

	@Test
	void aPainPointLeadsToItsStepClearOfTheOverview() {
		Process order = process("P05");
		ui(() -> {
			study.show(order);
			return null;
		});
		await(() -> diagramOf(order));
		Step reserve = step(order, "Reserve port, number and VLAN");
		ui(() -> {
			study.show(reserve);
			return null;
		});
		await(() -> shown("Step: 7 Reserve port, number and VLAN"));
		ui(() -> {
			Rectangle step = bounds(reserve);
			org.eclipse.swt.graphics.Rectangle sheet = canvas().getClientArea();
			assertTrue(step.x >= 0 && step.right() <= sheet.width && step.y >= 0 && step.bottom() <= sheet.height, step.toString());
			for (Control other : canvas().getParent().getChildren()) {
				assertTrue(other == canvas() || !other.isVisible() || !other.getBounds().intersects(step.x, step.y, step.width, step.height));
			}
			return null;
		});
	}

	/** Clicks the first link to an element of a kind in the line below the title, and waits until the view shows an element of it. */
	private void next(String kind) {
		Link link = ui(() -> seen(Link.class).stream()
				.filter(each -> Stream.of(each.getParent().getChildren())
						.anyMatch(label -> label instanceof org.eclipse.swt.widgets.Label && kind.equals(((org.eclipse.swt.widgets.Label) label).getText())))
				.findFirst().orElseThrow(() -> new AssertionError("no link to a " + kind)));
		String name = ui(link::getToolTipText);
		follow(link);
		await(() -> shown(kind + ": " + name));
	}

	private void follow(String name) {
		await(() -> seen(Link.class).stream().anyMatch(link -> leads(link, name)));
		follow(ui(() -> seen(Link.class).stream().filter(link -> leads(link, name)).findFirst().orElseThrow()));
	}

	private static boolean leads(Link link, String name) {
		return name.equals(link.getToolTipText()) || link.getText().equals("<a>" + name + "</a>");
	}

	private static void follow(Link link) {
		ui(() -> {
			link.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private void press(String tooltip) {
		Predicate<ToolItem> wanted = item -> tooltip.equals(item.getToolTipText());
		await(() -> seen(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).anyMatch(wanted));
		ui(() -> {
			seen(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(wanted).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Clicks what shows an element on the diagram, without scrolling there first. */
	private void click(EObject element) {
		await(() -> canvas().getClientArea().contains(middle(element)));
		Point at = ui(() -> middle(element));
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 1);
		mouse(SWT.MouseUp, at, 1);
	}

	private static void mouse(int type, Point at, int button) {
		ui(() -> {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = button;
			event.count = 1;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
			canvas().notifyListeners(type, event);
			return null;
		});
	}

	private static Point middle(EObject element) {
		Rectangle bounds = bounds(element);
		return new Point(bounds.getCenter().x, bounds.getCenter().y);
	}

	private static Rectangle bounds(EObject element) {
		Collection<?> parts = viewer().getEditPartRegistry().values();
		GraphicalEditPart part = (GraphicalEditPart) parts.stream().map(EditPart.class::cast)
				.filter(each -> each.getModel() instanceof Node node && node.getTarget() == element).findFirst().orElseThrow();
		IFigure figure = part.getFigure();
		Rectangle bounds = ((HandleBounds) figure).getHandleBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	private static Composite canvas() {
		return (Composite) viewer().getControl();
	}

	private static GraphicalViewer viewer() {
		return page().getActiveEditor().getAdapter(GraphicalViewer.class);
	}

	private static boolean diagramOf(EObject target) {
		return page().getActiveEditor() instanceof DiagramEditor editor && editor.getDiagram().getTarget() == target;
	}

	/** Whether the properties are those of an element. */
	private static boolean shown(String title) {
		return controls(CLabel.class).stream().anyMatch(label -> label.isVisible() && title.equals(label.getText()));
	}

	private Process process(String code) {
		return study.session().index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
	}

	private static Step step(Process process, String name) {
		return process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast).filter(each -> name.equals(each.getName()))
				.findFirst().orElseThrow();
	}
}
