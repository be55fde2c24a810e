package org.fathom.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.SolutionPackage;

/**
 * Full-text search over all texts of a study, in all its languages, but for redacted evidence and the customers of anonymous cases. The
 * index is made once; it does not follow later changes.
 *
 * <p>A word of the query counts by how rare it is (inverse document frequency) and where it stands: three times in a name, less in a
 * long text. The score of an element is that of its texts, times the square of the share of the query's words that it has.
 */
public final class StudySearch {
	private static final double NAME_WEIGHT = 3;
	private static final Set<EAttribute> NO_TEXT = Set.of(BasePackage.Literals.IDENTIFIED__ID, BasePackage.Literals.TRANSLATION__LANG);

	private final NavigableMap<String, List<Posting>> postings = new TreeMap<>();
	private int texts;

	/** A word of a text. */
	private record Posting(Identified element, EAttribute attribute, String text, double weight) {
	}

	/**
	 * Makes the index of a study.
	 *
	 * @param index the study
	 */
	public StudySearch(StudyIndex index) {
		for (Identified element : index.all(Identified.class)) {
			if (isRedacted(element)) {
				continue;
			}
			add(element, element);
			if (element instanceof Named named) {
				named.getTranslations().forEach(translation -> add(element, translation));
			}
		}
	}

	/** Whether an element, or what holds it, must leave no trace. */
	private static boolean isRedacted(EObject element) {
		return element instanceof Evidence evidence && evidence.isRedacted()
				|| element.eContainer() instanceof Evidence holder && holder.isRedacted();
	}

	/** Whether an attribute names somebody who must not be named. */
	private static boolean isSecret(EObject holder, EAttribute attribute) {
		return attribute == SolutionPackage.Literals.CASE__CUSTOMER && ((Case) holder).isAnonymous();
	}

	private void add(Identified element, EObject holder) {
		for (EAttribute attribute : holder.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !NO_TEXT.contains(attribute)
					&& !isSecret(holder, attribute)) {
				Object value = holder.eGet(attribute);
				List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
				all.forEach(text -> add(element, attribute, text.toString()));
			}
		}
	}

	private void add(Identified element, EAttribute attribute, String text) {
		texts++;
		boolean name = "name".equals(attribute.getName()) || "code".equals(attribute.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> words = new HashSet<>(Words.of(text));
		Posting posting = new Posting(element, attribute, text, (name ? NAME_WEIGHT : 1) / (1 + Math.log(Math.max(1, words.size()))));
		words.forEach(word -> postings.computeIfAbsent(word, key -> new ArrayList<>(2)).add(posting));
	}

	/**
	 * Searches the study.
	 *
	 * @param query some words
	 * @return the elements that have at least one of the words, the best first
	 */
	public List<SearchHit> search(String query) {
		Set<String> words = new HashSet<>(Words.of(query));
		Map<Identified, Map<String, Posting>> found = new LinkedHashMap<>();
		Map<Identified, Double> scores = new HashMap<>();
		for (String word : words) {
			List<Posting> all = postings(word);
			double rarity = Math.log(1 + (double) texts / (all.size() + 1));
			for (Posting posting : all) {
				Map<String, Posting> best = found.computeIfAbsent(posting.element(), key -> new HashMap<>());
				Posting before = best.get(word);
				if (before == null || before.weight() < posting.weight()) {
					double more = (posting.weight() - (before == null ? 0 : before.weight())) * rarity;
					scores.merge(posting.element(), more, Double::sum);
					best.put(word, posting);
				}
			}
		}
		return found.entrySet().stream().map(entry -> hit(entry.getKey(), entry.getValue(), scores.get(entry.getKey()), words.size()))
				.sorted(Comparator.comparingDouble(SearchHit::score).reversed()).toList();
	}

	/** A word that stands nowhere counts as the beginning of words: of one that is still being typed. */
	private List<Posting> postings(String word) {
		List<Posting> whole = postings.get(word);
		return whole != null ? whole
				: postings.subMap(word, word + Character.MAX_VALUE).values().stream().flatMap(List::stream).toList();
	}

	private static SearchHit hit(Identified element, Map<String, Posting> best, double score, int words) {
		Posting shown = best.values().stream().max(Comparator.comparingDouble(Posting::weight)).orElseThrow();
		double share = (double) best.size() / words;
		return new SearchHit(element, shown.attribute(), shown.text(), score * share * share);
	}
}
