package org.fathom.diagram.runtime;

import org.fathom.diagram.description.ToolKind;

/**
 * A tool as offered to a user.
 *
 * @param id      identity within the description
 * @param name    name, for scripts
 * @param label   what a person reads
 * @param kind    what it is for
 * @param icon    path of the icon as in the specification; empty if none is given
 * @param section label of the palette section it is in; empty if none
 */
public record Tool(String id, String name, String label, ToolKind kind, String icon, String section) {
}
