package org.fathom.design.sirius;

import static org.fathom.design.sirius.SiriusSpecification.isA;
import static org.fathom.design.sirius.SiriusSpecification.path;
import static org.fathom.design.sirius.SiriusSpecification.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** The expressions of {@code fathom.odesign} pass the validation of Sirius, which knows their types and variables before any is evaluated. */
class SiriusExpressionsTest {
	private final SiriusSpecification specification = new SiriusSpecification();

	@Test
	void usesOnlyVariablesFeaturesAndServicesThatSiriusFindsThere() {
		List<String> wrong = new ArrayList<>();
		int checked = 0;
		for (EObject element : specification.elements()) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				String expression = text(element, attribute.getName());
				if (attribute.getEAttributeType().getName().equals("expression") && !expression.isEmpty()) {
					checked++;
					new AqlTypes(new ExpressionContext(element, attribute.getName())).problems(expression)
							.forEach(problem -> wrong.add(path(element) + ' ' + attribute.getName() + ' ' + expression + ": " + problem));
				}
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(checked > 900);
	}

	/** Sirius binds these, and no others, when it asks whether an edge may be put to another end. */
	@Test
	void reconnectingIsAllowedByWhatSiriusBinds() {
		Set<String> bound = Set.of("self", "source", "target", "sourceView", "targetView", "diagram");
		for (EObject tool : specification.elements("ReconnectEdgeDescription")) {
			String precondition = text(tool, "precondition");
			assertTrue(bound.contains(precondition.substring(4, precondition.indexOf('.'))), () -> path(tool) + ' ' + precondition);
			assertTrue(!precondition.contains("edgeView"), () -> path(tool) + ' ' + precondition);
		}
	}

	/** Sirius binds these when it asks whether something may be dropped, whatever the variables of the tool are called; its validation does not know them. */
	@Test
	void droppingIsAllowedByServicesOfWhatSiriusBinds() {
		for (EObject tool : specification.elements("ContainerDropDescription")) {
			assertTrue(text(tool, "precondition").matches("service:(newContainer|element)\\.\\w+(\\((element|newContainer)\\))?"),
					() -> path(tool) + ' ' + text(tool, "precondition"));
		}
	}

	@Test
	void toolsOfTablesDeclareTheVariablesThatSiriusDeclares() {
		for (EObject tool : specification.elements("TableTool")) {
			List<String> names = SiriusSpecification.list(tool, "variables").stream().map(each -> text(each, "name")).toList();
			Set<String> wanted = isA(tool, "LabelEditTool")
					? Set.of("element", "table", "line", "lineSemantic", "columnSemantic", "root")
					: isA(tool, "CreateCellTool") ? Set.of("lineSemantic", "columnSemantic", "root") : Set.of("root", "element", "container");
			assertTrue(names.containsAll(wanted), () -> path(tool) + ' ' + names);
		}
	}

	@Test
	void everyFeatureThatAnOperationNamesIsThere() {
		List<String> wrong = new ArrayList<>();
		for (EObject operation : specification.elements("ModelOperation")) {
			for (String attribute : List.of("featureName", "referenceName")) {
				String name = text(operation, attribute);
				Set<String> owners = name.isEmpty() ? Set.of() : new ExpressionContext(operation, attribute).self();
				if (!owners.isEmpty() && owners.stream().noneMatch(
						owner -> MetamodelTypes.find(owner) instanceof EClass type && type.getEStructuralFeature(name) != null)) {
					wrong.add(path(operation) + ' ' + owners + ' ' + name);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyDomainClassIsInAMetamodel() {
		List<String> wrong = new ArrayList<>();
		for (EObject element : specification.elements()) {
			for (String attribute : List.of("domainClass", "targetClass", "typeName")) {
				String name = text(element, attribute);
				if (!name.isEmpty() && !(MetamodelTypes.find(name) instanceof EClass)) {
					wrong.add(path(element) + ' ' + name);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** Sirius makes the instances and finds the methods by itself. */
	@Test
	void everyServiceIsAPublicMethodOfAnElementInAClassWithAPublicConstructor() throws ReflectiveOperationException {
		for (Class<?> type : JavaServices.classes()) {
			assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(type.getConstructor().getModifiers()), type.getName());
			for (Method method : type.getDeclaredMethods()) {
				if (Modifier.isPublic(method.getModifiers())) {
					assertTrue(EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method.toString());
				}
			}
		}
	}
}
