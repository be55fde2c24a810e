package org.fathom.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options that every command takes. */
@Command
final class CommonOptions {
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	/** Read before parsing, by {@link FathomMain}; declared here for the usage help and for checking. */
	@Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "lang")
	private String language;
}
