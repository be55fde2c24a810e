package org.fathom.diagram.description;

/**
 * What a cell shows and how it is edited.
 *
 * @param label      expression for the text; empty if not given
 * @param canEdit    expression that says whether it can be edited; empty means yes
 * @param editTool   the tool that edits it; {@code null} if there is none
 * @param createTool the tool that creates a missing cell; {@code null} if there is none
 */
public record TableCellMapping(String label, String canEdit, ToolDescription editTool, ToolDescription createTool) {
}
