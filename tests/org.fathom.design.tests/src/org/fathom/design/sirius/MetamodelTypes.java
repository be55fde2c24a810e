package org.fathom.design.sirius;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.model.base.BasePackage;
import org.fathom.model.data.DataPackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/** The types of the metamodels that the representations name, by their names. */
final class MetamodelTypes {
	private static final List<EPackage> PACKAGES = List.of(EcorePackage.eINSTANCE, BasePackage.eINSTANCE, DataPackage.eINSTANCE,
			ProcessPackage.eINSTANCE, InsightPackage.eINSTANCE, SolutionPackage.eINSTANCE, LibraryPackage.eINSTANCE);

	private MetamodelTypes() {
	}

	/** A type by its name with {@code ::}; {@code null} if there is none. */
	static EClassifier find(String name) {
		String[] parts = name.split("::");
		return parts.length < 2 ? null
				: PACKAGES.stream().filter(each -> each.getName().equals(parts[0])).findFirst().map(each -> each.getEClassifier(parts[1]))
						.orElse(null);
	}

	static EClassifier find(Class<?> type) {
		return PACKAGES.stream().flatMap(each -> each.getEClassifiers().stream())
				.filter(each -> each.getInstanceClass() == type && each instanceof EClass).findFirst().orElse(null);
	}

	static String name(EClassifier type) {
		return type.getEPackage().getName() + "::" + type.getName();
	}

	/** Whether a type, or a literal, is there. */
	static void check(String name, List<String> problems) {
		String[] parts = name.split("::");
		EClassifier type = find(name);
		if (type == null || parts.length == 3 && (!(type instanceof EEnum literals) || literals.getEEnumLiteral(parts[2]) == null)) {
			problems.add("no type or literal " + name);
		}
	}

	/** Sirius warns of a question about the type of a variable that has only one answer. */
	static void kind(Set<String> types, String asked, List<String> problems) {
		if (types.isEmpty() || !(find(asked) instanceof EClass wanted)) {
			return;
		}
		boolean always = types.stream().allMatch(each -> find(each) instanceof EClass type && wanted.isSuperTypeOf(type));
		boolean never = types.stream()
				.noneMatch(each -> find(each) instanceof EClass type && (wanted.isSuperTypeOf(type) || type.isSuperTypeOf(wanted)));
		if (always || never) {
			problems.add(types + (always ? " is always a " : " is never a ") + asked);
		}
	}
}
