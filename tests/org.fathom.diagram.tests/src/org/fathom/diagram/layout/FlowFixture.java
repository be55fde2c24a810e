package org.fathom.diagram.layout;

import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.style.Arrow;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Routing;
import org.fathom.diagram.style.Shape;
import org.fathom.diagram.style.Side;

/** Builds diagrams as a refresh leaves them: styles, labels and kinds are set, nothing has a place. */
public final class FlowFixture {
	private static final String ICONS = "/org.fathom.design/icons/flow/";
	private static final Color INK = new Color(31, 41, 55);
	private static final Color LINE = new Color(91, 107, 130);
	private static final Color WARM = new Color(165, 130, 74);

	public final Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
	private int ids;

	public FlowFixture(String name) {
		diagram.setName(name);
		diagram.setId("diagram");
	}

	private <T extends DiagramElement> T init(T element, String mapping, String label) {
		element.setId("v" + ++ids);
		element.setMapping(mapping);
		element.setLabel(label);
		return element;
	}

	private Node node(EList<Node> parent, String mapping, String label, NodeKind kind, NodeStyle style) {
		Node node = init(NotationFactory.eINSTANCE.createNode(), mapping, label);
		node.setKind(kind);
		node.setStyle(style);
		parent.add(node);
		return node;
	}

	private static LabelStyle label(int size, LabelPosition position, String icon, boolean hidden, FontFormat... formats) {
		return new LabelStyle(INK, size, Set.of(formats), LabelAlignment.CENTER, position, icon, hidden);
	}

	private static NodeStyle container(Color fill, Color border, FontFormat... formats) {
		return new NodeStyle("FlatContainerStyleDescription", Shape.RECTANGLE, fill, border, 1, LineStyle.SOLID, 0,
				label(9, LabelPosition.NODE, null, false, formats), null, 0, 0, Set.of(), Map.of());
	}

	private static NodeStyle image(String file, int size, boolean hidden, Side... sides) {
		return new NodeStyle("WorkspaceImageDescription", Shape.IMAGE, null, LINE, 0, LineStyle.SOLID, 0,
				label(9, LabelPosition.BORDER, null, hidden), ICONS + file, size, size,
				Set.of(sides), Map.of());
	}

	/** The style of a badge that may not stand on some sides. */
	static NodeStyle badge(Side... sides) {
		return image("pain-4.svg", 20, true, sides);
	}

	public Node pool(String label) {
		return node(diagram.getNodes(), "Pool", label, NodeKind.VERTICAL_STACK,
				container(new Color(232, 238, 246), new Color(185, 198, 216), FontFormat.BOLD));
	}

	public Node lane(Node pool, String label) {
		return node(pool.getChildren(), "Lane", label, NodeKind.FREE_FORM,
				container(Color.WHITE, new Color(185, 198, 216)));
	}

	public Node participant(String label) {
		return node(diagram.getNodes(), "Participant", label, NodeKind.FREE_FORM,
				container(new Color(251, 244, 232), new Color(217, 194, 154), FontFormat.BOLD));
	}

	public Node step(Node lane, String label) {
		return step(lane == null ? diagram.getNodes() : lane.getChildren(), label, ICONS + "user.svg");
	}

	private Node step(EList<Node> parent, String label, String icon) {
		return node(parent, "Step", label, NodeKind.NODE,
				new NodeStyle("SquareDescription", Shape.RECTANGLE, new Color(243, 247, 254), new Color(111, 143, 191),
						1, LineStyle.SOLID, 0, label(9, LabelPosition.NODE, icon, false), null,
						140, 70, Set.of(), Map.of()));
	}

	public Node event(Node lane, String file, String label) {
		return node(lane.getChildren(), "Event", label, NodeKind.NODE, image(file, 40, false));
	}

	public Node gateway(Node lane, String label) {
		return node(lane.getChildren(), "Gateway", label, NodeKind.NODE,
				image("gateway-exclusive.svg", 50, false));
	}

	public Node boundary(Node host, String label) {
		return node(host.getBorderedNodes(), "BoundaryEvent", label, NodeKind.BORDERED,
				image("boundary-timer.svg", 30, false, Side.WEST, Side.EAST, Side.NORTH));
	}

	public Node pain(Node host, String label) {
		return node(host.getBorderedNodes(), "PainPointBadge", label, NodeKind.BORDERED,
				image("pain-4.svg", 20, true, Side.SOUTH, Side.WEST));
	}

	public Node solution(Node host, String label) {
		return node(host.getBorderedNodes(), "SolutionBadge", label, NodeKind.BORDERED,
				image("solution.svg", 20, true, Side.NORTH, Side.WEST));
	}

	public Edge flow(Node source, Node target, String label) {
		return edge("SequenceFlow", source, target, label, LINE, LineStyle.SOLID, Arrow.INPUT_FILL_CLOSED_ARROW);
	}

	public Edge message(Node source, Node target, String label) {
		return edge("MessageFlow", source, target, label, WARM, LineStyle.DASH, Arrow.INPUT_CLOSED_ARROW);
	}

