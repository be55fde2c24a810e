package org.fathom.diagram.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;

/** The value of an expression as the groups write it. */
record ResultText(Object content) {

	String type() {
		if (content == null) {
			return "null";
		}
		if (content instanceof Integer || content instanceof Long) {
			return "Integer";
		}
		if (content instanceof Double || content instanceof Float) {
			return "Real";
		}
		if (content instanceof Boolean) {
			return "Boolean";
		}
		if (content instanceof String) {
			return "String";
		}
		if (content instanceof List) {
			return "Sequence";
		}
		if (content instanceof Set) {
			return "Set";
		}
		if (content instanceof Class) {
			return "Type";
		}
		return content instanceof Enumerator ? "Enum" : "EObject";
	}

	Object value() {
		if (content instanceof EEnumLiteral literal) {
			return literal.getEEnum().getName() + "::" + literal.getName();
		}
		return text(content);
	}

	private static Object text(Object value) {
		if (value instanceof Collection<?> several) {
			List<Object> texts = new ArrayList<>();
			several.forEach(element -> texts.add(text(element)));
			return texts;
		}
		if (value instanceof Long number && number.intValue() == number.longValue()) {
			return Integer.valueOf(number.intValue());
		}
		if (value instanceof Class<?> type) {
			return type.getSimpleName();
		}
		if (value instanceof EObject element) {
			return element.eClass().getName() + " " + place(element);
		}
		return value;
	}

	private static String place(EObject element) {
		Resource resource = element.eResource();
		String fragment = resource == null ? "?" : resource.getURIFragment(element);
		boolean meta = element.eClass().getEPackage() == EcorePackage.eINSTANCE;
		if (!meta) {
			return fragment;
		}
		boolean ecore = element instanceof EClassifier type && type.getEPackage() == EcorePackage.eINSTANCE;
		return (ecore ? "Ecore" : resource == null ? "" : resource.getURI().lastSegment()) + "#" + fragment;
	}
}
