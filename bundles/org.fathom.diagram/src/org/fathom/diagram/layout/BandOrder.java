package org.fathom.diagram.layout;

import java.util.ArrayList;
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
		double middle = (inside.size() - 1) / 2.0;
		List<Strip> ordered = new ArrayList<>();
		bands.stream().filter(b -> height.get(b) <= middle).sorted(Comparator.comparing(height::get).reversed())
				.forEach(ordered::add);
		int above = ordered.size();
		ordered.addAll(inside);
		bands.stream().filter(b -> height.get(b) > middle).sorted(Comparator.comparing(height::get).reversed())
				.forEach(ordered::add);
		if (above > 2) {
			spread(ordered, above);
		}
		graph.strips.clear();
		graph.strips.addAll(ordered);
	}

	/** More than two bands above would be far from the flow: the later half goes below. */
	private static void spread(List<Strip> ordered, int above) {
		for (int i = 0; i < above / 2; i++) {
			ordered.add(ordered.remove(0));
		}
	}
}
