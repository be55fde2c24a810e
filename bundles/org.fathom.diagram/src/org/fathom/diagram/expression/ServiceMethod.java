package org.fathom.diagram.expression;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A service: a public Java method whose first parameter is the receiver. */
record ServiceMethod(Method method, Object instance, List<Class<?>> types) {

	/** The services that a class with only services has, in a fixed order. */
	static List<ServiceMethod> of(Object instance) {
		List<ServiceMethod> services = new ArrayList<>();
		for (Method method : instance.getClass().getMethods()) {
			if (method.getDeclaringClass() == instance.getClass()) {
				services.add(of(method, instance));
			}
		}
		services.sort(Comparator.comparing(service -> service.method().toString()));
		return services;
	}

	static ServiceMethod of(Method method, Object instance) {
		List<Class<?>> types = new ArrayList<>();
		for (Class<?> type : method.getParameterTypes()) {
			types.add(type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type);
		}
		return new ServiceMethod(method, instance, types);
	}

	/** Whether it can be called with these values; {@code null} without a type is of every type. */
	boolean accepts(Object[] values) {
		for (int i = 0; i < values.length; i++) {
			boolean fits = values[i] instanceof TypedNull typed ? types.get(i).isAssignableFrom(typed.type())
					: values[i] == null || types.get(i).isInstance(values[i]);
			if (!fits) {
				return false;
			}
		}
		return true;
	}

	/** Whether every parameter's type is the other's or a sub type of it. */
	boolean isAsSpecificAs(ServiceMethod other) {
		for (int i = 0; i < types.size(); i++) {
			if (!other.types.get(i).isAssignableFrom(types.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Its value; {@code null} is of the type that the method gives, except after an expression on each element. */
	Object invoke(Object[] values) throws EvaluationException {
		try {
			Object value = method.invoke(instance, TypedNull.plain(values));
			boolean onElements = values.length == 2 && values[1] instanceof Lambda;
			return value == null && !onElements ? TypedNull.of(method.getReturnType()) : Values.normalise(value);
		} catch (InvocationTargetException e) {
			throw Failures.thrown(method.getName(), e.getCause());
		} catch (IllegalAccessException | RuntimeException e) {
			throw Failures.failed(method.getName(), e);
		}
	}
}
