package org.fathom.core.rules;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fathom.model.library.Study;

/** Finds the folder of the study that an element belongs to. */
final class StudyFolder {
	private StudyFolder() {
	}

	/** Empty for an element in no stored study. */
	static Optional<Path> of(EObject element) {
		ResourceSet resources = element.eResource() == null ? null : element.eResource().getResourceSet();
		if (resources == null) {
			return Optional.empty();
		}
		return resources.getResources().stream()
				.filter(resource -> resource.getURI().isFile() && !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Study)
				.map(StudyFolder::folder).findFirst();
	}

	private static Path folder(Resource resource) {
		return Path.of(resource.getURI().toFileString()).toAbsolutePath().normalize().getParent();
	}
}
