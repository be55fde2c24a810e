package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of one use of a tool. A variable hides an older one of its name until it is taken back; what an operation
 * made stays there for the operations that follow it, not only for those inside it.
 */
final class ToolVariables {
	private final Map<String, Object> values;
	private final Map<String, List<Object>> hidden = new HashMap<>();

	ToolVariables(Map<String, Object> initial) {
		values = new HashMap<>(initial);
	}

	/** Sets a variable; without a name nothing happens. */
	void set(String name, Object value) {
		if (name.isEmpty()) {
			return;
		}
		if (values.containsKey(name)) {
			hidden.computeIfAbsent(name, key -> new ArrayList<>()).add(values.get(name));
		}
		values.put(name, value);
	}

	/** Takes the newest value of a variable back. */
	void unset(String name) {
		List<Object> older = hidden.getOrDefault(name, List.of());
		if (older.isEmpty()) {
			values.remove(name);
		} else {
			values.put(name, older.remove(older.size() - 1));
		}
	}

	/** The values by name, as they are now and will be. */
	Map<String, Object> values() {
		return Collections.unmodifiableMap(values);
	}
}
