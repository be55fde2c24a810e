package org.fathom.workbench.lists;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.topic.MoveTopicOperation;
import org.fathom.core.topic.TopicGates;
import org.fathom.core.topic.TopicMove;
import org.fathom.core.topic.TopicNames;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.study.Reveal;

/** All topics of the study: who has which role in them, chosen in place, and what stands between each and its next gate. */
public final class TopicsPart extends AbstractTablePart<Topic> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.topics"; //$NON-NLS-1$

	@Inject
	private ESelectionService selectionService;

	private final ISelectionListener aboutListener = (part, selection) -> about(selection);
	private final ElementLabels labels = new ElementLabels();
	private final TopicGates gates = new TopicGates();
	private Link gate;
	private Named about;

	/** Creates the view. */
	public TopicsPart() {
		super(Topic.class);
	}

	@Override
	void createColumns(TableColumns<Topic> columns) {
		columns.add(Messages.TopicsPart_name_label, TableColumns.growing(170), topic -> text(topic.getName()));
		columns.add(Messages.TopicsPart_scene_label, TableColumns.fixed(76), topic -> TopicNames.of(topic.getScene()),
				Comparator.comparing(Topic::getScene));
		columns.add(Messages.TopicsPart_status_label, TableColumns.fixed(76), topic -> labels.of(InsightPackage.Literals.TOPIC_STATUS.getEEnumLiteral(topic.getStatus().getName())),
				Comparator.comparing(Topic::getStatus));
		columns.add(Messages.TopicsPart_due_label, TableColumns.fixed(92), topic -> topic.getDueDate() == null ? "" : topic.getDueDate().toString(), //$NON-NLS-1$
				Comparator.comparing(Topic::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())), null,
				topic -> TopicGates.isOverdue(topic, LocalDate.now()) ? Tint.WARNING.color() : null);
		for (ResponsibilityKind kind : ResponsibilityKind.values()) {
			TopicRole role = new TopicRole(kind);
			columns.add(labels.of(InsightPackage.Literals.RESPONSIBILITY_KIND.getEEnumLiteral(kind.getName())), TableColumns.growing(88),
					topic -> parties(topic, role), byText(topic -> parties(topic, role)), null,
					topic -> role.parties(topic).isEmpty() ? Tint.WARNING.color() : null)
					.setEditingSupport(CellEditing.chosenOrTyped(viewer(), Topic.class, role::parties,
							(topic, name) -> role.assign(study(), topic, name), () -> TopicRole.candidates(study())));
		}
	}

	@Override
	void createHead(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(Messages.TopicsPart_new_label + " \u25be"); //$NON-NLS-1$
		item.setImage(images().create(ElementImages.action("add"))); //$NON-NLS-1$
		item.setToolTipText(Messages.TopicsPart_new_tooltip);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillNew);
		Menu shown = menu.createContextMenu(bar);
		bar.addDisposeListener(event -> menu.dispose());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			shown.setLocation(bar.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
			shown.setVisible(true);
		}));
		selectionService.addSelectionListener(aboutListener);
		about(selectionService.getSelection());
	}

	/** What was selected last and can have topics. */
	private void about(Object selection) {
		Object first = selection instanceof IStructuredSelection several ? several.getFirstElement() : selection;
		EObject element = first == null ? null : Adapters.adapt(first, EObject.class);
		if (TopicMenu.isFor(element)) {
			about = (Named) element;
		}
	}

	private void fillNew(IMenuManager menu) {
		if (about != null && (about.eResource() == null || about.eResource().getResourceSet() != study().session().resourceSet())) {
			about = null;
		}
		String title = NLS.bind(Messages.TopicsPart_about_label, about == null ? Messages.TopicsPart_customer_label : labels.of(about));
		add(menu, LegacyActionTools.escapeMnemonics(title), false, () -> {
			// says what the others are about
		});
		new TopicMenu().fill(menu, study(), about);
	}

	private static String parties(Topic topic, TopicRole role) {
		String parties = role.parties(topic);
		return parties.isEmpty() ? Messages.TopicsPart_nobody_label : parties;
	}

	@Override
	void createFoot(Composite parent) {
		gate = new Link(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(100, SWT.DEFAULT).applyTo(gate);
		gate.addListener(SWT.Selection, event -> selected().stream().limit(1).forEach(topic -> move(topic, next(topic).target())));
		Surroundings.follow(gate, this::showGate);
	}

	@Override
	void select(List<Topic> selected) {
		super.select(selected);
		showGate();
	}

	/** Says what the selected topic lacks for its next gate. */
	private void showGate() {
		Topic topic = selected().size() == 1 ? selected().get(0) : null;
		TopicMove next = topic == null ? null : next(topic);
		String text = topic != null ? Messages.TopicsPart_closed_message
				: viewer().getInput() instanceof List<?> all && !all.isEmpty() ? Messages.TopicsPart_choose_message : Messages.TopicsPart_empty_message;
		if (next != null) {
			String target = TopicNames.of(next.target());
			text = next.isAllowed() ? NLS.bind(Messages.TopicsPart_open_message, "<a>" + NLS.bind(Messages.TopicsPart_move_label, target) + "</a>") //$NON-NLS-1$ //$NON-NLS-2$
					: NLS.bind(Messages.TopicsPart_shut_message, target, String.join(Messages.TopicsPart_list_separator, next.missing()));
		}
		gate.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		gate.setToolTipText(next == null || next.isAllowed() ? null : RowTips.plain(text));
		gate.setForeground(next == null || next.isAllowed() ? null : Tint.WARNING.color());
	}

	/** The move to the next status; {@code null} if there is none. */
	private TopicMove next(Topic topic) {
		TopicStatus[] all = TopicStatus.values();
		int following = topic.getStatus().ordinal() + 1;
		return following == all.length ? null : gates.to(topic, all[following]);
	}

	private void move(Topic topic, TopicStatus target) {
		study().execute(NLS.bind(Messages.TopicsPart_move_label, TopicNames.of(target)), () -> new MoveTopicOperation(topic, target).run());
	}

	@Override
	void fillMenu(IMenuManager menu, List<Topic> rows) {
		if (rows.size() == 1) {
			add(menu, Messages.PainPointsPart_show_label, true, () -> open(rows.get(0)));
			Arrays.stream(TopicStatus.values()).filter(status -> status != rows.get(0).getStatus()).forEach(status -> add(menu,
					NLS.bind(Messages.TopicsPart_move_label, TopicNames.of(status)), gates.to(rows.get(0), status).isAllowed(),
					() -> move(rows.get(0), status)));
		}
		add(menu, Messages.PainPointsPart_delete_label, !rows.isEmpty(), () -> study().execute(Messages.PainPointsPart_delete_label,
				() -> new ElementDeletion(study().session().index()).delete(rows)));
	}

	private static void add(IMenuManager menu, String label, boolean enabled, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	/**
	 * Selects a topic that another view reveals.
	 *
	 * @param revealed a model element; others are not shown here
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject revealed) {
		if (revealed instanceof Topic && gate != null && !gate.isDisposed()) {
			viewer().setSelection(new StructuredSelection(revealed), true);
		}
	}

	@Override
	String hint() {
		return Messages.TopicsPart_empty_message;
	}

	/** Without topics there is still the button that sets one. */
	@Override
	boolean isHintShown() {
		return study() == null;
	}

	@Override
	@PreDestroy
	public void dispose() {
		selectionService.removeSelectionListener(aboutListener);
		super.dispose();
	}

	@Override
	EObject element(Topic row) {
		return row;
	}

	@Override
	void studyChanged() {
		show(study() == null ? List.of() : study().session().index().all(Topic.class));
		showGate();
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
