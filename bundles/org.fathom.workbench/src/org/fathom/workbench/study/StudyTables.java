package org.fathom.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.runtime.RuntimeProblem;
import org.fathom.diagram.table.TableRuntime;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.Process;
import org.fathom.table.ui.context.TableAction;
import org.fathom.table.ui.context.TableContext;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.export.TickListExport;

/** The tables of a study. They are in no file: each is made when it is opened. */
public final class StudyTables implements TableContext {
	private final ElementLabels labels = new ElementLabels();
	private final OpenStudy study;
	private final TableRuntime runtime;
	private final BiConsumer<TableDescription, EObject> opener;
	private String failure;

	StudyTables(OpenStudy study, StudyViewpoints viewpoints, Consumer<RuntimeProblem> problems,
			BiConsumer<TableDescription, EObject> opener) {
		this.study = study;
		this.opener = opener;
		runtime = new TableRuntime(viewpoints.specifications(), StudyViewpoints.services(), problem -> {
			failure = failure == null ? problem.message() : failure;
			problems.accept(problem);
		});
	}

	/**
	 * The kinds of tables that can be about an element.
	 *
	 * @param element a model element
	 * @return in the order of the viewpoint; a new list
	 */
	public List<TableDescription> descriptionsFor(EObject element) {
		return runtime.offeredFor(element);
	}

	/**
	 * Opens a table for the user.
	 *
	 * @param description kind of the table
	 * @param root        what it is about
	 */
	public void open(TableDescription description, EObject root) {
		opener.accept(description, root);
	}

	@Override
	public TableRuntime tables() {
		return runtime;
	}

	@Override
	public boolean execute(String label, Runnable change) {
		failure = null;
		Command before = study.commandStack().getUndoCommand();
		study.execute(label, change);
		return study.commandStack().getUndoCommand() != before;
	}

	@Override
	public Optional<String> lastFailure() {
		return Optional.ofNullable(failure);
	}

	@Override
	public void addChangeListener(Runnable listener) {
		study.addChangeListener(listener);
	}

	@Override
	public void removeChangeListener(Runnable listener) {
		study.removeChangeListener(listener);
	}

	@Override
	public void show(EObject semantic) {
		study.show(semantic);
	}

	@Override
	public String label(EObject semantic) {
		return study.label(semantic);
	}

	@Override
	public String label(EEnumLiteral literal) {
		return labels.of(literal);
	}

	@Override
	public String label(EStructuralFeature feature) {
		return labels.of(feature);
	}

	@Override
	public String translate(String label) {
		return study.translate(label);
	}

	@Override
	public List<TableAction> actions(TableDescription description, EObject root) {
		if (!FathomViewpoint.TICK_LIST.equals(description.name()) || !(root instanceof Process process)) {
			return List.of();
		}
		return List.of(new TableAction(Messages.StudyTables_judge_label, Messages.StudyTables_judge_tooltip, ElementImages.action("judgements"), //$NON-NLS-1$
				shell -> JudgementView.open(process)),
				new TableAction(Messages.StudyTables_export_label, Messages.StudyTables_export_tooltip, ElementImages.action("exportXlsx"), //$NON-NLS-1$
						new TickListExport(study.session(), List.of(process))::run));
	}

	@Override
	public boolean isDirty() {
		return study.isDirty();
	}

	@Override
	public void save(IProgressMonitor monitor) throws CoreException {
		study.save(monitor);
	}
}
