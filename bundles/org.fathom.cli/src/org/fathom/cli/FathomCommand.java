package org.fathom.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code fathom} itself; the work is done by its subcommands. */
@Command(name = "fathom", versionProvider = ProductVersion.class, subcommands = { ExportCommand.class, ReportCommand.class,
		CheckCommand.class, DepthCommand.class, NewCommand.class, InfoCommand.class, DumpCommand.class, TickListCommand.class,
		ToolCommand.class, WalkCommand.class, HowCommand.class,
		PainPointsCommand.class, PainPointCommand.class, TopicsCommand.class, TopicCommand.class,
		EvidenceCommand.class, RecordCommand.class, RedactCommand.class, VisitPlanCommand.class, CompetitorsCommand.class,
		SearchCommand.class, CasesCommand.class, ImpactCommand.class, ValueCommand.class, ToBeCommand.class, ScenariosCommand.class })
final class FathomCommand implements Runnable {
	@Mixin
	private CommonOptions options;

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.FathomCommand_noCommand_error);
	}
}
