package org.fathom.workbench.how;

import java.util.List;

import org.fathom.core.how.HowVerdict.Reason;

/** A fact as the question "how does it work in my case?" sees it; the value is {@code null} while it is not known. */
record FactRow(String key, String value, boolean assumed, String source, List<Reason> decides) {
	FactRow {
		decides = List.copyOf(decides);
	}
}
