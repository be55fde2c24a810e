package org.fathom.workbench.explorer;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.operation.CreateProcessOperation;
import org.fathom.core.operation.StudyHomes;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.TableDescription;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataPackage;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.library.Study;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionPackage;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.cases.CaseFinder;
import org.fathom.workbench.edit.ChildOffer;
import org.fathom.workbench.edit.ElementFactory;
import org.fathom.workbench.evidence.EvidenceDialog;
import org.fathom.workbench.how.HowPart;
import org.fathom.workbench.impact.ImpactPart;
import org.fathom.workbench.lists.CompetitorsPart;
import org.fathom.workbench.lists.TopicMenu;
import org.fathom.workbench.lists.TopicsPart;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.tobe.ToBePart;
import org.fathom.workbench.value.ValuePart;

/** The context menu of the explorer: open, new, rename, delete. */
final class ExplorerMenu {
	private final ActiveStudy active;
	private final TreeViewer viewer;
	private final InlineRename rename;
	private final ExplorerCommands commands;
	private final ElementFactory factory = new ElementFactory();
	private final ElementLabels labels = new ElementLabels();
	private final ElementImages images = new ElementImages();

	ExplorerMenu(ActiveStudy active, TreeViewer viewer, InlineRename rename, ExplorerCommands commands) {
		this.active = active;
		this.viewer = viewer;
		this.rename = rename;
		this.commands = commands;
	}

