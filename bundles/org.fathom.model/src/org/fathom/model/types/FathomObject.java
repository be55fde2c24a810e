package org.fathom.model.types;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Base of all generated classes: gives an element its identifier when it first gets a place in a model.
 *
 * <p>The identifier is set without a notification, because it is part of the object's making and not a change that
 * could be undone. Every read of a feature or of the container is reported to {@link ReadTracker}; the classes are generated with
 * reflective feature delegation, so that all getters come through here.
 */
public abstract class FathomObject extends MinimalEObjectImpl.Container {

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		report(featureID);
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public boolean eIsSet(int featureID) {
		report(featureID);
		return super.eIsSet(featureID);
	}

	private void report(int featureID) {
		if (ReadTracker.isMonitored()) {
			ReadTracker.getterCalled(this, eClass().getEStructuralFeature(featureID));
		}
	}

	@Override
	public InternalEObject eInternalContainer() {
		ReadTracker.getterCalled(this, ReadTracker.CONTAINER);
		return super.eInternalContainer();
	}

	@Override
	public NotificationChain eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureID,
			NotificationChain notifications) {
		if (newContainer != null) {
			ensureId();
		}
		return super.eBasicSetContainer(newContainer, newContainerFeatureID, notifications);
	}

	@Override
	public NotificationChain eSetResource(Resource.Internal resource, NotificationChain notifications) {
		if (resource != null && !resource.isLoading()) {
			ensureId();
		}
		return super.eSetResource(resource, notifications);
	}

	private void ensureId() {
		EAttribute idAttribute = eClass().getEIDAttribute();
		if (idAttribute == null || eGet(idAttribute) != null) {
			return;
		}
		boolean deliver = eDeliver();
		eSetDeliver(false);
		eSet(idAttribute, Ids.next());
		eSetDeliver(deliver);
	}
}
