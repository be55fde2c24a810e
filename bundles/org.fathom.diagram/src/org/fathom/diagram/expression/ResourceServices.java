package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of resources and their addresses. */
final class ResourceServices {

	public URI getURI(Resource self) {
		return self.getURI();
	}

	public List<EObject> getContents(Resource self) {
		return new ArrayList<>(self.getContents());
	}

	public List<EObject> getContents(Resource self, EClass type) {
		return Types.only(getContents(self), type);
	}

	public EObject getEObject(Resource self, String fragment) {
		return self.getEObject(fragment);
	}

	public String getURIFragment(EObject self) {
		return self.eResource() == null ? null : self.eResource().getURIFragment(self);
	}

	public String lastSegment(URI self) {
		return self.lastSegment();
	}

	public String fileExtension(URI self) {
		return self.fileExtension();
	}

	public Boolean isPlatformResource(URI self) {
		return Boolean.valueOf(self.isPlatformResource());
	}

	public Boolean isPlatformPlugin(URI self) {
		return Boolean.valueOf(self.isPlatformPlugin());
	}
}
