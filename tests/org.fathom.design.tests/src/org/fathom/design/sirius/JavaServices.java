package org.fathom.design.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.OdesignReader;

/** The services of the Java extensions that the viewpoint declares, found by the types of their parameters. */
final class JavaServices {
	private static final List<Method> METHODS = methods();

	/** The classes, in the order of the file. */
	static List<Class<?>> classes() {
		try {
			List<Class<?>> found = new ArrayList<>();
			for (String name : new OdesignReader().read(FathomViewpoint.specification()).viewpoints().get(0).javaExtensions()) {
				found.add(Class.forName(name, true, FathomViewpoint.classLoader()));
			}
			return found;
		} catch (java.io.IOException | ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<Method> methods() {
		return classes().stream().flatMap(type -> Stream.of(type.getMethods()))
				.filter(method -> method.getDeclaringClass() != Object.class && method.getParameterCount() > 0).toList();
	}

	boolean exists(String name) {
		return METHODS.stream().anyMatch(method -> method.getName().equals(name));
	}

	/** The types of what a service gives; a problem if none takes these values, whichever of its types each of them has. */
	Set<String> call(String name, List<Set<String>> arguments, List<String> problems) {
		List<Method> fitting = METHODS.stream().filter(method -> method.getName().equals(name) && fits(method, arguments)).toList();
		if (fitting.isEmpty()) {
			problems.add("no service " + name + " for " + arguments);
			return Set.of();
		}
		Type type = fitting.get(0).getGenericReturnType();
		Class<?> element = type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> of ? of
				: fitting.get(0).getReturnType();
		EClassifier found = MetamodelTypes.find(element);
		return found == null || element == EObject.class ? Set.of() : Set.of(MetamodelTypes.name(found));
	}

	private static boolean fits(Method method, List<Set<String>> arguments) {
		Class<?>[] parameters = method.getParameterTypes();
		boolean fits = parameters.length == arguments.size();
		for (int i = 0; fits && i < parameters.length; i++) {
			Class<?> parameter = parameters[i];
			Set<String> types = arguments.get(i);
			fits = types.isEmpty() ? parameter == EObject.class : types.stream().allMatch(each -> accepts(parameter, each));
		}
		return fits;
	}

	private static boolean accepts(Class<?> parameter, String type) {
		if (type.startsWith("@")) {
			return parameter == EObject.class;
		}
		if (type.startsWith("java:")) {
			return parameter.getSimpleName().equals(type.substring(5));
		}
		// a list of elements: the language gives them one by one to what is asked with a point
		EClassifier found = MetamodelTypes.find(type);
		return found != null && found.getInstanceClass() != null
				&& (parameter.isAssignableFrom(found.getInstanceClass()) || parameter == List.class);
	}
}
