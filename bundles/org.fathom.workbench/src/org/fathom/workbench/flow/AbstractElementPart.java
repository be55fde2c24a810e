package org.fathom.workbench.flow;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fathom.workbench.pane.Hint;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A view about the element that is selected anywhere in the workbench; a hint stands for it while there is nothing to say. */
public abstract class AbstractElementPart {
	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;
	@Inject
	private MPart part;

	private final Runnable changeListener = this::update;
	private final ISelectionListener selectionListener = this::selected;
	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Composite content;
	private EObject element;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		Hint hint = new Hint(body);
		hint.say(hint());
		content = new Composite(body, SWT.NONE);
		createContent(content);
		active.addListener(changeListener);
		selectionService.addSelectionListener(selectionListener);
		stack.topControl = hint.control();
		update();
		selected(null, selectionService.getSelection());
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(changeListener);
		selectionService.removeSelectionListener(selectionListener);
	}

	/** Takes the focus, unless a control in the view has it already: a click has opened a cell, say. */
	@Focus
	public void focus() {
		for (Control control = body.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == body) {
				return;
			}
		}
		body.setFocus();
	}

	/**
	 * Shows an element that another view reveals.
	 *
	 * @param revealed a model element
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject revealed) {
		if (body != null && !body.isDisposed()) {
			show(revealed);
		}
	}

	private void selected(MPart from, Object selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : selection;
		EObject chosen = first == null || from == part ? null : Adapters.adapt(first, EObject.class);
		if (chosen != null && chosen.eResource() != null && active.get().isPresent() && !body.isDisposed()) {
			show(chosen);
		}
	}

	private void show(EObject selected) {
		EObject subject = subject(selected);
		if (subject != null && subject != element) {
			element = subject;
			update();
		}
		if (subject != null && subject == element) {
			pointTo(selected);
		}
	}

	private void update() {
		if (body.isDisposed()) {
			return;
		}
		if (active.get().isEmpty() || element != null && element.eResource() == null) {
			element = null;
		}
		if (element != null) {
			fill(element);
		}
		stack.topControl = element == null ? body.getChildren()[0] : content;
		body.layout(true, true);
	}

	/**
	 * The open study; only to be asked while an element is shown.
	 *
	 * @return the study
	 */
	protected final OpenStudy study() {
		return active.get().orElseThrow();
	}

	/**
	 * What is said while there is nothing to show.
	 *
	 * @return what to do next
	 */
	protected abstract String hint();

	/**
	 * What the view would show for an element that was selected.
	 *
	 * @param selected a model element
	 * @return {@code null} if nothing: the view stays as it is
	 */
	protected abstract EObject subject(EObject selected);

	/**
	 * Makes the controls, once.
	 *
	 * @param parent of the controls
	 */
	protected abstract void createContent(Composite parent);

	/**
	 * Shows an element, or shows it again after a change.
	 *
	 * @param shown what {@link #subject} gave
	 */
	protected abstract void fill(EObject shown);

	/**
	 * Points to what was selected elsewhere, within what the view shows of it.
	 *
	 * @param selected a model element for which {@link #subject} gave what is shown
	 */
	protected void pointTo(EObject selected) {
	}
}
