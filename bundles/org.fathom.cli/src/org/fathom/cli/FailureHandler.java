package org.fathom.cli;

import org.fathom.core.store.StudyException;
import org.fathom.exchange.ExchangeException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints one line for a failure that the user can do something about; anything else is a defect and passes through. */
final class FailureHandler implements IExecutionExceptionHandler {
	@Override
	public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult parseResult)
			throws Exception {
		if (exception instanceof StudyException || exception instanceof ExchangeException
				|| exception instanceof CommandFailedException) {
			commandLine.getErr().println(exception.getMessage());
			return ExitCode.SOFTWARE;
		}
		throw exception;
	}
}
