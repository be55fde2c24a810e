package org.fathom.workbench.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.fathom.core.depth.DepthQuery;
import org.fathom.model.library.Study;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;
import org.fathom.workbench.depth.DepthBar;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.RecentStudies;
import org.fathom.workbench.study.StudyOpener;

/** Where the user begins: what can be done, the processes of the open study, and the studies opened last. */
public final class WelcomePage extends EditorPart {
	/** Id of the editor. */
	public static final String ID = "org.fathom.workbench.editor.welcome"; //$NON-NLS-1$

	private static final int MARGIN = 28;
	private static final int WIDTH = 560;

	private final Runnable listener = this::update;
	private ActiveStudy active;
	private OpenStudy shown;
	private ScrolledComposite scroll;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		active = getSite().getService(ActiveStudy.class);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		active.addListener(listener);
		fill();
	}

	private void update() {
		if (active.get().orElse(null) != shown && !scroll.isDisposed()) {
			fill();
		}
	}

	private void fill() {
		shown = active.get().orElse(null);
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(page);
		heading(page, shown == null ? Messages.WelcomePage_welcome_title : shown.session().study().getName(), true);
		text(page, shown == null ? Messages.WelcomePage_what_message : described());
		if (shown != null) {
			shown.recovered().ifPresent(time -> recovered(page, time));
			overviews(page);
			heading(page, Messages.WelcomePage_processes_label, false);
			processes(page);
			command(page, Messages.WelcomePage_newProcess_label, "org.fathom.workbench.command.newProcess"); //$NON-NLS-1$
		}
		heading(page, Messages.WelcomePage_begin_label, false);
		command(page, Messages.WelcomePage_open_label, "org.fathom.workbench.command.openStudy"); //$NON-NLS-1$
		command(page, Messages.WelcomePage_new_label, "org.fathom.workbench.command.newStudy"); //$NON-NLS-1$
		recent(page);
		scroll.setContent(page);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** Says that unsaved changes are back, and how to get rid of them. */
	private void recovered(Composite page, Instant time) {
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).format(time.atZone(ZoneId.systemDefault()));
		Link link = new Link(page, SWT.WRAP);
		link.setText(NLS.bind(Messages.WelcomePage_recovered_message, when));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, MARGIN / 2).applyTo(link);
		OpenStudy study = shown;
		link.addListener(SWT.Selection, event -> {
			study.abandon();
			Path folder = study.session().folder();
			active.set(null);
			new StudyOpener(getSite().getWorkbenchWindow()).open(folder);
		});
	}

	/** Leads to the diagrams and tables of the study as a whole. */
	private void overviews(Composite page) {
		OpenStudy study = shown;
		Study root = study.session().study();
		Composite line = new Composite(page, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.spacing = MARGIN;
		layout.marginLeft = 0;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, MARGIN / 2).applyTo(line);
		study.descriptionsFor(root).forEach(each -> overview(line, each.label(), () -> study.open(each, root)));
		study.tables().descriptionsFor(root).forEach(each -> overview(line, each.label(), () -> study.tables().open(each, root)));
	}

	private void overview(Composite line, String label, Runnable opener) {
		Link link = new Link(line, SWT.NONE);
		link.setText("<a>" + shown.translate(label) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addListener(SWT.Selection, event -> opener.run());
	}

	private String described() {
		String description = shown.session().study().getDescription();
		return description == null ? Messages.WelcomePage_what_message : description;
	}

	private void processes(Composite page) {
		DepthQuery depth = new DepthQuery(shown.session().index());
		List<Process> processes = new ArrayList<>(shown.session().index().all(Process.class));
		processes.removeIf(process -> !shown.session().index().refinedBy(process).isEmpty());
		processes.sort(Comparator.comparing(process -> String.valueOf(process.getCode())));
		Composite list = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).applyTo(list);
		OpenStudy study = shown;
		for (Process process : processes) {
			Link link = new Link(list, SWT.NONE);
			String name = process.getCode() == null ? process.getName() : process.getCode() + ' ' + process.getName();
			link.setText("<a>" + name.replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			link.addListener(SWT.Selection, event -> study.show(process));
			DepthBar bar = new DepthBar(list, depth.depth(process));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
		}
	}

	private void recent(Composite page) {
		List<Path> folders = new RecentStudies().folders();
		if (folders.isEmpty()) {
			return;
		}
		heading(page, Messages.WelcomePage_recent_label, false);
		for (Path folder : folders) {
			Link link = new Link(page, SWT.NONE);
			link.setText("<a>" + folder.getFileName() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			link.setToolTipText(folder.toString());
			link.addListener(SWT.Selection, event -> new StudyOpener(getSite().getWorkbenchWindow()).open(folder));
		}
	}

	private static void heading(Composite page, String text, boolean large) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setFont(large ? JFaceResources.getHeaderFont() : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().indent(0, large ? 0 : MARGIN / 2).applyTo(label);
	}

	private static void text(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void command(Composite page, String text, String id) {
		Link link = new Link(page, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, event -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(id, null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(id, e);
			}
		});
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}

	@Override
	public void dispose() {
		active.removeListener(listener);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
