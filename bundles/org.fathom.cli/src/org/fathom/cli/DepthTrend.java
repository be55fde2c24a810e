package org.fathom.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fathom.core.depth.DepthSummary;
import org.fathom.core.history.DepthMoment;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Depth over time, as a table or as JSON. */
final class DepthTrend {
	private static final int SHORT_ID = 8;
	private static final String ROW = "%-10s  %-8s  %4s  %5s  %4s %4s %4s %4s %4s %4s  %5s  %s%n"; //$NON-NLS-1$

	private final List<DepthMoment> moments;

	DepthTrend(List<DepthMoment> moments) {
		this.moments = moments;
	}

	void print(PrintWriter out, boolean json) {
		if (json) {
			JsonArray array = new JsonArray();
			moments.forEach(moment -> array.add(json(moment)));
			out.println(Json.text(array));
		} else if (moments.isEmpty()) {
			out.println(Messages.DepthTrend_nothing_message);
		} else {
			out.println(Messages.DepthTrend_columns_label);
			moments.forEach(moment -> print(moment, out));
		}
	}

	private static void print(DepthMoment moment, PrintWriter out) {
		DepthSummary depth = moment.depth();
		List<Integer> counts = depth.counts();
		String day = DateTimeFormatter.ISO_LOCAL_DATE.format(moment.date().atZone(ZoneId.systemDefault()));
		out.printf(ROW, day, moment.commit().substring(0, SHORT_ID), String.format("%.2f", depth.mean()), depth.steps(), counts.get(0), //$NON-NLS-1$
				counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5), String.format("%.0f %%", 100 * depth.soundShare()), //$NON-NLS-1$
				moment.message());
	}

	private static JsonObject json(DepthMoment moment) {
		DepthSummary depth = moment.depth();
		JsonArray counts = new JsonArray();
		depth.counts().forEach(counts::add);
		JsonObject object = new JsonObject();
		object.addProperty("date", date(moment.date())); //$NON-NLS-1$
		object.addProperty("commit", moment.commit()); //$NON-NLS-1$
		object.addProperty("message", moment.message()); //$NON-NLS-1$
		object.addProperty("mean", depth.mean()); //$NON-NLS-1$
		object.addProperty("steps", depth.steps()); //$NON-NLS-1$
		object.add("counts", counts); //$NON-NLS-1$
		object.addProperty("sound", depth.sound()); //$NON-NLS-1$
		object.addProperty("soundShare", depth.soundShare()); //$NON-NLS-1$
		return object;
	}

	private static String date(Instant date) {
		return DateTimeFormatter.ISO_INSTANT.format(date);
	}
}
