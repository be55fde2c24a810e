package org.fathom.diagram.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.runtime.ModelEngine;
import org.fathom.diagram.runtime.RuntimeProblem;

/**
 * Makes tables as viewpoint specifications describe them and keeps them in step with the model.
 *
 * <p>Expressions that fail never stop it: they cost their own line, column or text and are reported. Not thread-safe.
 */
public final class TableRuntime {
	private final ClassLoader services;
	private final Consumer<RuntimeProblem> problems;
	private List<TableDescription> descriptions;
	private ModelEngine engine;
	private TableTexts texts;

	/**
	 * A runtime of some specifications.
	 *
	 * @param specifications the specifications
	 * @param services       loads the Java extension classes that the specifications name
	 * @param problems       receives the expressions that fail
	 */
	public TableRuntime(List<ViewpointSpecification> specifications, ClassLoader services,
			Consumer<RuntimeProblem> problems) {
		this.services = services;
		this.problems = problems;
		reload(specifications);
	}

	/**
	 * Changes over to other specifications, such as newer versions of the present ones. Tables made before keep their description.
	 *
	 * @param specifications the specifications
	 */
	public void reload(List<ViewpointSpecification> specifications) {
		descriptions = specifications.stream().flatMap(each -> each.viewpoints().stream())
				.flatMap(viewpoint -> viewpoint.tables().stream()).toList();
		engine = new ModelEngine(specifications, services, problems);
		texts = new TableTexts(engine);
	}

	/**
	 * Every kind of table.
	 *
	 * @return the descriptions in the order of the specifications
	 */
	public List<TableDescription> descriptions() {
		return descriptions;
	}

	/**
	 * Whether a table can be about an element.
	 *
	 * @param description kind of table
	 * @param root        the element
	 * @return {@code true} if class and precondition fit
	 */
	public boolean canCreate(TableDescription description, EObject root) {
		return engine.isInstance(root, description.domainClass())
				&& engine.holds(description.precondition(), root, Map.of(), description.id());
	}

	/**
	 * The kinds of tables that can be about an element.
	 *
	 * @param root the element
	 * @return the descriptions whose class and precondition fit, in the order of the specifications
	 */
	public List<TableDescription> offeredFor(EObject root) {
		return descriptions.stream().filter(description -> canCreate(description, root)).toList();
	}

	/**
	 * Creates a table and fills it.
	 *
	 * @param description kind of table
	 * @param root        the element that it is about
	 * @param name        its name; {@code null} for the one that the description's title expression gives
	 * @return a new table
	 */
	public Table create(TableDescription description, EObject root, String name) {
		Table table = new Table(description, root, name == null ? title(description, root) : name);
		refresh(table);
		return table;
	}

	/**
	 * Brings a table in step with the model: after a change, an undo and a redo. Its lines, columns and cells are new; one that
	 * had a style and has none any more keeps an empty one.
	 *
	 * @param table the table
	 */
	public void refresh(Table table) {
		new TableRefresh(engine, texts, table).run();
	}

	/**
	 * Brings a table in step with the model as if it were opened anew, so that nothing is kept of what it showed before.
	 *
	 * @param table the table
	 */
	public void refill(Table table) {
		table.setStyled(Set.of());
		refresh(table);
	}

	/**
	 * What runs the tools of a table.
	 *
	 * @param table the table
	 * @return a runner, valid as long as the table
	 */
	public TableTools tools(Table table) {
		return new TableTools(engine, table);
	}

	private String title(TableDescription description, EObject root) {
		String title = description.titleExpression().isBlank() ? null
				: ModelEngine.text(engine.value(description.titleExpression(), root, Map.of(), description.id()));
		return title == null ? description.label() : title;
	}
}
