package org.fathom.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.library.Study;

/**
 * An open study. All changes go through {@link #execute(String, Runnable)}, so that each of them can be undone. A session is
 * used by one thread at a time.
 */
public final class StudySession implements AutoCloseable {
	private final StudyFiles files;
	private final ResourceSet resources;
	private final Study study;
	private final List<Problem> problems;
	private final DiskState disk;
	private final StudyRecorder recorder;
	private ChangeDescription followed;
	private final StudyCommandStack commandStack = new StudyCommandStack(this::takeBack, this::follow);
	private final List<Runnable> participants = new CopyOnWriteArrayList<>();
	private final List<Runnable> saveListeners = new CopyOnWriteArrayList<>();
	private boolean executing;

	StudySession(StudyFiles files, ResourceSet resources, Study study, List<Problem> problems, DiskState disk) {
		this.files = files;
		this.resources = resources;
		this.study = study;
		this.problems = List.copyOf(problems);
		this.disk = disk;
		recorder = new StudyRecorder(resources);
	}

	/**
	 * The study folder.
	 *
	 * @return an absolute path
	 */
	public Path folder() {
		return files.folder();
	}

	/**
	 * All files of the study that could be read.
	 *
	 * @return the live resource set
	 */
	public ResourceSet resourceSet() {
		return resources;
	}

	/**
	 * The study itself.
	 *
	 * @return the root of {@code study.fathom}
	 */
	public Study study() {
		return study;
	}

	/**
	 * What was wrong with the files when the study was opened.
	 *
	 * @return in the order of the files; not modifiable
	 */
	public List<Problem> problems() {
		return problems;
	}

	/**
	 * What hangs on what.
	 *
	 * @return the index of this study
	 */
	public StudyIndex index() {
		return StudyIndex.of(resources);
	}

	/**
	 * The changes made so far, for undo and redo.
	 *
	 * @return the one stack of this study
	 */
	public BasicCommandStack commandStack() {
		return commandStack;
	}

	/**
	 * Tells whether there are changes that have not been saved.
	 *
	 * @return {@code true} if undo and redo have not led back to the saved state
	 */
	public boolean isDirty() {
		return commandStack.isSaveNeeded();
	}

	/**
	 * Makes a change that can be undone as a whole. Within a change, further calls belong to it.
	 *
	 * @param label  name of the change in the user's language, for the undo menu
	 * @param change modifies the model; if it throws, everything is rolled back and the exception passes on
	 */
	public void execute(String label, Runnable change) {
		if (executing) {
			change.run();
			return;
		}
		executing = true;
		recorder.start();
		boolean done = false;
		try {
			change.run();
			participants.forEach(Runnable::run);
			done = true;
		} finally {
			ChangeDescription description = recorder.stop();
			executing = false;
			if (!done) {
				description.apply();
			} else if (!isEmpty(description)) {
				ChangeDescription before = followed;
				followed = null;
				commandStack.execute(new RecordedChange(label, before, description));
			}
		}
	}

	private static boolean isEmpty(ChangeDescription description) {
		return description.getObjectChanges().isEmpty() && description.getResourceChanges().isEmpty();
	}

	/** Lets the participants follow an undo or redo; what they do is taken back before the next one. */
	private void follow() {
		executing = true;
		recorder.start();
		try {
			participants.forEach(Runnable::run);
		} finally {
			ChangeDescription description = recorder.stop();
			executing = false;
			followed = isEmpty(description) ? null : description;
		}
	}

	private void takeBack() {
		if (followed != null) {
			followed.apply();
			followed = null;
		}
	}

	/**
	 * Adds somebody who completes each change, for example by bringing a diagram up to date; what it changes is undone with the
	 * change.
	 *
	 * @param participant is run after each change
	 */
	public void addParticipant(Runnable participant) {
		participants.add(participant);
	}

	/**
	 * Removes a participant.
	 *
	 * @param participant as added; nothing happens if it was not
	 */
	public void removeParticipant(Runnable participant) {
		participants.remove(participant);
	}

	/**
	 * The resource of a file of this study.
	 *
	 * @param relativePath with {@code /} between folders, for example {@code insight/care.insight}
	 * @return the resource as loaded, or a new empty one; an empty resource is not written
	 */
	public Resource resourceFor(String relativePath) {
		URI uri = files.uri(files.folder().resolve(relativePath));
		Resource resource = resources.getResource(uri, false);
		if (resource == null) {
			resource = resources.createResource(uri);
		}
		return resource;
	}

	/**
	 * Saves the files whose content has changed, each as a whole.
	 *
	 * @param monitor one unit of work a file; may be {@code null}
	 * @return what was written
	 * @throws StudyException if a file cannot be written, or was changed by another program; files written before stay
	 *                        written, and the study stays dirty
	 */
	public SaveReport save(IProgressMonitor monitor) throws StudyException {
		SaveReport report = new StudySaver(files, disk).save(resources, monitor);
		commandStack.saveIsDone();
		saveListeners.forEach(Runnable::run);
		return report;
	}

	/**
	 * Adds somebody who wants to know when everything is saved.
	 *
	 * @param listener is run after each successful save, in the saving thread
	 */
	public void addSaveListener(Runnable listener) {
		saveListeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener as added; nothing happens if it was not
	 */
	public void removeSaveListener(Runnable listener) {
		saveListeners.remove(listener);
	}

	/**
	 * What saving would write. To be called by the thread that changes the model; takes time only for files that were touched.
	 *
	 * @return the files whose content differs from the disk, in the order of the resource set; empty if there are none
	 * @throws IOException if a file cannot be serialised
	 */
	public List<UnsavedFile> unsavedFiles() throws IOException {
		return new StudySaver(files, disk).unsaved(resources);
	}

	/** Makes the session dirty if files were not loaded as they are on disk. */
	void markUnsavedFiles() {
		if (resources.getResources().stream().anyMatch(Resource::isModified)) {
			commandStack.markUnsaved();
		}
	}

	/** Ends the session. Changes that have not been saved are lost. */
	@Override
	public void close() {
		commandStack.flush();
		recorder.dispose();
		resources.getResources().forEach(Resource::unload);
		resources.eAdapters().clear();
	}
}
