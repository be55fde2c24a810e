package org.fathom.core.store;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A file of a study: XMI that is written the same way every time and read without external entities. */
final class StudyResource extends XMIResourceImpl {
	private static final int LINE_WIDTH = 120;

	StudyResource(URI uri) {
		super(uri);
		setEncoding("UTF-8"); //$NON-NLS-1$
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_ENCODING, "UTF-8"); //$NON-NLS-1$
		save.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
		save.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
		save.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
		save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
		Map<Object, Object> load = getDefaultLoadOptions();
		Map<String, Boolean> parser = new HashMap<>();
		parser.put("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE); //$NON-NLS-1$
		parser.put("http://xml.org/sax/features/external-general-entities", Boolean.FALSE); //$NON-NLS-1$
		parser.put("http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE); //$NON-NLS-1$
		load.put(XMLResource.OPTION_PARSER_FEATURES, parser);
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	@Override
	protected boolean useUUIDs() {
		return false;
	}
}
