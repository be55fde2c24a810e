package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.ui.internal.picture.PictureCopy;

/** The context menu of the canvas: what can be done with the selection, and only that. */
final class CanvasMenu {
	/** Where other bundles may add. */
	static final String ADDITIONS = "additions"; //$NON-NLS-1$

	private final DiagramCanvas canvas;
	private final CanvasActions actions;
	private final CreationMenu creation;

	CanvasMenu(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		actions = new CanvasActions(canvas);
		creation = new CreationMenu(canvas, icons);
	}

	MenuManager create() {
		MenuManager menu = new MenuManager("", "org.fathom.diagram.ui.menu.canvas"); //$NON-NLS-1$ //$NON-NLS-2$
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.viewer().setContextMenu(new SharedMenu(canvas.viewer(), menu));
		new MenuOnRelease(canvas.viewer().getControl());
		canvas.viewer().getControl().addMenuDetectListener(this::place);
		return menu;
	}

	/** The menu that a key calls is about what is selected, not about what the mouse is on. */
	private void place(MenuDetectEvent event) {
		if (event.detail == SWT.MENU_KEYBOARD) {
			Point at = canvas.viewer().getControl().toDisplay(canvas.sheet().menuPlace());
			event.x = at.x;
			event.y = at.y;
		}
	}

	private void fill(IMenuManager menu) {
		List<DiagramElement> selected = canvas.selectedElements();
		if (selected.size() == 1) {
			EObject target = selected.get(0).getTarget();
			if (canvas.gestures().canOpen(selected.get(0))) {
				add(menu, openLabel(target), true, () -> canvas.context().open(target));
			}
			add(menu, Messages.CanvasMenu_rename_label, actions.canRename(), () -> actions.rename(null));
		}
		menu.add(new Separator());
		if (selected.size() == 1 && selected.get(0) instanceof Node node) {
			sub(menu, Messages.CanvasMenu_append_label, each -> creation.fillAppend(each, node));
			sub(menu, Messages.CanvasMenu_connect_label, each -> creation.fillConnect(each, node));
		}
		notes(menu, canvas.selectedNotes(), selected);
		tools(menu, selected);
		menu.add(new Separator());
		alignment(menu, new NodeAlignment(canvas.gestures(), selected));
		FittedSize sizes = new FittedSize(canvas.gestures(), selected);
		add(menu, Messages.CanvasMenu_fitSize_label, sizes.canFit(), () -> canvas.execute(sizes.fit(Messages.CanvasMenu_fitSize_label)));
		add(menu, Messages.CanvasMenu_release_label, selected.stream().anyMatch(DiagramElement::isPinned),
				() -> canvas.execute(new ModelChange(Messages.CanvasMenu_release_label,
						() -> selected.forEach(e -> e.setPinned(false)))));
		add(menu, Messages.CanvasToolBar_arrange_label, selected.isEmpty(), () -> new ArrangeAll(canvas).run());
		add(menu, Messages.CanvasMenu_selectAll_label, selected.isEmpty(), actions::selectAll);
		menu.add(new Separator());
		add(menu, Messages.CanvasMenu_undo_label, canvas.commandStack().canUndo(), actions::undo);
		add(menu, Messages.CanvasMenu_redo_label, canvas.commandStack().canRedo(), actions::redo);
		menu.add(new Separator());
		CanvasClipboard clipboard = new CanvasClipboard(canvas);
		add(menu, Messages.CanvasClipboard_copy_label, clipboard.canCopy(), clipboard::copy);
		add(menu, Messages.CanvasClipboard_paste_label, clipboard.canPaste(), clipboard::paste);
		add(menu, Messages.CanvasClipboard_duplicate_label, clipboard.canCopy(), clipboard::duplicate);
		add(menu, Messages.CanvasMenu_copyPicture_label, true,
				() -> new PictureCopy(new CanvasPicture(canvas)).run(canvas.viewer().getControl().getDisplay()));
		menu.add(new Separator(ADDITIONS));
		menu.add(new Separator());
		add(menu, Messages.CanvasMenu_delete_label, actions.canDelete(), actions::delete);
	}

