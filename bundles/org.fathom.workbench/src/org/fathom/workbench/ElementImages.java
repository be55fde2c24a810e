package org.fathom.workbench;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.fathom.model.edit.ElementIcons;
import org.fathom.workbench.icons.ThemedIcon;

/** The icons of model elements and of the workbench for views. */
public final class ElementImages {
	private final ElementIcons icons = new ElementIcons();

	/**
	 * The icon of an element.
	 *
	 * @param element any model element
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public ImageDescriptor of(EObject element) {
		return of(element.eClass());
	}

	/**
	 * The icon of a type.
	 *
	 * @param type a class of the model
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public ImageDescriptor of(EClass type) {
		return new ThemedIcon(icons.of(type));
	}

	/**
	 * The icon of a heading.
	 *
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public ImageDescriptor group() {
		return new ThemedIcon(icons.group());
	}

	/**
	 * An icon of the workbench itself.
	 *
	 * @param name name of a file in the folder {@code icons}, without extension
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public static ImageDescriptor action(String name) {
		return new ThemedIcon(ElementImages.class.getResource("/icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
