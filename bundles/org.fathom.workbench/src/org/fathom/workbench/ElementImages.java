package org.fathom.workbench;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.fathom.model.edit.ElementIcons;

/** The icons of model elements for views. */
public final class ElementImages {
	private final ElementIcons icons = new ElementIcons();

	/**
	 * The icon of an element.
	 *
	 * @param element any model element
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public ImageDescriptor of(EObject element) {
		return ImageDescriptor.createFromURL(icons.of(element.eClass()));
	}

	/**
	 * The icon of a heading.
	 *
	 * @return 16 by 16 pixels at 100 % zoom
	 */
	public ImageDescriptor group() {
		return ImageDescriptor.createFromURL(icons.group());
	}
}
