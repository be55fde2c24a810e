package org.fathom.workbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;

/** Knows what can be made below an element, and makes it with a name of its own. To be called inside an undoable change. */
public final class ElementFactory {
	/** Made with the diagram's tools or edited on a page of their own. */
	private static final Set<EReference> ELSEWHERE = Set.of(ProcessPackage.Literals.PROCESS__FLOWS,
			ProcessPackage.Literals.PROCESS__MESSAGE_FLOWS, BasePackage.Literals.NAMED__TRANSLATIONS,
			BasePackage.Literals.NAMED__LINKS, LibraryPackage.Literals.STUDY__REUSES, LibraryPackage.Literals.STUDY__CUSTOMER);
	private static final List<EClass> FLOW_NODES = List.of(ProcessPackage.Literals.STEP, ProcessPackage.Literals.EVENT,
			ProcessPackage.Literals.GATEWAY);

	private final ElementLabels labels = new ElementLabels();

	/**
	 * What can be made below an element.
	 *
	 * @param parent any element
	 * @return in the order of the model; a new list
	 */
	public List<ChildOffer> offers(EObject parent) {
		List<ChildOffer> offers = new ArrayList<>();
		for (EReference feature : parent.eClass().getEAllContainments()) {
			if (!ELSEWHERE.contains(feature) && feature.isMany()) {
				types(feature).forEach(type -> offers.add(new ChildOffer(parent, feature, type)));
			}
		}
		return offers;
	}

	private static List<EClass> types(EReference feature) {
		EClass type = feature.getEReferenceType();
		if (type == ProcessPackage.Literals.FLOW_NODE) {
			return FLOW_NODES;
		}
		return type.isAbstract() ? List.of() : List.of(type);
	}

	/**
	 * Where a new element of a type could be kept: the nearest container of an element that can hold it.
	 *
	 * @param element begins the search
	 * @param type    what would be made
	 * @return empty if nothing around the element can hold it
	 */
	public List<ChildOffer> placesFor(EObject element, EClass type) {
		for (EObject parent = element; parent != null; parent = parent.eContainer()) {
			EObject holder = parent;
			List<ChildOffer> found = offers(holder).stream().filter(offer -> type.isSuperTypeOf(offer.type())).toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/**
	 * Makes an element. A named one gets a name that none of its siblings has; a step gets the next number.
	 *
	 * @param offer what to make, and where
	 * @return the new element, in its place
	 */
	public EObject create(ChildOffer offer) {
		EObject element = EcoreUtil.create(offer.type());
		@SuppressWarnings("unchecked")
		Collection<EObject> siblings = (Collection<EObject>) offer.parent().eGet(offer.feature());
		if (element instanceof Named named) {
			named.setName(freeName(NLS.bind(Messages.ElementFactory_new_label, labels.of(offer.type())), siblings));
		}
		if (element instanceof Step step) {
			step.setNumber(nextNumber(siblings));
		}
		siblings.add(element);
		return element;
	}

	/**
	 * A name that is not taken.
	 *
	 * @param wanted   the name to begin with
	 * @param siblings elements whose names are taken
	 * @return the wanted name, with a number behind it if it is taken
	 */
	public String freeName(String wanted, Collection<? extends EObject> siblings) {
		String name = wanted;
		for (int number = 2; isTaken(name, siblings); number++) {
			name = wanted + ' ' + number;
		}
		return name;
	}

	private static boolean isTaken(String name, Collection<? extends EObject> siblings) {
		return siblings.stream().anyMatch(sibling -> sibling instanceof Named named && name.equals(named.getName()));
	}

	private static String nextNumber(Collection<EObject> siblings) {
		int last = 0;
		for (EObject sibling : siblings) {
			if (sibling instanceof Step step && step.getNumber() != null && step.getNumber().matches("\\d{1,6}")) { //$NON-NLS-1$
				last = Math.max(last, Integer.parseInt(step.getNumber()));
			}
		}
		return Integer.toString(last + 1);
	}
}
