package org.fathom.diagram.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.operation.ElementClip;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.core.walk.FlowWords;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.LiveLayout;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ModelReads;
import org.fathom.diagram.ui.internal.DiagramPane;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.types.ReadTracker;
import org.fathom.diagram.ui.context.DiagramContext;
import org.fathom.diagram.ui.context.ElementClips;

/** A process of a copy of the sample study in an editor of its own window; mouse and keys are played as real SWT events. */
final class EditedSample implements DiagramContext, AutoCloseable {
	final StudySession session;
	final Diagram diagram;
	/** When the study was read and the diagram began to open, by {@link System#nanoTime()}. */
	final long openedAt;
	private final DiagramRuntime runtime;
	private final LayoutEngine layout = new LayoutEngine();
	private final List<Runnable> listeners = new ArrayList<>();
	private Shell shell;
	private DiagramPane pane;

	EditedSample(Path folder, String code) throws Exception {
		this(code, copied(folder));
	}

	private static Path copied(Path folder) throws IOException {
		copy(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), folder);
		return folder;
	}

	/** Opens a process of a study that is there already. */
	EditedSample(String code, Path folder) throws Exception {
		session = new StudyStore("diagram").open(folder, new NullProgressMonitor());
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()),
				FathomViewpoint.classLoader(), problem -> {
				});
		runtime.setReads(new ModelReads(ReadTracker::runAndMonitor, (element, changes) -> session.index().addReadListener(changes)));
		DiagramRepository repository = new DiagramRepository(session.resourceSet(), runtime,
				d -> layout.layout(d, LayoutScope.NEW),
				root -> URI.createFileURI(folder.resolve("diagram").resolve(code + ".diagram").toString()));
		Process process = session.index().all(Process.class).stream().filter(p -> code.equals(p.getCode())).findFirst()
				.orElseThrow();
		openedAt = System.nanoTime();
		diagram = repository.open(runtime.descriptions().get(0), process);
		LiveLayout places = new LiveLayout(diagram, layout);
		session.addParticipant(() -> {
			runtime.refresh(diagram);
			places.settle();
		});
		session.commandStack().addCommandStackListener(e -> {
			List.copyOf(listeners).forEach(Runnable::run);
		});
		ui(() -> {
			shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
			shell.setSize(1200, 800);
			pane = new DiagramPane(shell, diagram, this);
			shell.open();
			return null;
		});
		settle();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	static <T> T ui(Supplier<T> action) {
		return Display.getDefault().syncCall(action::get);
	}

	/** Waits until the UI thread has nothing left to do. */
	void settle() {
		for (int i = 0; i < 3; i++) {
			ui(() -> {
				while (Display.getDefault().readAndDispatch()) {
					// until idle
				}
				return null;
			});
		}
	}

	DiagramPane pane() {
		return pane;
	}

	Node node(String mapping, int index) {
		return nodes(mapping).get(index);
	}

	List<Node> nodes(String mapping) {
		List<Node> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node n && mapping.equals(n.getMapping())) {
				found.add(n);
			}
		});
		return found;
	}

	long count(String mapping) {
		List<EObject> all = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(all::add);
		return all.stream().filter(o -> o instanceof DiagramElement e && mapping.equals(e.getMapping())).count();
	}

	EditPart part(EObject view) {
		return (EditPart) pane.canvas().viewer().getEditPartRegistry().get(view);
	}

	/** The middle of a node on the canvas, in pixels of the canvas. */
	Point middle(Node node) {
		return ui(() -> {
			pane.canvas().viewer().reveal(part(node));
			pane.canvas().viewer().flush();
			return where(node);
		});
	}

	/** Where a place of the sheet is on the canvas. */
	Point absolute(int x, int y) {
		return ui(() -> {
			var at = new org.eclipse.draw2d.geometry.Point(x, y);
			((GraphicalEditPart) pane.canvas().viewer().getContents()).getFigure().translateToAbsolute(at);
			return new Point(at.x, at.y);
		});
	}

	/** The middle of a node on the canvas without scrolling there. */
	Point where(Node node) {
		return ui(() -> {
			var figure = ((GraphicalEditPart) part(node)).getFigure();
			var r = ((HandleBounds) figure).getHandleBounds().getCopy();
			figure.translateToAbsolute(r);
			return new Point(r.getCenter().x, r.getCenter().y);
		});
	}

	/** A point in a node's lower left corner, where nothing else stands. */
	Point corner(Node node) {
		return ui(() -> {
			var figure = ((GraphicalEditPart) part(node)).getFigure();
			var r = ((HandleBounds) figure).getHandleBounds().getCopy();
			figure.translateToAbsolute(r);
			return new Point(r.x + 60, r.bottom() - 8);
		});
	}

	void mouse(int type, Point at, int button, int mask) {
		ui(() -> {
			Event e = new Event();
			e.x = at.x;
			e.y = at.y;
			e.button = button;
			e.stateMask = mask;
			e.count = 1;
			e.display = Display.getDefault();
			pane.canvas().viewer().getControl().notifyListeners(type, e);
			return null;
		});
	}

	void click(Point at) {
		click(at, 0);
	}

	void click(Point at, int mask) {
		mouse(SWT.MouseMove, at, 0, mask);
		mouse(SWT.MouseDown, at, 1, mask);
		mouse(SWT.MouseUp, at, 1, SWT.BUTTON1 | mask);
		settle();
	}

	void drag(Point from, Point to) {
		click(from);
		mouse(SWT.MouseDown, from, 1, 0);
		for (int i = 1; i <= 4; i++) {
			Point at = new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4);
			mouse(SWT.MouseMove, at, 0, SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
		settle();
	}

	void key(int code, char character, int mask) {
		ui(() -> {
			Event e = new Event();
			e.keyCode = code;
			e.character = character;
			e.stateMask = mask;
			pane.canvas().viewer().getControl().notifyListeners(SWT.KeyDown, e);
			return null;
		});
		settle();
	}

	/** Presses the tab key, with shift to go back. */
	void tab(boolean forward) {
		ui(() -> {
			Event e = new Event();
			e.detail = forward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
			e.doit = true;
			pane.canvas().viewer().getControl().notifyListeners(SWT.Traverse, e);
			return null;
		});
		settle();
	}

	/** What the context menu offers for the selection; sub menus as their names. */
	List<String> menu() {
		return ui(() -> shown(null).map(item -> item instanceof MenuManager sub ? sub.getMenuText()
				: item instanceof ActionContributionItem action ? action.getAction().getText() : "").toList());
	}

	/** Chooses from the context menu of the selection, from a sub menu if there is more than one text. */
	void choose(String... path) {
		ui(() -> {
			MenuManager sub = path.length == 1 ? null : (MenuManager) shown(null)
					.filter(i -> i instanceof MenuManager m && m.getMenuText().equals(path[0])).findFirst().orElseThrow();
			shown(sub).filter(i -> i instanceof ActionContributionItem a && a.getAction().getText().equals(path[path.length - 1]))
					.findFirst().map(i -> ((ActionContributionItem) i).getAction()).orElseThrow().run();
			return null;
		});
		settle();
	}

	private Stream<IContributionItem> shown(MenuManager sub) {
		if (sub != null) {
			return Arrays.stream(sub.getItems());
		}
		pane.menu().createContextMenu(pane.canvas().viewer().getControl()).notifyListeners(SWT.Show, new Event());
		return Arrays.stream(pane.menu().getItems());
	}

	/** Presses the palette's button with this text. */
	void tool(String text) {
		ui(() -> {
			Control button = find(shell, text);
			Event e = new Event();
			e.button = 1;
			button.notifyListeners(SWT.MouseDown, e);
			return null;
		});
	}

	/** Switches a layer. */
	void layer(String name, boolean on) {
		ui(() -> {
			session.execute(name, () -> runtime.setLayerActive(diagram, name, on));
			return null;
		});
		settle();
	}

	/** Presses the button of the bar above the canvas with this tool tip. */
	void press(String tooltip) {
		ui(() -> {
			ToolItem item = items(shell).filter(i -> tooltip.equals(i.getToolTipText())).findFirst().orElseThrow();
			item.setSelection(!item.getSelection());
			item.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		settle();
	}

	private static Stream<ToolItem> items(Composite parent) {
		return parent instanceof ToolBar bar ? Arrays.stream(bar.getItems())
				: Arrays.stream(parent.getChildren()).flatMap(c -> c instanceof Composite inner ? items(inner) : Stream.of());
	}

	private static Control find(Composite parent, String tooltip) {
		for (Control child : parent.getChildren()) {
			if (tooltip.equals(child.getToolTipText())) {
				return child;
			}
			Control deep = child instanceof Composite c ? find(c, tooltip) : null;
			if (deep != null) {
				return deep;
			}
		}
		return null;
	}

	/** The first widget of a kind. */
	<T extends Control> T find(Class<T> kind) {
		return ui(() -> find(shell, kind));
	}

	private static <T extends Control> T find(Composite parent, Class<T> kind) {
		for (Control child : parent.getChildren()) {
			T found = kind.isInstance(child) ? kind.cast(child) : child instanceof Composite c ? find(c, kind) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** What the canvas draws: nodes and edges. */
	List<DiagramElement> shown() {
		List<DiagramElement> all = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof DiagramElement e && part(e) != null) {
				all.add(e);
			}
		});
		return all;
	}

	/** Everything the study would write, by file. */
	Map<String, String> bytes() {
		Map<String, String> all = new TreeMap<>();
		for (Resource resource : session.resourceSet().getResources()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				resource.save(out, null);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			all.put(resource.getURI().toString(), out.toString(StandardCharsets.UTF_8));
		}
		return all;
	}

	void undoAll() {
		ui(() -> {
			while (commandStack().canUndo()) {
				pane.canvas().commandStack().undo();
			}
			return null;
		});
	}

	void redoAll() {
		ui(() -> {
			while (commandStack().canRedo()) {
				pane.canvas().commandStack().redo();
			}
			return null;
		});
	}

	@Override
	public Optional<ElementClips> clips() {
		return Optional.of(new ElementClips() {
			@Override
			public Object copy(Collection<? extends EObject> elements) {
				return new ElementClip(session.index(), elements);
			}

			@Override
			public boolean canPaste(Object clip, EObject root) {
				return clip instanceof ElementClip copied && copied.fits(root);
			}

			@Override
			public Pasted paste(Object clip, EObject root, EObject place) {
				var pasted = ((ElementClip) clip).pasteInto(session, root, place instanceof Lane lane ? lane : null);
				return new Pasted(pasted.copies(), pasted.lost());
			}
		});
	}

	@Override
	public String spoken(EObject semantic) {
		return semantic instanceof FlowNode node ? new FlowWords(session.index()).node(node) : null;
	}

	@Override
	public DiagramRuntime runtime() {
		return runtime;
	}

	@Override
	public LayoutEngine layout() {
		return layout;
	}

	@Override
	public ImageSource images() {
		return ImageSource.of(FathomViewpoint.classLoader());
	}

	@Override
	public void execute(String label, Runnable change) {
		session.execute(label, change);
	}

	@Override
	public CommandStack commandStack() {
		return session.commandStack();
	}

	@Override
	public void addChangeListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeChangeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public boolean canOpen(EObject semantic) {
		return false;
	}

	@Override
	public void open(EObject semantic) {
		throw new IllegalStateException();
	}

	@Override
	public List<EObject> path(Diagram d) {
		return List.of(session.study(), d.getTarget());
	}

	@Override
	public String label(EObject semantic) {
		return semantic.eClass().getName();
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public void save(IProgressMonitor monitor) {
		throw new IllegalStateException();
	}

	@Override
	public void close() {
		ui(() -> {
			shell.dispose();
			return null;
		});
		session.close();
	}
}
