package org.fathom.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.evidence.EvidenceEntry;
import org.fathom.core.evidence.RecordEvidenceOperation;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.AcquisitionMethod;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.types.Quantity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records what was seen on the spot, with values and files. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--name", paramLabel = "TITLE", descriptionKey = "evidenceName")
	private String name;

	@Option(names = "--channel", paramLabel = "CHANNEL", required = true, descriptionKey = "channel")
	private Channel channel;

	@Option(names = "--method", paramLabel = "METHOD", defaultValue = "OBSERVE", descriptionKey = "method")
	private AcquisitionMethod method;

	@Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place")
	private String place;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
	private LocalDate date = LocalDate.now();

	@Option(names = "--observer", paramLabel = "ID", descriptionKey = "observer")
	private String observer;

	@Option(names = "--customer-present", descriptionKey = "customerPresent")
	private boolean customerPresent;

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "note")
	private String note;

	@Option(names = "--value", paramLabel = "LABEL=AMOUNT", descriptionKey = "measuredValue")
	private Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--file", paramLabel = "FILE", descriptionKey = "evidenceFile")
	private List<Path> files = List.of();

	@Option(names = "--consent", paramLabel = "TEXT", descriptionKey = "consent")
	private String consent;

	@Option(names = "--keep-until", paramLabel = "YYYY-MM-DD", descriptionKey = "keepUntil")
	private LocalDate keepUntil;

	@Option(names = "--on", paramLabel = "ID", descriptionKey = "evidenceOn")
	private List<String> shown = List.of();

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			ElementLookup lookup = new ElementLookup(session.index());
			List<EObject> elements = new ArrayList<>();
			for (String id : shown) {
				elements.add(shown(lookup, id));
			}
			EvidenceEntry entry = new EvidenceEntry(name, channel, method, place, date, observer(lookup), customerPresent, note, values(), files,
					consent, keepUntil);
			Evidence[] evidence = new Evidence[1];
			session.execute(spec.name(), () -> evidence[0] = new RecordEvidenceOperation(session, entry, elements).run());
			session.save(new NullProgressMonitor());
			spec.commandLine().getOut().println(evidence[0].getId() + "  " + evidence[0].getName()); //$NON-NLS-1$
			return 0;
		} catch (UncheckedIOException e) {
			throw new CommandFailedException(e.getMessage());
		}
	}

	/** What evidence can show: a pain point, a finding or a cause. */
	private static Named shown(ElementLookup lookup, String id) throws CommandFailedException {
		return lookup.find(Named.class, id, each -> each instanceof PainPoint || each instanceof Finding || each instanceof Cause)
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.RecordCommand_notShown_error, id)));
	}

	private Party observer(ElementLookup lookup) throws CommandFailedException {
		return observer == null ? null : lookup.party(observer);
	}

	private List<EvidenceEntry.Value> values() throws CommandFailedException {
		List<EvidenceEntry.Value> read = new ArrayList<>();
		for (Map.Entry<String, String> value : values.entrySet()) {
			try {
				read.add(new EvidenceEntry.Value(value.getKey(), Quantity.valueOf(value.getValue())));
			} catch (IllegalArgumentException e) {
				throw new CommandFailedException(NLS.bind(Messages.RecordCommand_noQuantity_error, value.getValue()));
			}
		}
		return read;
	}
}
