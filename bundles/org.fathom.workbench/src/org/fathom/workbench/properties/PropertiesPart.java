package org.fathom.workbench.properties;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.pane.Hint;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;

/** What is known of the selected element, in tabs; every field can be edited, and every edit undone. */
public final class PropertiesPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.properties"; //$NON-NLS-1$

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;
	@Inject
	private IEventBroker events;
	@Inject
	private MPart part;

	private final Runnable changeListener = this::update;
	private final ISelectionListener selectionListener = this::selected;
	private final ElementLabels labels = new ElementLabels();
	private Composite parent;
	private CLabel title;
	private LocalResourceManager images;
	private PathBar path;
	private PageFolder folder;
	private EObject element;
	private int page;

	/**
	 * Creates the controls.
	 *
	 * @param container of the controls
	 */
	@PostConstruct
	public void create(Composite container) {
		parent = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		active.addListener(changeListener);
		selectionService.addSelectionListener(selectionListener);
		show(null);
	}

	private void selected(MPart source, Object selection) {
		if (source == part || parent.isDisposed()) {
			return;
		}
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : selection;
		EObject chosen = first == null ? null : Adapters.adapt(first, EObject.class);
		if (chosen != null && chosen != element && active.get().isPresent() && chosen.eResource() != null) {
			show(chosen);
		}
	}

	/**
	 * Shows an element that is not on a diagram.
	 *
	 * @param revealed a model element
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject revealed) {
		if (parent != null && !parent.isDisposed() && revealed != element && revealed.eResource() != null) {
			show(revealed);
		}
	}

	private void update() {
		if (parent.isDisposed()) {
			return;
		}
		if (active.get().isEmpty() || element != null && element.eResource() == null) {
			show(null);
		} else if (folder != null) {
			showTitle();
			if (path != null) {
				path.update();
			}
			folder.update();
		}
	}

	private void show(EObject chosen) {
		parent.setRedraw(false);
		page = folder == null ? page : folder.selected();
		element = chosen;
		folder = null;
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		if (element == null) {
			Hint hint = new Hint(parent);
			hint.say(Messages.PropertiesPart_nothing_message);
			GridDataFactory.fillDefaults().grab(true, true).hint(100, SWT.DEFAULT).applyTo(hint.control());
		} else {
			createPages(active.get().get());
		}
		parent.layout(true, true);
		parent.setRedraw(true);
	}

	private void createPages(OpenStudy study) {
		title = new CLabel(parent, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setMargins(10, 4, 10, 4);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		showTitle();
		path = element instanceof Named named ? new PathBar(parent, study, named, images) : null;
		FieldContext context = new FieldContext(study, element, this::open);
		List<PropertyPage> pages = new PropertyPages(context).create();
		folder = new PageFolder(parent, pages, page);
	}

	private void showTitle() {
		title.setImage(images.create(new ElementImages().of(element)));
		String text = LegacyActionTools.escapeMnemonics(Labelled.of(labels.of(element.eClass()), labels.of(element)));
		if (!text.equals(title.getText())) {
			title.setText(text);
			title.setToolTipText(text);
		}
	}

	/** Shows an element that a field leads to, here and in the explorer. */
	private void open(EObject next) {
		parent.getDisplay().asyncExec(() -> {
			if (!parent.isDisposed() && next.eResource() != null) {
				show(next);
				events.post(Reveal.TOPIC, next);
			}
		});
	}

	/** Gives the first page the keyboard. */
	@Focus
	public void focus() {
		parent.setFocus();
	}

	/** Lets go of the study. */
	@PreDestroy
	public void dispose() {
		active.removeListener(changeListener);
		selectionService.removeSelectionListener(selectionListener);
	}
}
