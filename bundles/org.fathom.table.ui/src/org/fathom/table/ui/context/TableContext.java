package org.fathom.table.ui.context;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.table.TableRuntime;

/**
 * What the table editor needs of the application around it: the edited study as one undoable whole. The editor knows nothing else
 * of the application. All methods are called in the UI thread.
 */
public interface TableContext {

	/**
	 * The runtime that keeps tables in step with the model and runs their tools.
	 *
	 * @return never {@code null}, always the same
	 */
	TableRuntime tables();

	/**
	 * Makes a change as one undoable step, after which the change listeners are told. If the change throws, everything is rolled
	 * back and the exception is passed on.
	 *
	 * @param label  what the user reads in the undo menu
	 * @param change changes the model
	 * @return whether anything is different now
	 */
	boolean execute(String label, Runnable change);

	/**
	 * What went wrong in an expression while the last change was made: a tool that refuses a text says why in this way.
	 *
	 * @return for the user; empty if nothing did
	 */
	Optional<String> lastFailure();

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
	 * Shows an element where the user works on it, such as on a diagram.
	 *
	 * @param semantic a model element
	 */
	void show(EObject semantic);

	/**
	 * The name by which the user knows an element.
	 *
	 * @param semantic a model element
	 * @return never {@code null}
	 */
	String label(EObject semantic);

	/**
	 * The name by which the user knows a value of an enumeration.
	 *
	 * @param literal one of its literals
	 * @return never {@code null}; different for each literal of an enumeration
	 */
	String label(EEnumLiteral literal);

	/**
	 * The name by which the user knows a feature.
	 *
	 * @param feature of a model element
	 * @return never {@code null}
	 */
	String label(EStructuralFeature feature);

	/**
	 * The text behind a label of the description: labels that begin with a per cent sign stand for a text in the user's language.
	 *
	 * @param label as in the description
	 * @return what the user reads; the label itself if it stands for nothing else
	 */
	String translate(String label);

	/**
	 * What the application offers to do with a whole table, as buttons above it.
	 *
	 * @param description kind of the table
	 * @param root        what it is about
	 * @return in the order of the buttons; empty for most tables
	 */
	List<TableAction> actions(TableDescription description, EObject root);

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
