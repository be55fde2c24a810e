package org.fathom.workbench.explorer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.TreeItem;
import org.fathom.model.base.Named;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;

/** Renames the selected element in its place in the tree. */
final class InlineRename {
	private static final String NAME = "name"; //$NON-NLS-1$

	private final TreeViewer viewer;
	private final ActiveStudy active;

	InlineRename(TreeViewer viewer, ActiveStudy active) {
		this.viewer = viewer;
		this.active = active;
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
		viewer.setCellModifier(new Modifier());
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	boolean canStart() {
		return viewer.getStructuredSelection().size() == 1 && viewer.getStructuredSelection().getFirstElement() instanceof Named;
	}

	void start() {
		if (canStart()) {
			viewer.editElement(viewer.getStructuredSelection().getFirstElement(), 0);
		}
	}

	boolean isActive() {
		return viewer.isCellEditorActive();
	}

	private void rename(Named element, String name) {
		if (!name.isBlank() && !name.strip().equals(element.getName())) {
			active.get().ifPresent(study -> study.execute(NLS.bind(Messages.InlineRename_rename_label, element.getName()),
					() -> element.setName(name.strip())));
		}
	}

	/** Connects the text cell with the name. */
	private final class Modifier implements ICellModifier {
		@Override
		public boolean canModify(Object element, String property) {
			return element instanceof Named;
		}

		@Override
		public Object getValue(Object element, String property) {
			String name = ((Named) element).getName();
			return name == null ? "" : name; //$NON-NLS-1$
		}

		@Override
		public void modify(Object item, String property, Object value) {
			Object element = item instanceof TreeItem treeItem ? treeItem.getData() : item;
			if (element instanceof Named named && value instanceof String name) {
				rename(named, name);
			}
		}
	}
}
