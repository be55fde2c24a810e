package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts each band above or below everything else, whichever is nearer to the cells it exchanges messages with. */
final class BandOrder {
	private final FlowGraph graph;

	BandOrder(FlowGraph graph) {
		this.graph = graph;
	}

	void apply() {
		List<Strip> inside = graph.strips.stream().filter(s -> !s.band).toList();
		List<Strip> bands = graph.strips.stream().filter(s -> s.band).toList();
		Map<Strip, Double> height = new HashMap<>();
		for (Strip band : bands) {
			double mean = graph.links.stream().filter(l -> l.band == band)
					.mapToInt(l -> inside.indexOf(l.start().strip)).average().orElse(0);
			height.put(band, mean);
		}
		List<Strip> sorted = new ArrayList<>(bands);
		sorted.sort(Comparator.comparing(height::get));
		int above = above(sorted, height, inside.size());
		List<Strip> ordered = new ArrayList<>(sorted.subList(0, above));
		Collections.reverse(ordered);
		ordered.addAll(inside);
		List<Strip> below = new ArrayList<>(sorted.subList(above, sorted.size()));
		Collections.reverse(below);
		ordered.addAll(below);
		graph.strips.clear();
		graph.strips.addAll(ordered);
	}

	/** Half of the bands go above, so that few messages have to cross one; a single band goes where it is nearer. */
	private static int above(List<Strip> sorted, Map<Strip, Double> height, int strips) {
		if (sorted.size() == 1) {
			return height.get(sorted.get(0)) <= (strips - 1) / 2.0 ? 1 : 0;
		}
		return (sorted.size() + 1) / 2;
	}
}
