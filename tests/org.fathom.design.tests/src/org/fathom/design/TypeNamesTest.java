package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

import org.fathom.model.data.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attribute's type has one name, in the diagram as in tables and forms. */
class TypeNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "_zh" })
	void aTypeIsCalledTheSameInTheDiagramAndInTheDictionary(String language) throws Exception {
		Path bundles = Path.of(System.getProperty("fathom.root"), "bundles");
		Properties forms = read(bundles.resolve("org.fathom.model.edit/plugin" + language + ".properties"));
		Properties diagram = read(bundles.resolve("org.fathom.design/src/org/fathom/design/messages" + language + ".properties"));
		for (DataType type : DataType.values()) {
			String key = "TypeNames_" + camel(type.getLiteral());
			assertEquals(forms.getProperty("_UI_DataType_" + type.getLiteral() + "_literal").toLowerCase(Locale.ROOT), diagram.getProperty(key), key);
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			texts.load(in);
		}
		return texts;
	}

	private static String camel(String literal) {
		StringBuilder name = new StringBuilder();
		for (String word : literal.toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return name.toString();
	}
}