	MenuManager create() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu;
	}

	private void fill(IMenuManager menu) {
		OpenStudy study = active.get().orElse(null);
		if (study == null) {
			return;
		}
		Object selected = viewer.getStructuredSelection().getFirstElement();
		fillDiagrams(menu, study, selected);
		fillViews(menu, selected);
		fillInsight(menu, study, selected);
		fillTables(menu, study, selected instanceof EObject element ? element : study.session().study());
		MenuManager creation = new MenuManager(Messages.ExplorerMenu_new_label);
		fillNew(creation, study, selected);
		if (!creation.isEmpty()) {
			menu.add(creation);
		}
		menu.add(new Separator());
		if (rename.canStart()) {
			add(menu, Messages.ExplorerMenu_rename_label, "rename", rename::start); //$NON-NLS-1$
		}
		if (commands.canDelete()) {
			add(menu, Messages.ExplorerMenu_delete_label, "delete", commands::delete); //$NON-NLS-1$
		}
	}

	private void fillDiagrams(IMenuManager menu, OpenStudy study, Object selected) {
		if (selected instanceof EObject element && study.isOnDiagram(element)) {
			add(menu, Messages.ExplorerMenu_open_label, "goTo", () -> study.show(element)); //$NON-NLS-1$
			for (DiagramDescription description : study.descriptionsFor(element)) {
				add(menu, NLS.bind(Messages.ExplorerMenu_diagram_label, study.translate(description.label())), images.of(element.eClass()),
						() -> study.open(description, element));
			}
			menu.add(new Separator());
		}
	}

	/** The views that are about one kind of element. */
	private static void fillViews(IMenuManager menu, Object selected) {
		if (selected instanceof Solution solution) {
			add(menu, Messages.ExplorerMenu_how_label, "how", () -> new ElementViews().open(HowPart.ID, solution)); //$NON-NLS-1$
			add(menu, Messages.ExplorerMenu_value_label, "value", () -> new ElementViews().open(ValuePart.ID, solution)); //$NON-NLS-1$
			add(menu, Messages.ExplorerMenu_toBe_label, "toBe", () -> new ElementViews().open(ToBePart.ID, solution)); //$NON-NLS-1$
		}
		if (selected instanceof Topic topic) {
			add(menu, Messages.ExplorerMenu_roles_label, "topics", () -> new ElementViews().open(TopicsPart.ID, topic)); //$NON-NLS-1$
		}
		if (selected instanceof Competitor || selected instanceof CompetitorFact) {
			add(menu, Messages.ExplorerMenu_dossier_label, "competitors", //$NON-NLS-1$
					() -> new ElementViews().open(CompetitorsPart.ID, (EObject) selected));
		}
	}

	/** What leads on from an element: evidence, cases, what it is part of, topics. */
	private void fillInsight(IMenuManager menu, OpenStudy study, Object selected) {
		if (selected instanceof FlowNode || selected instanceof Process || selected instanceof PainPoint || selected instanceof Cause) {
			add(menu, Messages.ExplorerMenu_evidence_label, "recordEvidence", //$NON-NLS-1$
					() -> new EvidenceDialog(viewer.getControl().getShell(), study, (Named) selected).open());
		}
		if (CaseFinder.isFor(selected)) {
			add(menu, Messages.ExplorerMenu_cases_label, "cases", () -> new CaseFinder().open((EObject) selected)); //$NON-NLS-1$
		}
		if (selected instanceof Named element && !(element instanceof Study)) {
			add(menu, Messages.ExplorerMenu_impact_label, "impact", () -> new ElementViews().open(ImpactPart.ID, element)); //$NON-NLS-1$
		}
		if (TopicMenu.isFor(selected)) {
			MenuManager topics = new MenuManager(Messages.TopicsPart_new_label, ElementImages.action("topics"), null); //$NON-NLS-1$
			new TopicMenu().fill(topics, study, (Named) selected);
			menu.add(topics);
		}
	}

	private static void fillTables(IMenuManager menu, OpenStudy study, EObject element) {
		for (TableDescription description : study.tables().descriptionsFor(element)) {
			add(menu, study.translate(description.label()), "table", () -> study.tables().open(description, element)); //$NON-NLS-1$
		}
		menu.add(new Separator());
	}

	private void fillNew(IMenuManager menu, OpenStudy study, Object selected) {
		StudySession session = study.session();
		Study root = session.study();
		if (selected instanceof TreeGroup group) {
			fillGroup(menu, new StudyHomes(session), group);
		} else if (selected instanceof ProcessArea area) {
			create(menu, ProcessPackage.Literals.PROCESS, () -> newProcess(session, area));
			offers(menu, area);
		} else if (selected instanceof EObject element) {
			offers(menu, element);
		} else {
			create(menu, ProcessPackage.Literals.PROCESS, () -> newProcess(session, null));
		}
		if (selected == null || selected instanceof ProcessArea area && area.eContainer() == root) {
			ChildOffer offer = new ChildOffer(root, LibraryPackage.Literals.STUDY__AREAS, ProcessPackage.Literals.PROCESS_AREA);
			add(menu, Messages.ExplorerMenu_topArea_label, images.of(offer.type()), creation(offer.type(), () -> factory.create(offer)));
		}
	}

	private EObject newProcess(StudySession session, ProcessArea area) {
		String wanted = NLS.bind(Messages.ElementFactory_new_label, labels.of(ProcessPackage.Literals.PROCESS));
		return new CreateProcessOperation(session, area, factory.freeName(wanted, session.index().all(Process.class))).run();
	}

	private void fillGroup(IMenuManager menu, StudyHomes homes, TreeGroup group) {
		switch (group.kind()) {
		case DATA_MODELS -> create(menu, DataPackage.Literals.DATA_MODEL, homes::newDataModel);
		case INSIGHT -> create(menu, InsightPackage.Literals.INSIGHT_MODEL, homes::newInsights);
		case SOLUTIONS -> create(menu, SolutionPackage.Literals.SOLUTION_MODEL, homes::newSolutions);
		case KPIS -> offer(menu, new ChildOffer(group.owner(), LibraryPackage.Literals.STUDY__KPIS, ProcessPackage.Literals.KPI));
		case SYSTEMS -> offer(menu, new ChildOffer(group.owner(), LibraryPackage.Literals.STUDY__SYSTEMS,
				ProcessPackage.Literals.INFORMATION_SYSTEM));
		case PARTIES -> offer(menu, new ChildOffer(group.owner(), LibraryPackage.Literals.STUDY__PARTIES,
				BasePackage.Literals.PARTY));
		case PARTS -> factory.offers(group.owner()).stream()
				.filter(offer -> offer.type() == group.children().get(0).eClass()).forEach(offer -> offer(menu, offer));
		}
	}

	private void offers(IMenuManager menu, EObject parent) {
		factory.offers(parent).forEach(offer -> offer(menu, offer));
	}

	private void offer(IMenuManager menu, ChildOffer offer) {
		create(menu, offer.type(), () -> factory.create(offer));
	}

	private void create(IMenuManager menu, EClass type, Supplier<EObject> creator) {
		add(menu, labels.of(type), images.of(type), creation(type, creator));
	}

	/** Makes the element as one undoable change, selects it and opens its name for typing. */
	private Runnable creation(EClass type, Supplier<EObject> creator) {
		return () -> active.get().ifPresent(study -> {
			EObject[] created = new EObject[1];
			study.execute(NLS.bind(Messages.ExplorerMenu_create_label, labels.of(type)), () -> created[0] = creator.get());
			viewer.resetFilters();
			viewer.refresh();
			viewer.setSelection(new StructuredSelection(created[0]), true);
			rename.start();
		});
	}

	private static void add(IMenuManager menu, String label, String icon, Runnable action) {
		add(menu, label, ElementImages.action(icon), action);
	}

	private static void add(IMenuManager menu, String label, ImageDescriptor icon, Runnable action) {
		menu.add(new Action(label, icon) {
			@Override
			public void run() {
				action.run();
			}
		});
	}
}
