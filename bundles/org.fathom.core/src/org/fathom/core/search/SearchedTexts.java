package org.fathom.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.SolutionPackage;

/** Reads what may be found of an element: all its texts, in all its languages, but for what must leave no trace. */
final class SearchedTexts {
	private static final double NAME_WEIGHT = 3;
	private static final Set<EAttribute> NO_TEXT = Set.of(BasePackage.Literals.IDENTIFIED__ID, BasePackage.Literals.TRANSLATION__LANG);

	private final Map<EClass, List<EAttribute>> attributes = new HashMap<>();

	/** For each word of the element, the text where it weighs most; empty if nothing of it may be found. */
	Map<String, Posting> read(Identified element) {
		Map<String, Posting> words = new HashMap<>();
		if (!isRedacted(element)) {
			add(element, element, words);
			if (element instanceof Named named) {
				named.getTranslations().forEach(translation -> add(element, translation, words));
			}
		}
		return words;
	}

	/** Whether an element, or what holds it, must leave no trace. */
	private static boolean isRedacted(EObject element) {
		return element instanceof Evidence evidence && evidence.isRedacted()
				|| element.eContainer() instanceof Evidence holder && holder.isRedacted();
	}

	private void add(Identified element, EObject holder, Map<String, Posting> words) {
		for (EAttribute attribute : attributes.computeIfAbsent(holder.eClass(), SearchedTexts::texts)) {
			if (!isSecret(holder, attribute)) {
				Object value = holder.eGet(attribute);
				List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
				all.forEach(text -> add(element, attribute, text.toString(), words));
			}
		}
	}

	private static List<EAttribute> texts(EClass type) {
		List<EAttribute> texts = new ArrayList<>(type.getEAllAttributes());
		texts.removeIf(attribute -> attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || NO_TEXT.contains(attribute));
		return texts;
	}

	/** Whether an attribute names somebody who must not be named. */
	private static boolean isSecret(EObject holder, EAttribute attribute) {
		return attribute == SolutionPackage.Literals.CASE__CUSTOMER && ((Case) holder).isAnonymous();
	}

	private static void add(Identified element, EAttribute attribute, String text, Map<String, Posting> words) {
		boolean name = "name".equals(attribute.getName()) || "code".equals(attribute.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> different = new HashSet<>(Words.of(text));
		double weight = (name ? NAME_WEIGHT : 1) / (1 + Math.log(Math.max(1, different.size())));
		Posting posting = new Posting(element, String.valueOf(element.getId()), attribute, text, weight);
		different.forEach(word -> words.merge(word, posting, Posting::heavier));
	}
}
