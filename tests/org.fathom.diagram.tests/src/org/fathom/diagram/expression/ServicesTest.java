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
			List.of("self.eResource().getEObject(self.getURIFragment()) = self", "true"),
			List.of("'abcabc'.index('b', 2)", "5"), List.of("6.9.div(3.1)", "2"), List.of("7.5.mod(3.1)", "2"),
			List.of("1.add(2).mult(3)", "9"), List.of("1.toDouble() + 0.5", "1.5"),
			List.of("'a\\x41\\u0042'", "aAB"), List.of("self._name", "EClass"),
			List.of("self.getEStructuralFeature('abstract').name", "abstract"));
	/** What is {@code null}, what does not exist, and what fails are three things. */
	private static final List<List<String>> NOTHING = List.of(List.of("self.nothing = null", "false"),
			List.of("self.eStructuralFeatures->select(f | f.nothing = null)->size()", "0"),
			List.of("null + 1", "1"), List.of("self.nothing + 1", "null"), List.of("null - 1", "failed"),
			List.of("'a' - null", "null"), List.of("null->size()", "0"), List.of("self.nothing->size()", "null"),
			List.of("not null", "failed"), List.of("not self.nothing", "null"), List.of("true implies null", "null"),
			List.of("null.contains('a')", "false"), List.of("null.substring(1)", "null"),
			List.of("null.eContainer()", "failed"), List.of("null.oclAsType(ecore::EClass)", "null"),
			List.of("self.name.unknown()", "null"), List.of("null.first()", "failed"));
	private static final List<List<String>> NUMBERS = List.of(List.of("Sequence{1,2,3}->sum() = 6", "false"),
			List.of("Sequence{1,2,3}->sum() + 1", "null"), List.of("Sequence{1,2}->sum() + Sequence{3}->sum()", "6"),
			List.of("Sequence{1,2,3}->sum() > 3", "failed"), List.of("1.mod(0)", "failed"));
	private static final List<List<String>> COLLECTIONS = List.of(
			List.of("Sequence{1,2,3,4}->dropRight(3)", "[1, 2]"), List.of("Sequence{1,2}->drop(2)", "failed"),
			List.of("OrderedSet{1,2,3}->drop(1)->append(2)", "[3, 2]"),
			List.of("OrderedSet{1,2}->subSequence(1, 1)", "null"),
			List.of("Sequence{Sequence{'ab'},'c'}.size()", "[2, 1]"),
			List.of("Sequence{Sequence{1,null}}->collect(x | x)", "[1, null]"),
			List.of("self.eStructuralFeatures->last().precedingSiblings() = self.eContents()"
					+ "->subSequence(1, self.eContents()->indexOf(self.eStructuralFeatures->last()) - 1)", "true"));
	/** A failure is forgotten when an expression on an element starts. */
	private static final List<List<String>> FAILURES = List.of(
			List.of("Sequence{1,0}->collect(x | 1 / x)", "failed"), List.of("Sequence{0,1}->collect(x | 1 / x)", "[1]"),
			List.of("Sequence{3,'a'}->sortedBy(x | x)", "null"),
			List.of("Sequence{2,1}->sortedBy(x | x)->at(3)", "failed"),
			List.of("Sequence{}->select(x | missing)", "[]"), List.of("Sequence{1}->select(x | missing)", "unknown variable"));

	private final Interpreter interpreter = new Interpreter(
			new JavaExtensions(ServicesTest.class.getClassLoader(), List.of()));

	@TestFactory
	Stream<DynamicTest> givesWhatTheDocumentationSays() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.get(0), () -> assertEquals(example.get(1),
				String.valueOf(interpreter.evaluate("aql:" + example.get(0), EcorePackage.Literals.ECLASS, Map.of())))));
	}

	@TestFactory
	Stream<DynamicTest> tellsNothingNullAndFailingApart() {
		return Stream.of(NOTHING, NUMBERS, COLLECTIONS, FAILURES).flatMap(List::stream).map(example -> DynamicTest
				.dynamicTest(example.get(0), () -> assertEquals(example.get(1), valueOrReason(example.get(0)))));
	}

	private String valueOrReason(String expression) {
		try {
			return String.valueOf(interpreter.evaluate("aql:" + expression, EcorePackage.Literals.ECLASS, Map.of()));
		} catch (EvaluationException e) {
			return e.reason().text();
		}
	}
}
