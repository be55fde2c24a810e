package org.fathom.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.style.Shape;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;

/**
 * A picture that is generated from a result and not kept: nodes and edges in the order in which they are added, laid out from left to
 * right, with a legend below.
 */
public final class FlowPicture {
	private static final int GAP = 16;
	private static final int WIDTH = 150;
	private static final int HEIGHT = 50;
	private static final int SIGN = 40;
	private static final int LEGEND_WIDTH = 150;
	private static final int LEGEND_HEIGHT = 30;

	private final Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
	private final Map<String, Look> legend = new LinkedHashMap<>();
	private Node pool;
	private int ids;

	/**
	 * Begins a picture.
	 *
	 * @param name its name, for readers who cannot see it
	 */
	public FlowPicture(String name) {
		diagram.setName(name);
		diagram.setId("picture"); //$NON-NLS-1$
	}

	/**
	 * Adds a lane below the lanes before.
	 *
	 * @param name   its name; may be {@code null}
	 * @param target the element that it shows; {@code null} for none
	 * @param look   colours and lines
	 * @return the lane; nodes are put into it by {@link #into}
	 */
	public Node lane(String name, EObject target, Look look) {
		if (pool == null) {
			pool = node("Pool", diagram.getName(), look.strong(), Shape.RECTANGLE, 0, 0); //$NON-NLS-1$
			pool.setKind(NodeKind.VERTICAL_STACK);
		}
		Node lane = node("Lane", name, look, Shape.RECTANGLE, 0, 0); //$NON-NLS-1$
		lane.setKind(NodeKind.FREE_FORM);
		lane.setTarget(target);
		pool.getChildren().add(lane);
		return lane;
	}

	/**
	 * Moves a node into a lane.
	 *
	 * @param node a node of this picture
	 * @param lane a lane of this picture
	 */
	public void into(Node node, Node lane) {
		lane.getChildren().add(node);
	}

	/**
	 * Adds a node.
	 *
	 * @param kind   what it is, in a word that style sheets may use
	 * @param target the element that it shows; {@code null} for none
	 * @param label  may have several lines
	 * @param shape  its outline
	 * @param look   colours and lines
	 * @return the node
	 */
	public Node node(String kind, EObject target, String label, Shape shape, Look look) {
		Node node = node(kind, label, look, shape, shape == Shape.RECTANGLE ? WIDTH : SIGN, shape == Shape.RECTANGLE ? HEIGHT : SIGN);
		node.setTarget(target);
		return node;
	}

	private Node node(String kind, String label, Look look, Shape shape, int width, int height) {
		Node node = NotationFactory.eINSTANCE.createNode();
		node.setId("n" + ++ids); //$NON-NLS-1$
		node.setMapping(kind);
		node.setLabel(label);
		node.setKind(NodeKind.NODE);
		node.setStyle(look.node(shape, width, height));
		diagram.getNodes().add(node);
		return node;
	}

	/**
	 * Adds an edge.
	 *
	 * @param kind   what it is
	 * @param source where it begins
	 * @param target where it ends
	 * @param label  beside it; {@code null} for none
	 * @param look   colour and line
	 */
	public void edge(String kind, Node source, Node target, String label, Look look) {
		Edge edge = NotationFactory.eINSTANCE.createEdge();
		edge.setId("e" + ++ids); //$NON-NLS-1$
		edge.setMapping(kind);
		edge.setSourceElement(source);
		edge.setTargetElement(target);
		edge.setLabel(label);
		edge.setStyle(look.edge());
		diagram.getEdges().add(edge);
	}

	/**
	 * Explains a look in the legend.
	 *
	 * @param label what it stands for
	 * @param look  the look
	 */
	public void explain(String label, Look look) {
		legend.putIfAbsent(label, look);
	}

	/**
	 * Draws the picture.
	 *
	 * @param file an SVG file; a file of that name is replaced
	 * @throws ExchangeException if it cannot be written
	 */
	public void write(Path file) throws ExchangeException {
		new LayoutEngine().layout(diagram, LayoutScope.ALL);
		SceneBuilder scenes = new SceneBuilder();
		Bounds drawn = scenes.build(diagram).bounds();
		int x = (int) drawn.x() + GAP;
		int y = (int) drawn.bottom() + GAP;
		for (Map.Entry<String, Look> entry : legend.entrySet()) {
			Node node = node("Legend", entry.getKey(), entry.getValue(), Shape.RECTANGLE, LEGEND_WIDTH, LEGEND_HEIGHT); //$NON-NLS-1$
			node.setX(x);
			node.setY(y);
			node.setWidth(LEGEND_WIDTH);
			node.setHeight(LEGEND_HEIGHT);
			x += LEGEND_WIDTH + GAP;
			if (x + LEGEND_WIDTH > Math.max(drawn.right(), 4 * LEGEND_WIDTH)) {
				x = (int) drawn.x() + GAP;
				y += LEGEND_HEIGHT + GAP / 2;
			}
		}
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new SvgWriter(path -> null).write(scenes.build(diagram), bytes);
			WholeFile.write(file, bytes.toByteArray());
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}
}
