package org.fathom.workbench.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Measurement;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.pane.ReadingPane;
import org.fathom.workbench.study.OpenStudy;

/** One observation: what it shows, the note, the values and the files. */
final class EvidenceDetail {
	private final ReadingPane pane;
	private final Label title;
	private final Link shows;
	private final Label note;
	private final Thumbnails thumbnails;
	private final List<Named> shown = new ArrayList<>();
	private OpenStudy study;

	EvidenceDetail(Composite parent) {
		pane = new ReadingPane(parent);
		title = pane.wrapped(new Label(pane.box(), SWT.WRAP));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		shows = pane.wrapped(new Link(pane.box(), SWT.WRAP));
		shows.addListener(SWT.Selection, event -> study.show(shown.get(Integer.parseInt(event.text))));
		note = pane.wrapped(new Label(pane.box(), SWT.WRAP));
		thumbnails = new Thumbnails(pane.box());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(thumbnails.control());
	}

	/** The evidence may be {@code null}. */
	void show(OpenStudy open, Evidence evidence) {
		study = open;
		title.setVisible(evidence != null);
		if (evidence == null) {
			shown.clear();
			shows.setText(Messages.EvidenceDetail_choose_message);
			note.setText(""); //$NON-NLS-1$
			thumbnails.show(List.of());
			pane.fit();
			return;
		}
		title.setText(open.label(evidence).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		shown.clear();
		for (Setting setting : open.session().index().getInverseReferences(evidence, true)) {
			EObject referrer = setting.getEObject();
			if (referrer instanceof Named named && setting.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
					&& !shown.contains(named)) {
				shown.add(named);
			}
		}
		shows.setText(Messages.EvidenceDetail_shows_label + ' ' + (shown.isEmpty() ? Messages.EvidenceDetail_nothing_label
				: shown.stream().map(this::link).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		String values = evidence.getMeasurements().stream().map(EvidenceDetail::value).collect(Collectors.joining("\n")); //$NON-NLS-1$
		note.setText(Stream.of(evidence.getNote(), values).filter(Objects::nonNull).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n")).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Path folder = open.session().folder().resolve(EvidenceFiles.FOLDER);
		thumbnails.show(evidence.getFiles().stream().map(folder::resolve).map(Path::normalize).filter(file -> file.startsWith(folder)).toList());
		pane.fit();
	}

	private String link(Named element) {
		return "<a href=\"" + shown.indexOf(element) + "\">" + study.label(element).replace("&", "&&") + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static String value(Measurement measurement) {
		// a pure number may have the unit 1
		String amount = Objects.toString(measurement.getValue(), "").replaceAll(" 1$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return measurement.getLabel() == null ? amount : Labelled.of(measurement.getLabel(), amount);
	}
}
