package org.fathom.core.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.operation.StudyHomes;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Measurement;
import org.fathom.model.insight.PainPoint;

/** Records what was seen, with its files and values, and attaches it to what it shows. */
public final class RecordEvidenceOperation {
	private final StudySession session;
	private final EvidenceEntry entry;
	private final List<EObject> shown;

	/**
	 * Creates the operation.
	 *
	 * @param session the study
	 * @param entry   what was entered
	 * @param shown   pain points, findings and causes that it shows; may be empty
	 */
	public RecordEvidenceOperation(StudySession session, EvidenceEntry entry, Collection<? extends EObject> shown) {
		this.session = session;
		this.entry = entry;
		this.shown = List.copyOf(shown);
	}

	/**
	 * Copies the files into the study and makes the evidence, beside the first element that it shows. To be called inside an undoable
	 * change.
	 *
	 * @return the new evidence
	 * @throws UncheckedIOException if a file cannot be copied; its message names the file, and none of the others is left in the study
	 */
	public Evidence run() {
		List<String> files = bringIn();
		Evidence evidence = evidence();
		evidence.getFiles().addAll(files);
		home().getEvidence().add(evidence);
		shown.forEach(element -> attach(evidence, element));
		return evidence;
	}

	private List<String> bringIn() {
		EvidenceFiles files = EvidenceFiles.of(session);
		List<String> paths = new ArrayList<>();
		for (Path file : entry.files()) {
			try {
				paths.add(files.bringIn(file, entry.date()));
			} catch (IOException e) {
				takeBack(files, paths, e);
				throw new UncheckedIOException(NLS.bind(Messages.RecordEvidenceOperation_cannotCopy_error, file, e.getMessage()), e);
			}
		}
		return paths;
	}

	private static void takeBack(EvidenceFiles files, List<String> paths, IOException reason) {
		try {
			files.drop(paths);
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
	}

	private Evidence evidence() {
		Evidence evidence = InsightFactory.eINSTANCE.createEvidence();
		boolean unnamed = entry.name() == null || entry.name().isBlank();
		evidence.setName(unnamed ? NLS.bind(Messages.RecordEvidenceOperation_name_label, entry.place() == null ? "" : entry.place(), entry.date()).strip() //$NON-NLS-1$
				: entry.name());
		evidence.setChannel(entry.channel());
		evidence.setMethod(entry.method());
		evidence.setPlace(entry.place());
		evidence.setDate(entry.date());
		evidence.setObserver(entry.observer());
		evidence.setCustomerPresent(entry.customerPresent());
		evidence.setNote(entry.note());
		evidence.setPersonal(entry.consent() != null || entry.keepUntil() != null);
		evidence.setConsent(entry.consent());
		evidence.setKeepUntil(entry.keepUntil());
		for (EvidenceEntry.Value value : entry.values()) {
			Measurement measurement = InsightFactory.eINSTANCE.createMeasurement();
			measurement.setLabel(value.label());
			measurement.setValue(value.value());
			evidence.getMeasurements().add(measurement);
		}
		return evidence;
	}

	private InsightModel home() {
		for (EObject above = shown.isEmpty() ? null : shown.get(0); above != null; above = above.eContainer()) {
			if (above instanceof InsightModel model) {
				return model;
			}
		}
		return new StudyHomes(session).insightsOn(session.study());
	}

	private static void attach(Evidence evidence, EObject element) {
		if (element instanceof PainPoint painPoint) {
			painPoint.getEvidence().add(evidence);
		} else if (element instanceof Finding finding) {
			finding.getEvidence().add(evidence);
		} else if (element instanceof Cause cause) {
			cause.getEvidence().add(evidence);
		}
	}
}
