package org.fathom.diagram.legend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.ColorDescription.Fixed;
import org.fathom.diagram.description.ColorDescription.Interpolated;
import org.fathom.diagram.description.ColorDescription.Step;
import org.fathom.diagram.description.ConditionalStyle;
import org.fathom.diagram.description.Customization.Feature;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.description.StyleDescription;

/**
 * Explains the colours and symbols of a diagram, read from its description: the symbols that optional layers add, the steps of
 * colours that follow a value, and those fixed colours that have a text. The text of a colour of a palette is what
 * {@code %color.NAME} stands for, that of the symbols of a mapping what {@code %legend.NAME} stands for; without one, a step of a
 * scale shows its value and symbols the label of their mapping.
 */
public final class Legend {
	private final DiagramDescription description;
	private final UnaryOperator<String> texts;

	/**
	 * Explains diagrams of one kind.
	 *
	 * @param description the kind of diagram
	 * @param texts       gives the text for a label that begins with a per cent sign; may answer the rest of the label if there is none
	 */
	public Legend(DiagramDescription description, UnaryOperator<String> texts) {
		this.description = description;
		this.texts = texts;
	}

	/**
	 * The explanation of what is switched on.
	 *
	 * @param active names of the optional layers that are on
	 * @return a section for each layer that has something to explain, in the order of the description; without colours over which those of
	 *         a layer further down are drawn
	 */
	public List<LegendSection> sections(Collection<String> active) {
		List<LegendSection> sections = new ArrayList<>();
		List<Layer> shown = description.layers().stream()
				.filter(layer -> layer.isDefault() || !layer.optional() || active.contains(layer.name())).toList();
		for (int i = 0; i < shown.size(); i++) {
			Layer layer = shown.get(i);
			List<LegendEntry> entries = entries(layer, shown.subList(i + 1, shown.size()));
			if (!entries.isEmpty()) {
				sections.add(new LegendSection(texts.apply(layer.isDefault() ? description.label() : layer.label()), entries));
			}
		}
		return sections;
	}

	private List<LegendEntry> entries(Layer layer, List<Layer> above) {
		Set<LegendEntry> entries = new LinkedHashSet<>();
		List<MappingDescription> mappings = mappings(layer);
		if (!layer.isDefault()) {
			mappings.forEach(mapping -> entries.addAll(symbols(mapping)));
		}
		for (StyleDescription style : mappings.stream().flatMap(Legend::styles).toList()) {
			boolean dashed = "dash".equals(style.attribute("borderLineStyle")); //$NON-NLS-1$ //$NON-NLS-2$
			style.colors().values().forEach(color -> entries.addAll(colors(color, dashed)));
		}
		features(layer).filter(feature -> feature.color() != null && above.stream().flatMap(Legend::features).noneMatch(f -> covers(f, feature)))
				.forEach(feature -> entries.addAll(colors(feature.color(), false)));
		return List.copyOf(entries);
	}

	private static Stream<Feature> features(Layer layer) {
		return layer.customizations().stream().flatMap(c -> c.features().stream());
	}

	/** Whether the colour of a layer above is drawn over another one; layers that colour the same styles are taken to colour the same elements. */
	private static boolean covers(Feature above, Feature below) {
		return above.color() != null && above.name().equals(below.name())
				&& (above.applyOnAll() || !below.applyOnAll() && above.styles().containsAll(below.styles()));
	}

	/** The mappings of a layer and what is inside them. */
	private List<MappingDescription> mappings(Layer layer) {
		Set<String> ids = new LinkedHashSet<>();
		Stream.of(layer.nodes(), layer.containers(), layer.edges()).flatMap(List::stream).forEach(id -> collect(id, ids));
		return ids.stream().map(description.mappings()::get).toList();
	}

	private void collect(String id, Set<String> ids) {
		if (description.mappings().get(id) != null && ids.add(id)
				&& description.mappings().get(id) instanceof NodeMapping node) {
			Stream.of(node.bordered(), node.subNodes(), node.subContainers()).flatMap(List::stream)
					.forEach(inner -> collect(inner, ids));
		}
	}

	private static Stream<StyleDescription> styles(MappingDescription mapping) {
		return Stream.concat(Stream.ofNullable(mapping.style()),
				mapping.conditionalStyles().stream().map(ConditionalStyle::style).filter(Objects::nonNull));
	}

	private List<LegendEntry> symbols(MappingDescription mapping) {
		Set<String> images = new TreeSet<>();
		styles(mapping).map(style -> style.attribute("workspacePath")).filter(path -> !path.isEmpty()).forEach(images::add); //$NON-NLS-1$
		if (mapping instanceof NodeMapping node && !images.isEmpty()) {
			String text = text("legend." + node.name()); //$NON-NLS-1$
			return List.of(new LegendEntry(text.isEmpty() ? texts.apply(node.label()) : text, null, false, List.copyOf(images)));
		}
		return List.of();
	}

	private List<LegendEntry> colors(ColorDescription color, boolean dashed) {
		List<LegendEntry> entries = new ArrayList<>();
		if (color instanceof Interpolated scale) {
			for (Step step : scale.steps()) {
				if (step.color() instanceof Fixed fixed) {
					String text = text(fixed);
					entries.add(new LegendEntry(text.isEmpty() ? step.value() : text, fixed.color(), dashed, List.of()));
				}
			}
		} else if (color instanceof Fixed fixed && !text(fixed).isEmpty()) {
			entries.add(new LegendEntry(text(fixed), fixed.color(), dashed, List.of()));
		}
		return entries;
	}

	/** The text of a colour; empty if there is none. */
	private String text(Fixed color) {
		return color.name().isEmpty() ? "" : text("color." + color.name()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String text(String key) {
		String text = texts.apply('%' + key);
		return text.endsWith(key) ? "" : text; //$NON-NLS-1$
	}
}
