package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;

/** Entry point of the command line as a plain Java program. */
public final class FathomMain {
	private static final String LANGUAGE_OPTION = "--lang"; //$NON-NLS-1$

	private FathomMain() {
	}

	/**
	 * Runs one command and ends the virtual machine with its exit code: 0 done, 1 failed, 2 wrong usage, 3 done but rules
	 * are violated.
	 *
	 * @param arguments as given by the user
	 */
	public static void main(String... arguments) {
		System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
				new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments));
	}

	/**
	 * Runs one command.
	 *
	 * @param out       results
	 * @param err       errors and usage help after an error
	 * @param arguments as given by the user; {@code --lang} sets the default locale of the virtual machine, because texts
	 *                  are bound to it when they are first used
	 * @return the exit code
	 */
	public static int run(PrintWriter out, PrintWriter err, String... arguments) {
		applyLanguage(arguments);
		CommandLine commandLine = new CommandLine(new FathomCommand());
		commandLine.setResourceBundle(ResourceBundle.getBundle("org.fathom.cli.usage", Locale.getDefault(), //$NON-NLS-1$
				FathomMain.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		commandLine.setOut(out);
		commandLine.setErr(err);
		commandLine.setCaseInsensitiveEnumValuesAllowed(true);
		commandLine.setParameterExceptionHandler(new WrongUsageHandler());
		commandLine.setExecutionExceptionHandler(new FailureHandler());
		return commandLine.execute(arguments);
	}

	private static void applyLanguage(String... arguments) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith(LANGUAGE_OPTION + '=')) {
				Locale.setDefault(Locale.forLanguageTag(arguments[i].substring(LANGUAGE_OPTION.length() + 1)));
			} else if (arguments[i].equals(LANGUAGE_OPTION) && i + 1 < arguments.length) {
				Locale.setDefault(Locale.forLanguageTag(arguments[i + 1]));
			}
		}
	}
}
