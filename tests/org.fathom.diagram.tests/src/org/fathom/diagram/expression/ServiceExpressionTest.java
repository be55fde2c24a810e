package org.fathom.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** The language {@code service:}, whose receiver may be a variable, as in Sirius. */
class ServiceExpressionTest {
	private final Interpreter interpreter = new Interpreter(
			new JavaExtensions(ServiceExpressionTest.class.getClassLoader(), List.of(Names.class.getName())));
	private final Map<String, Object> variables = Map.of("line", EcorePackage.Literals.ECLASS, "column",
			EcorePackage.Literals.EENUM);

	/** Services of the test. */
	public static final class Names {
		/** One name. */
		public String named(ENamedElement self) {
			return self.getName();
		}

		/** Two names. */
		public String both(EClassifier self, EClassifier other) {
			return self.getName() + '+' + other.getName();
		}
	}

	private Object value(String expression) throws EvaluationException {
		return interpreter.evaluate(expression, EcorePackage.Literals.EPACKAGE, variables);
	}

	@Test
	void isAskedOfTheElementAtHandOrOfAVariable() throws EvaluationException {
		assertEquals("EPackage", value("service:named"));
		assertEquals("EClass", value("service:line.named"));
		assertEquals("EClass+EEnum", value("service:line.both(column)"));
		assertEquals("EPackage+EEnum", value("service:both(column)"));
		assertEquals("EPackage+EEnum", value("service:self.both(column)"));
	}

	@Test
	void failsWithoutTheVariableOrTheService() {
		assertThrows(EvaluationException.class, () -> value("service:row.named"));
		assertThrows(EvaluationException.class, () -> value("service:line.unknown"));
	}
}
