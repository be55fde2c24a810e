package org.fathom.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints: the one of the bundle. */
final class ProductVersion implements IVersionProvider {
	@Override
	public String[] getVersion() {
		String version = FathomMain.class.getPackage().getImplementationVersion();
		return new String[] { version == null ? "Fathom" : "Fathom " + version }; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
