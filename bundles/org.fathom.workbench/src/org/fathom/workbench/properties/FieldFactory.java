package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.model.base.BasePackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/** Chooses the right kind of field for each feature of a type. */
final class FieldFactory {
	/** Free text that is read as a paragraph. */
	private static final Set<EStructuralFeature> LONG = Set.of(BasePackage.Literals.NAMED__DESCRIPTION,
			InsightPackage.Literals.TOPIC__QUESTION, InsightPackage.Literals.PAIN_POINT__QUOTE, InsightPackage.Literals.EVIDENCE__NOTE,
			InsightPackage.Literals.EXEMPTION__REASON, SolutionPackage.Literals.SOLUTION__WHAT, SolutionPackage.Literals.SOLUTION__WHY,
			SolutionPackage.Literals.HOW_STEP__INSTRUCTION, SolutionPackage.Literals.CASE__SITUATION,
			SolutionPackage.Literals.CASE__ACTIONS, SolutionPackage.Literals.CASE__LESSONS,
			SolutionPackage.Literals.CASE__APPLICABILITY, ProcessPackage.Literals.KPI__FORMULA);
	/** Shown on the documentation page. */
	private static final Set<EStructuralFeature> ELSEWHERE = Set.of(BasePackage.Literals.NAMED__TAGS);

	private final FieldContext context;

	FieldFactory(FieldContext context) {
		this.context = context;
	}

	/** Fields for what every element has: name, description, tier, id. */
	List<Field> general() {
		List<Field> fields = new ArrayList<>();
		EClass type = context.element().eClass();
		if (BasePackage.Literals.NAMED.isSuperTypeOf(type)) {
			fields.add(field(BasePackage.Literals.NAMED__NAME));
			fields.add(field(BasePackage.Literals.NAMED__DESCRIPTION));
			fields.add(field(BasePackage.Literals.NAMED__TIER));
		}
		fields.add(field(BasePackage.Literals.IDENTIFIED__ID));
		return fields;
	}

	/** Fields for what the type itself has, in the order of the model, attributes first. */
	List<Field> details() {
		List<Field> fields = new ArrayList<>();
		for (EAttribute attribute : context.element().eClass().getEAllAttributes()) {
			if (isDetail(attribute)) {
				fields.add(field(attribute));
			}
		}
		for (EReference reference : context.element().eClass().getEAllReferences()) {
			if (isDetail(reference) && !reference.isContainment() && !reference.isContainer()) {
				fields.add(reference.isMany() ? new ReferencesField(context, reference) : new ReferenceField(context, reference));
			}
		}
		return fields;
	}

	private static boolean isDetail(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		return owner != BasePackage.Literals.NAMED && owner != BasePackage.Literals.IDENTIFIED && feature.isChangeable()
				&& !feature.isTransient() && !ELSEWHERE.contains(feature);
	}

	private Field field(EAttribute attribute) {
		if (EarnedStatus.isFor(attribute)) {
			return new StatusField(context, attribute);
		}
		if (attribute.getEAttributeType() instanceof EEnum) {
			return new ChoiceField(context, attribute);
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return new CheckField(context, attribute);
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
			return new NumberField(context, attribute);
		}
		return new TextField(context, attribute, attribute.isMany() || LONG.contains(attribute));
	}
}
