package org.fathom.design.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Registers the viewpoint with Eclipse Sirius where Sirius is installed, and does nothing where it is not. Sirius is no dependency of the
 * build, so it is called by reflection. The component extension in {@code plugin.xml} makes Sirius start this bundle.
 */
public final class SiriusRegistration implements BundleActivator {
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry"; //$NON-NLS-1$
	private static final String SPECIFICATION = "/description/fathom.odesign"; //$NON-NLS-1$

	private Set<?> viewpoints = Set.of();

	@Override
	public void start(BundleContext context) throws Exception {
		Class<?> type = registryType();
		if (type != null) {
			Object registry = type.getMethod("getInstance").invoke(null); //$NON-NLS-1$
			viewpoints = (Set<?>) type.getMethod("registerFromPlugin", String.class).invoke(registry, //$NON-NLS-1$
					context.getBundle().getSymbolicName() + SPECIFICATION);
		}
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		Class<?> type = registryType();
		if (type != null) {
			Object registry = type.getMethod("getInstance").invoke(null); //$NON-NLS-1$
			for (Object viewpoint : viewpoints) {
				dispose(type, registry, viewpoint);
			}
		}
		viewpoints = Set.of();
	}

	private static void dispose(Class<?> type, Object registry, Object viewpoint)
			throws IllegalAccessException, InvocationTargetException {
		for (var method : type.getMethods()) {
			if (method.getName().equals("disposeFromPlugin") && method.getParameterCount() == 1) { //$NON-NLS-1$
				method.invoke(registry, viewpoint);
			}
		}
	}

	/** Sirius's registry; {@code null} where Sirius is not installed. */
	private static Class<?> registryType() {
		try {
			return Class.forName(REGISTRY);
		} catch (ClassNotFoundException e) {
			return null;
		}
	}
}
