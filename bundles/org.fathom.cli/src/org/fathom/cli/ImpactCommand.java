package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.impact.Loss;
import org.fathom.core.impact.LossKind;
import org.fathom.core.impact.LossQuery;
import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceMark;
import org.fathom.core.impact.TraceNode;
import org.fathom.core.impact.TraceQuery;
import org.fathom.core.store.StudySession;
import org.fathom.exchange.impact.ImpactSvgExporter;
import org.fathom.model.base.Named;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what leads to an element and what follows from it, and what would be lost without it. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
	private enum Way {
		FROM, TO, BOTH
	}

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--element", required = true, paramLabel = "ID", descriptionKey = "element")
	private String element;

	@Option(names = "--direction", defaultValue = "both", paramLabel = "from|to|both", descriptionKey = "direction")
	private Way way;

	@Option(names = "--depth", defaultValue = "4", paramLabel = "N", descriptionKey = "traceDepth")
	private int depth;

	@Option(names = "--what-if", descriptionKey = "whatIf")
	private boolean whatIf;

	@Option(names = "--svg", paramLabel = "FILE", descriptionKey = "traceSvg")
	private Path svg;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			EObject found = new ElementLookup(session.index()).named(element);
			if (!(found instanceof Named named)) {
				throw new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, element));
			}
			Map<TraceDirection, TraceNode> trees = trees(session, named);
			List<Loss> losses = whatIf ? new LossQuery(session.index()).without(named) : List.of();
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(named, trees, losses)));
			} else {
				out.println(title(named));
				trees.forEach((direction, tree) -> print(direction, tree, out));
				print(losses, out);
			}
			if (svg != null) {
				new ImpactSvgExporter().export(trees, svg);
			}
			return 0;
		}
	}

	private Map<TraceDirection, TraceNode> trees(StudySession session, Named named) {
		TraceQuery query = TraceQuery.forExport(session.index());
		return Stream.of(TraceDirection.values()).filter(direction -> way == Way.BOTH || way.name().equals(direction.name()))
				.collect(Collectors.toMap(direction -> direction, direction -> query.tree(named, direction, depth), (a, b) -> a, TreeMap::new));
	}

	private static String title(Named named) {
		return named.eClass().getName() + ": " + ElementPath.name(named); //$NON-NLS-1$
	}

	private static void print(TraceDirection direction, TraceNode tree, PrintWriter out) {
		out.println(direction == TraceDirection.FROM ? Messages.ImpactCommand_from_label : Messages.ImpactCommand_to_label);
		if (tree.children().isEmpty()) {
			out.println("  " + Messages.ImpactCommand_nothing_label); //$NON-NLS-1$
		}
		tree.children().forEach(child -> print(child, "  ", out)); //$NON-NLS-1$
	}

	private static void print(TraceNode node, String indent, PrintWriter out) {
		String words = node.link().relation().label(node.link().direction());
		out.println(indent + words + ": " + ElementPath.name(node.element()) + mark(node.mark())); //$NON-NLS-1$
		node.children().forEach(child -> print(child, indent + "  ", out)); //$NON-NLS-1$
	}

	private static String mark(TraceMark mark) {
		return switch (mark) {
		case NONE -> ""; //$NON-NLS-1$
		case CYCLE -> "  " + Messages.ImpactCommand_cycle_label; //$NON-NLS-1$
		case REPEATED -> "  " + Messages.ImpactCommand_repeated_label; //$NON-NLS-1$
		case DEEPER -> "  ..."; //$NON-NLS-1$
		};
	}

	private void print(List<Loss> losses, PrintWriter out) {
		if (!whatIf) {
			return;
		}
		out.println(Messages.ImpactCommand_whatIf_label);
		if (losses.isEmpty()) {
			out.println("  " + Messages.ImpactCommand_nothing_label); //$NON-NLS-1$
		}
		grouped(losses).forEach((kind, group) -> {
			out.println("  " + kind.label()); //$NON-NLS-1$
			for (Loss loss : group) {
				String left = loss.kind() == LossKind.EXISTENCE || !loss.last() ? "" //$NON-NLS-1$
						: "  " + (loss.useless() ? Messages.ImpactCommand_useless_label : Messages.ImpactCommand_last_label); //$NON-NLS-1$
				out.println("    " + title(loss.element()) + " (" + ElementPath.name(loss.cause()) + ')' + left); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
	}

	private static Map<LossKind, List<Loss>> grouped(List<Loss> losses) {
		return losses.stream().collect(Collectors.groupingBy(Loss::kind, TreeMap::new, Collectors.toList()));
	}

	private JsonObject json(Named named, Map<TraceDirection, TraceNode> trees, List<Loss> losses) {
		JsonObject result = json(named);
		trees.forEach((direction, tree) -> {
			JsonArray children = new JsonArray();
			tree.children().forEach(child -> children.add(json(child)));
			result.add(direction == TraceDirection.FROM ? "from" : "to", children); //$NON-NLS-1$ //$NON-NLS-2$
		});
		if (whatIf) {
			JsonArray array = new JsonArray();
			losses.forEach(loss -> array.add(json(loss)));
			result.add("losses", array); //$NON-NLS-1$
		}
		return result;
	}

	private static JsonObject json(Named named) {
		JsonObject object = new JsonObject();
		object.addProperty("type", named.eClass().getName()); //$NON-NLS-1$
		object.addProperty("id", named.getId()); //$NON-NLS-1$
		object.addProperty("name", ElementPath.name(named)); //$NON-NLS-1$
		return object;
	}

	private static JsonObject json(TraceNode node) {
		JsonObject object = json(node.element());
		object.addProperty("relation", node.link().relation().name()); //$NON-NLS-1$
		if (node.mark() != TraceMark.NONE) {
			object.addProperty("mark", node.mark().name()); //$NON-NLS-1$
		}
		JsonArray children = new JsonArray();
		node.children().forEach(child -> children.add(json(child)));
		object.add("children", children); //$NON-NLS-1$
		return object;
	}

	private static JsonObject json(Loss loss) {
		JsonObject object = json(loss.element());
		object.addProperty("loses", loss.kind().name()); //$NON-NLS-1$
		object.addProperty("cause", loss.cause().getId()); //$NON-NLS-1$
		object.addProperty("last", loss.last()); //$NON-NLS-1$
		object.addProperty("useless", loss.useless()); //$NON-NLS-1$
		return object;
	}
}
