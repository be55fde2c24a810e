package org.fathom.workbench.properties;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of fields, one below the other; it scrolls when there is no room. */
final class FieldsPage implements PropertyPage {
	private static final int SCROLL_STEP = 24;

	private final String title;
	private final List<? extends Field> fields;

	FieldsPage(String title, List<? extends Field> fields) {
		this.title = title;
		this.fields = fields;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public void create(Composite parent) {
		Composite form = form(parent);
		fields.forEach(field -> field.create(form));
		relayout(form);
	}

	/** A form of two columns that scrolls. */
	static Composite form(Composite parent) {
		parent.setLayout(new FillLayout());
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(SCROLL_STEP);
		scroll.setShowFocusedControl(true);
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(form);
		scroll.setContent(form);
		scroll.addListener(SWT.Resize, event -> resize(scroll));
		return form;
	}

	/** Gives everything around a control in a form its right size again. */
	static void relayout(Control control) {
		for (Composite parent = control instanceof Composite box ? box : control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scroll) {
				if (scroll.getContent() instanceof Composite form) {
					form.layout(true, true);
				}
				resize(scroll);
				return;
			}
		}
	}

	private static void resize(ScrolledComposite scroll) {
		int width = scroll.getClientArea().width;
		if (scroll.getContent() != null && width > 0) {
			scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
		}
	}

	@Override
	public void update() {
		fields.forEach(Field::update);
	}
}
