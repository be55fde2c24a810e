package org.fathom.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.migration.UnknownFormatException;
import org.fathom.model.base.Named;
import org.xml.sax.SAXParseException;

/** Loads the files of a study into a resource set and collects what is wrong with them. */
final class FileLoader {
	private final StudyFiles files;
	private final ResourceSet resources;
	private final List<Problem> problems;
	private final DiskState disk;
	private final FileContents contents;

	FileLoader(StudyFiles files, ResourceSet resources, List<Problem> problems, DiskState disk, FileContents contents) {
		this.files = files;
		this.resources = resources;
		this.problems = problems;
		this.disk = disk;
		this.contents = contents;
	}

	/**
	 * Loads one file. If it cannot be read, it becomes a problem and is not part of the resource set, so that it is never
	 * written.
	 */
	void load(Path file) {
		Resource resource = resources.createResource(files.uri(file));
		try {
			FileContents.Source source = contents.source(file, problems);
			if (source.content().length > 0 || !source.changed()) {
				resource.load(new ByteArrayInputStream(source.content()), Map.of());
			}
			remember(file, source);
			resource.setModified(source.changed());
			if (source.changed() && source.content().length == 0) {
				return;
			}
		} catch (UnknownFormatException e) {
			problems.add(unknownFormat(file, e));
			remove(resource);
			return;
		} catch (IOException | WrappedException e) {
			problems.add(unreadable(file, e));
			remove(resource);
			return;
		}
		for (Diagnostic error : resource.getErrors()) {
			problems.add(problem(Problem.NOT_UNDERSTOOD, file, error.getLine(), error.getMessage()));
		}
		if (!resource.getErrors().isEmpty() || resource.getContents().isEmpty()) {
			remove(resource);
		}
	}

	private void remember(Path file, FileContents.Source source) {
		if (source.onDisk() != null) {
			disk.remember(file, source.onDisk());
		}
		if (source.oldVersion() != null) {
			disk.rememberOldVersion(file, source.oldVersion());
		}
	}

	private void remove(Resource resource) {
		resource.unload();
		resources.getResources().remove(resource);
	}

	/** Reports references that lead nowhere; to be called when all files are loaded. */
	void checkReferences() {
		Map<EObject, Collection<EStructuralFeature.Setting>> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer
				.find(resources);
		unresolved.forEach((proxy, settings) -> settings.forEach(setting -> problems.add(unresolved(proxy, setting))));
	}

	/** Reports ids that two elements have; to be called when all files are loaded. */
	void checkIds() {
		Map<String, EObject> known = new HashMap<>();
		for (Resource resource : resources.getResources()) {
			resource.getAllContents().forEachRemaining(element -> {
				String id = EcoreUtil.getID(element);
				if (id != null && known.putIfAbsent(id, element) != null) {
					Path file = files.relative(files.file(resource));
					problems.add(new Problem(Problem.DUPLICATE_ID, Severity.ERROR, file, 0, name(element), id,
							NLS.bind(Messages.FileLoader_duplicateId_message, new Object[] { file, name(element), id })));
				}
			});
		}
	}

	private Problem unknownFormat(Path file, UnknownFormatException exception) {
		Path relative = files.relative(file);
		return new Problem(Problem.UNKNOWN_FORMAT, Severity.ERROR, relative, exception.line(), null, null,
				NLS.bind(Messages.FileLoader_unknownFormat_message,
						new Object[] { relative, exception.line(), exception.version(), contents.currentVersion() }));
	}

	private Problem unreadable(Path file, Exception exception) {
		Throwable cause = exception;
		while (cause.getCause() != null && cause.getCause() != cause && !(cause instanceof SAXParseException)) {
			cause = cause.getCause();
		}
		int line = cause instanceof SAXParseException parse ? parse.getLineNumber()
				: exception instanceof Diagnostic diagnostic ? diagnostic.getLine() : 0;
		return problem(Problem.UNREADABLE, file, line, cause.getMessage());
	}

	private Problem problem(String code, Path file, int line, String reason) {
		Path relative = files.relative(file);
		return new Problem(code, Severity.ERROR, relative, line, null, null,
				NLS.bind(Messages.FileLoader_unreadable_message, new Object[] { relative, line, reason }));
	}

	private Problem unresolved(EObject proxy, EStructuralFeature.Setting setting) {
		EObject element = setting.getEObject();
		Path file = files.relative(files.file(element.eResource()));
		String target = EcoreUtil.getURI(proxy).deresolve(element.eResource().getURI()).toString();
		return new Problem(Problem.UNRESOLVED, Severity.ERROR, file, 0, name(element), EcoreUtil.getID(element),
				NLS.bind(Messages.FileLoader_unresolved_message, new Object[] { file, name(element), target }));
	}

	private static String name(EObject element) {
		return element instanceof Named named && named.getName() != null ? named.getName() : element.eClass().getName();
	}
}
