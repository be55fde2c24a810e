package org.fathom.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/** The icons of model elements: SVG files on a grid of 16 pixels. */
public final class ElementIcons {
	private static final String FOLDER = "/icons/obj16/"; //$NON-NLS-1$
	private static final String SUFFIX = ".svg"; //$NON-NLS-1$

	/**
	 * The icon of a type.
	 *
	 * @param type a class of the model
	 * @return the icon of the class, else of its nearest superclass that has one, else that of elements in general
	 */
	public URL of(EClass type) {
		URL own = find(type.getName());
		if (own != null) {
			return own;
		}
		for (EClass superType : type.getESuperTypes()) {
			return of(superType);
		}
		return find("Element"); //$NON-NLS-1$
	}

	/**
	 * The icon of a heading that groups elements.
	 *
	 * @return never {@code null}
	 */
	public URL group() {
		return find("Group"); //$NON-NLS-1$
	}

	private static URL find(String name) {
		return ElementIcons.class.getResource(FOLDER + name + SUFFIX);
	}
}
