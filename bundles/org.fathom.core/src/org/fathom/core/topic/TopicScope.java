package org.fathom.core.topic;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;

/** What a topic is about: the elements of its scope, all that they contain, and the processes of its areas. */
final class TopicScope {
	private final Collection<? extends EObject> scope;

	TopicScope(Topic topic) {
		scope = topic.getScope();
	}

	boolean holdsOneOf(Collection<? extends EObject> elements) {
		return elements.stream().anyMatch(this::holds);
	}

	private boolean holds(EObject element) {
		for (EObject each = element; each != null; each = above(each)) {
			if (scope.contains(each)) {
				return true;
			}
		}
		return false;
	}

	private static EObject above(EObject element) {
		return element instanceof Process process ? process.getArea() : element.eContainer();
	}
}
