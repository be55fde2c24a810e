package org.fathom.cli;

import java.util.Collection;
import java.util.List;

import org.fathom.core.evidence.Redaction;
import org.fathom.core.painpoint.StatusMove;
import org.fathom.model.base.Identified;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** All that is known of a pain point as JSON; amounts and money in the notation of the files. Redacted evidence is left out. */
final class PainPointJson {
	/**
	 * A pain point.
	 *
	 * @param next the move to its next status; {@code null} behind the last
	 */
	JsonObject of(PainPoint painPoint, StatusMove next) {
		JsonObject result = new JsonObject();
		result.addProperty("id", painPoint.getId()); //$NON-NLS-1$
		result.addProperty("name", painPoint.getName()); //$NON-NLS-1$
		result.addProperty("description", painPoint.getDescription()); //$NON-NLS-1$
		result.addProperty("status", painPoint.getStatus().name()); //$NON-NLS-1$
		result.addProperty("severity", painPoint.getSeverity()); //$NON-NLS-1$
		result.addProperty("frequency", text(painPoint.getFrequency())); //$NON-NLS-1$
		result.addProperty("quote", painPoint.getQuote()); //$NON-NLS-1$
		result.addProperty("quotedBy", painPoint.getQuotedBy()); //$NON-NLS-1$
		result.add("affects", ids(painPoint.getAffects())); //$NON-NLS-1$
		JsonArray impacts = new JsonArray();
		painPoint.getKpiImpacts().forEach(impact -> impacts.add(impact(impact)));
		result.add("kpiImpacts", impacts); //$NON-NLS-1$
		result.add("evidence", ids(Redaction.visible(painPoint.getEvidence()))); //$NON-NLS-1$
		result.add("causes", causes(painPoint.getCauses())); //$NON-NLS-1$
		if (next != null) {
			result.add("next", move(next)); //$NON-NLS-1$
		}
		return result;
	}

	private static JsonObject impact(KpiImpact impact) {
		JsonObject object = new JsonObject();
		object.addProperty("kpi", impact.getKpi() == null ? null : impact.getKpi().getId()); //$NON-NLS-1$
		object.addProperty("name", impact.getKpi() == null ? null : impact.getKpi().getName()); //$NON-NLS-1$
		object.addProperty("amount", text(impact.getAmount())); //$NON-NLS-1$
		object.addProperty("money", text(impact.getMoney())); //$NON-NLS-1$
		object.addProperty("period", impact.getPeriod()); //$NON-NLS-1$
		object.addProperty("note", impact.getNote()); //$NON-NLS-1$
		return object;
	}

	private static JsonArray causes(List<Cause> causes) {
		JsonArray array = new JsonArray();
		for (Cause cause : causes) {
			JsonObject object = new JsonObject();
			object.addProperty("id", cause.getId()); //$NON-NLS-1$
			object.addProperty("name", cause.getName()); //$NON-NLS-1$
			object.addProperty("category", cause.getCategory().name()); //$NON-NLS-1$
			object.addProperty("root", cause.isRoot()); //$NON-NLS-1$
			object.addProperty("confidence", cause.getConfidence().name()); //$NON-NLS-1$
			object.add("evidence", ids(Redaction.visible(cause.getEvidence()))); //$NON-NLS-1$
			object.add("causes", causes(cause.getCauses())); //$NON-NLS-1$
			array.add(object);
		}
		return array;
	}

	private static JsonObject move(StatusMove next) {
		JsonArray missing = new JsonArray();
		next.missing().forEach(missing::add);
		JsonObject move = new JsonObject();
		move.addProperty("to", next.target().name()); //$NON-NLS-1$
		move.add("missing", missing); //$NON-NLS-1$
		return move;
	}

	private static JsonArray ids(Collection<? extends Identified> elements) {
		JsonArray array = new JsonArray();
		elements.forEach(element -> array.add(element.getId()));
		return array;
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}
}
