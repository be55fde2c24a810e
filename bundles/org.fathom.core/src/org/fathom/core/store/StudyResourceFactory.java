package org.fathom.core.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/**
 * Makes the resources of a study's files where other tools load them, for example Eclipse Sirius: they are read as safely and written in the
 * same form as by Fathom. Registered in {@code plugin.xml} for the files of a study.
 */
public final class StudyResourceFactory extends ResourceFactoryImpl {
	@Override
	public Resource createResource(URI uri) {
		StudyResource resource = new StudyResource(uri);
		resource.setTrackingModification(true);
		return resource;
	}
}
