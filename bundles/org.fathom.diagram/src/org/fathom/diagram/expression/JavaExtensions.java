package org.fathom.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services that are public methods of the classes that a specification declares; the first argument is the receiver. */
public final class JavaExtensions {
	private final Map<String, List<Method>> methods = new HashMap<>();
	private final Map<Class<?>, Object> instances = new HashMap<>();
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
		boolean needsInstance = false;
		for (Method method : type.getMethods()) {
			if (method.getDeclaringClass() != Object.class && method.getParameterCount() > 0) {
				methods.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(method);
				needsInstance |= !Modifier.isStatic(method.getModifiers());
			}
		}
		if (needsInstance) {
			instances.put(type, type.getConstructor().newInstance());
		}
	}

	/**
	 * The classes that could not be used.
	 *
	 * @return names with a reason; empty if all is well
	 */
	public List<String> missing() {
		return List.copyOf(missing);
	}

	Object call(String name, Object receiver, Object[] arguments) throws EvaluationException {
		Method best = null;
		for (Method method : methods.getOrDefault(name, List.of())) {
			if (accepts(method, receiver, arguments) && (best == null || isMoreSpecific(method, best))) {
				best = method;
			}
		}
		return best == null ? Service.ABSENT : invoke(best, receiver, arguments);
	}

	private Object invoke(Method method, Object receiver, Object[] arguments) throws EvaluationException {
		Object[] all = new Object[arguments.length + 1];
		all[0] = receiver;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		try {
			return Values.normalise(method.invoke(instance(method), all));
		} catch (InvocationTargetException e) {
			throw Failures.failed(method.getName(), e.getCause());
		} catch (IllegalAccessException e) {
			throw Failures.failed(method.getName(), e);
		}
	}

	private Object instance(Method method) {
		for (Map.Entry<Class<?>, Object> entry : instances.entrySet()) {
			if (method.getDeclaringClass().isInstance(entry.getValue())) {
				return entry.getValue();
			}
		}
		return null;
	}

	private static boolean accepts(Method method, Object receiver, Object[] arguments) {
		Class<?>[] types = method.getParameterTypes();
		if (types.length != arguments.length + 1 || !accepts(types[0], receiver)) {
			return false;
		}
		for (int i = 0; i < arguments.length; i++) {
			if (!accepts(types[i + 1], arguments[i])) {
				return false;
			}
		}
		return true;
	}

	private static boolean accepts(Class<?> type, Object value) {
		return value == null ? !type.isPrimitive() : boxed(type).isInstance(value);
	}

	private static boolean isMoreSpecific(Method method, Method other) {
		Class<?>[] types = method.getParameterTypes();
		Class<?>[] others = other.getParameterTypes();
		for (int i = 0; i < types.length; i++) {
			if (!boxed(others[i]).isAssignableFrom(boxed(types[i]))) {
				return false;
			}
		}
		return true;
	}

	private static Class<?> boxed(Class<?> type) {
		return type.isPrimitive() ? java.lang.invoke.MethodType.methodType(type).wrap().returnType() : type;
	}
}
