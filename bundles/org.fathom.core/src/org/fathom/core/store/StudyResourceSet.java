package org.fathom.core.store;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** The files of a study. References never load a file behind the user's back: all files are loaded when the study opens. */
final class StudyResourceSet extends ResourceSetImpl {
	StudyResourceSet() {
		setURIResourceMap(new HashMap<>());
		getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new StudyResourceFactory());
	}

	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}
}
