package org.fathom.core.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.fathom.model.base.AcquisitionMethod;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Party;
import org.fathom.model.types.Quantity;

/**
 * What somebody enters on the spot about something seen.
 *
 * @param name            short title; if empty, one is made of place and date
 * @param channel         where it was got
 * @param method          how it was got
 * @param place           the place, as one would tell a colleague; may be {@code null}
 * @param date            the day
 * @param observer        who saw it; {@code null} if not known
 * @param customerPresent whether the customer was there
 * @param note            what was seen, Markdown; may be {@code null}
 * @param values          values read, in order
 * @param files           photos and documents anywhere on the disk; they are copied
 * @param consent         who agreed to personal material being kept; {@code null} if nobody can be recognised in it
 * @param keepUntil       when personal material must be removed; may be {@code null}
 */
public record EvidenceEntry(String name, Channel channel, AcquisitionMethod method, String place, LocalDate date, Party observer,
		boolean customerPresent, String note, List<Value> values, List<Path> files, String consent, LocalDate keepUntil) {
	/** Takes own copies of the lists. */
	public EvidenceEntry {
		values = List.copyOf(values);
		files = List.copyOf(files);
	}

	/**
	 * A value read.
	 *
	 * @param label what was measured
	 * @param value the amount with its unit
	 */
	public record Value(String label, Quantity value) {
	}
}
