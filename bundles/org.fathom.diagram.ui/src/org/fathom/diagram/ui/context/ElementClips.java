package org.fathom.diagram.ui.context;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Copies and pastes model elements in the way of the application. */
public interface ElementClips {

	/**
	 * What was put into the study.
	 *
	 * @param copies the new elements by those they were copied from
	 * @param lost   how many references to elements elsewhere could not be taken along
	 */
	record Pasted(Map<EObject, EObject> copies, int lost) {
	}

	/**
	 * Takes copies.
	 *
	 * @param elements model elements of one study
	 * @return the copies, for {@link #paste} in this or another study
	 */
	Object copy(Collection<? extends EObject> elements);

	/**
	 * Whether anything of a clip can stand in an element.
	 *
	 * @param clip what was copied, maybe by somebody else
	 * @param root the element that a diagram is about
	 * @return {@code false} if {@link #paste} would make nothing
	 */
	boolean canPaste(Object clip, EObject root);

	/**
	 * Puts copies into the study; called inside an undoable change.
	 *
	 * @param clip  what was copied
	 * @param root  the element that the diagram is about
	 * @param place the element at whose view the user points; may be {@code null}
	 * @return what was put there
	 */
	Pasted paste(Object clip, EObject root, EObject place);
}
