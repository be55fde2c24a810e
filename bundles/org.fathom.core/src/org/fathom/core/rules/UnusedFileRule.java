package org.fathom.core.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.library.Study;

/** Each file in the evidence folder belongs to evidence. Hidden files are left out. */
final class UnusedFileRule extends AbstractElementRule<Study> {
	UnusedFileRule() {
		super("RULE-030", Severity.INFO, Study.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Study element, Consumer<Violation> violations) {
		StudyFolder.of(element).map(study -> study.resolve(EvidenceFiles.FOLDER)).filter(Files::isDirectory).ifPresent(folder -> {
			Set<String> named = new HashSet<>();
			StudyIndex.of(element).all(Evidence.class).forEach(evidence -> named.addAll(evidence.getFiles()));
			for (String file : files(folder)) {
				if (!named.contains(file)) {
					violations.accept(violation(element, null, NLS.bind(Messages.UnusedFileRule_message, file)));
				}
			}
		});
	}

	private static List<String> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) //$NON-NLS-1$
					.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		} catch (IOException e) {
			// a folder that cannot be read says nothing of its files
			return List.of();
		}
	}
}
