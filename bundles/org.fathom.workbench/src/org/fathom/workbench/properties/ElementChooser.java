package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.fathom.model.base.Identified;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.ProcessPackage;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** Lets the user choose among the elements of the study. */
public final class ElementChooser {
	private static final EPackage FLOW = ProcessPackage.eINSTANCE;

	private final FieldContext context;

	ElementChooser(FieldContext context) {
		this.context = context;
	}

	/**
	 * Creates a chooser.
	 *
	 * @param study   where to choose
	 * @param element what the chosen ones are for
	 */
	public ElementChooser(OpenStudy study, EObject element) {
		this(new FieldContext(study, element, null));
	}

	/**
	 * Asks for elements that a reference can lead to; what it leads to already is not offered.
	 *
	 * @param reference a feature of the element
	 * @param several   whether more than one can be chosen
	 * @return a new list, empty if the user cancelled
	 */
	public List<EObject> choose(EReference reference, boolean several) {
		EObject element = context.element();
		List<EObject> candidates = candidates(reference.getEReferenceType());
		candidates.removeIf(candidate -> candidate == element
				|| isLocal(reference) && candidate.eContainer() != element.eContainer());
		if (element.eGet(reference) instanceof Collection<?> present) {
			candidates.removeAll(present);
		}
		return ask(context.labels().of(reference), candidates, several);
	}

	/** Asks for elements of a type, without some of them. Empty if the user cancelled. */
	List<EObject> choose(EClass type, Collection<? extends EObject> without) {
		List<EObject> candidates = candidates(type);
		candidates.removeAll(without);
		return ask(context.labels().of(type), candidates, true);
	}

	private List<EObject> candidates(EClass type) {
		List<EObject> candidates = new ArrayList<>(context.study().session().index().all(Identified.class));
		candidates.removeIf(candidate -> !type.isInstance(candidate));
		return candidates;
	}

	/** Lanes, nodes and flows stay within their process. */
	private static boolean isLocal(EReference reference) {
		EClass type = reference.getEReferenceType();
		return reference.getEContainingClass().getEPackage() == FLOW && (type == ProcessPackage.Literals.LANE
				|| type == ProcessPackage.Literals.SEQUENCE_FLOW || type == ProcessPackage.Literals.STEP
				|| type == ProcessPackage.Literals.FLOW_NODE || type == ProcessPackage.Literals.INTERACTION_NODE);
	}

	private static List<EObject> ask(String what, List<EObject> candidates, boolean several) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(Display.getCurrent().getActiveShell(), new Labels());
		dialog.setTitle(NLS.bind(Messages.ElementChooser_choose_title, what));
		dialog.setMessage(Messages.ElementChooser_choose_message);
		dialog.setMultipleSelection(several);
		dialog.setIgnoreCase(true);
		dialog.setElements(candidates.toArray());
		if (dialog.open() != Window.OK) {
			return List.of();
		}
		return Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList();
	}

	/** Names with what they belong to. */
	private static final class Labels extends LabelProvider {
		private final ElementLabels labels = new ElementLabels();
		private final ElementImages images = new ElementImages();
		private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

		@Override
		public String getText(Object element) {
			EObject object = (EObject) element;
			String name = labels.of(object);
			EObject owner = object.eContainer();
			return owner == null ? name : NLS.bind(Messages.ElementChooser_owner_label, name, labels.of(owner));
		}

		@Override
		public Image getImage(Object element) {
			return resources.get(images.of((EObject) element));
		}

		@Override
		public void dispose() {
			resources.dispose();
			super.dispose();
		}
	}
}
