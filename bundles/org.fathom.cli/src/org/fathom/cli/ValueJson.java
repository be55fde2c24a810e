package org.fathom.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.fathom.core.value.DoubleCount;
import org.fathom.core.value.KpiValue;
import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueCost;
import org.fathom.core.value.ValueEffect;
import org.fathom.core.value.YearlyMoney;
import org.fathom.model.base.Named;
import org.fathom.model.types.Range;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A value case as JSON: numbers as numbers, quantities and money in the notation of the files. */
final class ValueJson {

	JsonObject of(ValueCase value) {
		JsonObject result = new JsonObject();
		result.add("solutions", array(value.solutions(), ValueJson::element)); //$NON-NLS-1$
		result.add("kpis", array(value.kpis(), ValueJson::kpi)); //$NON-NLS-1$
		result.add("gains", array(value.gains(), ValueJson::money)); //$NON-NLS-1$
		result.add("costs", array(value.costs(), ValueJson::money)); //$NON-NLS-1$
		result.add("doubleCounts", array(value.doubleCounts(), ValueJson::twice)); //$NON-NLS-1$
		return result;
	}

	private static JsonObject kpi(KpiValue value) {
		JsonObject object = element(value.kpi());
		object.addProperty("unit", value.kpi().getUnit()); //$NON-NLS-1$
		object.addProperty("baseline", text(value.kpi().getBaseline())); //$NON-NLS-1$
		range(object, "sum", value.sum()); //$NON-NLS-1$
		range(object, "expected", value.expected()); //$NON-NLS-1$
		object.add("effects", array(value.effects(), ValueJson::effect)); //$NON-NLS-1$
		object.addProperty("costSum", value.costSum()); //$NON-NLS-1$
		object.add("costs", array(value.costs(), ValueJson::cost)); //$NON-NLS-1$
		return object;
	}

	private static JsonObject effect(ValueEffect effect) {
		JsonObject object = new JsonObject();
		object.addProperty("solution", effect.solution().getId()); //$NON-NLS-1$
		range(object, "amount", effect.effect().getAmount()); //$NON-NLS-1$
		object.addProperty("money", text(effect.effect().getMoney())); //$NON-NLS-1$
		object.addProperty("assumption", effect.effect().getAssumption()); //$NON-NLS-1$
		return object;
	}

	private static JsonObject cost(ValueCost cost) {
		JsonObject object = element(cost.painPoint());
		object.addProperty("amount", text(cost.impact().getAmount())); //$NON-NLS-1$
		object.addProperty("inUnitOfKpi", cost.inUnitOfKpi()); //$NON-NLS-1$
		object.addProperty("money", text(cost.impact().getMoney())); //$NON-NLS-1$
		object.addProperty("period", cost.impact().getPeriod()); //$NON-NLS-1$
		object.addProperty("yearly", text(cost.yearly())); //$NON-NLS-1$
		object.addProperty("note", cost.impact().getNote()); //$NON-NLS-1$
		return object;
	}

	private static JsonObject money(YearlyMoney money) {
		JsonObject object = new JsonObject();
		object.addProperty("currency", money.currency()); //$NON-NLS-1$
		object.addProperty("low", money.low()); //$NON-NLS-1$
		object.addProperty("high", money.high()); //$NON-NLS-1$
		return object;
	}

	private static JsonObject twice(DoubleCount twice) {
		JsonObject object = new JsonObject();
		object.addProperty("kpi", twice.kpi().getId()); //$NON-NLS-1$
		object.addProperty("painPoint", twice.painPoint().getId()); //$NON-NLS-1$
		object.add("solutions", array(twice.solutions(), ValueJson::element)); //$NON-NLS-1$
		return object;
	}

	private static JsonObject element(Named element) {
		JsonObject object = new JsonObject();
		object.addProperty("id", element.getId()); //$NON-NLS-1$
		object.addProperty("name", element.getName()); //$NON-NLS-1$
		return object;
	}

	private static void range(JsonObject object, String name, Range range) {
		if (range != null) {
			JsonObject ends = new JsonObject();
			BigDecimal low = range.min();
			BigDecimal high = range.max();
			ends.addProperty("low", low); //$NON-NLS-1$
			ends.addProperty("high", high); //$NON-NLS-1$
			object.add(name, ends);
		}
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private static <T> JsonArray array(List<T> all, Function<T, JsonObject> json) {
		JsonArray array = new JsonArray();
		all.forEach(each -> array.add(json.apply(each)));
		return array;
	}
}
