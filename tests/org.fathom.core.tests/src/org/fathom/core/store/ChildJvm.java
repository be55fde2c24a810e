package org.fathom.core.store;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.provider.ItemProvider;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.types.Ids;

/** Another virtual machine with the classes of the core, to be killed. */
public final class ChildJvm {
	private static final List<Class<?>> NEEDED = List.of(ChildJvm.class, StudyStore.class, Ids.class, Notifier.class, EObject.class,
			ChangeDescription.class, XMIResource.class, ItemProvider.class, NullProgressMonitor.class, NLS.class);

	private ChildJvm() {
	}

	/**
	 * Starts a program.
	 *
	 * @param main      has the main method
	 * @param arguments of the program
	 * @return the running process, its errors among its output
	 * @throws IOException        if it does not start
	 * @throws URISyntaxException if the classes are at no proper place
	 */
	public static Process start(Class<?> main, String... arguments) throws IOException, URISyntaxException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	/** Where the classes come from, inside OSGi too: jars, or project folders with their compiled classes. */
	private static String classPath() throws URISyntaxException {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED) {
			URI location = needed.getProtectionDomain().getCodeSource().getLocation().toURI();
			Path entry = Path.of(location.getPath());
			Path compiled = entry.resolve("target/classes");
			entries.add((Files.isDirectory(compiled) ? compiled : entry).toString());
		}
		return String.join(File.pathSeparator, entries);
	}
}
