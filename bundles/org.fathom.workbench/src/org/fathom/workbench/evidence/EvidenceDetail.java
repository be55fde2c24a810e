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
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Measurement;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** One observation: what it shows, the note, the values and the files. */
final class EvidenceDetail {
	private final ScrolledComposite scroll;
	private final Composite box;
	private final Label title;
	private final Link shows;
	private final Label note;
	private final Thumbnails thumbnails;
	private final List<Named> shown = new ArrayList<>();
	private OpenStudy study;

	EvidenceDetail(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		box = new Composite(scroll, SWT.NONE);
		scroll.setContent(box);
		GridLayoutFactory.fillDefaults().margins(10, 4).spacing(0, 5).applyTo(box);
		title = new Label(box, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		shows = new Link(box, SWT.WRAP);
		shows.addListener(SWT.Selection, event -> study.show(shown.get(Integer.parseInt(event.text))));
		note = new Label(box, SWT.WRAP);
		for (var text : List.of(title, shows, note)) {
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		}
		thumbnails = new Thumbnails(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(thumbnails.control());
		scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	private void fit() {
		int width = Math.max(1, scroll.getClientArea().width);
		scroll.setMinHeight(box.computeSize(width, SWT.DEFAULT).y);
		box.layout(true, true);
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
			fit();
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
		fit();
	}

	private String link(Named element) {
		return "<a href=\"" + shown.indexOf(element) + "\">" + study.label(element).replace("&", "&&") + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static String value(Measurement measurement) {
		// a pure number may have the unit 1
		String amount = Objects.toString(measurement.getValue(), "").replaceAll(" 1$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return (measurement.getLabel() == null ? "" : measurement.getLabel() + ": ") + amount; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
