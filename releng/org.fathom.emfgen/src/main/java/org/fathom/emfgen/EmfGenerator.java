package org.fathom.emfgen;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates EMF code outside Eclipse; the build runs it before compiling.
 *
 * <p>Arguments: the folder with the bundles, the platform URI of the genmodel, {@code model} or {@code edit}, and the
 * output folder relative to the bundles folder, which is emptied first.
 */
public final class EmfGenerator {

	private final Path bundles;

	private EmfGenerator(Path bundles) {
		this.bundles = bundles;
	}

	/**
	 * Generates the code and fails on any error of the genmodel or the generation.
	 *
	 * @param args see the class
	 * @throws IOException if files cannot be deleted
	 */
	public static void main(String[] args) throws IOException {
		EmfGenerator generator = new EmfGenerator(Path.of(args[0]).toAbsolutePath().normalize());
		generator.empty(args[3]);
		generator.registerBundles();
		generator.generate(generator.load(args[1]), args[2]);
	}

	private void empty(String output) throws IOException {
		Path folder = bundles.resolve(output);
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
	}

	private void registerBundles() throws IOException {
		try (Stream<Path> folders = Files.list(bundles)) {
			folders.filter(Files::isDirectory).forEach(folder -> EcorePlugin.getPlatformResourceMap()
					.put(folder.getFileName().toString(), URI.createFileURI(folder + "/")));
		}
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
	}

	private GenModel load(String uri) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		GenModel genModel = (GenModel) resources.getResource(URI.createURI(uri), true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		failOn(genModel.diagnose(), Diagnostic.ERROR);
		return genModel;
	}

	private void generate(GenModel genModel, String kind) throws IOException {
		// the generator adds a plugin.properties to the model's bundle that nothing refers to
		Path texts = bundles.resolve(genModel.getModelPluginID()).resolve("plugin.properties");
		boolean keep = Files.exists(texts);
		Generator generator = GenModelUtil.createGenerator(genModel);
		Diagnostic result = generator.generate(genModel, projectType(kind), new BasicMonitor());
		System.out.println("EMF " + kind + " code of " + genModel.getModelName() + ": "
				+ (result.getSeverity() == Diagnostic.OK ? "ok" : text(result)));
		if (!keep) {
			Files.deleteIfExists(texts);
		}
		failOn(result, Diagnostic.ERROR);
	}

	private static Object projectType(String kind) {
		return switch (kind) {
		case "model" -> GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
		case "edit" -> GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE;
		default -> throw new IllegalArgumentException(kind);
		};
	}

	private static void failOn(Diagnostic diagnostic, int severity) {
		if (diagnostic.getSeverity() >= severity) {
			throw new IllegalStateException(text(diagnostic));
		}
	}

	private static String text(Diagnostic diagnostic) {
		StringBuilder text = new StringBuilder(diagnostic.getMessage());
		if (diagnostic.getException() != null) {
			StringWriter trace = new StringWriter();
			diagnostic.getException().printStackTrace(new PrintWriter(trace));
			text.append('\n').append(trace);
		}
		diagnostic.getChildren().forEach(child -> text.append("\n  ").append(text(child)));
		return text.toString();
	}
}
