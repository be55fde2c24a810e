package org.fathom.core.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Records changes of a whole resource set. It stays attached between recordings, and what a recording costs depends on what changes in
 * it, not on the size of the study. Computed features (transient and without an opposite) are not recorded: whoever computes them does so
 * again.
 */
final class StudyRecorder extends ChangeRecorder {
	private final ResourceSet resources;
	private final Whereabouts whereabouts = new Whereabouts();

	/** Attaches itself to all that is loaded, so that the first recording is as quick as any. */
	StudyRecorder(ResourceSet resources) {
		this.resources = resources;
		setRecordingTransientFeatures(true);
		loadingTargets = true;
		addAdapter(resources);
		loadingTargets = false;
	}

	/** Begins a recording. */
	void start() {
		whereabouts.clear();
		beginRecording(List.of(resources));
	}

	/** Ends the recording and hands the description over; it is empty if nothing changed. */
	ChangeDescription stop() {
		ChangeDescription description = endRecording();
		changeDescription = null;
		return description;
	}

	/**
	 * Lets the recorder look for what has lost its place only among what has changed or moved. What was made in earlier recordings was
	 * there at the beginning of this one: otherwise the recorder would take it for made and deleted in one go, and forget how it was.
	 */
	@Override
	protected void consolidateChanges() {
		List<Notifier> all = targetObjects;
		Set<Notifier> touched = new LinkedHashSet<>(whereabouts.moved());
		touched.addAll(getChangeDescription().getObjectChanges().keySet());
		targetObjects = new ArrayList<>(touched);
		originalTargetObjects = new ArrayList<>(whereabouts.original());
		try {
			super.consolidateChanges();
		} finally {
			targetObjects = all;
		}
	}

	@Override
	protected void handleFeature(EStructuralFeature feature, EReference containment, Notification notification, EObject object) {
		if (isRecording() && containment != null) {
			whereabouts.follow(notification);
		}
		super.handleFeature(feature, containment, notification, object);
	}

	@Override
	protected void handleResource(Notification notification) {
		if (isRecording()) {
			whereabouts.follow(notification);
		}
		super.handleResource(notification);
	}

	@Override
	protected boolean shouldRecord(EStructuralFeature feature, EObject object) {
		boolean computed = feature.isTransient() && !(feature instanceof EReference reference
				&& (reference.isContainment() || reference.getEOpposite() != null));
		return !computed && super.shouldRecord(feature, object);
	}
}
