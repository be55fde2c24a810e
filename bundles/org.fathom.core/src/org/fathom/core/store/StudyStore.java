package org.fathom.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.migration.MigrationChain;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Party;
import org.fathom.model.data.DataPackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.library.LibraryFactory;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.library.Study;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/** Opens and creates studies on disk. */
public final class StudyStore {
	private final MigrationChain migrations;
	private final List<String> extraExtensions;

	/**
	 * Creates a store.
	 *
	 * @param extraExtensions extensions of further XMI files that belong to a study, without a dot, for example
	 *                        {@code diagram}; their packages must be registered before a study is opened
	 */
	public StudyStore(String... extraExtensions) {
		this(MigrationChain.standard(), extraExtensions);
	}

	/**
	 * Creates a store that reads older formats too.
	 *
	 * @param migrations      brings files of older formats to today's when they are opened
	 * @param extraExtensions as in {@link #StudyStore(String...)}
	 */
	public StudyStore(MigrationChain migrations, String... extraExtensions) {
		this.migrations = migrations;
		this.extraExtensions = List.of(extraExtensions);
		BasePackage.eINSTANCE.eClass();
		DataPackage.eINSTANCE.eClass();
		ProcessPackage.eINSTANCE.eClass();
		InsightPackage.eINSTANCE.eClass();
		SolutionPackage.eINSTANCE.eClass();
		LibraryPackage.eINSTANCE.eClass();
	}

	/**
	 * Opens a study. Files that cannot be read are left out and listed in {@link StudySession#problems()}.
	 *
	 * @param folder  the study folder
	 * @param monitor one unit of work a file; may cancel
	 * @return the open study; to be closed by the caller
	 * @throws StudyException             if there is no readable {@code study.fathom}
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public StudySession open(Path folder, IProgressMonitor monitor) throws StudyException {
		return open(folder, List.of(), monitor);
	}

	/**
	 * Opens a study with changes that were not saved. Those whose file was changed by another program are left out and listed in
	 * {@link StudySession#problems()} as {@link Problem#NOT_RECOVERED}; if any is applied, the session is dirty.
	 *
	 * @param folder  the study folder
	 * @param unsaved taken instead of the files on disk
	 * @param monitor one unit of work a file; may cancel
	 * @return the open study; to be closed by the caller
	 * @throws StudyException             if there is no readable {@code study.fathom}
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public StudySession open(Path folder, Collection<UnsavedFile> unsaved, IProgressMonitor monitor) throws StudyException {
		StudyFiles files = new StudyFiles(folder, extraExtensions);
		if (!Files.isRegularFile(files.studyFile())) {
			throw new StudyException(NLS.bind(Messages.StudyStore_noStudy_error, folder), null);
		}
		StudyResourceSet resources = new StudyResourceSet();
		List<Problem> problems = new ArrayList<>();
		DiskState disk = new DiskState();
		Map<Path, UnsavedFile> kept = new LinkedHashMap<>();
		unsaved.forEach(file -> kept.put(files.folder().resolve(file.path()).normalize(), file));
		FileLoader loader = new FileLoader(files, resources, problems, disk, new FileContents(files, migrations, kept));
		Set<Path> paths = new LinkedHashSet<>(modelFiles(files));
		paths.addAll(kept.keySet());
		SubMonitor progress = SubMonitor.convert(monitor, paths.size());
		for (Path path : paths) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(files.relative(path).toString());
			loader.load(path);
			progress.worked(1);
		}
		loader.checkReferences();
		loader.checkIds();
		StudySession session = new StudySession(files, resources, study(folder, resources, files, problems), problems, disk);
		session.markUnsavedFiles();
		return session;
	}

	/**
	 * Creates a study and saves it.
	 *
	 * @param folder   is created if it is not there; must not hold a study
	 * @param name     of the study
	 * @param language BCP 47 tag of the study's main language
	 * @return the open study; to be closed by the caller
	 * @throws StudyException if the folder holds a study already or cannot be written
	 */
	public StudySession create(Path folder, String name, String language) throws StudyException {
		StudyFiles files = new StudyFiles(folder, extraExtensions);
		if (Files.exists(files.studyFile())) {
			throw new StudyException(NLS.bind(Messages.StudyStore_studyExists_error, folder), null);
		}
		try {
			Files.createDirectories(files.folder());
			Files.writeString(files.folder().resolve(".gitattributes"), "* text=auto eol=lf\n", StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
			Files.writeString(files.folder().resolve(".gitignore"), "/.fathom/\n", StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.StudyStore_cannotCreate_error, folder, e.getMessage()), e);
		}
		StudyResourceSet resources = new StudyResourceSet();
		Resource resource = resources.createResource(files.uri(files.studyFile()));
		Study study = emptyStudy(name, language);
		resource.getContents().add(study);
		StudySession session = new StudySession(files, resources, study, List.of(), new DiskState());
		session.save(null);
		return session;
	}

	private Study emptyStudy(String name, String language) {
		Study study = LibraryFactory.eINSTANCE.createStudy();
		study.setName(name);
		study.setLanguage(language);
		study.setFormatVersion(migrations.current().toString());
		Party customer = BaseFactory.eINSTANCE.createParty();
		customer.setName(name);
		study.setCustomer(customer);
		return study;
	}

	private static List<Path> modelFiles(StudyFiles files) throws StudyException {
		try {
			return files.modelFiles();
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.StudyStore_noStudy_error, files.folder()), e);
		}
	}

	private static Study study(Path folder, StudyResourceSet resources, StudyFiles files, List<Problem> problems)
			throws StudyException {
		Resource resource = resources.getResource(files.uri(files.studyFile()), false);
		if (resource != null && resource.getContents().get(0) instanceof Study study) {
			return study;
		}
		String reason = problems.isEmpty() ? NLS.bind(Messages.StudyStore_noStudy_error, folder) : problems.get(0).message();
		throw new StudyException(reason, null);
	}
}
