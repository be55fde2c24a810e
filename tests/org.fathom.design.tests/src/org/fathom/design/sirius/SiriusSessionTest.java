package org.fathom.design.sirius;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudyResourceFactory;
import org.fathom.design.DepthServices;
import org.fathom.design.InsightServices;
import org.fathom.design.TickServices;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The services work on files that another tool has loaded into a resource set of its own, without a study being open in Fathom. */
class SiriusSessionTest {
	private static final List<String> EXTENSIONS = List.of("fathom", "process", "datamodel", "insight", "solution");
	private final ResourceSet resources = new ResourceSetImpl();
	private final InsightServices insight = new InsightServices();
	private final Path study = Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom");

	@BeforeEach
	void load() throws IOException {
		assertNotNull(LibraryPackage.eINSTANCE);
		EXTENSIONS.forEach(each -> resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(each, new StudyResourceFactory()));
		try (Stream<Path> files = Files.walk(study)) {
			files.filter(each -> EXTENSIONS.contains(each.toString().substring(each.toString().lastIndexOf('.') + 1))).sorted()
					.forEach(each -> resources.getResource(URI.createFileURI(each.toString()), true));
		}
	}

	private Step stepWithPainPoint() {
		return StudyIndex.of(resources).all(PainPoint.class).stream().flatMap(pain -> pain.getAffects().stream())
				.filter(Step.class::isInstance).map(Step.class::cast).findFirst().orElseThrow();
	}

	@Test
	void whatHangsOnAStepIsFoundFromTheStepAlone() {
		Step step = stepWithPainPoint();
		assertTrue(insight.hasPainPoints(step));
		assertNotNull(insight.insightModel(step));
		assertTrue(new DepthServices().depthLevel(step) > 0);
		assertFalse(new TickServices().tickedDimensions(step).isEmpty());
	}

	@Test
	void changesAreSeenAtOnce() {
		Step step = stepWithPainPoint();
		int before = insight.painPointsOf(step).size();
		PainPoint added = InsightFactory.eINSTANCE.createPainPoint();
		added.getAffects().add(step);
		InsightModel model = insight.insightModel(step);
		model.getPainPoints().add(added);
		assertEquals(before + 1, insight.painPointsOf(step).size());
		added.getAffects().remove(step);
		assertEquals(before, insight.painPointsOf(step).size());
		added.getAffects().add(step);
		EcoreUtil.delete(added);
		assertEquals(before, insight.painPointsOf(step).size());
	}

	@Test
	void filesThatAreUnloadedAndLoadedAgainAreSeenAgain() throws IOException {
		Step step = stepWithPainPoint();
		int before = insight.painPointsOf(step).size();
		List<Resource> files = resources.getResources().stream().filter(each -> each.getURI().fileExtension().equals("insight")).toList();
		files.forEach(Resource::unload);
		assertEquals(List.of(), insight.painPointsOf(step));
		for (Resource each : files) {
			each.load(null);
		}
		assertEquals(before, insight.painPointsOf(step).size());
	}

	@Test
	void isSavedByteForByteAsFathomSaves() {
		for (Resource each : List.copyOf(resources.getResources())) {
			try {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				each.save(bytes, null);
				assertArrayEquals(Files.readAllBytes(Path.of(each.getURI().toFileString())), bytes.toByteArray(), each.getURI().toString());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Views of Sirius know what they show by the same name as views of Fathom, and the end of an edge by another one. */
	@Test
	void viewsAreAskedByTheNamesThatSiriusUses() {
		EObject node = SiriusViews.view(stepWithPainPoint(), null);
		EObject edge = SiriusViews.view(null, node);
		EObject around = SiriusViews.around(node, resources.getResources().get(0).getContents().get(0));
		var views = new org.fathom.design.ViewServices();
		assertEquals(stepWithPainPoint(), views.shown(node));
		assertEquals(stepWithPainPoint(), views.shownAtEnd(edge));
		assertEquals(views.shown(around), views.shownAbove(node, 1));
		assertEquals(null, views.shownAbove(node, 3));
	}
}
