package org.fathom.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.core.value.DoubleCount;
import org.fathom.core.value.KpiValue;
import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueCost;
import org.fathom.core.value.ValueEffect;
import org.fathom.core.value.ValueQuery;
import org.fathom.core.value.YearlyMoney;
import org.fathom.exchange.xlsx.ValueXlsxExporter;
import org.fathom.model.solution.Solution;
import org.fathom.model.types.Range;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what solutions are worth, against what the pain points they address cost. */
@Command(name = "value")
final class ValueCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--solution", paramLabel = "ID", descriptionKey = "valueSolution")
	private List<String> solutions = List.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "valueXlsx")
	private Path xlsx;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			List<Solution> chosen = new ArrayList<>();
			for (String solution : solutions) {
				chosen.add(new ElementLookup(session.index()).solution(solution));
			}
			ValueCase value = new ValueQuery().valueCase(solutions.isEmpty() ? session.index().all(Solution.class) : chosen);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(new ValueJson().of(value)));
			} else {
				print(value, out);
			}
			if (xlsx != null) {
				new ValueXlsxExporter().export(value, xlsx);
			}
			return 0;
		}
	}

	private static void print(ValueCase value, PrintWriter out) {
		for (KpiValue kpi : value.kpis()) {
			String sum = kpi.sum() == null ? "" : "  " + text(kpi.sum(), kpi.kpi().getUnit()); //$NON-NLS-1$ //$NON-NLS-2$
			String expected = kpi.expected() == null ? "" : "  " + NLS.bind(Messages.ValueCommand_expected_label, //$NON-NLS-1$ //$NON-NLS-2$
					kpi.kpi().getBaseline(), text(kpi.expected(), kpi.kpi().getUnit()));
			out.println(ElementPath.name(kpi.kpi()) + sum + expected);
			kpi.effects().forEach(effect -> print(effect, kpi, out));
			kpi.costs().forEach(cost -> print(cost, out));
		}
		value.gains().forEach(money -> out.println(NLS.bind(Messages.ValueCommand_gain_label, text(money))));
		value.costs().forEach(money -> out.println(NLS.bind(Messages.ValueCommand_cost_label, text(money))));
		for (DoubleCount twice : value.doubleCounts()) {
			out.println(NLS.bind(Messages.ValueCommand_double_label, new Object[] { ElementPath.name(twice.kpi()),
					ElementPath.name(twice.painPoint()), String.join("; ", twice.solutions().stream().map(ElementPath::name).toList()) })); //$NON-NLS-1$
		}
	}

	private static void print(ValueEffect effect, KpiValue kpi, PrintWriter out) {
		String amount = effect.effect().getAmount() == null ? "" : text(effect.effect().getAmount(), kpi.kpi().getUnit()); //$NON-NLS-1$
		String money = effect.effect().getMoney() == null ? "" : "  " + effect.effect().getMoney() + "/a"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.println("  + " + ElementPath.name(effect.solution()) + ": " + amount + money); //$NON-NLS-1$ //$NON-NLS-2$
		if (effect.effect().getAssumption() != null) {
			out.println("      " + NLS.bind(Messages.ValueCommand_assumption_label, effect.effect().getAssumption())); //$NON-NLS-1$
		}
	}

	private static void print(ValueCost cost, PrintWriter out) {
		String amount = cost.impact().getAmount() == null ? "" : cost.impact().getAmount().toString(); //$NON-NLS-1$
		String apart = cost.impact().getAmount() != null && cost.inUnitOfKpi() == null ? "  " + Messages.ValueCommand_apart_label : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String money = cost.yearly() == null ? "" : "  " + cost.yearly() + "/a"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.println("  - " + ElementPath.name(cost.painPoint()) + ": " + amount + money + apart); //$NON-NLS-1$ //$NON-NLS-2$
		if (cost.impact().getMoney() != null && cost.yearly() == null) {
			out.println("      " + NLS.bind(Messages.ValueCommand_period_label, cost.impact().getMoney(), cost.impact().getPeriod())); //$NON-NLS-1$
		}
	}

	private static String text(Range range, String unit) {
		String numbers = end(range.min()) + " .. " + end(range.max()); //$NON-NLS-1$
		return unit == null || unit.equals("1") ? numbers : numbers + ' ' + unit; //$NON-NLS-1$
	}

	private static String end(BigDecimal number) {
		return number == null ? "?" : number.toPlainString(); //$NON-NLS-1$
	}

	private static String text(YearlyMoney money) {
		String low = money.low().toPlainString();
		String amount = money.low().compareTo(money.high()) == 0 ? low : low + " .. " + money.high().toPlainString(); //$NON-NLS-1$
		return amount + ' ' + money.currency() + "/a"; //$NON-NLS-1$
	}
}
