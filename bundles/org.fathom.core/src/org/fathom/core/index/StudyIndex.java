package org.fathom.core.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.model.base.Identified;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Event;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionPackage;
import org.fathom.model.types.FathomObject;
import org.fathom.model.types.ReadTracker;

/**
 * Finds what hangs on an element: who refers to it. The index belongs to a resource set and follows every change of it.
 */
public final class StudyIndex extends ECrossReferenceAdapter {
	private final Map<String, EObject> byId = new HashMap<>();
	private final Map<Class<?>, Set<EObject>> byType = new HashMap<>();
	private final Set<Class<?>> typesRead = new HashSet<>();
	private final List<BiConsumer<Object, Object>> listeners = new CopyOnWriteArrayList<>();

	/** References by their targets. */
	private final class References extends InverseCrossReferencer {
		private static final long serialVersionUID = 1L;

		boolean hasProxies() {
			return proxyMap != null && !proxyMap.isEmpty();
		}
	}

	private StudyIndex() {
	}

	@Override
	protected InverseCrossReferencer createInverseCrossReferencer() {
		return new References();
	}

	/** As long as every reference has been resolved, there is no need to work out the address of each element that is asked for. */
	@Override
	protected void resolveAll(EObject element) {
		if (((References) inverseCrossReferencer).hasProxies()) {
			super.resolveAll(element);
		}
	}

	/**
	 * The index of the resource set that a resource set, resource or element belongs to; it is made at the first call.
	 *
	 * @param notifier a resource set, or something in one
	 * @return the one index of the resource set; for an element outside any, an index of the tree it is in
	 */
	public static StudyIndex of(Notifier notifier) {
		Notifier owner = owner(notifier);
		for (Adapter adapter : owner.eAdapters()) {
			if (adapter instanceof StudyIndex index) {
				return index;
			}
		}
		StudyIndex index = new StudyIndex();
		owner.eAdapters().add(index);
		return index;
	}

	/**
	 * Adds a listener of what readers of the study should know, in the words of {@link ReadTracker}: subject and aspect of what
	 * changed. The aspect is {@code null} when everything of the subject may have; the subject is {@code null}, too, when an element
	 * came or went.
	 *
	 * @param listener called while the change is made, in its thread, often more than once for one change
	 */
	public void addReadListener(BiConsumer<Object, Object> listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener one added before; others are ignored
	 */
	public void removeReadListener(BiConsumer<Object, Object> listener) {
		listeners.remove(listener);
	}

	private void changed(Object subject, Object aspect) {
		listeners.forEach(listener -> listener.accept(subject, aspect));
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!listeners.isEmpty() && !notification.isTouch() && notification.getNotifier() instanceof FathomObject element
				&& notification.getFeature() instanceof EStructuralFeature feature) {
			changed(element, feature);
			if (feature instanceof EReference reference) {
				Object aspect = reference.isContainment() ? ReadTracker.CONTAINER : ReadTracker.REFERRERS;
				ends(notification.getOldValue(), aspect);
				ends(notification.getNewValue(), aspect);
			}
		}
	}

	private void ends(Object value, Object aspect) {
		if (value instanceof Collection<?> several) {
			several.forEach(each -> changed(each, aspect));
		} else if (value != null) {
			changed(value, aspect);
		}
	}

	/** An element came or went: with it its references, and what is known by its type or id. */
	private void cameOrWent(Identified element) {
		if (!listeners.isEmpty()) {
			changed(null, null);
			changed(element, null);
			changed(element.getId(), null);
			element.eCrossReferences().forEach(target -> changed(target, ReadTracker.REFERRERS));
			typesRead.stream().filter(type -> type.isInstance(element)).forEach(type -> changed(type, null));
		}
	}

	private static Notifier owner(Notifier notifier) {
		if (notifier instanceof EObject element) {
			Resource resource = element.eResource();
			return resource == null ? EcoreUtil.getRootContainer(element) : owner(resource);
		}
		if (notifier instanceof Resource resource) {
			ResourceSet resources = resource.getResourceSet();
			return resources == null ? resource : resources;
		}
		return notifier;
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		super.addAdapter(notifier);
		if (notifier instanceof Identified element) {
			byType.computeIfAbsent(element.eClass().getInstanceClass(), type -> new LinkedHashSet<>()).add(element);
			if (element.getId() != null) {
				byId.put(element.getId(), element);
			}
			cameOrWent(element);
		}
	}

	@Override
	protected void removeAdapter(Notifier notifier) {
		super.removeAdapter(notifier);
		if (notifier instanceof Identified element) {
			byType.getOrDefault(element.eClass().getInstanceClass(), Collections.emptySet()).remove(element);
			byId.remove(element.getId(), element);
			cameOrWent(element);
		}
	}

	@Override
	protected void handleContainment(Notification notification) {
		super.handleContainment(notification);
		forgetRemoved(notification);
	}

	private void forgetRemoved(Notification notification) {
		if (notification.getOldValue() instanceof List<?> removed) {
			removed.forEach(this::forgetIfGone);
		} else {
			forgetIfGone(notification.getOldValue());
		}
	}

	/** What was taken out of the study, and not just moved in it, is no longer found. */
	private void forgetIfGone(Object removed) {
		if (removed instanceof InternalEObject element && element.eInternalContainer() == null
				&& element.eDirectResource() == null) {
			removeAdapter(element);
		}
	}

	@Override
	protected void selfAdapt(Notification notification) {
		super.selfAdapt(notification);
		if (notification.getNotifier() instanceof Resource && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
			forgetRemoved(notification);
		}
		if (notification.getNotifier() instanceof Identified element && notification.getFeature() instanceof EStructuralFeature feature
				&& feature == element.eClass().getEIDAttribute() && !notification.isTouch()) {
			byId.remove(notification.getOldStringValue(), element);
			byId.put(notification.getNewStringValue(), element);
			changed(notification.getOldStringValue(), null);
			changed(notification.getNewStringValue(), null);
		}
	}

