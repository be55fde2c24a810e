package org.fathom.cli;

import java.util.List;

import org.fathom.core.depth.DepthRollUpQuery;
import org.fathom.core.depth.DepthSummary;

/** What depth is added up over. */
enum DepthScope {
	PROCESS, AREA, PARTY, STUDY;

	List<DepthSummary> of(DepthRollUpQuery query) {
		return switch (this) {
		case PROCESS -> query.processes();
		case AREA -> query.areas();
		case PARTY -> query.parties();
		case STUDY -> List.of(query.study());
		};
	}
}
