package org.fathom.core.walk;

import org.eclipse.emf.ecore.EObject;

/**
 * One line of a walk.
 *
 * @param indent  how deep it stands in branches, from 0
 * @param element what it is about: a node, or a flow that leads back to a node told before
 * @param text    what is told, in the user's language
 */
public record WalkEntry(int indent, EObject element, String text) {
}
