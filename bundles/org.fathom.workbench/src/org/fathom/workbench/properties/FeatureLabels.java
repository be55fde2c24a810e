package org.fathom.workbench.properties;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.model.provider.FathomEditPlugin;

/** Names of types, features and literals in the user's language; those of the edit bundle. */
public final class FeatureLabels {
	private final ResourceLocator locator = FathomEditPlugin.INSTANCE;

	/**
	 * The name of a type.
	 *
	 * @param type a class of the model
	 * @return for example "Pain Point"
	 */
	public String of(EClass type) {
		return text("_UI_" + type.getName() + "_type", type.getName()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The name of a feature.
	 *
	 * @param feature a feature of the model
	 * @return for example "Work Time"
	 */
	public String of(EStructuralFeature feature) {
		return text("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature", feature.getName()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The name of a literal.
	 *
	 * @param literal a literal of the model
	 * @return for example "Confirmed"
	 */
	public String of(EEnumLiteral literal) {
		return text("_UI_" + literal.getEEnum().getName() + '_' + literal.getName() + "_literal", literal.getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String text(String key, String otherwise) {
		try {
			return locator.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
