package org.fathom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.rules.RuleEngine;
import org.fathom.core.rules.Violation;
import org.fathom.core.store.Problem;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudySession;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a study against the model rules and, if asked, against those of its diagrams. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
	private static final int RULES_VIOLATED = 3;

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Option(names = "--diagrams", descriptionKey = "checkDiagrams")
	private boolean diagrams;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			List<Violation> violations = new ArrayList<>(RuleEngine.standard().check(session.resourceSet(), new NullProgressMonitor()));
			if (diagrams) {
				violations.addAll(new DiagramRules(session, new StudyDiagrams(session, new StudySpecifications(session.folder()),
						spec.commandLine().getErr()::println).runtime()).check());
			}
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(session, violations)));
			} else {
				print(session, violations, out);
			}
			boolean sound = violations.stream().allMatch(violation -> violation.severity() == Severity.INFO)
					&& session.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO);
			return sound ? 0 : RULES_VIOLATED;
		}
	}

	private static void print(StudySession session, List<Violation> violations, PrintWriter out) {
		for (Violation violation : violations) {
			out.println(String.join("  ", violation.ruleId(), violation.severity().name(), //$NON-NLS-1$
					ElementPath.file(session, violation.element()), violation.message()));
		}
		out.println(NLS.bind(Messages.CheckCommand_summary_message, violations.size()));
	}

	private static JsonObject json(StudySession session, List<Violation> violations) {
		JsonArray problems = new JsonArray();
		for (Problem problem : session.problems()) {
			JsonObject object = new JsonObject();
			object.addProperty("code", problem.code()); //$NON-NLS-1$
			object.addProperty("severity", problem.severity().name()); //$NON-NLS-1$
			object.addProperty("file", String.valueOf(problem.file())); //$NON-NLS-1$
			object.addProperty("line", problem.line()); //$NON-NLS-1$
			object.addProperty("message", problem.message()); //$NON-NLS-1$
			problems.add(object);
		}
		JsonArray found = new JsonArray();
		for (Violation violation : violations) {
			JsonObject object = new JsonObject();
			object.addProperty("rule", violation.ruleId()); //$NON-NLS-1$
			object.addProperty("severity", violation.severity().name()); //$NON-NLS-1$
			object.addProperty("file", ElementPath.file(session, violation.element())); //$NON-NLS-1$
			object.addProperty("element", ElementPath.id(violation.element())); //$NON-NLS-1$
			object.addProperty("name", ElementPath.name(violation.element())); //$NON-NLS-1$
			object.addProperty("message", violation.message()); //$NON-NLS-1$
			found.add(object);
		}
		JsonObject result = new JsonObject();
		result.add("problems", problems); //$NON-NLS-1$
		result.add("violations", found); //$NON-NLS-1$
		return result;
	}
}
