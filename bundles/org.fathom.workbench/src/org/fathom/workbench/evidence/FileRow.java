package org.fathom.workbench.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.fathom.workbench.Messages;

/** Photos and files that are dropped or browsed for; a click on one takes it out again. */
final class FileRow {
	private final Composite box;
	private final Link names;
	private final Set<Path> files = new LinkedHashSet<>();

	FileRow(Composite parent) {
		box = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(box);
		names = new Link(box, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(names);
		names.addListener(SWT.Selection, event -> {
			files.remove(files().get(Integer.parseInt(event.text)));
			update();
		});
		Button browse = new Button(box, SWT.PUSH);
		browse.setText(Messages.FileRow_browse_label);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		drop(box);
		// a photo that misses the line is meant for it all the same
		drop(parent);
		update();
	}

	Composite control() {
		return box;
	}

	private void drop(Composite area) {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] dropped) {
					add(Stream.of(dropped).map(Path::of).toList());
				}
			}
		});
	}

	private void browse() {
		FileDialog dialog = new FileDialog(box.getShell(), SWT.OPEN | SWT.MULTI);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	void add(List<Path> more) {
		more.stream().filter(Files::isRegularFile).forEach(files::add);
		update();
	}

	private void update() {
		List<Path> all = files();
		names.setText(all.isEmpty() ? Messages.FileRow_drop_label
				: IntStream.range(0, all.size()).mapToObj(i -> "<a href=\"" + i + "\">" + escaped(all.get(i)) + "</a>  \u2715") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.collect(Collectors.joining("     "))); //$NON-NLS-1$
		names.setToolTipText(files.isEmpty() ? null : Messages.FileRow_remove_tooltip);
		box.layout();
	}

	/** A link reads an ampersand as the mark of a key. */
	private static String escaped(Path file) {
		return file.getFileName().toString().replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<Path> files() {
		return List.copyOf(files);
	}

	void clear() {
		files.clear();
		update();
	}
}
