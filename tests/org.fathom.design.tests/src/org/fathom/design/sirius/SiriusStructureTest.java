package org.fathom.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.design.FathomViewpoint;
import org.junit.jupiter.api.Test;

/** What Sirius asks of the structure of a specification holds for {@code fathom.odesign}. */
class SiriusStructureTest {
	private static final List<String> IMAGES = List.of("gif", "bmp", "jpeg", "jpg", "svg", "svgz", "png");
	private final SiriusSpecification specification = new SiriusSpecification();

	@Test
	void hasOnlyTypesFeaturesAndLiteralsThatSiriusKnows() {
		assertEquals(List.of(), specification.resource().getErrors());
		assertEquals(List.of(), specification.resource().getWarnings());
	}

	/** EMF resolves what a saved reference says, by name or by position; the target has to be of the type of the reference, too. */
	@Test
	void everyReferenceLeadsToAnElementOfItsType() {
		EcoreUtil.resolveAll(specification.resource());
		List<String> wrong = new ArrayList<>();
		for (EObject element : specification.elements()) {
			for (EReference reference : element.eClass().getEAllReferences()) {
				for (EObject target : targets(element, reference)) {
					if (target.eIsProxy() || !reference.getEReferenceType().isInstance(target)) {
						wrong.add(SiriusSpecification.path(element) + ' ' + reference.getName() + ' ' + EcoreUtil.getURI(target));
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(specification.elements().size() > 1000);
	}

	private static List<EObject> targets(EObject element, EReference reference) {
		if (reference.isMany()) {
			return SiriusSpecification.list(element, reference.getName());
		}
		EObject target = SiriusSpecification.one(element, reference.getName());
		return target == null ? List.of() : List.of(target);
	}

	@Test
	void nothingThatIsRequiredIsMissing() {
		Diagnostic result = Diagnostician.INSTANCE.validate(specification.root());
		assertEquals(List.of(), result.getChildren().stream()
				.map(each -> SiriusSpecification.path((EObject) each.getData().get(0)) + ": " + each.getMessage()).toList());
	}

	@Test
	void everythingThatHasANameHasOneOfItsOwn() {
		List<String> wrong = new ArrayList<>();
		Set<List<Object>> names = new HashSet<>();
		for (EObject element : specification.elements()) {
			String name = SiriusSpecification.text(element, "name");
			boolean identified = SiriusSpecification.isA(element, "IdentifiedElement");
			if ((identified || SiriusSpecification.isA(element, "AbstractVariable")) && name.isBlank()
					|| identified && !names.add(List.of(element.eContainer(), element.eContainingFeature(), name))) {
				wrong.add(SiriusSpecification.path(element));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyImageIsInTheBundleInAFormatThatSiriusAccepts() {
		List<String> wrong = new ArrayList<>();
		for (EObject element : specification.elements()) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				String path = SiriusSpecification.text(element, attribute.getName());
				if (attribute.getEAttributeType().getName().equals("image") && !path.isEmpty() && !isImage(path)) {
					wrong.add(SiriusSpecification.path(element) + ' ' + path);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean isImage(String path) {
		String bundle = "/org.fathom.design/";
		return IMAGES.contains(path.substring(path.lastIndexOf('.') + 1)) && path.startsWith(bundle)
				&& FathomViewpoint.classLoader().getResource(path.substring(bundle.length())) != null;
	}

	/** An older version would be migrated when Sirius loads the file, a newer one is unknown to Sirius 7. */
	@Test
	void isOfTheVersionThatSirius7Writes() {
		assertEquals("15.0.0.202201261500", SiriusSpecification.text(specification.root(), "version"));
	}

	@Test
	void customisationsOfAllStylesSayWhichFeatureAndWhatValue() {
		for (EObject customization : specification.elements("EReferenceCustomization")) {
			assertEquals(true, SiriusSpecification.get(customization, "applyOnAll"));
			assertNotNull(SiriusSpecification.one(customization, "value"), () -> SiriusSpecification.path(customization));
		}
	}

	@Test
	void everyRepresentationNamesTheMetamodelsItNeeds() {
		for (EObject representation : specification.elements("RepresentationDescription")) {
			Set<String> named = new HashSet<>();
			SiriusSpecification.list(representation, "metamodel").forEach(each -> named.add(((EPackage) each).getName()));
			assertEquals(Set.of("base", "data", "process", "insight", "solution", "library"), named,
					() -> SiriusSpecification.path(representation));
		}
	}

	@Test
	void isOfferedForEveryKindOfFileOfAStudyThatSomethingIsShownOf() {
		assertEquals("fathom process datamodel insight solution",
				SiriusSpecification.text(specification.elements("Viewpoint").get(0), "modelFileExtension"));
	}

	/** Sirius asks the translations of the bundle for what begins with a per cent sign. */
	@Test
	void everyLabelIsTranslated() {
		for (Locale language : List.of(Locale.ROOT, Locale.CHINESE)) {
			ResourceBundle texts = FathomViewpoint.labels(language);
			for (EObject element : specification.elements()) {
				String label = SiriusSpecification.text(element, "label");
				assertTrue(label.isEmpty() || label.startsWith("%") && texts.containsKey(label.substring(1)),
						() -> SiriusSpecification.path(element) + ' ' + label);
			}
		}
	}
}
