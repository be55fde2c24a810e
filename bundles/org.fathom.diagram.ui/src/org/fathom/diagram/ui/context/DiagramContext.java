package org.fathom.diagram.ui.context;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.DiagramRuntime;

/**
 * What the diagram editor needs of the application around it: the edited study as one undoable whole, and the way to other
 * diagrams. The editor knows nothing else of the application. All methods are called in the UI thread.
 */
public interface DiagramContext {

	/**
	 * The runtime that keeps the diagrams in step with the model and runs their tools.
	 *
	 * @return never {@code null}, always the same
	 */
	DiagramRuntime runtime();

	/**
	 * The engine that places nodes and routes edges.
	 *
	 * @return never {@code null}
	 */
	LayoutEngine layout();

	/**
	 * Where the pictures come from that styles and tools name.
	 *
	 * @return never {@code null}
	 */
	ImageSource images();

	/**
	 * Makes a change as one undoable step. Before the method returns, every diagram that the change touches has been refreshed
	 * by the runtime, and the change listeners have been told. A call within a call joins the outer step. If the change throws,
	 * everything is rolled back and the exception is passed on.
	 *
	 * @param label  what the user reads in the undo menu
	 * @param change changes the model, the notation or both
	 */
	void execute(String label, Runnable change);

	/**
	 * The stack of all undoable steps, shared with the other editors and views of the same study.
	 *
	 * @return never {@code null}, always the same
	 */
	CommandStack commandStack();

	/**
	 * Adds a listener that is told after every change, undo, redo and save.
	 *
	 * @param listener runs in the UI thread; adding it twice has no effect
	 */
	void addChangeListener(Runnable listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener one that was added; another one has no effect
	 */
	void removeChangeListener(Runnable listener);

	/**
	 * Whether there is something behind an element to drill into, such as the process that refines a step.
	 *
	 * @param semantic a model element
	 * @return {@code true} if {@link #open(EObject)} shows something
	 */
	boolean canOpen(EObject semantic);

	/**
	 * What kind of diagram {@link #open(EObject)} shows, for the menu.
	 *
	 * @param semantic a model element that can be opened
	 * @return its name in the user's language; empty if it is the flow that refines the element
	 */
	default Optional<String> kindBehind(EObject semantic) {
		return Optional.empty();
	}

	/**
	 * Shows what is behind an element in an editor of its own, or brings that editor to the front.
	 *
	 * @param semantic a model element
	 */
	void open(EObject semantic);

	/**
	 * The way from the top of the study to what a diagram is about, for the bar above the canvas.
	 *
	 * @param diagram a diagram
	 * @return elements from the outermost to the diagram's own target, which comes last; not empty
	 */
	List<EObject> path(Diagram diagram);

	/**
	 * The name by which the user knows an element.
	 *
	 * @param semantic a model element
	 * @return never {@code null}
	 */
	String label(EObject semantic);

	/**
	 * How elements are copied and pasted.
	 *
	 * @return empty if they cannot be
	 */
	default Optional<ElementClips> clips() {
		return Optional.empty();
	}

	/**
	 * What a user who cannot see the diagram is told about an element.
	 *
	 * @param semantic a model element
	 * @return for example "Step Identify service, lane Care, 2 pain points, depth 3 of 5"; {@code null} if the label and the kind say
	 *         enough
	 */
	default String spoken(EObject semantic) {
		return null;
	}

	/**
	 * The text behind a label of the description: labels of tools, layers and filters that begin with a per cent sign stand for a
	 * text in the user's language.
	 *
	 * @param label as in the description
	 * @return what the user reads; the label itself if it stands for nothing else
	 */
	default String translate(String label) {
		return label;
	}

	/**
	 * Whether anything has changed since it was saved.
	 *
	 * @return {@code true} if there is something to save
	 */
	boolean isDirty();

	/**
	 * Saves the whole study.
	 *
	 * @param monitor told of the progress
	 * @throws CoreException if something could not be written; its message is for the user
	 */
	void save(IProgressMonitor monitor) throws CoreException;
}
