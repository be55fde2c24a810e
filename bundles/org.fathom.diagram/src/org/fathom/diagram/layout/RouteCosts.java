package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.layout.Grid.Line;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.NodeGeometry;

/** What one step of a way over the grid costs. */
final class RouteCosts {
	static final double FORBIDDEN = Double.MAX_VALUE;
	private static final double BEND = 5;
	private static final double CROSSING = 9;
	static final double SIDE_LENGTH = 3;
	static final double DOWN_LENGTH = 2;
	private static final double THROUGH_BAND = 60;
	private static final double SHARED = 4;
	private static final double PARALLEL = 7;
	private static final int MAX_PARALLEL = 4;
	private static final int RIGHT = 0;
	private static final int LEFT = 1;
	private static final int DOWN = 2;

	private final NodeGeometry geometry = new NodeGeometry();
	private final Grid grid;

	RouteCosts(Grid grid) {
		this.grid = grid;
	}

	/**
	 * The cost of going from one grid point to the next.
	 *
	 * @param before direction in which (x, y) was reached; -1 at the start
	 * @param d      direction of the step
	 */
	double step(Link link, int x, int y, int before, int d, int nx, int ny) {
		boolean sideways = d <= LEFT;
		Cell ahead = grid.cell(nx, ny);
		if (ahead != null && ahead != link.goal() || ahead == null && !mayEnter(link, sideways, ny)) {
			return FORBIDDEN;
		}
		double use = sideways ? useSideways(link, x, y, nx) : useDown(link, x, y, ny);
		if (use == FORBIDDEN) {
			return FORBIDDEN;
		}
		double cost = use + (sideways ? SIDE_LENGTH : DOWN_LENGTH);
		if (before < 0) {
			return cost + leave(link, d);
		}
		if (before == d) {
			cost += CROSSING * grid.through(x, y, sideways);
		} else {
			cost += BEND;
		}
		if (grid.lines.get(y) == Line.BAND) {
			cost += THROUGH_BAND;
		}
		return ahead == null ? cost : cost + arrive(link, before, d);
	}

	private boolean mayEnter(Link link, boolean sideways, int ny) {
		return grid.lines.get(ny) != Line.BAND || !sideways;
	}

	private double useSideways(Link link, int x, int y, int nx) {
		if (grid.lines.get(y) == Line.CORRIDOR) {
			return 0.3 * grid.right(Math.min(x, nx), y).size();
		}
		List<Link> others = grid.right(Math.min(x, nx), y);
		for (Link other : others) {
			if (!link.sharesEndWith(other)) {
				return FORBIDDEN;
			}
		}
		return others.isEmpty() ? 0 : SHARED;
	}

	private double useDown(Link link, int x, int y, int ny) {
		int others = grid.down(x, Math.min(y, ny)).size();
		if (x % 2 == 0) {
			return 0.3 * others;
		}
		boolean narrow = link.start().picture && isAt(link.start(), x, y)
				|| link.goal() != null && link.goal().picture && isAt(link.goal(), x, ny);
		if (others >= MAX_PARALLEL || narrow && others > 0) {
			return FORBIDDEN;
		}
		return PARALLEL * others;
	}

	private static boolean isAt(Cell cell, int x, int y) {
		return Grid.x(cell) == x && Grid.y(cell) == y;
	}

	private double leave(Link link, int d) {
		if (link.startPort() != null) {
			return d == DOWN ? 0 : FORBIDDEN;
		}
		if (link.goal() == null) {
			return d <= LEFT ? 16 : isOccupied(link.start(), d) ? 30 : 0;
		}
		Cell cell = link.start();
		if (d == RIGHT) {
			return 0;
		}
		if (d == LEFT) {
			return 40;
		}
		return bordered(cell, d) + opposite(cell, d) + (isGateway(cell, link) ? 1 : 10);
	}

	private double arrive(Link link, int before, int d) {
		Cell cell = link.goal();
		if (d == RIGHT) {
			return 0;
		}
		if (d == LEFT) {
			return 40;
		}
		boolean straightFromPort = link.startPort() != null && before == d;
		return bordered(cell, d ^ 1) + opposite(cell, d ^ 1) + (cell.picture ? 3 : 6) + (straightFromPort ? 12 : 0);
	}

	/** Bordered nodes on that side are in the way, and so are their labels below. */
	private boolean isOccupied(Cell cell, int side) {
		double middle = cell.node.getWidth() / 2.0;
		for (Node b : cell.node.getBorderedNodes()) {
			boolean here = b.isVisible()
					&& (side == DOWN ? b.getY() + b.getHeight() > cell.node.getHeight() : b.getY() < 0);
			boolean central = b.getX() < middle + 8 && b.getX() + b.getWidth() > middle - 8;
			if (here && (central || side == DOWN && geometry.hasOuterLabel(b))) {
				return true;
			}
		}
		return false;
	}

	private double bordered(Cell cell, int side) {
		return isOccupied(cell, side) ? 100 : 0;
	}

	/** The outer label of a picture has no good place if both its upper and its lower side are used. */
	private double opposite(Cell cell, int side) {
		if (!cell.picture) {
			return 0;
		}
		int y = Grid.y(cell);
		int x = Grid.x(cell);
		boolean used = !(side == DOWN ? grid.down(x, y - 1) : grid.down(x, y)).isEmpty();
		return used ? 14 : 0;
	}

	/** A picture with several exits is drawn as a diamond in most notations: its exits fan out. */
	private boolean isGateway(Cell cell, Link link) {
		return cell.picture && link.exits > 1;
	}
}
