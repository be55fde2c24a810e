package org.fathom.core.store;

import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Records changes of a whole resource set. It stays attached between recordings, so that starting one costs nothing. Computed
 * features (transient and without an opposite) are not recorded: whoever computes them does so again.
 */
final class StudyRecorder extends ChangeRecorder {
	private final ResourceSet resources;

	StudyRecorder(ResourceSet resources) {
		this.resources = resources;
		setRecordingTransientFeatures(true);
	}

	/**
	 * Begins a recording. What was made in earlier recordings is there from the beginning of this one: otherwise the recorder would
	 * take it for made and deleted in one go, and forget how it was.
	 */
	void start() {
		originalTargetObjects.clear();
		for (Notifier target : targetObjects) {
			if (!(target instanceof EObject element) || element.eResource() != null) {
				originalTargetObjects.add(target);
			}
		}
		beginRecording(List.of(resources));
	}

	/** Ends the recording and hands the description over; it is empty if nothing changed. */
	ChangeDescription stop() {
		ChangeDescription description = endRecording();
		changeDescription = null;
		return description;
	}

	@Override
	protected boolean shouldRecord(EStructuralFeature feature, EObject object) {
		boolean computed = feature.isTransient() && !(feature instanceof EReference reference
				&& (reference.isContainment() || reference.getEOpposite() != null));
		return !computed && super.shouldRecord(feature, object);
	}
}
