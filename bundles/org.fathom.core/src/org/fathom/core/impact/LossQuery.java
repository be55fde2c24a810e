package org.fathom.core.impact;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.SequenceFlow;

/**
 * Answers "what if this goes?": everything that would lose something without an element. Nothing is changed.
 *
 * <p>With the element goes what it holds, and what cannot be without it. What is left without the last thing that it needs stays, but is
 * of no use: a How step without a place, a solution whose How steps have all lost theirs, a case of such a solution. What leans on it
 * loses it in turn.
 */
public final class LossQuery {
	private final StudyIndex index;
	private final LossRules rules = new LossRules();

	/**
	 * Creates the query.
	 *
	 * @param index the study
	 */
	public LossQuery(StudyIndex index) {
		this.index = index;
	}

	/**
	 * What would be lost.
	 *
	 * @param element what goes
	 * @return each loss once, the nearest first; the element itself is not among the losers. Redacted evidence is left out
	 */
	public List<Loss> without(Named element) {
		Run run = new Run();
		run.goes(element, element);
		run.losses.removeIf(loss -> loss.element() == element || isRedacted(loss.element()));
		return List.copyOf(run.losses);
	}

	private static boolean isRedacted(Named element) {
		return element instanceof Evidence evidence && evidence.isRedacted();
	}

	private static Optional<Named> named(EObject part) {
		EObject element = part;
		while (element != null && !(element instanceof Named)) {
			element = element.eContainer();
		}
		return Optional.ofNullable((Named) element);
	}

	/** Flows are led around a step that goes: nobody misses them. */
	private static boolean isFlow(EObject element) {
		return element instanceof SequenceFlow || element instanceof MessageFlow;
	}

	/** One question: what is lost so far, and what is still to be followed. */
	private final class Run {
		private final Set<EObject> lost = new HashSet<>();
		private final Set<Loss> losses = new LinkedHashSet<>();
		private final Deque<EObject> open = new ArrayDeque<>();

		/** Lets an element go with its parts, and follows what comes of it. */
		void goes(EObject element, Named cause) {
			take(element, cause);
			while (!open.isEmpty()) {
				EObject next = open.remove();
				targets(next);
				for (Setting setting : List.copyOf(index.getInverseReferences(next, true))) {
					if (setting.getEStructuralFeature() instanceof EReference reference && !lost.contains(setting.getEObject())
							&& !reference.isTransient() && reference.isChangeable()) {
						referrer(setting.getEObject(), reference, next);
					}
				}
			}
		}

		private void take(EObject element, Named cause) {
			if (lost.add(element)) {
				open.add(element);
				element.eAllContents().forEachRemaining(part -> {
					if (lost.add(part)) {
						open.add(part);
						if (part instanceof Named named && !isFlow(part)) {
							losses.add(new Loss(named, LossKind.EXISTENCE, cause, true, false));
						}
					}
				});
			}
		}

		/** The referrer loses what it refers to. */
		private void referrer(EObject referrer, EReference reference, EObject gone) {
			boolean known = reference.isContainment() && rules.ofReferrer(reference) == LossKind.REFERENCE;
			Named owner = named(referrer).orElse(null);
			Named cause = named(gone).orElse(null);
			if (owner == null || cause == null || known || reference.isContainment() && !(gone instanceof Named)) {
				return;
			}
			boolean needs = !reference.isMany() && !reference.isContainment()
					&& (reference.isRequired() || isFlow(referrer) || reference == ProcessPackage.Literals.EVENT__ATTACHED_TO);
			if (needs && referrer == owner && !rules.isMust(reference)) {
				if (!isFlow(referrer)) {
					losses.add(new Loss(owner, LossKind.EXISTENCE, cause, true, false));
				}
				take(referrer, cause);
				return;
			}
			boolean last = isLast(referrer, reference, owner);
			boolean useless = last && rules.isMust(reference);
			losses.add(new Loss(owner, rules.ofReferrer(reference), cause, last, useless));
			if (needs) {
				take(referrer, cause);
			} else if (useless && lost.add(owner)) {
				open.add(owner);
			}
		}

		/** Whether a referrer, or for a part without a name its kind of parts in the owner, has lost all. */
		private boolean isLast(EObject referrer, EReference reference, Named owner) {
			Stream<EObject> holders = referrer == owner ? Stream.of(referrer)
					: owner.eContents().stream().filter(part -> part.eClass() == referrer.eClass());
			return holders.flatMap(holder -> values(holder, reference)).allMatch(lost::contains);
		}

		/** The targets that lean on what goes lose it. */
		private void targets(EObject gone) {
			for (EReference reference : gone.eClass().getEAllReferences()) {
				LossKind kind = rules.ofTarget(reference);
				if (kind != null) {
					values(gone, reference).filter(target -> target instanceof Named && !lost.contains(target)).forEach(target -> {
						boolean last = index.getInverseReferences(target, reference, true).stream()
								.allMatch(setting -> lost.contains(setting.getEObject()));
						losses.add(new Loss((Named) target, kind, named(gone).orElseThrow(), last, false));
					});
				}
			}
		}

		private static Stream<EObject> values(EObject holder, EReference reference) {
			Object value = holder.eGet(reference);
			Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
			return all.stream().map(EObject.class::cast);
		}
	}
}
