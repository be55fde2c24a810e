package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Menu;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/** What can come next at the selected node, as a menu that keys reach: a connected node after it, a connection, an element inside. */
final class CreationMenu {
	private final DiagramCanvas canvas;
	private final ToolIcons icons;

	CreationMenu(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
	}

	/** Opens the menu beside the selected node, or in the corner of the canvas if nothing is selected. */
	void open() {
		MenuManager manager = new MenuManager();
		List<DiagramElement> selected = canvas.selectedElements();
		if (selected.size() == 1 && selected.get(0) instanceof Node node) {
			fillAppend(manager, node);
			manager.add(new Separator());
			fillConnect(manager, node);
		}
		manager.add(new Separator());
		EObject place = selected.size() == 1 ? selected.get(0) : canvas.diagram();
		fill(manager, place);
		if (!manager.isEmpty()) {
			Menu menu = manager.createContextMenu(canvas.viewer().getControl());
			menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> event.display.asyncExec(manager::dispose)));
			menu.setLocation(canvas.viewer().getControl().toDisplay(canvas.sheet().menuPlace()));
			menu.setVisible(true);
		}
	}

	/** Adds the tools that make a node which the given one leads to. */
	void fillAppend(IMenuManager menu, Node node) {
		tools(ToolKind.EDGE_CREATION).stream().filter(t -> canvas.gestures().canStartConnection(t, node)).findFirst()
				.ifPresent(edge -> new Continuations(canvas).all(node, edge)
						.forEach(tool -> add(menu, tool, () -> create(canvas.gestures().append(tool, edge, node)))));
	}

	/** Adds the tools that connect the given node with another one. */
	void fillConnect(IMenuManager menu, Node node) {
		for (Tool tool : tools(ToolKind.EDGE_CREATION)) {
			if (canvas.gestures().canStartConnection(tool, node)) {
				add(menu, tool, () -> canvas.link().start(tool, node));
			}
		}
	}

	private void fill(IMenuManager menu, EObject place) {
		for (Tool tool : canvas.gestures().tools()) {
			boolean creates = tool.kind() == ToolKind.NODE_CREATION || tool.kind() == ToolKind.CONTAINER_CREATION;
			if (creates && canvas.gestures().create(tool, place, null, null) != null) {
				add(menu, tool, () -> create(canvas.gestures().create(tool, place, null, null)));
			}
		}
	}

	private void create(Command command) {
		canvas.execute(command);
		canvas.editCreated();
	}

	private List<Tool> tools(ToolKind kind) {
		return canvas.gestures().tools().stream().filter(t -> t.kind() == kind).toList();
	}

	private void add(IMenuManager menu, Tool tool, Runnable action) {
		menu.add(new Action(canvas.gestures().label(tool), ImageDescriptor.createFromImage(icons.of(tool))) {
			@Override
			public void run() {
				canvas.viewer().getControl().getDisplay().asyncExec(action);
			}
		});
	}
}
