package org.fathom.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** How results are printed as JSON: indented, with all characters readable. */
final class Json {
	private Json() {
	}

	static String text(JsonElement element) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(element);
	}
}
