package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.DeleteElementsOperation;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ModelReads;
import org.fathom.diagram.runtime.ViewDetails;
import org.fathom.model.base.Identified;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.types.ReadTracker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams that follow a change by computing only what it concerns look as if everything was computed again. */
class IncrementalRefreshTest {
	private static final int LENGTH = 400;

	private StudySession session;
	private DiagramRuntime runtime;
	private final List<Diagram> open = new ArrayList<>();
	private Random random;
	private int reads;

	@BeforeEach
	void openEveryDiagramOfTheSample() throws Exception {
		session = new StudyStore("diagram").open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()), FathomViewpoint.classLoader(), problem -> {
		});
		runtime.setReads(new ModelReads(this::monitor, (element, changes) -> StudyIndex.of(element).addReadListener(changes)));
		ResourceImpl resource = new ResourceImpl(URI.createURI("test:all.diagram"));
		session.resourceSet().getResources().add(resource);
		for (DiagramDescription description : runtime.descriptions()) {
			session.index().all(Identified.class).stream().filter(each -> runtime.canCreate(description, each)).limit(4).forEach(root -> {
				Diagram diagram = runtime.create(description, root, null);
				description.layers().stream().filter(layer -> !layer.isDefault()).forEach(layer -> runtime.setLayerActive(diagram, layer.name(), true));
				resource.getContents().add(diagram);
				open.add(diagram);
			});
		}
		session.addParticipant(() -> open.forEach(runtime::refresh));
	}

	private void monitor(Runnable computation, BiConsumer<Object, Object> listener) {
		ReadTracker.runAndMonitor(computation, listener == null ? null : (subject, aspect) -> {
			reads++;
			listener.accept(subject, aspect);
		});
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void whatNoDiagramReadsCostsNothing() {
		keepFlows();
		session.execute("warm up", () -> session.study().setCurrency("SEK"));
		reads = 0;
		session.execute("currency", () -> session.study().setCurrency("CHF"));
		assertEquals(0, reads);
	}

	@Test
	void aNewNameIsReadByFewExpressions() {
		keepFlows();
		Identified step = (Identified) open.get(0).getNodes().get(0).getTarget();
		session.execute("warm up", () -> step.eSet(step.eClass().getEStructuralFeature("name"), "Other"));
		reads = 0;
		session.execute("name", () -> step.eSet(step.eClass().getEStructuralFeature("name"), "Another"));
		assertTrue(reads < 500, () -> "reads: " + reads);
	}

	@Test
	void anEdgeOfALayerThatIsOffGoesWithItsEnd() {
		keepFlows();
		open.forEach(diagram -> runtime.setLayerActive(diagram, "Data objects", false));
		for (Diagram diagram : open) {
			for (Edge edge : List.copyOf(diagram.getEdges())) {
				if ("DataInput".equals(edge.getMapping()) && edge.getTargetElement().getTarget() instanceof Step step) {
					List<Lane> lanes = ((Process) step.eContainer()).getLanes();
					session.execute("move", () -> step.setLane(lanes.get((lanes.indexOf(step.getLane()) + 1) % lanes.size())));
				}
			}
		}
		Map<String, String> incremental = look();
		open.forEach(runtime::refreshCompletely);
		assertEquals(look(), incremental);
	}

	/** Expressions of other diagrams look at views and are computed every time. */
	private void keepFlows() {
		open.removeIf(diagram -> !FathomViewpoint.PROCESS_FLOW.equals(diagram.getDescription()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void afterEveryChangeUndoAndRedoItLooksAsIfAllWasComputedAgain(long seed) {
		random = new Random(seed);
		for (int i = 0; i < LENGTH; i++) {
			String change = step(i);
			Map<String, String> incremental = look();
			open.forEach(runtime::refreshCompletely);
			Map<String, String> complete = look();
			if (!complete.equals(incremental)) {
				complete.forEach((view, text) -> assertEquals(text, incremental.get(view), "change " + change + ", " + view));
			}
			assertEquals(List.copyOf(complete.keySet()), List.copyOf(incremental.keySet()), change);
			open.forEach(runtime::refresh);
		}
	}

	private String step(int i) {
		int dice = random.nextInt(10);
		if (dice == 0 && session.commandStack().canUndo()) {
			String label = "undo " + session.commandStack().getUndoCommand().getLabel();
			session.commandStack().undo();
			return label;
		}
		if (dice == 1 && session.commandStack().canRedo()) {
			session.commandStack().redo();
			return "redo";
		}
		String[] label = { "" };
		session.execute("change " + i, () -> label[0] = dice == 2 ? look(any(open)) : dice == 3 ? touch(any(open)) : change());
		return i + ": " + label[0];
	}

	/** Takes an edge out of a diagram or puts an end elsewhere, as a tool may; a synchronised one comes back. */
	private String touch(Diagram diagram) {
		if (diagram.getEdges().isEmpty()) {
			return "nothing";
		}
		Edge edge = any(diagram.getEdges());
		if (random.nextBoolean()) {
			diagram.getEdges().remove(edge);
			return "take out " + edge;
		}
		edge.setTargetElement(any(diagram.getEdges()).getTargetElement());
		return "reconnect " + edge;
	}

	/** Hides a view, or switches a filter or a layer. */
	private String look(Diagram diagram) {
		DiagramDescription description = runtime.description(diagram);
		List<DiagramElement> views = views(diagram);
		if (random.nextBoolean() && !views.isEmpty()) {
			DiagramElement view = any(views);
			runtime.setHidden(view, !view.isHidden());
			return "hide " + view;
		}
		if (random.nextBoolean() && !description.filters().isEmpty()) {
			String filter = any(description.filters()).name();
			runtime.setFilterActive(diagram, filter, !diagram.getActiveFilters().contains(filter));
			return "filter " + filter;
		}
		List<String> layers = description.layers().stream().filter(layer -> !layer.isDefault()).map(layer -> layer.name()).toList();
		if (!layers.isEmpty()) {
			String layer = any(layers);
			runtime.setLayerActive(diagram, layer, !diagram.getActiveLayers().contains(layer));
			return "layer " + layer;
		}
		return "nothing";
	}

	/** Changes any feature of any element. */
	private String change() {
		List<Identified> all = session.index().all(Identified.class);
		Identified element = random.nextInt(3) == 0 ? any(all) : shown(all);
		if (random.nextInt(8) == 0 && element.eContainmentFeature() != null && element.eContainmentFeature().isMany()) {
			List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
			((EList<?>) siblings).move(random.nextInt(siblings.size()), siblings.indexOf(element));
			return "move " + element;
		}
		if (random.nextInt(12) == 0 && element.eContainer() != null) {
			new DeleteElementsOperation(session.index(), List.<EObject>of(element)).run();
			return "delete " + element;
		}
		EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
		if (!feature.isChangeable() || feature.isDerived() || feature == element.eClass().getEIDAttribute()) {
			return "nothing";
		}
		if (feature instanceof EAttribute attribute) {
			set(element, attribute);
		} else {
			refer(element, (EReference) feature, all);
		}
		return feature.getName() + " of " + element;
	}

	private Identified shown(List<Identified> all) {
		List<DiagramElement> views = views(any(open));
		return !views.isEmpty() && any(views).getTarget() instanceof Identified element && element.eResource() != null ? element : any(all);
	}

	private void set(EObject element, EAttribute attribute) {
		if (attribute.isMany()) {
			return;
		}
		if (attribute.getEAttributeType() instanceof EEnum values) {
			element.eSet(attribute, this.<EEnumLiteral>any(values.getELiterals()).getInstance());
		} else if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
			element.eSet(attribute, "Text " + random.nextInt(50));
		} else if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
			element.eSet(attribute, Integer.valueOf(random.nextInt(6)));
		} else if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			element.eSet(attribute, Boolean.valueOf(random.nextBoolean()));
		} else {
			element.eUnset(attribute);
		}
	}

	@SuppressWarnings("unchecked")
	private void refer(EObject element, EReference reference, List<Identified> all) {
		EObject value;
		if (reference.isContainment()) {
			EClass type = reference.getEReferenceType();
			if (type.isAbstract() || !type.getEAllSuperTypes().stream().anyMatch(each -> "Identified".equals(each.getName()))) {
				return;
			}
			value = EcoreUtil.create(type);
		} else {
			List<Identified> fitting = all.stream().filter(each -> reference.getEReferenceType().isInstance(each) && each != element).toList();
			if (fitting.isEmpty() || reference.isContainer()) {
				return;
			}
			value = any(fitting);
		}
		if (!reference.isMany()) {
			element.eSet(reference, value);
		} else if (((List<EObject>) element.eGet(reference)).contains(value)) {
			((List<EObject>) element.eGet(reference)).remove(value);
		} else {
			List<EObject> values = (List<EObject>) element.eGet(reference);
			values.add(random.nextInt(values.size() + 1), value);
		}
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	/** What every view of every diagram shows, in order. */
	private Map<String, String> look() {
		Map<String, String> look = new LinkedHashMap<>();
		for (Diagram diagram : open) {
			for (DiagramElement view : views(diagram)) {
				String text = EcoreUtil.getID(view.eContainer()) + " " + view.getMapping() + " " + view.getTarget() + " " + view.getLabel() + " "
						+ view.getTooltip() + " " + view.isVisible() + " " + view.getSemanticElements() + " " + details(view);
				if (view instanceof Node node) {
					text += node.getKind() + " " + node.getStyle();
				} else if (view instanceof Edge edge) {
					text += edge.getSourceElement().getId() + " " + edge.getTargetElement().getId() + " " + edge.getBeginLabel() + " "
							+ edge.getEndLabel() + " " + edge.getStyle();
				}
				look.put(diagram.getDescription() + " " + diagram.getName() + " " + view.getId(), text);
			}
		}
		return look;
	}

	/** All but whether the label was unset just now, which speaks of the change and not of what is shown. */
	private static String details(DiagramElement view) {
		ViewDetails details = ViewDetails.of(view);
		return details.width() + " " + details.height() + " " + details.resizeKind() + " " + details.graphicalFilters() + " "
				+ details.decorations();
	}

	private static List<DiagramElement> views(Diagram diagram) {
		List<DiagramElement> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(content -> {
			if (content instanceof DiagramElement view) {
				found.add(view);
			}
		});
		return found;
	}
}
