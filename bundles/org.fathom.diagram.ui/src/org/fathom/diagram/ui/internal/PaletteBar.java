package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.style.Sheet;

/** The tools at the left of the canvas, in the groups of the description. A tool is used once, then selecting is on again. */
final class PaletteBar {
	private static final Set<ToolKind> KINDS = EnumSet.of(ToolKind.NODE_CREATION, ToolKind.CONTAINER_CREATION,
			ToolKind.EDGE_CREATION);

	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private final List<PaletteButton> items = new ArrayList<>();
	private List<Tool> shown = List.of();
	private Sheet sheet;
	private Composite content;
	private ScrolledComposite scrolled;
	private PaletteButton select;
	private PaletteButton space;
	private final Map<NoteKind, PaletteButton> notes = new EnumMap<>(NoteKind.class);

	PaletteBar(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
	}

	Control createControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		content = new Composite(scrolled, SWT.NONE);
		GridLayout layout = new GridLayout(1, true);
		layout.marginWidth = 4;
		layout.marginHeight = 6;
		layout.verticalSpacing = 0;
		content.setLayout(layout);
		scrolled.setContent(content);
		scrolled.getAccessible().addAccessibleListener(new NamedControl(Messages.PaletteBar_name_label));
		fill();
		canvas.domain().addToolListener(this::showActive);
		canvas.addListener(this::refresh);
		return scrolled;
	}

	private static List<Tool> offered(List<Tool> all) {
		return all.stream().filter(t -> KINDS.contains(t.kind())).toList();
	}

	/** Fills itself anew if layers have brought or taken tools, or if their icons look different on another sheet. */
	private void refresh() {
		if (!content.isDisposed() && (!offered(canvas.gestures().tools()).equals(shown) || canvas.resources().paper().kind() != sheet)) {
			for (Control child : content.getChildren()) {
				child.dispose();
			}
			items.clear();
			fill();
		}
	}

	private void fill() {
		shown = offered(canvas.gestures().tools());
		sheet = canvas.resources().paper().kind();
		select = new PaletteButton(content, Messages.PaletteBar_select_label, icons.own("select"), //$NON-NLS-1$
				canvas.domain()::loadDefaultTool);
		select.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		space = new PaletteButton(content, Messages.SpaceTool_space_label, icons.own("space"), //$NON-NLS-1$
				canvas::makeRoom);
		space.setToolTipText(Messages.PaletteBar_space_tooltip);
		space.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		String section = ""; //$NON-NLS-1$
		for (Tool tool : shown) {
			if (!tool.section().equals(section)) {
				section = tool.section();
				heading(canvas.context().translate(section));
			}
			add(tool);
		}
		notes();
		showActive();
		content.layout();
		scrolled.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void notes() {
		heading(Messages.PaletteBar_notes_title);
		notes.clear();
		for (NoteKind kind : NoteKind.VALUES) {
			PaletteButton button = new PaletteButton(content, NoteGestures.label(kind),
					icons.own(kind == NoteKind.NOTE ? "note" : "text"), () -> canvas.use(kind)); //$NON-NLS-1$ //$NON-NLS-2$
			button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			notes.put(kind, button);
		}
	}

	private void heading(String text) {
		Label label = new Label(content, SWT.NONE);
		label.setText(text);
		label.setFont(new LocalResourceManager(JFaceResources.getResources(), label)
				.create(JFaceResources.getDefaultFontDescriptor().increaseHeight(-1).withStyle(SWT.BOLD)));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.verticalIndent = 5;
		data.horizontalIndent = 6;
		label.setLayoutData(data);
	}

	private void add(Tool tool) {
		PaletteButton item = new PaletteButton(content, canvas.gestures().label(tool), icons.of(tool),
				() -> canvas.use(tool));
		item.setData(tool);
		item.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		items.add(item);
	}

	private void showActive() {
		if (content == null || content.isDisposed()) {
			return;
		}
		Tool active = canvas.activeTool();
		select.setChosen(canvas.domain().isSelecting());
		space.setChosen(canvas.domain().getActiveTool() instanceof SpaceTool);
		notes.forEach((kind, button) -> button.setChosen(canvas.domain().getActiveTool() instanceof NoteTool tool && tool.kind() == kind));
		items.forEach(i -> i.setChosen(i.getData().equals(active)));
	}
}
