package org.fathom.workbench.icons;

import java.net.MalformedURLException;
import java.net.URL;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.contexts.RunAndTrack;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** Where tabs, tool bars and menus of the workbench have their icons from: Fathom's own ones go with the theme. */
public final class ThemedResources implements ISWTResourceUtilities {
	private static final String OWN = "org.fathom."; //$NON-NLS-1$
	private static final String SVG = "svg"; //$NON-NLS-1$

	private final ISWTResourceUtilities others;

	private ThemedResources(ISWTResourceUtilities others) {
		this.others = others;
	}

	/**
	 * Takes the place of the resources of the platform as soon as they are there, which is before anything is rendered.
	 *
	 * @param context of the application
	 */
	public static void install(IEclipseContext context) {
		context.runAndTrack(new RunAndTrack() {
			@Override
			public boolean changed(IEclipseContext changed) {
				if (changed.get(IResourceUtilities.class) instanceof ISWTResourceUtilities platform && !(platform instanceof ThemedResources)) {
					changed.set(IResourceUtilities.class, new ThemedResources(platform));
				}
				return true;
			}
		});
	}

	@Override
	public ImageDescriptor imageDescriptorFromURI(URI address) {
		if (SVG.equals(address.fileExtension()) && address.isPlatformPlugin() && address.segment(1).startsWith(OWN)) {
			try {
				return new ThemedIcon(new URL(address.toString()));
			} catch (MalformedURLException e) {
				throw new IllegalArgumentException(address.toString(), e);
			}
		}
		return others.imageDescriptorFromURI(address);
	}

	@Override
	public Image adornImage(Image icon, Image adornment) {
		return others.adornImage(icon, adornment);
	}
}