	/**
	 * Who refers to an element. A deleted element keeps its own references, so that undo brings it back whole; it is left out here.
	 */
	@Override
	public Collection<Setting> getInverseReferences(EObject element, boolean resolve) {
		ReadTracker.getterCalled(element, ReadTracker.REFERRERS);
		return super.getInverseReferences(element, resolve).stream().filter(setting -> contains(setting.getEObject())).toList();
	}

	/**
	 * Tells whether an element is in the study.
	 *
	 * @param element any element
	 * @return {@code false} if it never was or has been deleted
	 */
	public boolean contains(EObject element) {
		return element.eAdapters().contains(this);
	}

	/**
	 * All elements of a type.
	 *
	 * @param <T>  the type
	 * @param type a model interface; elements of its subtypes count
	 * @return a new list, in no particular order of types but in order of appearance within one
	 */
	public <T extends EObject> List<T> all(Class<T> type) {
		if (ReadTracker.isMonitored()) {
			typesRead.add(type);
			ReadTracker.getterCalled(type, null);
		}
		List<T> found = new ArrayList<>();
		byType.forEach((candidate, elements) -> {
			if (type.isAssignableFrom(candidate)) {
				elements.forEach(element -> found.add(type.cast(element)));
			}
		});
		return found;
	}

	/**
	 * The element with an id.
	 *
	 * @param id as stored
	 * @return empty if there is none
	 */
	public Optional<EObject> find(String id) {
		ReadTracker.getterCalled(id, null);
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * The pain points that hurt an element.
	 *
	 * @param element a step, process or entity
	 * @return a new list
	 */
	public List<PainPoint> painPoints(EObject element) {
		return referrers(element, InsightPackage.Literals.PAIN_POINT__AFFECTS, PainPoint.class);
	}

	/**
	 * The topics scoped to an element.
	 *
	 * @param element an area, process, step or entity
	 * @return a new list; topics of what contains the element are not in it
	 */
	public List<Topic> topics(EObject element) {
		return referrers(element, InsightPackage.Literals.TOPIC__SCOPE, Topic.class);
	}

	/**
	 * The findings about an element.
	 *
	 * @param element any element
	 * @return a new list
	 */
	public List<Finding> findings(EObject element) {
		return referrers(element, InsightPackage.Literals.FINDING__ABOUT, Finding.class);
	}

	/**
	 * The How steps bound to an element.
	 *
	 * @param element a flow node
	 * @return a new list
	 */
	public List<HowStep> howSteps(EObject element) {
		return referrers(element, SolutionPackage.Literals.HOW_STEP__BOUND_TO, HowStep.class);
	}

	/**
	 * The decisions that a dimension of the tick-list does not apply to an element.
	 *
	 * @param element a step
	 * @return a new list
	 */
	public List<Exemption> exemptions(EObject element) {
		return referrers(element, InsightPackage.Literals.EXEMPTION__ELEMENT, Exemption.class);
	}

	/**
	 * The solutions that answer an element.
	 *
	 * @param element a flow node, answered by solutions with a How step bound to it; or a pain point, answered by solutions that
	 *                address it
	 * @return a new list without duplicates
	 */
	public List<Solution> solutions(EObject element) {
		Set<Solution> found = new LinkedHashSet<>();
		for (HowStep how : howSteps(element)) {
			if (how.eContainer() instanceof Solution solution) {
				found.add(solution);
			}
		}
		found.addAll(referrers(element, SolutionPackage.Literals.SOLUTION__ADDRESSES, Solution.class));
		return new ArrayList<>(found);
	}

	/**
	 * The cases that stand behind a solution.
	 *
	 * @param solution the solution
	 * @return a new list
	 */
	public List<Case> cases(Solution solution) {
		return referrers(solution, SolutionPackage.Literals.CASE__SOLUTION, Case.class);
	}

	/**
	 * The events at the border of a step.
	 *
	 * @param step the step
	 * @return a new list
	 */
	public List<Event> boundaryEvents(Step step) {
		return referrers(step, ProcessPackage.Literals.EVENT__ATTACHED_TO, Event.class);
	}

	/**
	 * The steps that a process opens.
	 *
	 * @param process the process
	 * @return a new list, usually of one step or none
	 */
	public List<Step> refinedBy(Process process) {
		return referrers(process, ProcessPackage.Literals.STEP__REFINEMENT, Step.class);
	}

	/**
	 * The processes of an area.
	 *
	 * @param area the area
	 * @return a new list; processes of its subareas are not in it
	 */
	public List<Process> processes(ProcessArea area) {
		return referrers(area, ProcessPackage.Literals.PROCESS__AREA, Process.class);
	}

	@Override
	public Collection<Setting> getInverseReferences(EObject element, EReference reference, boolean resolve) {
		ReadTracker.getterCalled(element, ReadTracker.REFERRERS);
		return super.getInverseReferences(element, reference, resolve);
	}

	/** For references without an opposite: asked very often, so that it takes the shortest way to them. */
	private <T extends EObject> List<T> referrers(EObject element, EReference reference, Class<T> type) {
		ReadTracker.getterCalled(element, ReadTracker.REFERRERS);
		resolveAll(element);
		List<T> found = new ArrayList<>();
		Collection<Setting> settings = inverseCrossReferencer.get(element);
		if (settings != null) {
			for (Setting setting : settings) {
				if (setting.getEStructuralFeature() == reference && contains(setting.getEObject())) {
					found.add(type.cast(setting.getEObject()));
				}
			}
		}
		return found;
	}
}
