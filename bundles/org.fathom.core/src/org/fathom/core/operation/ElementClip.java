package org.fathom.core.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.types.Ids;

/**
 * Elements as they were when they were copied, with the connections between them, to be put into the same or another study. Into
 * another one go also the pain points that hang on them, with causes and evidence; evidence that is redacted stays behind, and so do
 * the files of all evidence.
 */
public final class ElementClip {
	private static final List<String> ENDS = List.of("source", "target"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ResourceSet origin;
	private final List<EObject> elements;
	private final List<EObject> hanging;
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final Map<EObject, EReference> features = new HashMap<>();
	private final Map<EObject, Lane> lanes = new HashMap<>();

	/**
	 * Copies elements.
	 *
	 * @param index  the study they are in
	 * @param chosen the elements; what stands inside another one goes with it, connections go with both their ends and not alone
	 */
	public ElementClip(StudyIndex index, Collection<? extends EObject> chosen) {
		List<EObject> tops = chosen.stream().distinct()
				.filter(each -> each.eContainer() != null && !isConnection(each) && !EcoreUtil.isAncestor(without(chosen, each), each))
				.map(EObject.class::cast).toList();
		Set<EObject> all = new LinkedHashSet<>(tops);
		tops.forEach(top -> top.eContainer().eContents().stream().filter(each -> joins(each, tops)).forEach(all::add));
		Set<PainPoint> pains = new LinkedHashSet<>();
		all.forEach(each -> pains.addAll(index.painPoints(each)));
		Set<EObject> hangs = new LinkedHashSet<>(pains);
		pains.forEach(pain -> pain.getEvidence().stream().filter(each -> !each.isRedacted()).forEach(hangs::add));
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		elements = List.copyOf(copier.copyAll(all));
		hanging = List.copyOf(copier.copyAll(hangs));
		copier.copyReferences();
		origin = tops.isEmpty() || tops.get(0).eResource() == null ? null : tops.get(0).eResource().getResourceSet();
		for (EObject each : all) {
			originals.put(copier.get(each), each);
			features.put(copier.get(each), each.eContainmentFeature());
			if (each instanceof FlowNode node && node.getLane() != null) {
				lanes.put(copier.get(each), node.getLane());
			}
		}
	}

	private static Collection<EObject> without(Collection<? extends EObject> all, EObject one) {
		Set<EObject> others = new HashSet<>(all);
		others.remove(one);
		return others;
	}

	private static boolean isConnection(EObject element) {
		return ENDS.stream().allMatch(name -> element.eClass().getEStructuralFeature(name) instanceof EReference end && !end.isMany());
	}

	/** Whether an element is a connection whose ends are both among some. */
	private static boolean joins(EObject element, Collection<EObject> ends) {
		return isConnection(element)
				&& ENDS.stream().allMatch(name -> ends.contains(element.eGet(element.eClass().getEStructuralFeature(name))));
	}

	/**
	 * Whether any of the elements can stand directly in an element.
	 *
	 * @param container for example a process
	 * @return {@code false} if none has a place there
	 */
	public boolean fits(EObject container) {
		return features.values().stream().anyMatch(feature -> container.eClass().getEAllReferences().contains(feature));
	}

	/**
	 * What was put into a study.
	 *
	 * @param copies the new elements by the elements that were copied, in their order, connections last
	 * @param lost   references to elements of the other study for which none of the same type and name was found
	 */
	public record Pasted(Map<EObject, EObject> copies, int lost) {

		/** Takes an own copy. */
		public Pasted {
			copies = Collections.unmodifiableMap(new LinkedHashMap<>(copies));
		}

		/**
		 * The new elements.
		 *
		 * @return in the order in which they were copied, connections last
		 */
		public List<EObject> elements() {
			return List.copyOf(copies.values());
		}
	}

	/**
	 * Puts the elements into a study; to be called inside an undoable change. Within one study they go on to refer to the same elements
	 * as the originals, in another one to elements of the same type and name.
	 *
	 * @param session   the study
	 * @param container what they are to stand in
	 * @param lane      the lane that nodes of one lane go to; nodes of several lanes keep them if they are there; may be {@code null}
	 * @return the new elements
	 */
	public Pasted pasteInto(StudySession session, EObject container, Lane lane) {
		boolean foreign = session.resourceSet() != origin;
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copier.copyAll(elements);
		if (foreign) {
			copier.copyAll(hanging);
		}
		copier.copyReferences();
		copier.values().forEach(ElementClip::renew);
		int lost = new ForeignReferences(session).settle(copier.values());
		Map<EObject, EObject> made = new LinkedHashMap<>();
		for (EObject each : elements) {
			if (put(copier.get(each), features.get(each), container)) {
				made.put(originals.get(each), copier.get(each));
			}
			if (copier.get(each) instanceof FlowNode node && container instanceof Process process) {
				node.setLane(laneIn(process, lanes.get(each), lane));
			}
		}
		if (foreign && !hanging.isEmpty()) {
			hang(new StudyHomes(session).insightsOn(container), copier);
		}
		return new Pasted(made, lost);
	}

	private static void renew(EObject element) {
		if (element instanceof Identified identified) {
			identified.setId(Ids.next());
		}
	}

	@SuppressWarnings("unchecked")
	private static boolean put(EObject element, EReference feature, EObject container) {
		return container.eClass().getEAllReferences().contains(feature) && ((List<EObject>) container.eGet(feature)).add(element);
	}

	private Lane laneIn(Process process, Lane own, Lane other) {
		if (own == null || other != null && lanes.values().stream().distinct().count() == 1) {
			return other;
		}
		if (process.getLanes().contains(own)) {
			return own;
		}
		return process.getLanes().stream().filter(each -> own.getName() != null && own.getName().equals(each.getName())).findFirst()
				.orElse(other != null || process.getLanes().isEmpty() ? other : process.getLanes().get(0));
	}

	private void hang(InsightModel model, Map<EObject, EObject> copies) {
		for (EObject each : hanging) {
			if (copies.get(each) instanceof PainPoint pain) {
				model.getPainPoints().add(pain);
			} else if (copies.get(each) instanceof Evidence evidence) {
				evidence.getFiles().clear();
				model.getEvidence().add(evidence);
			}
		}
	}

	/** References of copies to elements that were not copied with them. */
	private static final class ForeignReferences {
		private final StudySession session;

		private ForeignReferences(StudySession session) {
			this.session = session;
		}

		/** Leads references to elements of the session; answers how many led nowhere. */
		private int settle(Collection<EObject> copies) {
			int lost = 0;
			Set<EObject> own = new HashSet<>(copies);
			for (EObject copy : copies) {
				for (EReference reference : copy.eClass().getEAllReferences()) {
					if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && reference.isChangeable()) {
						lost += settle(copy, reference, own);
					}
				}
			}
			return lost;
		}

		@SuppressWarnings("unchecked")
		private int settle(EObject copy, EReference reference, Set<EObject> own) {
			List<EObject> before = reference.isMany() ? List.copyOf((List<EObject>) copy.eGet(reference))
					: copy.eGet(reference) == null ? List.of() : List.of((EObject) copy.eGet(reference));
			List<EObject> after = new ArrayList<>();
			for (EObject value : before) {
				EObject there = own.contains(value) ? value : counterpart(value);
				if (there != null) {
					after.add(there);
				}
			}
			if (!after.equals(before)) {
				copy.eSet(reference, reference.isMany() ? after : after.isEmpty() ? null : after.get(0));
			}
			return before.size() - after.size();
		}

		private EObject counterpart(EObject value) {
			if (value.eResource() != null && value.eResource().getResourceSet() == session.resourceSet()) {
				return value;
			}
			return value instanceof Named named && named.getName() != null ? session.index().all(Named.class).stream()
					.filter(each -> each.eClass() == named.eClass() && named.getName().equals(each.getName())).findFirst().orElse(null) : null;
		}
	}
}
