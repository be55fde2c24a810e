package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.ui.context.DiagramContext;

/** The canvas of one diagram: a GEF viewer that follows the notation, and what other parts of the editor want of it. */
public final class DiagramCanvas {
	private final Diagram diagram;
	private final DiagramContext context;
	private final CommandStackBridge stack;
	private final CanvasDomain domain;
	private final Gestures gestures;
	private final CalmViewer viewer = new CalmViewer();
	private final CanvasRootEditPart root = new CanvasRootEditPart();
	private final CanvasZoom zoom = new CanvasZoom(this);
	private final List<Runnable> listeners = new ArrayList<>();
	private final Runnable changeListener = this::synchronise;
	private final KeyboardLink link = new KeyboardLink(this);
	private CanvasNotice notice;
	private GraphicResources resources;
	private Tool activeTool;

	/**
	 * Makes a canvas; its widget comes next.
	 *
	 * @param diagram  the diagram to edit, synchronised and laid out
	 * @param context  the application around it
	 * @param failures told when a change has failed and been taken back
	 */
	public DiagramCanvas(Diagram diagram, DiagramContext context, Consumer<RuntimeException> failures) {
		this.diagram = Objects.requireNonNull(diagram);
		this.context = Objects.requireNonNull(context);
		stack = new CommandStackBridge(context, failures);
		domain = new CanvasDomain(stack);
		gestures = new Gestures(diagram, context);
	}

