package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds the mappings of columns and cells. */
final class TableColumnBuilder {
	private final SpecContext context;
	private final TableToolBuilder tools;
	private final TableStyleBuilder styles;

	TableColumnBuilder(SpecContext context, TableToolBuilder tools, TableStyleBuilder styles) {
		this.context = context;
		this.tools = tools;
		this.styles = styles;
	}

	/** A column of an edition table. */
	TableColumnMapping feature(SpecElement element) {
		TableColumnMapping mapping = new TableColumnMapping(element.id(), element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				header(element), context.text(element, "featureName"), //$NON-NLS-1$
				context.text(element, "featureParentExpression"), context.number(element, "initialWidth", 0), //$NON-NLS-1$ //$NON-NLS-2$
				cell(element, null), styles.build(element), List.of(), null);
		context.reportUnused(element);
		return mapping;
	}

	/** A column of a cross table. */
	TableColumnMapping elements(SpecElement element) {
		TableColumnMapping mapping = new TableColumnMapping(element.id(), element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				header(element), null, "", context.number(element, "initialWidth", 0), null, //$NON-NLS-1$ //$NON-NLS-2$
				styles.build(element), tools.tools(element, "create", "CreateColumnTool", ToolKind.CREATE_COLUMN), //$NON-NLS-1$ //$NON-NLS-2$
				tools.tool(element, "delete", "DeleteColumnTool", ToolKind.DELETE)); //$NON-NLS-1$ //$NON-NLS-2$
		context.reportUnused(element);
		return mapping;
	}

	/** The tools of a cross table that create columns. */
	List<ToolDescription> createTools(SpecElement table) {
		String type = "CreateCrossColumnTool"; //$NON-NLS-1$
		List<ToolDescription> found = new ArrayList<>(
				tools.tools(table, "createColumn", type, ToolKind.CREATE_COLUMN)); //$NON-NLS-1$
		context.targets(table, "reusedCreateColumn") //$NON-NLS-1$
				.forEach(tool -> found.add(tools.build(tool, type, ToolKind.CREATE_COLUMN)));
		return found;
	}

	TableIntersection intersection(SpecElement element) {
		TableHeader elements = header(element);
		TableIntersection intersection = new TableIntersection(element.id(), element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				context.ids(element, "lineMapping"), context.id(element, "columnMapping"), //$NON-NLS-1$ //$NON-NLS-2$
				context.flag(element, "useDomainClass", false) ? elements : null, //$NON-NLS-1$
				context.text(element, "lineFinderExpression"), context.text(element, "columnFinderExpression"), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "preconditionExpression"), //$NON-NLS-1$
				cell(element, tools.tool(element, "create", "CreateCellTool", ToolKind.CREATE_CELL)), //$NON-NLS-1$ //$NON-NLS-2$
				styles.build(element));
		context.reportUnused(element);
		return intersection;
	}

	/** Which elements a mapping gives; attributes that it cannot have are simply not there. */
	TableHeader header(SpecElement element) {
		return new TableHeader(context.text(element, "domainClass"), //$NON-NLS-1$
				context.text(element, "semanticCandidatesExpression"), context.text(element, "semanticElements"), //$NON-NLS-1$ //$NON-NLS-2$
				element.attribute("headerLabelExpression", null)); //$NON-NLS-1$
	}

	private TableCellMapping cell(SpecElement element, ToolDescription create) {
		return new TableCellMapping(context.text(element, "labelExpression"), context.text(element, "canEdit"), //$NON-NLS-1$ //$NON-NLS-2$
				tools.tool(element, "directEdit", "LabelEditTool", ToolKind.DIRECT_EDIT), create); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
