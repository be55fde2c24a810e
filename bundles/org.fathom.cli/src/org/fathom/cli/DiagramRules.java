package org.fathom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.rules.Violation;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.runtime.DiagramRuntime;

/** Checks every diagram that a study can have by the validation rules of its description. The diagrams are not kept. */
final class DiagramRules {
	private final StudySession session;
	private final DiagramRuntime runtime;

	DiagramRules(StudySession session, DiagramRuntime runtime) {
		this.session = session;
		this.runtime = runtime;
	}

	/** What violates a rule, each element once by rule; the rule is named by viewpoint description and its own name. */
	List<Violation> check() {
		Map<List<Object>, Violation> found = new LinkedHashMap<>();
		List<EObject> elements = session.index().all(EObject.class);
		for (DiagramDescription description : runtime.descriptions()) {
			elements.stream().filter(element -> runtime.canCreate(description, element))
					.flatMap(root -> runtime.validate(runtime.create(description, root, null)).stream())
					.forEach(each -> found.putIfAbsent(List.of(each.rule().name(), each.element()), violation(description, each)));
		}
		return List.copyOf(found.values());
	}

	private static Violation violation(DiagramDescription description, org.fathom.diagram.runtime.Violation each) {
		return new Violation(description.name() + '/' + each.rule().name(), Severity.valueOf(each.rule().level().name()), each.element(), null,
				each.message(), List.of());
	}
}
