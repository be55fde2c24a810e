package org.fathom.workbench.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An element that can be made below another one.
 *
 * @param parent  what the element will belong to
 * @param feature the containment reference of the parent that will hold it
 * @param type    what is made
 */
public record ChildOffer(EObject parent, EReference feature, EClass type) {
}
