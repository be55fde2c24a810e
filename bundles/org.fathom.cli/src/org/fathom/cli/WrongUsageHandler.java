package org.fathom.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments, then how the command is used. */
final class WrongUsageHandler implements IParameterExceptionHandler {
	@Override
	public int handleParseException(ParameterException exception, String[] arguments) {
		CommandLine commandLine = exception.getCommandLine();
		PrintWriter err = commandLine.getErr();
		err.println(message(exception));
		commandLine.usage(err);
		return ExitCode.USAGE;
	}

	private static String message(ParameterException exception) {
		if (exception instanceof UnmatchedArgumentException unmatched) {
			return NLS.bind(Messages.WrongUsageHandler_unknownArgument_error, String.join(" ", unmatched.getUnmatched())); //$NON-NLS-1$
		}
		if (exception instanceof MissingParameterException missing) {
			String names = missing.getMissing().stream().map(WrongUsageHandler::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
			return NLS.bind(Messages.WrongUsageHandler_missingArgument_error, names);
		}
		if (exception.getArgSpec() != null && exception.getValue() != null) {
			return NLS.bind(Messages.WrongUsageHandler_badValue_error, exception.getValue(), name(exception.getArgSpec()));
		}
		return exception.getMessage();
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
