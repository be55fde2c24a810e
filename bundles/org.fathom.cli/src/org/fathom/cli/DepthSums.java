package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;

import org.fathom.core.depth.DepthSummary;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Depth added up, as lines or as JSON. */
final class DepthSums {
	private final List<DepthSummary> sums;

	DepthSums(List<DepthSummary> sums) {
		this.sums = sums;
	}

	void print(PrintWriter out, boolean json) {
		if (json) {
			JsonArray array = new JsonArray();
			sums.forEach(sum -> array.add(json(sum)));
			out.println(Json.text(array));
		} else {
			sums.forEach(sum -> out.printf("%.2f  %4d  %s%n", sum.mean(), sum.steps(), ElementPath.name(sum.element()))); //$NON-NLS-1$
		}
	}

	private static JsonObject json(DepthSummary sum) {
		JsonArray counts = new JsonArray();
		sum.counts().forEach(counts::add);
		JsonObject object = new JsonObject();
		object.addProperty("id", sum.element().getId()); //$NON-NLS-1$
		object.addProperty("name", ElementPath.name(sum.element())); //$NON-NLS-1$
		object.addProperty("steps", sum.steps()); //$NON-NLS-1$
		object.addProperty("mean", sum.mean()); //$NON-NLS-1$
		object.add("counts", counts); //$NON-NLS-1$
		object.addProperty("sound", sum.sound()); //$NON-NLS-1$
		return object;
	}
}
