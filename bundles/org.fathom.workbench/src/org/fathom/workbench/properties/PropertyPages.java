package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;

/** Which pages an element has. */
final class PropertyPages {
	private final FieldContext context;

	PropertyPages(FieldContext context) {
		this.context = context;
	}

	List<PropertyPage> create() {
		EObject element = context.element();
		FieldFactory fields = new FieldFactory(context);
		List<PropertyPage> pages = new ArrayList<>();
		pages.add(new FieldsPage(Messages.PropertyPages_general_label, fields.general()));
		List<Field> details = fields.details();
		if (!details.isEmpty()) {
			pages.add(new FieldsPage(Messages.PropertyPages_details_label, details));
		}
		HangingPages hanging = new HangingPages(context);
		if (element instanceof FlowNode || element instanceof Process || element instanceof Entity) {
			pages.add(hanging.painPoints((Named) element));
		}
		if (element instanceof FlowNode || element instanceof PainPoint) {
			pages.add(hanging.solutions((Named) element));
		}
		PartsPage parts = new PartsPage(context);
		if (parts.isNeeded()) {
			pages.add(parts.create());
		}
		if (element instanceof Named named) {
			pages.add(new DocumentationPage(context, named));
		}
		return pages;
	}
}
