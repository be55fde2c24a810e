package org.fathom.diagram.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The services that are public methods of the classes that a specification declares; the first argument is the receiver. */
public final class JavaExtensions {
	private final List<ServiceMethod> services = new ArrayList<>();
	private final List<String> missing = new ArrayList<>();

	/**
	 * Loads classes.
	 *
	 * @param loader     loads them
	 * @param classNames qualified names; those that cannot be loaded are among {@link #missing()}
	 */
	public JavaExtensions(ClassLoader loader, List<String> classNames) {
		for (String name : classNames) {
			try {
				add(Class.forName(name, true, loader));
			} catch (ReflectiveOperationException | LinkageError e) {
				missing.add(name + " (" + e.getClass().getSimpleName() + ")"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void add(Class<?> type) throws ReflectiveOperationException {
		List<Method> methods = new ArrayList<>();
		for (Method method : type.getMethods()) {
			if (method.getDeclaringClass() != Object.class && method.getParameterCount() > 0) {
				methods.add(method);
			}
		}
		boolean needsInstance = methods.stream().anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
		Object instance = needsInstance ? type.getConstructor().newInstance() : null;
		methods.forEach(method -> services.add(ServiceMethod.of(method, instance)));
	}

	/**
	 * The classes that could not be used.
	 *
	 * @return names with a reason; empty if all is well
	 */
	public List<String> missing() {
		return List.copyOf(missing);
	}

	/** The methods, in the order of the classes. */
	List<ServiceMethod> services() {
		return services;
	}
}
