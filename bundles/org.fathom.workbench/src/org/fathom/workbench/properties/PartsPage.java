package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.fathom.model.base.BasePackage;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.edit.ChildOffer;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.edit.ElementFactory;

/** The page of what an element consists of, such as the causes of a pain point or the How steps of a solution. */
final class PartsPage {
	private final FieldContext context;
	private final ElementFactory factory = new ElementFactory();

	PartsPage(FieldContext context) {
		this.context = context;
	}

	boolean isNeeded() {
		return !factory.offers(context.element()).isEmpty() || !parts().isEmpty();
	}

	PropertyPage create() {
		ListPage page = new ListPage(Messages.PartsPage_parts_label, this::parts, context.opener())
				.column(Messages.PartsPage_kind_label, 170, row -> context.labels().of(row.eContainmentFeature()));
		if (!factory.offers(context.element()).isEmpty()) {
			page.button("new", Messages.PartsPage_new_label, false, rows -> offer()); //$NON-NLS-1$
		}
		return page.button("delete", Messages.PartsPage_delete_label, true, this::delete) //$NON-NLS-1$
				.button("goTo", Messages.HangingPages_open_label, true, //$NON-NLS-1$
						rows -> Display.getCurrent().asyncExec(() -> context.opener().accept(rows.get(0))));
	}

	private List<EObject> parts() {
		List<EObject> parts = new ArrayList<>();
		for (EReference feature : context.element().eClass().getEAllContainments()) {
			if (feature.getEContainingClass() != BasePackage.Literals.NAMED) {
				Object value = context.element().eGet(feature);
				if (value instanceof List<?> many) {
					many.forEach(part -> parts.add((EObject) part));
				} else if (value != null) {
					parts.add((EObject) value);
				}
			}
		}
		return parts;
	}

	private void offer() {
		List<ChildOffer> offers = factory.offers(context.element());
		if (offers.size() == 1) {
			create(offers.get(0));
			return;
		}
		MenuManager menu = new MenuManager();
		for (ChildOffer offer : offers) {
			menu.add(new Action(context.labels().of(offer.type()), new ElementImages().of(offer.type())) {
				@Override
				public void run() {
					create(offer);
				}
			});
		}
		Control control = Display.getCurrent().getFocusControl();
		if (control != null) {
			Menu shown = menu.createContextMenu(control);
			shown.addMenuListener(MenuListener.menuHiddenAdapter(event -> event.display.asyncExec(menu::dispose)));
			shown.setVisible(true);
		}
	}

	private void create(ChildOffer offer) {
		EObject[] created = new EObject[1];
		context.change(offer.feature(), () -> created[0] = factory.create(offer));
		context.opener().accept(created[0]);
	}

	private void delete(List<EObject> parts) {
		String label = NLS.bind(Messages.ExplorerCommands_deleteMany_label, parts.size());
		context.study().execute(label, () -> new ElementDeletion(context.study().session().index()).delete(parts));
	}
}
