package org.fathom.core.rules;

/**
 * A change that mends a violation.
 *
 * @param label  what it does, in the user's language
 * @param change modifies the model; the caller runs it as an undoable change
 */
public record QuickFix(String label, Runnable change) {
}
