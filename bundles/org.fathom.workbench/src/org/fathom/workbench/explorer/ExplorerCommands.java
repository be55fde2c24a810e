package org.fathom.workbench.explorer;

import jakarta.inject.Inject;

import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.library.Study;
import org.fathom.workbench.Messages;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.study.ActiveStudy;

/** Delete and rename in the explorer, for keys and menus, while the view is active and the tree has the keyboard. */
@Creatable
public final class ExplorerCommands {
	@Inject
	private EHandlerService handlers;
	@Inject
	private ActiveStudy active;

	private TreeViewer viewer;
	private InlineRename rename;

	void bind(TreeViewer tree, InlineRename inlineRename) {
		viewer = tree;
		rename = inlineRename;
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, new DeleteHandler());
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_RENAME, new RenameHandler());
	}

	boolean canDelete() {
		return !elements().isEmpty() && elements().stream().noneMatch(Study.class::isInstance);
	}

	private List<EObject> elements() {
		return viewer.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	void delete() {
		List<EObject> elements = elements();
		String label = elements.size() == 1
				? NLS.bind(Messages.ExplorerCommands_delete_label, new ElementLabels().of(elements.get(0)))
				: NLS.bind(Messages.ExplorerCommands_deleteMany_label, elements.size());
		active.get().ifPresent(
				study -> study.execute(label, () -> new ElementDeletion(study.session().index()).delete(elements)));
	}

	private boolean hasKeyboard() {
		return viewer.getControl().isFocusControl();
	}

	/** Deletes the selected elements. */
	public final class DeleteHandler {
		/**
		 * Whether there is something to delete.
		 *
		 * @return {@code true} if elements are selected
		 */
		@CanExecute
		public boolean isEnabled() {
			return hasKeyboard() && canDelete();
		}

		/** Deletes. */
		@Execute
		public void execute() {
			delete();
		}
	}

	/** Renames the selected element in the tree. */
	public final class RenameHandler {
		/**
		 * Whether there is something to rename.
		 *
		 * @return {@code true} if one element with a name is selected
		 */
		@CanExecute
		public boolean isEnabled() {
			return hasKeyboard() && rename.canStart();
		}

		/** Opens the name for typing. */
		@Execute
		public void execute() {
			rename.start();
		}
	}
}
