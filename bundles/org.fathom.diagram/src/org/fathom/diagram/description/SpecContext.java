package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.description.internal.SpecReferences;
import org.fathom.diagram.internal.Messages;

/** What all builders of one file share: references, problems and how plain values are read. */
final class SpecContext {
	/** Features that say nothing about what is shown or done. */
	private static final Set<String> WITHOUT_EFFECT = Set.of("documentation", "endUserDocumentation", "version", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"elementsToSelect", "inverseSelectionOrder", "forceRefresh", "enablePopupBars", "paste", "pasteDescriptions", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"detailDescriptions", "navigationDescriptions", "icon", "iconPath", "modelFileExtension", "metamodel", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"reusedTools", "optional", "name", "label", "id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final String file;
	private final SpecReferences references;
	private final List<DescriptionProblem> problems = new ArrayList<>();
	private final Map<String, MappingDescription> mappings = new LinkedHashMap<>();

	SpecContext(String file, SpecElement root) {
		this.file = file;
		this.references = new SpecReferences(root);
	}

	SpecReferences references() {
		return references;
	}

	List<DescriptionProblem> problems() {
		return problems;
	}

	Map<String, MappingDescription> mappings() {
		return mappings;
	}

	void problem(String code, SpecElement element, String feature, String message, Object... values) {
		problems.add(new DescriptionProblem(code, file, element.line(), element.path(), feature,
				NLS.bind(message, values)));
	}

	String text(SpecElement element, String attribute) {
		return element.attribute(attribute, ""); //$NON-NLS-1$
	}

	boolean flag(SpecElement element, String attribute, boolean other) {
		return Boolean.parseBoolean(element.attribute(attribute, Boolean.toString(other)));
	}

	/** The ids of the elements that a feature refers to; what is not found is a problem. */
	List<String> ids(SpecElement element, String feature) {
		return targets(element, feature).stream().map(SpecElement::id).toList();
	}

	String id(SpecElement element, String feature) {
		List<String> found = ids(element, feature);
		return found.isEmpty() ? null : found.get(0);
	}

	List<SpecElement> targets(SpecElement element, String feature) {
		List<SpecElement> found = new ArrayList<>();
		for (String reference : references.written(element, feature)) {
			references.find(reference).ifPresentOrElse(found::add, () -> problem("ODESIGN-003", element, feature, //$NON-NLS-1$
					Messages.DescriptionProblem_unknownReference_message, feature, reference));
		}
		return found;
	}

	void unsupported(SpecElement element) {
		String type = element.type().isEmpty() ? element.tag() : element.type();
		problem("ODESIGN-004", element, element.tag(), Messages.DescriptionProblem_unsupportedType_message, type); //$NON-NLS-1$
		element.ignoreAll();
	}

	/** Reports every feature that no builder asked for. */
	void reportUnused(SpecElement element) {
		element.ignore(WITHOUT_EFFECT);
		for (String name : element.unusedAttributes()) {
			problem("ODESIGN-005", element, name, Messages.DescriptionProblem_unsupportedFeature_message, name); //$NON-NLS-1$
		}
		for (SpecElement child : element.children()) {
			if (!element.uses(child)) {
				problem("ODESIGN-006", child, child.tag(), Messages.DescriptionProblem_unsupportedFeature_message, //$NON-NLS-1$
						child.tag());
			}
		}
	}

	/** A whole number; what is none is a problem. */
	int number(SpecElement element, String attribute, int other) {
		String value = element.attribute(attribute, ""); //$NON-NLS-1$
		try {
			return value.isBlank() ? other : Integer.parseInt(value.trim());
		} catch (NumberFormatException e) {
			problem("ODESIGN-007", element, attribute, Messages.DescriptionProblem_wrongValue_message, value, attribute); //$NON-NLS-1$
			return other;
		}
	}

	<E extends Enum<E>> E literal(SpecElement element, String attribute, Class<E> type, E other) {
		String value = element.attribute(attribute, ""); //$NON-NLS-1$
		if (value.isEmpty()) {
			return other;
		}
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(value)) {
				return constant;
			}
		}
		problem("ODESIGN-007", element, attribute, Messages.DescriptionProblem_wrongValue_message, value, attribute); //$NON-NLS-1$
		return other;
	}
}
