package org.fathom.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks models against a set of rules. */
public final class RuleEngine {
	private final List<Rule> rules;

	/**
	 * Creates an engine.
	 *
	 * @param rules what to check
	 */
	public RuleEngine(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * An engine with all of Fathom's rules as of today.
	 *
	 * @return a new engine
	 */
	public static RuleEngine standard() {
		return standard(LocalDate.now());
	}

	/**
	 * An engine with all of Fathom's rules.
	 *
	 * @param today the day from which it is told what is overdue, stale or to be removed
	 * @return a new engine
	 */
	public static RuleEngine standard(LocalDate today) {
		return new RuleEngine(StandardRules.all(today));
	}

	/**
	 * The rules of this engine.
	 *
	 * @return not modifiable
	 */
	public List<Rule> rules() {
		return rules;
	}

	/**
	 * Checks all elements of a study.
	 *
	 * @param resources the study's files
	 * @param monitor   one unit of work a file; may be {@code null}; may cancel
	 * @return the violations, in the order of files and elements
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public List<Violation> check(ResourceSet resources, IProgressMonitor monitor) {
		List<Violation> violations = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, resources.getResources().size());
		for (Resource resource : List.copyOf(resources.getResources())) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			for (EObject root : resource.getContents()) {
				violations.addAll(check(root));
			}
			progress.worked(1);
		}
		return violations;
	}

	/**
	 * Checks an element and all that it contains.
	 *
	 * @param root any element
	 * @return the violations, in the order of the elements
	 */
	public List<Violation> check(EObject root) {
		List<Violation> violations = new ArrayList<>();
		for (Iterator<EObject> elements = EcoreUtil.getAllProperContents(List.of(root), false); elements.hasNext();) {
			EObject element = elements.next();
			rules.forEach(rule -> rule.check(element, violations::add));
		}
		return violations;
	}
}
