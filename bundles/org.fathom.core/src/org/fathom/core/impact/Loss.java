package org.fathom.core.impact;

import org.fathom.model.base.Named;

/**
 * What one element loses when another one goes.
 *
 * @param element who loses
 * @param kind    what is lost
 * @param cause   the element that is no longer there, or no longer of use, and was what is lost
 * @param last    {@code true} if nothing of this kind is left to the element
 * @param useless {@code true} if the element cannot be of use without it: what leans on the element loses it too
 */
public record Loss(Named element, LossKind kind, Named cause, boolean last, boolean useless) {
}
