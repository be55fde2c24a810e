package org.fathom.workbench.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;

/** The tabs of the pages; a page gets its controls when it is first looked at. */
final class PageFolder {
	private final List<PropertyPage> pages;
	private final CTabFolder folder;
	private final Set<PropertyPage> created = new HashSet<>();

	PageFolder(Composite parent, List<PropertyPage> pages, int first) {
		this.pages = pages;
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		folder.setTabPosition(SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		for (PropertyPage page : pages) {
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setText(page.title());
			item.setControl(new Composite(folder, SWT.NONE));
		}
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		folder.setSelection(Math.min(first, pages.size() - 1));
		show();
	}

	int selected() {
		return folder.isDisposed() ? 0 : folder.getSelectionIndex();
	}

	private void show() {
		PropertyPage page = pages.get(folder.getSelectionIndex());
		if (created.add(page)) {
			Composite area = (Composite) folder.getItem(folder.getSelectionIndex()).getControl();
			page.create(area);
			area.layout(true, true);
		} else {
			page.update();
		}
	}

	void update() {
		for (int i = 0; i < pages.size(); i++) {
			String title = pages.get(i).title();
			if (!title.equals(folder.getItem(i).getText())) {
				folder.getItem(i).setText(title);
			}
			if (created.contains(pages.get(i))) {
				pages.get(i).update();
			}
		}
	}
}
