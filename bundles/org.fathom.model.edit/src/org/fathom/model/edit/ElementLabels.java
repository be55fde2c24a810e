package org.fathom.model.edit;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.model.base.Named;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.provider.FathomEditPlugin;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.KpiResult;

/** Names of elements, types, features and literals in the user's language, from the edit bundle's {@code plugin.properties}. */
public final class ElementLabels {
	private static final String CLASS_PREFIX = "_UI_"; //$NON-NLS-1$

	private final ResourceLocator texts = FathomEditPlugin.INSTANCE;

	/**
	 * The name of an element as people know it: with its code or number in front where it has one.
	 *
	 * @param element any model element
	 * @return for example "P05 Order to activate"; without a name that of the KPI it tells something of, else of its type; never {@code null}
	 */
	public String of(EObject element) {
		String name = element instanceof Named named ? named.getName() : null;
		if (name == null || name.isBlank()) {
			Kpi kpi = kpi(element);
			return kpi == null ? of(element.eClass()) : of(kpi);
		}
		String code = code(element);
		return code == null || code.isBlank() ? name : code + ' ' + name;
	}

	/** The KPI that an element without a name tells something of. */
	private static Kpi kpi(EObject element) {
		if (element instanceof KpiImpact impact) {
			return impact.getKpi();
		}
		if (element instanceof KpiEffect effect) {
			return effect.getKpi();
		}
		return element instanceof KpiResult result ? result.getKpi() : null;
	}

	private static String code(EObject element) {
		if (element instanceof Process process) {
			return process.getCode();
		}
		if (element instanceof Step step) {
			return step.getNumber();
		}
		return element instanceof Kpi kpi ? kpi.getCode() : null;
	}

	/**
	 * The name of a type.
	 *
	 * @param type a class of the model
	 * @return for example "Pain point"
	 */
	public String of(EClass type) {
		return text(CLASS_PREFIX + type.getName() + "_type", type.getName()); //$NON-NLS-1$
	}

	/**
	 * The name of a feature.
	 *
	 * @param feature a feature of the model
	 * @return for example "Work time"
	 */
	public String of(EStructuralFeature feature) {
		return text(CLASS_PREFIX + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature", //$NON-NLS-1$
				feature.getName());
	}

	/**
	 * The name of a literal.
	 *
	 * @param literal a literal of the model
	 * @return for example "Confirmed"
	 */
	public String of(EEnumLiteral literal) {
		return text(CLASS_PREFIX + literal.getEEnum().getName() + '_' + literal.getName() + "_literal", literal.getLiteral()); //$NON-NLS-1$
	}

	private String text(String key, String otherwise) {
		try {
			return texts.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
