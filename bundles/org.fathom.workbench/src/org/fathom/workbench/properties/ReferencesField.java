package org.fathom.workbench.properties;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.Messages;
import org.fathom.workbench.edit.ChildOffer;
import org.fathom.workbench.edit.ElementFactory;

/** A reference to several elements: a short list; a double click leads to an element, buttons add, make new ones and remove. */
final class ReferencesField implements Field {
	private final FieldContext context;
	private final EReference reference;
	private ElementList list;

	ReferencesField(FieldContext context, EReference reference) {
		this.context = context;
		this.reference = reference;
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(reference), true);
		list = new ElementList(form, context);
		list.button("add", Messages.ReferencesField_add_tooltip, false, chosen -> add()); //$NON-NLS-1$
		List<ChildOffer> places = new ElementFactory().placesFor(context.element(), reference.getEReferenceType());
		if (places.size() == 1) {
			list.button("new", Messages.ReferencesField_new_tooltip, false, chosen -> create(places.get(0))); //$NON-NLS-1$
		}
		list.button("remove", Messages.ReferencesField_remove_tooltip, true, //$NON-NLS-1$
				chosen -> context.change(reference, () -> values().removeAll(chosen)));
		list.control().setData(reference);
		update();
	}

	private void add() {
		List<EObject> chosen = new ElementChooser(context).choose(reference, true);
		if (!chosen.isEmpty()) {
			context.change(reference, () -> values().addAll(chosen));
		}
	}

	private void create(ChildOffer place) {
		EObject[] created = new EObject[1];
		context.change(reference, () -> {
			created[0] = new ElementFactory().create(place);
			values().add(created[0]);
		});
		context.opener().accept(created[0]);
	}

	@SuppressWarnings("unchecked")
	private Collection<EObject> values() {
		return (Collection<EObject>) context.element().eGet(reference);
	}

	@Override
	public void update() {
		list.show(List.copyOf(values()));
	}
}
