package org.fathom.design.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** The types of Sirius as {@code facts.txt} tells them, so that EMF can read and validate a specification as it does inside Sirius. */
final class SiriusTypes {
	private final Map<String, EPackage> packages = new HashMap<>();
	private final Map<String, EClassifier> types = new HashMap<>();
	private final List<String[]> supers = new ArrayList<>();
	private final List<String[]> features = new ArrayList<>();

	SiriusTypes() throws IOException {
		types.put("text", EcorePackage.Literals.ESTRING);
		types.put("int", EcorePackage.Literals.EINT);
		types.put("flag", EcorePackage.Literals.EBOOLEAN);
		types.put("EObject", EcorePackage.Literals.EOBJECT);
		types.put("EPackage", EcorePackage.Literals.EPACKAGE);
		try (InputStream facts = SiriusTypes.class.getResourceAsStream("facts.txt")) {
			new String(facts.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.forEach(new Reader()::line);
		}
		supers.forEach(pair -> type(pair[0]).getESuperTypes().add(type(pair[1])));
		features.forEach(this::feature);
	}

	private final class Reader {
		private EPackage current;
		private String owner;

		void line(String line) {
			String[] words = line.trim().split("\\s+");
			switch (words[0]) {
			case "package" -> add(words[1], words[2]);
			case "enum" -> literals(words);
			case "type", "abstract" -> type(words);
			default -> features.add((owner + ' ' + line.trim()).split("\\s+"));
			}
		}

		private void add(String name, String address) {
			current = EcoreFactory.eINSTANCE.createEPackage();
			current.setName(name);
			current.setNsPrefix(name);
			current.setNsURI(address);
			packages.put(address, current);
			if (packages.size() == 1) {
				List.of("expression", "typeName", "featureName", "image").forEach(this::textType);
			}
		}

		private void textType(String name) {
			EDataType type = EcoreFactory.eINSTANCE.createEDataType();
			type.setName(name);
			type.setInstanceClass(String.class);
			put(type);
		}

		private void literals(String[] words) {
			EEnum type = EcoreFactory.eINSTANCE.createEEnum();
			type.setName(words[1]);
			for (int i = 2; i < words.length; i++) {
				EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
				literal.setName(words[i]);
				literal.setValue(i - 2);
				type.getELiterals().add(literal);
			}
			put(type);
		}

		private void type(String[] words) {
			EClass type = EcoreFactory.eINSTANCE.createEClass();
			owner = words[1];
			type.setName(owner);
			type.setAbstract(words[0].equals("abstract"));
			for (int i = 3; i < words.length; i++) {
				supers.add(new String[] { owner, words[i] });
			}
			put(type);
		}

		private void put(EClassifier type) {
			current.getEClassifiers().add(type);
			types.put(type.getName(), type);
		}
	}

	/** Owner, sign, name, type, then what else is said of a feature. */
	private void feature(String[] words) {
		EClassifier kind = types.get(words[3]);
		EStructuralFeature feature = words[1].equals(".") ? attribute() : reference(words[1].equals(">"));
		feature.setName(words[2]);
		feature.setEType(java.util.Objects.requireNonNull(kind, words[3]));
		for (int i = 4; i < words.length; i++) {
			switch (words[i]) {
			case "required" -> feature.setLowerBound(1);
			case "many" -> feature.setUpperBound(-1);
			case "=" -> feature.setDefaultValueLiteral(words[++i]);
			default -> throw new IllegalArgumentException(String.join(" ", words));
			}
		}
		type(words[0]).getEStructuralFeatures().add(feature);
	}

	private static EAttribute attribute() {
		return EcoreFactory.eINSTANCE.createEAttribute();
	}

	private static EReference reference(boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setContainment(containment);
		return reference;
	}

	private EClass type(String name) {
		return (EClass) java.util.Objects.requireNonNull(types.get(name), name);
	}

	/** The packages by their addresses. */
	Map<String, EPackage> packages() {
		return packages;
	}
}
