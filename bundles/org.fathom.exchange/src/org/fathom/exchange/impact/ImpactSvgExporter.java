package org.fathom.exchange.impact;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceMark;
import org.fathom.core.impact.TraceNode;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Shape;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;
import org.fathom.exchange.internal.FlowPicture;
import org.fathom.exchange.internal.Look;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataPackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/**
 * Draws what leads to an element and what follows from it: the element in the middle, everything once, edges from what leads to what
 * follows; the relation is written beside the first of several alike.
 */
public final class ImpactSvgExporter {
	private static final Color GREY = new Color(120, 130, 145);
	private static final Look OTHER = Look.of(new Color(243, 244, 246), GREY);
	private static final Look EDGE = Look.of(Color.WHITE, GREY);

	private final Map<EClass, Look> looks = new HashMap<>();

	/** Creates the exporter. */
	public ImpactSvgExporter() {
		look(new Color(232, 238, 246), new Color(91, 107, 130), ProcessPackage.Literals.STEP, ProcessPackage.Literals.PROCESS);
		look(new Color(254, 226, 226), new Color(185, 28, 28), InsightPackage.Literals.PAIN_POINT, InsightPackage.Literals.CAUSE);
		look(new Color(254, 243, 199), new Color(180, 120, 20), InsightPackage.Literals.EVIDENCE, InsightPackage.Literals.FINDING);
		look(new Color(220, 252, 231), new Color(21, 128, 61), SolutionPackage.Literals.SOLUTION, SolutionPackage.Literals.HOW_STEP);
		look(new Color(209, 250, 245), new Color(15, 118, 110), SolutionPackage.Literals.CASE);
		look(new Color(237, 233, 254), new Color(109, 40, 217), ProcessPackage.Literals.KPI);
		look(new Color(224, 242, 254), new Color(3, 105, 161), InsightPackage.Literals.TOPIC);
		look(new Color(241, 245, 249), new Color(71, 85, 105), DataPackage.Literals.ENTITY, ProcessPackage.Literals.INFORMATION_SYSTEM);
	}

	private void look(Color fill, Color line, EClass... types) {
		for (EClass type : types) {
			looks.put(type, Look.of(fill, line));
		}
	}

	/**
	 * Draws the picture.
	 *
	 * @param trees the tree of each direction wanted; all of the same element, none empty
	 * @param file  an SVG file; a file of that name is replaced
	 * @throws ExchangeException if the file cannot be written
	 */
	public void export(Map<TraceDirection, TraceNode> trees, Path file) throws ExchangeException {
		Named root = trees.values().iterator().next().element();
		FlowPicture picture = new FlowPicture(root.getName());
		Map<Named, Node> nodes = new LinkedHashMap<>();
		node(picture, nodes, trees.values().iterator().next());
		Set<String> drawn = new HashSet<>();
		trees.values().forEach(tree -> children(picture, nodes, tree, drawn));
		for (String type : Messages.ImpactSvgExporter_types_label.split("\\|")) { //$NON-NLS-1$
			String[] parts = type.split("="); //$NON-NLS-1$
			nodes.keySet().stream().map(Named::eClass).filter(used -> used.getName().equals(parts[0])).findFirst()
					.ifPresent(used -> picture.explain(parts[1], looks.getOrDefault(used, OTHER)));
		}
		picture.write(file);
	}

	private Node node(FlowPicture picture, Map<Named, Node> nodes, TraceNode trace) {
		Named element = trace.element();
		Look look = looks.getOrDefault(element.eClass(), OTHER);
		String name = element.getName() == null ? element.eClass().getName() : element.getName();
		return nodes.computeIfAbsent(element, key -> picture.node(element.eClass().getName(), element,
				trace.mark() == TraceMark.DEEPER ? name + " ..." : name, Shape.RECTANGLE, trace.link() == null ? look.strong() : look)); //$NON-NLS-1$
	}

	private void children(FlowPicture picture, Map<Named, Node> nodes, TraceNode parent, Set<String> drawn) {
		for (TraceNode child : parent.children()) {
			boolean forth = child.link().direction() == TraceDirection.TO;
			Node from = node(picture, nodes, forth ? parent : child);
			Node to = node(picture, nodes, forth ? child : parent);
			if (from != to && drawn.add(from.getId() + child.link().relation() + to.getId())) {
				String label = child.link().relation().label(TraceDirection.TO);
				picture.edge(child.link().relation().name(), from, to, drawn.add(from.getId() + label) ? label : null, EDGE);
			}
			children(picture, nodes, child, drawn);
		}
	}
}
