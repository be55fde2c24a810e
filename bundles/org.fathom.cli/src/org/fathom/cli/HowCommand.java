package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.ConditionWords;
import org.fathom.core.how.Facts;
import org.fathom.core.how.HowQuery;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.HowVerdict.Reason;
import org.fathom.core.how.Truth;
import org.fathom.core.store.StudySession;
import org.fathom.model.solution.Solution;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which How steps of a solution apply to the customer. */
@Command(name = "how")
final class HowCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--solution", required = true, paramLabel = "ID", descriptionKey = "solution")
	private String solution;

	@Option(names = "--fact", paramLabel = "KEY=VALUE", descriptionKey = "fact")
	private Map<String, String> facts = Map.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			Solution found = new ElementLookup(session.index()).solution(solution);
			List<HowVerdict> steps = new HowQuery(Facts.of(session.study().getFacts(), facts)).steps(found);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(found, steps)));
			} else {
				out.println(found.getName());
				print(Messages.HowCommand_applies_label, Truth.TRUE, steps, out);
				print(Messages.HowCommand_appliesNot_label, Truth.FALSE, steps, out);
				print(Messages.HowCommand_unknown_label, Truth.UNKNOWN, steps, out);
			}
			return 0;
		}
	}

	private static void print(String title, Truth wanted, List<HowVerdict> steps, PrintWriter out) {
		List<HowVerdict> chosen = steps.stream().filter(verdict -> verdict.applies() == wanted).toList();
		if (chosen.isEmpty()) {
			return;
		}
		out.println(title);
		for (HowVerdict verdict : chosen) {
			out.println("  " + (steps.indexOf(verdict) + 1) + ". " + verdict.step().getName()); //$NON-NLS-1$ //$NON-NLS-2$
			if (wanted == Truth.TRUE && verdict.step().getInstruction() != null) {
				out.println("     " + verdict.step().getInstruction()); //$NON-NLS-1$
			}
			if (wanted != Truth.TRUE) {
				verdict.reasons().forEach(reason -> out.println("     " + text(reason))); //$NON-NLS-1$
			}
		}
	}

	/** Whether a condition holds, what is known of its fact, and the variant that asks. */
	private static String text(Reason reason) {
		String known = reason.value() == null ? Messages.HowCommand_notKnown_label : reason.value();
		String label = reason.truth() == Truth.FALSE ? Messages.HowCommand_failed_label : Messages.HowCommand_reason_label;
		return NLS.bind(label, new Object[] { reason.variant().getName(), ConditionWords.of(reason.condition()), known });
	}

	private static JsonObject json(Solution solution, List<HowVerdict> steps) {
		JsonArray array = new JsonArray();
		for (HowVerdict verdict : steps) {
			JsonArray reasons = new JsonArray();
			for (Reason reason : verdict.reasons()) {
				JsonObject object = new JsonObject();
				object.addProperty("variant", reason.variant().getName()); //$NON-NLS-1$
				object.addProperty("fact", reason.condition().getFact()); //$NON-NLS-1$
				object.addProperty("operator", reason.condition().getOperator().getName()); //$NON-NLS-1$
				object.addProperty("expected", reason.condition().getValue()); //$NON-NLS-1$
				object.addProperty("value", reason.value()); //$NON-NLS-1$
				object.addProperty("truth", reason.truth().name()); //$NON-NLS-1$
				reasons.add(object);
			}
			JsonObject object = new JsonObject();
			object.addProperty("id", verdict.step().getId()); //$NON-NLS-1$
			object.addProperty("name", verdict.step().getName()); //$NON-NLS-1$
			object.addProperty("applies", verdict.applies().name()); //$NON-NLS-1$
			object.add("boundTo", verdict.step().getBoundTo().stream().map(ElementPath::id) //$NON-NLS-1$
					.collect(Collectors.collectingAndThen(Collectors.toList(), HowCommand::array)));
			object.add("reasons", reasons); //$NON-NLS-1$
			array.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("solution", solution.getId()); //$NON-NLS-1$
		result.addProperty("name", solution.getName()); //$NON-NLS-1$
		result.add("steps", array); //$NON-NLS-1$
		return result;
	}

	private static JsonArray array(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}
}
