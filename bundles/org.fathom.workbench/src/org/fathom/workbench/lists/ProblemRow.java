package org.fathom.workbench.lists;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.rules.QuickFix;
import org.fathom.core.store.Severity;

/**
 * One problem of the study.
 *
 * @param code     of the problem or rule
 * @param severity how bad it is
 * @param message  what is wrong
 * @param place    the file, with the line if there is one
 * @param element  what is concerned; may be {@code null}
 * @param fixes    what would mend it
 */
record ProblemRow(String code, Severity severity, String message, String place, EObject element, List<QuickFix> fixes) {
}
