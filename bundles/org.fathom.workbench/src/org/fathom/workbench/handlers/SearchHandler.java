package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.search.SearchPart;

/** Opens the search, ready for typing. */
public final class SearchHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(SearchPart.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(SearchPart.ID, e);
		}
		return null;
	}
}
