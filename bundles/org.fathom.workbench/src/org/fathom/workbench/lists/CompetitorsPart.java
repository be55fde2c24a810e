package org.fathom.workbench.lists;

import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.competitor.CompetitorSettings;
import org.fathom.core.competitor.SourceNames;
import org.fathom.model.base.Confidence;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.SourceKind;
import org.fathom.workbench.Messages;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;
import org.fathom.workbench.study.SettingsJob;

/** What is known of competitors, one dossier each: facts with their sources, those to be verified again, and what they matter for. */
public final class CompetitorsPart extends AbstractTablePart<CompetitorFact> {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.competitors"; //$NON-NLS-1$

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	private final ElementLabels labels = new ElementLabels();
	private final LocalDate today = LocalDate.now();
	private CompetitorSettings settings = CompetitorSettings.DEFAULT;
	private OpenStudy known;
	private DossierBar dossier;
	private FactLinks links;

	/** Creates the view. */
	public CompetitorsPart() {
		super(CompetitorFact.class);
	}

	@Override
	void createColumns(TableColumns<CompetitorFact> columns) {
		columns.add(Messages.CompetitorsPart_competitor_label, TableColumns.growing(114), fact -> labels.of(fact.eContainer()));
		edit(columns, Messages.CompetitorsPart_fact_label, 240, CompetitorsPart::name,
				new FactChange<>(CompetitorFact::setName, text -> text.isEmpty() ? null : text), null);
		edit(columns, Messages.CompetitorsPart_kind_label, 112, fact -> SourceNames.of(fact.getSourceKind()),
				new FactChange<>(CompetitorFact::setSourceKind, text -> named(SourceKind.values(), SourceNames::of, text)),
				Arrays.stream(SourceKind.values()).map(SourceNames::of).toList());
		edit(columns, Messages.CompetitorsPart_source_label, 110, fact -> Objects.toString(fact.getSource(), ""), //$NON-NLS-1$
				new FactChange<>(CompetitorFact::setSource, text -> text), null);
		edit(columns, Messages.CompetitorsPart_confidence_label, 90, fact -> SourceNames.of(fact.getConfidence()),
				new FactChange<>(CompetitorFact::setConfidence, text -> named(Confidence.values(), SourceNames::of, text)),
				Arrays.stream(Confidence.values()).map(SourceNames::of).toList());
		columns.add(Messages.CompetitorsPart_verified_label, TableColumns.fixed(166), this::verified,
				Comparator.comparing(CompetitorFact::getLastVerified, Comparator.nullsFirst(Comparator.naturalOrder())), null,
				fact -> settings.isStale(fact, today) ? Tint.WARNING.color() : null).setEditingSupport(
						CellEditing.typed(viewer(), CompetitorFact.class, CompetitorsPart::day, (fact, text) -> change(fact, FactChange.DAY, text)));
		columns.add(Messages.CompetitorsPart_about_label, TableColumns.growing(110),
				fact -> fact.getAbout().stream().map(Named::getName).collect(Collectors.joining(SEPARATOR)));
	}

	private <V> void edit(TableColumns<CompetitorFact> columns, String title, int width, Function<CompetitorFact, String> text,
			FactChange<V> change, List<String> choices) {
		columns.add(title, TableColumns.growing(width), text, byText(text), null, null)
				.setEditingSupport(choices == null
						? CellEditing.typed(viewer(), CompetitorFact.class, text, (fact, typed) -> change(fact, change, typed))
						: CellEditing.chosen(viewer(), CompetitorFact.class, text, (fact, chosen) -> change(fact, change, chosen), () -> choices));
	}

	private void change(CompetitorFact fact, FactChange<?> change, String text) {
		Runnable set = change.on(fact, text);
		if (set != null) {
			study().execute(Messages.CompetitorsPart_change_label, set);
		}
		say(set == null ? NLS.bind(Messages.CompetitorsPart_unreadable_message, text) : null);
	}

	private static <E> E named(E[] values, Function<E, String> name, String text) {
		return Arrays.stream(values).filter(value -> name.apply(value).equals(text)).findFirst().orElse(null);
	}

	private static String name(CompetitorFact fact) {
		return Objects.toString(fact.getName(), ""); //$NON-NLS-1$
	}

	private static String day(CompetitorFact fact) {
		return Objects.toString(fact.getLastVerified(), ""); //$NON-NLS-1$
	}

	private String verified(CompetitorFact fact) {
		return settings.isStale(fact, today) ? NLS.bind(Messages.CompetitorsPart_stale_label, day(fact)) : day(fact);
	}

	@Override
	void createHead(Composite parent) {
		dossier = new DossierBar(parent, this);
	}

	@Override
	void createFoot(Composite parent) {
		links = new FactLinks(parent, this::study);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(100, -1).applyTo(links.control());
		links.show(null);
	}

	@Override
	void select(List<CompetitorFact> selected) {
		super.select(selected);
		links.show(selected.size() == 1 ? selected.get(0) : null);
	}

	@Override
	boolean isKept(CompetitorFact row) {
		return dossier.shows(row);
	}

	@Override
	void fillMenu(IMenuManager menu, List<CompetitorFact> rows) {
		if (!rows.isEmpty()) {
			add(menu, Messages.CompetitorsPart_verifiedToday_label, () -> study().execute(Messages.CompetitorsPart_verifiedToday_label,
					() -> rows.forEach(fact -> fact.setLastVerified(today))));
			add(menu, Messages.PainPointsPart_delete_label, () -> study().execute(Messages.PainPointsPart_delete_label,
					() -> new ElementDeletion(study().session().index()).delete(rows)));
		}
	}

	private static void add(IMenuManager menu, String label, Runnable run) {
		menu.add(new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		});
	}

	@Override
	String hint() {
		return ""; //$NON-NLS-1$
	}

	@Override
	boolean isHintShown() {
		return study() == null;
	}

	@Override
	EObject element(CompetitorFact row) {
		return row;
	}

	@Override
	void studyChanged() {
		if (known != study()) {
			known = study();
			settings = CompetitorSettings.DEFAULT;
			if (known != null) {
				OpenStudy asked = known;
				new SettingsJob<>(asked, viewer().getControl().getDisplay(), CompetitorSettings::read, CompetitorSettings.DEFAULT,
						(read, problem) -> use(asked, read, problem)).schedule();
			}
		}
		dossier.update();
		show(known == null ? List.of() : known.session().index().all(CompetitorFact.class));
		links.show(selected().size() == 1 ? selected().get(0) : null);
	}

	/**
	 * Shows the dossier that a competitor or a fact is in.
	 *
	 * @param revealed a model element; others are not shown here
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject revealed) {
		EObject competitor = revealed instanceof CompetitorFact ? revealed.eContainer() : revealed;
		if (dossier != null && !control().isDisposed() && competitor instanceof Competitor found) {
			dossier.choose(found);
			viewer().setSelection(new StructuredSelection(revealed), true);
		}
	}

	private void use(OpenStudy asked, CompetitorSettings read, String problem) {
		if (!control().isDisposed() && asked == known) {
			settings = read;
			say(problem);
			refilter();
		}
	}
}
