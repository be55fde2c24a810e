package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of resources and their addresses. */
final class ResourceServices {

	Map<String, Service> services() {
		Map<String, Service> services = new HashMap<>();
		services.put("getURI", (scope, self, args) -> self instanceof Resource resource && args.length == 0 //$NON-NLS-1$
				? resource.getURI() : Service.ABSENT);
		services.put("getContents", (scope, self, args) -> self instanceof Resource resource && args.length <= 1 //$NON-NLS-1$
				? contents(resource, args) : Service.ABSENT);
		services.put("getEObject", (scope, self, args) -> self instanceof Resource resource && args.length == 1 //$NON-NLS-1$
				&& args[0] instanceof String fragment ? resource.getEObject(fragment) : Service.ABSENT);
		services.put("getURIFragment", (scope, self, args) -> self instanceof EObject element && args.length == 0 //$NON-NLS-1$
				? fragment(element) : Service.ABSENT);
		services.put("lastSegment", (scope, self, args) -> self instanceof URI uri && args.length == 0 //$NON-NLS-1$
				? uri.lastSegment() : Service.ABSENT);
		services.put("fileExtension", (scope, self, args) -> self instanceof URI uri && args.length == 0 //$NON-NLS-1$
				? uri.fileExtension() : Service.ABSENT);
		services.put("isPlatformPlugin", (scope, self, args) -> self instanceof URI uri && args.length == 0 //$NON-NLS-1$
				? Boolean.valueOf(uri.isPlatformPlugin()) : Service.ABSENT);
		services.put("isPlatformResource", (scope, self, args) -> self instanceof URI uri && args.length == 0 //$NON-NLS-1$
				? Boolean.valueOf(uri.isPlatformResource()) : Service.ABSENT);
		return services;
	}

	private static Object contents(Resource resource, Object[] args) {
		List<EObject> all = new ArrayList<>(resource.getContents());
		if (args.length == 1) {
			if (!Types.isType(args[0])) {
				return Service.ABSENT;
			}
			all.removeIf(element -> !Types.isAny(element, args[0]));
		}
		return all;
	}

	private static String fragment(EObject element) {
		return element.eResource() == null ? null : element.eResource().getURIFragment(element);
	}
}
