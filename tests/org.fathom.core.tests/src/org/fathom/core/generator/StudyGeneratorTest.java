package org.fathom.core.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.core.rules.RuleEngine;
import org.fathom.core.rules.Violation;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Identified;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyGeneratorTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 10_000 })
	void studyHasTheSizeAskedForAndKeepsToTheRules(int size) throws Exception {
		new StudyGenerator(size).write(folder, size);
		try (StudySession session = new StudyStore().open(folder, null)) {
			assertEquals(List.of(), session.problems());
			assertEquals(size, session.index().all(Identified.class).size(), 100);
			assertEquals(List.of(), errors(session));
		}
	}

	private static List<Violation> errors(StudySession session) {
		List<Violation> errors = new ArrayList<>();
		for (Resource resource : session.resourceSet().getResources()) {
			resource.getContents().forEach(root -> errors.addAll(RuleEngine.standard().check(root)));
		}
		errors.removeIf(violation -> violation.severity() != Severity.ERROR);
		return errors;
	}
}