	private String openLabel(EObject target) {
		return canvas.context().kindBehind(target).map(kind -> NLS.bind(Messages.CanvasMenu_openNamed_label, kind))
				.orElse(Messages.CanvasMenu_open_label);
	}

	private void notes(IMenuManager menu, List<Note> notes, List<DiagramElement> selected) {
		NoteGestures gestures = new NoteGestures(canvas.diagram());
		add(menu, Messages.NoteGestures_write_label, notes.size() == 1 && selected.isEmpty(), () -> actions.rename(null));
		add(menu, Messages.NoteGestures_attach_label, !notes.isEmpty() && !selected.isEmpty(),
				() -> canvas.execute(gestures.attach(notes, selected)));
		add(menu, Messages.NoteGestures_detach_label, notes.stream().anyMatch(n -> !n.getAttached().isEmpty()),
				() -> canvas.execute(gestures.detach(notes)));
	}

	private static void sub(IMenuManager menu, String label, Consumer<IMenuManager> content) {
		MenuManager sub = new MenuManager(label);
		content.accept(sub);
		if (!sub.isEmpty()) {
			menu.add(sub);
		}
	}

	private void alignment(IMenuManager menu, NodeAlignment nodes) {
		if (!nodes.canAlign()) {
			return;
		}
		MenuManager sub = new MenuManager(Messages.CanvasMenu_align_label);
		align(sub, Messages.CanvasMenu_alignLeft_label, nodes::left);
		align(sub, Messages.CanvasMenu_alignCenter_label, nodes::center);
		align(sub, Messages.CanvasMenu_alignRight_label, nodes::right);
		sub.add(new Separator());
		align(sub, Messages.CanvasMenu_alignTop_label, nodes::top);
		align(sub, Messages.CanvasMenu_alignMiddle_label, nodes::middle);
		align(sub, Messages.CanvasMenu_alignBottom_label, nodes::bottom);
		sub.add(new Separator());
		if (nodes.canDistribute()) {
			align(sub, Messages.CanvasMenu_distributeAcross_label, label -> nodes.distribute(label, true));
			align(sub, Messages.CanvasMenu_distributeDown_label, label -> nodes.distribute(label, false));
		}
		align(sub, Messages.CanvasMenu_sameSize_label, nodes::sameSize);
		menu.add(sub);
	}

	private void align(IMenuManager menu, String label, Function<String, Command> change) {
		add(menu, label, true, () -> canvas.execute(change.apply(label)));
	}

	/** Tools without a place to point at: operations, and creating inside or on the border of the selected element. */
	private void tools(IMenuManager menu, List<DiagramElement> selected) {
		List<? extends EObject> views = selected.isEmpty() ? List.of(canvas.diagram()) : selected;
		for (Tool tool : canvas.gestures().tools()) {
			boolean creates = tool.kind() == ToolKind.NODE_CREATION || tool.kind() == ToolKind.CONTAINER_CREATION;
			Command command = creates && selected.size() == 1 ? canvas.gestures().create(tool, selected.get(0), null, null) : null;
			if (command != null) {
				add(menu, canvas.gestures().label(tool), true, () -> {
					canvas.execute(command);
					canvas.editCreated();
				});
			}
		}
		new OperationGroups(canvas).of(views).forEach((section, commands) -> operations(menu, section, commands));
	}

	/** Many operations of one section stand in a menu of their own. */
	private void operations(IMenuManager menu, String section, Map<Tool, Command> commands) {
		IMenuManager place = menu;
		if (commands.size() >= OperationGroups.MANY) {
			place = new MenuManager(canvas.context().translate(section));
			menu.add(place);
		}
		for (Map.Entry<Tool, Command> each : commands.entrySet()) {
			add(place, canvas.gestures().label(each.getKey()), true, () -> {
				canvas.execute(each.getValue());
				canvas.selectCreated();
			});
		}
	}

	private static void add(IMenuManager menu, String text, boolean enabled, Runnable action) {
		if (enabled) {
			menu.add(new Action(text) {
				@Override
				public void run() {
					action.run();
				}
			});
		}
	}
}
