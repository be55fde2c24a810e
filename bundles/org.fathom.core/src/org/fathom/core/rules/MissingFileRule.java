package org.fathom.core.rules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;

/** The files of evidence are in the study's evidence folder. */
final class MissingFileRule extends AbstractElementRule<Evidence> {
	MissingFileRule() {
		super("RULE-029", Severity.WARNING, Evidence.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Evidence element, Consumer<Violation> violations) {
		if (element.getFiles().isEmpty() || element.isRedacted()) {
			return;
		}
		StudyFolder.of(element).map(study -> study.resolve(EvidenceFiles.FOLDER)).ifPresent(folder -> {
			for (String file : element.getFiles()) {
				if (!isIn(folder, file)) {
					violations.accept(violation(element, InsightPackage.Literals.EVIDENCE__FILES,
							NLS.bind(Messages.MissingFileRule_message, names.of(element), file),
							new QuickFix(Messages.MissingFileRule_remove_label, () -> element.getFiles().remove(file))));
				}
			}
		});
	}

	private static boolean isIn(Path folder, String file) {
		try {
			Path path = folder.resolve(file).normalize();
			return path.startsWith(folder) && Files.isRegularFile(path);
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
