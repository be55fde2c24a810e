package org.fathom.diagram.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.fathom.diagram.runtime.ModelEngine;

/** The texts of headers and cells. */
final class TableTexts {
	private final ModelEngine engine;
	private final ComposedAdapterFactory providers = new ComposedAdapterFactory(
			ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

	TableTexts(ModelEngine engine) {
		this.engine = engine;
		providers.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
	}

	/** A header; without an expression the label of the element. */
	String header(String expression, EObject element, Map<String, Object> variables, String where) {
		return expression == null || expression.isEmpty() ? label(element)
				: ModelEngine.text(engine.value(expression, element, variables, where));
	}

	/** The text of an expression; {@code null} if it fails or gives nothing. */
	String text(String expression, EObject element, Map<String, Object> variables, String where) {
		return ModelEngine.text(engine.value(expression, element, variables, where));
	}

	/** The text of a feature's value. */
	String value(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof Collection<?> several) {
			List<String> all = several.stream().map(this::value).toList();
			return all.toString();
		}
		return value instanceof EObject element ? label(element) : ModelEngine.text(value);
	}

	/** An element as its item provider calls it. */
	private String label(EObject element) {
		return providers.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
				? provider.getText(element)
				: element.eClass().getName();
	}
}
