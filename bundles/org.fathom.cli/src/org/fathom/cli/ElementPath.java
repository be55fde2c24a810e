package org.fathom.cli;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;

/** Where an element is, in words that a person or a program can follow. */
final class ElementPath {
	private ElementPath() {
	}

	/** The element's file, relative to the study folder; empty for an element that is in no file. */
	static String file(StudySession session, EObject element) {
		Resource resource = element.eResource();
		if (resource == null || !resource.getURI().isFile()) {
			return ""; //$NON-NLS-1$
		}
		Path file = Path.of(resource.getURI().toFileString()).toAbsolutePath().normalize();
		Path folder = session.folder().toAbsolutePath().normalize();
		return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
	}

	static String id(EObject element) {
		return EcoreUtil.getID(element);
	}

	/** The name, or the type's name for an element that has none or is redacted. */
	static String name(EObject element) {
		boolean named = element instanceof Named candidate && candidate.getName() != null && Redaction.isVisible(element);
		return named ? ((Named) element).getName() : element.eClass().getName();
	}
}
