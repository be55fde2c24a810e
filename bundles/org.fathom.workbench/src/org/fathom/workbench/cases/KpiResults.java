package org.fathom.workbench.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.types.Quantity;
import org.fathom.workbench.Messages;

/** What a case has measured, in words. */
public final class KpiResults {
	private KpiResults() {
	}

	/**
	 * All results of a case in one line.
	 *
	 * @param proof a case
	 * @return for example "K08 Order fallout: 17 % → 9 %"; empty if nothing was measured
	 */
	public static String line(Case proof) {
		return lines(proof).stream().collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** The results of a case, a line each. */
	static List<String> lines(Case proof) {
		return proof.getResults().stream().filter(result -> result.getKpi() != null).map(KpiResults::text).toList();
	}

	private static String text(KpiResult result) {
		return NLS.bind(Messages.KpiResults_result_label,
				new Object[] { new ElementLabels().of(result.getKpi()), amount(result.getBefore()), amount(result.getAfter()) });
	}

	private static String amount(Quantity quantity) {
		// a pure number has the unit 1
		return quantity == null ? Messages.LinkedTable_missing_label : Objects.toString(quantity).replaceAll(" 1$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
