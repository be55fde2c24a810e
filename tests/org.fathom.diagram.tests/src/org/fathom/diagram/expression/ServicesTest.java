package org.fathom.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Services that no measured case uses, as the language's documentation describes them. */
class ServicesTest {
	private static final List<List<String>> EXAMPLES = List.of(
			List.of("OrderedSet{'a','b','c'}->append('b')->toString()", "acb"),
			List.of("OrderedSet{'a','b','c'}->prepend('c')->toString()", "cab"),
			List.of("OrderedSet{'a','b','c'}->insertAt(1, 'c')->toString()", "cab"),
			List.of("Sequence{'a','b','c'}->indexOfSlice(Sequence{'b','c'})", "2"),
			List.of("Sequence{'a','b','c','a','b','c'}->lastIndexOfSlice(Sequence{'b','c'})", "5"),
			List.of("Sequence{}->sep('[','-',']',false)", "[]"),
			List.of("Sequence{}->sep('[','-',']',true)->toString()", "[]"),
			List.of("'Hello'.replaceFirst('(.*)ll', 'Wh')", "Who"),
			List.of("'WorldWorld'.substituteFirst('World', 'Hello')", "HelloWorld"),
			List.of("'True'.toBoolean()", "true"), List.of("'Hello\\r\\nWorld'.removeLineSeparators()", "HelloWorld"),
			List.of("'Hello'.greaterThan('Abc')", "true"), List.of("2.lessThanEqual(1)", "false"),
			List.of("self.eGet(self.eClass().getEStructuralFeature('name'))", "EClass"),
			List.of("self.eResource().getURI().lastSegment()", "Ecore"),
			List.of("self.eResource().getContents()->size()", "1"),
			List.of("self.eResource().getEObject(self.getURIFragment()) = self", "true"));

	private final Interpreter interpreter = new Interpreter(
			new JavaExtensions(ServicesTest.class.getClassLoader(), List.of()));

	@TestFactory
	Stream<DynamicTest> givesWhatTheDocumentationSays() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.get(0), () -> assertEquals(example.get(1),
				String.valueOf(interpreter.evaluate("aql:" + example.get(0), EcorePackage.Literals.ECLASS, Map.of())))));
	}
}