	private Edge edge(String mapping, Node source, Node target, String label, Color color, LineStyle line, Arrow arrow) {
		Edge edge = init(NotationFactory.eINSTANCE.createEdge(), mapping, label);
		edge.setSourceElement(source);
		edge.setTargetElement(target);
		edge.setStyle(new EdgeStyle(color, 1, line, Arrow.NONE, arrow, Routing.MANHATTAN, null,
				label(8, LabelPosition.NODE, null, false), null, Map.of()));
		diagram.getEdges().add(edge);
		return edge;
	}

	/** A customer order with lanes, decisions, a loop, messages, badges and a boundary event. */
	public static FlowFixture order() {
		FlowFixture f = new FlowFixture("Order to activate");
		Node customer = f.participant("Enterprise customer");
		Node supplier = f.participant("Civil works contractor");
		Node pool = f.pool("P05 Order to activate");
		Node sales = f.lane(pool, "Sales and order desk");
		Node planning = f.lane(pool, "Network planning");
		Node field = f.lane(pool, "Field operations and customer premises");
		Node start = f.event(sales, "start-message.svg", "Order received");
		Node capture = f.step(sales, "Capture order and check completeness");
		Node complete = f.gateway(sales, "Order complete?");
		Node clarify = f.step(sales, "Clarify missing data with the customer");
		Node survey = f.step(planning, "Desktop survey of duct and fibre availability");
		Node feasible = f.gateway(planning, "Feasible without civil works?");
		Node design = f.step(planning, "Design route");
		Node works = f.step(planning, "Commission civil works");
		Node join = f.gateway(planning, "");
		Node visit = f.step(field, "Install and splice at customer premises");
		Node test = f.step(field, "Measure line and hand over test report");
		Node passed = f.gateway(field, "Within limits?");
		Node bill = f.step(sales, "Start billing");
		Node end = f.event(sales, "end-none.svg", "Service active");
		f.boundary(visit, "Customer not at home");
		Node rebook = f.step(field, "Rebook appointment");
		f.pain(survey, "p1");
		f.pain(survey, "p2");
		f.solution(survey, "s1");
		f.pain(visit, "p3");
		f.flow(start, capture, null);
		f.flow(capture, complete, null);
		f.flow(complete, survey, "yes");
		f.flow(complete, clarify, "data missing");
		f.flow(clarify, capture, null);
		f.flow(survey, feasible, null);
		f.flow(feasible, design, "yes");
		f.flow(feasible, works, "duct full or collapsed");
		f.flow(design, join, null);
		f.flow(works, join, null);
		f.flow(join, visit, null);
		f.flow(visit, test, null);
		f.flow(test, passed, null);
		f.flow(passed, bill, "yes");
		f.flow(passed, visit, "no, repair splice");
		f.flow(bill, end, null);
		f.flow(visit.getBorderedNodes().get(0), rebook, null);
		f.flow(rebook, visit, null);
		f.message(customer, start, "Signed order");
		f.message(clarify, customer, "Question");
		f.message(works, supplier, "Work order");
		f.message(supplier, works, "Completion");
		f.message(test, customer, "Test report");
		return f;
	}

	/** A flow of any size, the same for the same seed. */
	public static FlowFixture random(int size, int lanes, long seed) {
		Random random = new Random(seed);
		FlowFixture f = new FlowFixture("Random " + seed);
		Node customer = f.participant("Customer");
		Node pool = f.pool("Pool");
		Node[] lane = new Node[lanes];
		for (int i = 0; i < lanes; i++) {
			lane[i] = f.lane(pool, "Lane number " + i);
		}
		Node[] nodes = new Node[size];
		int current = 0;
		for (int i = 0; i < size; i++) {
			current = random.nextInt(4) == 0 ? random.nextInt(lanes) : current;
			int kind = random.nextInt(6);
			nodes[i] = kind == 0 ? f.gateway(lane[current], "Decision " + i + "?")
					: kind == 1 && random.nextBoolean() ? f.event(lane[current], "catch-timer.svg", "Wait for " + i)
							: f.step(lane[current], "Step " + i + " of the whole flow".substring(0, random.nextInt(18)));
			if (i > 0) {
				f.flow(nodes[random.nextInt(5) == 0 ? random.nextInt(i) : i - 1], nodes[i],
						random.nextInt(3) == 0 ? "if " + i : null);
			}
			if (i > 5 && random.nextInt(6) == 0) {
				f.flow(nodes[i], nodes[random.nextInt(i)], "back");
			}
			if ("Step".equals(nodes[i].getMapping())) {
				badges(f, nodes[i], random, customer);
			}
		}
		return f;
	}

	private static void badges(FlowFixture f, Node step, Random random, Node customer) {
		if (random.nextInt(5) == 0) {
			f.pain(step, "pain");
		}
		if (random.nextInt(7) == 0) {
			f.solution(step, "solution");
		}
		if (random.nextInt(8) == 0) {
			f.message(step, customer, "message");
		}
	}
}
