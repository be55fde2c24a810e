package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.Sheet;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/**
 * A text field over a label. Enter or leaving it takes the text over, Escape drops it; input methods compose in it as in every other
 * field.
 */
final class LabelEditor {
	private static final int MIN_WIDTH = 90;
	private static final int MARGIN = 6;
	private static final int MIN_ROOM = 60;
	private static final int BORDER = 3;
	private static final double PIXELS_PER_POINT = 4.0 / 3;

	private final GraphicalEditPart part;
	private final DiagramElement element;
	private final Gestures gestures;
	private final Text text;
	private boolean closed;

	private LabelEditor(GraphicalEditPart part, DiagramElement element, Gestures gestures) {
		this.part = part;
		this.element = element;
		this.gestures = gestures;
		text = new Text((FigureCanvas) part.getViewer().getControl(), SWT.MULTI | SWT.WRAP | SWT.CENTER);
	}

	/**
	 * Opens the label of an element.
	 *
	 * @param typed first letters of the new label; {@code null} to start with the present one, selected
	 * @return {@code false} if the element cannot be renamed
	 */
	static boolean open(GraphicalEditPart part, DiagramElement element, String typed) {
		Gestures gestures = ((DiagramEditPart) part.getRoot().getContents()).gestures();
		if (!gestures.canRename(element)) {
			return false;
		}
		part.getViewer().reveal(part);
		new LabelEditor(part, element, gestures).show(typed);
		return true;
	}

	/** Whether a label of a viewer is open for typing. */
	static boolean isOpen(EditPartViewer viewer) {
		for (Control child : ((Composite) viewer.getControl()).getChildren()) {
			if (child instanceof Text && child.isVisible()) {
				return true;
			}
		}
		return false;
	}

	private void show(String typed) {
		String now = gestures.renameText(element);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		double zoom = zoom();
		GraphicResources resources = ((DiagramEditPart) part.getRoot().getContents()).resources();
		text.setBackground(ground(resources));
		text.setForeground(resources.paper().ink());
		text.setFont(resources.font(Math.max(9, Math.round(fontSize() * zoom)), java.util.Set.of()));
		text.setText(typed == null ? now == null ? "" : now : typed); //$NON-NLS-1$
		if (typed == null) {
			text.selectAll();
		} else {
			text.setSelection(typed.length());
		}
		place();
		text.addModifyListener(e -> place());
		text.addFocusListener(FocusListener.focusLostAdapter(e -> close(true)));
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			boolean enter = (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.SHIFT) == 0;
			if (enter || e.keyCode == SWT.ESC) {
				e.doit = false;
				close(enter);
			}
		}));
		text.setFocus();
	}

	/** The colour of the node where the field is inside it, so that it does not stand out as a box. */
	private Color ground(GraphicResources resources) {
		boolean filled = room(placed()) < Integer.MAX_VALUE && element instanceof Node node && node.getStyle() != null
				&& node.getStyle().background() != null && resources.paper().kind() != Sheet.CONTRAST;
		return filled ? resources.color(((Node) element).getStyle().background()) : resources.paper().sheet();
	}

	private double fontSize() {
		LabelStyle style = element instanceof Node node ? new NodeGeometry().labelStyle(node) : edgeLabel((Edge) element);
		return (style == null ? LabelStyle.DEFAULT : style).size() * PIXELS_PER_POINT;
	}

	private static LabelStyle edgeLabel(Edge edge) {
		EdgeStyle style = edge.getStyle();
		return style == null ? null : style.center();
	}

	private double zoom() {
		return part.getViewer().getProperty(ZoomManager.class.toString()) instanceof ZoomManager z ? z.getZoom() : 1;
	}

	/** Covers the label, or where it would be, and grows with the text. */
	private void place() {
		Rectangle area = placed();
		int width = Math.min(Math.max(area.width, MIN_WIDTH) + 2 * MARGIN, room(area));
		Point wanted = text.computeSize(width, SWT.DEFAULT);
		int height = hasLabel() ? Math.max(wanted.y, area.height) : wanted.y;
		int x = area.x + area.width / 2 - width / 2;
		int y = area.y + area.height / 2 - height / 2;
		text.setBounds(x, y, width, height);
	}

	/** How wide it can be so that the border of the node around it stays in view. */
	private int room(Rectangle label) {
		if (!(part.getFigure() instanceof NodeFigure figure)) {
			return Integer.MAX_VALUE;
		}
		Rectangle node = figure.getHandleBounds().getCopy();
		figure.translateToAbsolute(node);
		return node.contains(label.getCenter()) && node.width >= MIN_ROOM ? node.width - 2 * BORDER : Integer.MAX_VALUE;
	}

	private boolean hasLabel() {
		SceneFigure figure = (SceneFigure) part.getFigure();
		return figure.getElement() != null && figure.getElement().parts().stream()
				.anyMatch(p -> p instanceof SceneText label && !label.upwards());
	}

	/** The area of the label in pixels of the canvas. */
	private Rectangle placed() {
		Rectangle area = labelArea();
		part.getFigure().translateToAbsolute(area);
		return area;
	}

	private Rectangle labelArea() {
		SceneFigure figure = (SceneFigure) part.getFigure();
		if (figure.getElement() != null) {
			for (var p : figure.getElement().parts()) {
				if (p instanceof SceneText label && !label.upwards()) {
					return SceneRectangles.around(label.bounds(), 2);
				}
			}
		}
		if (element instanceof Node node) {
			Bounds all = Bounds.of(node);
			return SceneRectangles.around(new NodeGeometry().isContainer(node) ? new NodeGeometry().header(node, all) : all,
					0);
		}
		return new Rectangle(((EdgeFigure) figure).getPoints().getMidpoint(),
				new org.eclipse.draw2d.geometry.Dimension(1, 1)).expand(30, 10);
	}

	private void close(boolean accept) {
		if (closed) {
			return;
		}
		closed = true;
		String value = text.getText().strip();
		boolean changed = !value.equals(gestures.renameText(element));
		FigureCanvas canvas = (FigureCanvas) part.getViewer().getControl();
		var stack = part.getViewer().getEditDomain().getCommandStack();
		canvas.getDisplay().asyncExec(text::dispose);
		text.setVisible(false);
		if (!canvas.isDisposed()) {
			canvas.setFocus();
		}
		if (accept && changed && element.eResource() != null) {
			stack.execute(gestures.rename(element, value));
		}
	}
}
