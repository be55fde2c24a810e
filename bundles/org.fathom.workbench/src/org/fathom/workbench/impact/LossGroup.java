package org.fathom.workbench.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fathom.core.impact.Loss;
import org.fathom.core.impact.LossKind;

/** What is lost of one kind. */
record LossGroup(LossKind kind, List<Loss> losses) {
	LossGroup {
		losses = List.copyOf(losses);
	}

	static List<LossGroup> of(List<Loss> losses) {
		Map<LossKind, List<Loss>> kinds = new EnumMap<>(LossKind.class);
		losses.forEach(loss -> kinds.computeIfAbsent(loss.kind(), kind -> new ArrayList<>()).add(loss));
		return kinds.entrySet().stream().map(entry -> new LossGroup(entry.getKey(), entry.getValue())).toList();
	}
}