	/**
	 * Creates the widget and shows the diagram in it.
	 *
	 * @param parent the composite around it
	 * @param icons  of the tools
	 * @return the widget
	 */
	Control createControl(Composite parent, ToolIcons icons) {
		FigureCanvas canvas = (FigureCanvas) viewer.createControl(parent);
		// GEF's scroll bars and GTK's overlay ones do not agree on the client area, so every change would repaint everything
		canvas.setScrollbarsMode(SWT.NONE);
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		notice = new CanvasNotice(canvas);
		resources = new GraphicResources(canvas.getDisplay(), context.images());
		paper(canvas);
		canvas.addListener(SWT.Paint, e -> paper(canvas));
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new DiagramEditPartFactory(gestures, new ScenePainter(resources)));
		CanvasKeys keys = new CanvasKeys(this, new CreationMenu(this, icons));
		viewer.setKeyHandler(keys);
		new SelectionEcho(viewer);
		canvas.addTraverseListener(e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = !keys.walk(e.detail == SWT.TRAVERSE_TAB_NEXT);
			}
		});
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zoom);
		viewer.addDropTargetListener(new ElementDrop(this));
		domain.addViewer(viewer);
		domain.addToolListener(link::cancel);
		domain.addToolListener(() -> activeTool = domain.isSelecting() ? null : activeTool);
		viewer.setContents(diagram);
		context.addChangeListener(changeListener);
		canvas.addDisposeListener(e -> dispose());
		new FirstLook(canvas, zoom::start);
		return canvas;
	}

	/** Takes the sheet that goes with the theme, which may have changed since the canvas was painted last. */
	private void paper(FigureCanvas canvas) {
		if (resources.paper().follow(canvas.getParent()) || !resources.paper().sheet().equals(canvas.getBackground())) {
			canvas.setBackground(resources.paper().sheet());
			listeners.forEach(Runnable::run);
		}
	}

	private void dispose() {
		context.removeChangeListener(changeListener);
		domain.removeViewer(viewer);
		stack.dispose();
		resources.dispose();
	}

	/** Shows the present state of the notation. */
	public void synchronise() {
		if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
			return;
		}
		link.cancel();
		List<Object> selected = models();
		Set<Object> known = selected.isEmpty() ? Set.of() : new HashSet<>(viewer.getEditPartRegistry().keySet());
		diagramPart().synchronise();
		restore(selected, known);
		List.copyOf(listeners).forEach(Runnable::run);
	}

	private List<Object> models() {
		List<Object> models = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			models.add(((EditPart) part).getModel());
		}
		return models;
	}

	private void restore(List<Object> models, Set<Object> known) {
		if (!models().equals(models)) {
			List<Object> parts = models.stream().map(model -> partOf(model, known)).filter(Objects::nonNull).toList();
			viewer.setSelection(new StructuredSelection(parts));
		}
	}

	/** What moves into another container, or back, is shown by another view, which was not known before. */
	private Object partOf(Object model, Set<Object> known) {
		Object part = viewer.getEditPartRegistry().get(model);
		if (part != null || !(model instanceof DiagramElement gone) || gone.getTarget() == null) {
			return part;
		}
		return new DiagramSearch(diagram).elementsOf(List.of(gone.getTarget())).stream()
				.filter(view -> gone.getMapping().equals(view.getMapping()) && !known.contains(view)).map(viewer.getEditPartRegistry()::get)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/**
	 * Adds a listener that is told after the canvas has followed a change.
	 *
	 * @param listener runs in the UI thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * The GEF viewer.
	 *
	 * @return the viewer; its selection consists of edit parts that adapt to the semantic element
	 */
	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}

	/**
	 * The command stack that GEF's tools use.
	 *
	 * @return a view of the study's own stack
	 */
	public org.eclipse.gef.commands.CommandStack commandStack() {
		return stack;
	}

	/** The viewer, with what it knows of places. */
	CalmViewer sheet() {
		return viewer;
	}

	CanvasRootEditPart root() {
		return root;
	}

	DiagramEditPart diagramPart() {
		return (DiagramEditPart) root.getContents();
	}

	CanvasDomain domain() {
		return domain;
	}

	CanvasZoom zoom() {
		return zoom;
	}

	Gestures gestures() {
		return gestures;
	}

	KeyboardLink link() {
		return link;
	}

	CanvasNotice notice() {
		return notice;
	}

	GraphicResources resources() {
		return resources;
	}

	DiagramContext context() {
		return context;
	}

	Diagram diagram() {
		return diagram;
	}

	/** The selected elements, in the order of selection; the diagram itself is not one. */
	List<DiagramElement> selectedElements() {
		return models().stream().filter(DiagramElement.class::isInstance).map(DiagramElement.class::cast).toList();
	}

	/** The selected notes. */
	List<Note> selectedNotes() {
		return models().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
	}

	void execute(Command command) {
		stack.execute(command);
	}

	/**
	 * Selects what shows a model element and scrolls there.
	 *
	 * @param semantic a model element
	 * @return {@code false} if the diagram does not show it
	 */
	public boolean reveal(EObject semantic) {
		return select(List.of(semantic));
	}

	private boolean select(Collection<? extends EObject> semantic) {
		List<EditPart> parts = parts(semantic);
		return selectParts(parts.subList(0, Math.min(1, parts.size())));
	}

	private List<EditPart> parts(Collection<? extends EObject> semantic) {
		return Stream.concat(semantic.stream().filter(Note.class::isInstance), new DiagramSearch(diagram).elementsOf(semantic).stream())
				.map(e -> (EditPart) viewer.getEditPartRegistry().get(e)).filter(Objects::nonNull).toList();
	}

	private boolean selectParts(List<EditPart> parts) {
		if (parts.isEmpty()) {
			return false;
		}
		viewer.flush();
		viewer.reveal(parts.get(0));
		viewer.setSelection(new StructuredSelection(parts));
		return true;
	}

	/** Selects all that has just been created. */
	void selectAllCreated() {
		selectParts(parts(gestures.takeCreated()));
	}

	void selectCreated() {
		select(gestures.takeCreated());
	}

	/** Selects what has just been created and lets the user type its name. */
	void editCreated() {
		if (select(gestures.takeCreated())) {
			EditPart part = (EditPart) viewer.getSelectedEditParts().get(0);
			if (part instanceof NoteEditPart note) {
				NoteEditor.open(note, null);
				return;
			}
			LabelEditor.open((GraphicalEditPart) part, (DiagramElement) part.getModel(), null);
		}
	}

	/** Scrolls on if what is selected lies below something that covers a part of the canvas. */
	void clear(Rectangle covered) {
		if (viewer.getSelectedEditParts().get(0) instanceof GraphicalEditPart part && viewer.bounds(part).intersects(covered)) {
			viewer.centre(part);
		}
	}

	/** Tells the views around what is selected. */
	void announce() {
		viewer.announce();
	}

	/** The tool of the runtime that is in use; {@code null} while selecting. */
	Tool activeTool() {
		return activeTool;
	}

	/** Lets the next drag move everything beyond it. */
	void makeRoom() {
		activeTool = null;
		domain.setActiveTool(new SpaceTool(this));
		viewer.getControl().setFocus();
	}

	/** Lets the next click write a note. */
	void use(NoteKind kind) {
		activeTool = null;
		domain.setActiveTool(new NoteTool(kind, this));
		viewer.getControl().setFocus();
	}

	/** Makes a tool of the runtime the one that the next click uses. */
	void use(Tool tool) {
		boolean edge = tool.kind() == ToolKind.EDGE_CREATION;
		org.eclipse.gef.Tool next = edge ? new LinkTool(tool, this) : new SureCreationTool(new ToolFactory(tool), this);
		activeTool = tool;
		domain.setActiveTool(next);
		viewer.getControl().setFocus();
	}
}
