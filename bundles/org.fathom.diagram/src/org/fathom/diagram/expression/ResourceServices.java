package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of resources and their addresses. The receiver {@code null} fails. */
final class ResourceServices {

	/** The address of the resource; {@code null} if it has none. */
	public URI getURI(Resource self) {
		return self.getURI();
	}

	/** The roots of the resource in their order, as a copy; empty if there are none. */
	public List<EObject> getContents(Resource self) {
		return new ArrayList<>(self.getContents());
	}

	/** As above, only those of the type or a sub type; empty if there is no type. */
	public List<EObject> getContents(Resource self, EClass type) {
		return Types.only(getContents(self), type);
	}

	/** The element that the fragment of an address names; {@code null} if there is none, but {@code null} as the fragment fails. */
	public EObject getEObject(Resource self, String fragment) {
		return self.getEObject(fragment);
	}

	/** The part of the element's address that names it in its resource; {@code null} if it is in none. */
	public String getURIFragment(EObject self) {
		return self.eResource() == null ? null : self.eResource().getURIFragment(self);
	}

	/** The last part of the path, such as a file name with its extension; {@code null} if there is no path. */
	public String lastSegment(URI self) {
		return self.lastSegment();
	}

	/** What follows the last dot of the last part of the path, without the dot; {@code null} if there is no dot. */
	public String fileExtension(URI self) {
		return self.fileExtension();
	}

	/** Whether the address starts with {@code platform:/resource/}, so is in the workspace. */
	public Boolean isPlatformResource(URI self) {
		return Boolean.valueOf(self.isPlatformResource());
	}

	/** Whether the address starts with {@code platform:/plugin/}, so is in an installed bundle. */
	public Boolean isPlatformPlugin(URI self) {
		return Boolean.valueOf(self.isPlatformPlugin());
	}
}
