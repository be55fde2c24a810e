package org.fathom.core.search;

import org.eclipse.emf.ecore.EAttribute;
import org.fathom.model.base.Identified;

/**
 * An element that answers a search.
 *
 * @param element   the element
 * @param attribute where the query is found best; of the element or of one of its translations
 * @param text      what stands there
 * @param score     greater is better; positive
 */
public record SearchHit(Identified element, EAttribute attribute, String text, double score) {
}
