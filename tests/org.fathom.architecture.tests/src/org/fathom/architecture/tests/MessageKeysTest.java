package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Both languages say the same things, and the code asks for nothing else. */
class MessageKeysTest {

	private static final Set<String> TEXT_FILES = Set.of("messages.properties", "bundle.properties", "plugin.properties", "feature.properties", "usage.properties");
	private static final Pattern FIELD = Pattern.compile("(?:public\\s+)?static\\s+String\\s+([^;=]+);");
	private static final Pattern MENU_COMMAND = Pattern.compile("<command commandId=\"org\\.eclipse[^>]*>");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
	private static final Pattern KEY = Pattern.compile("\"%([\\w.\\-]+)\"|(?m)^[\\w-]+: ?%([\\w.\\-]+)\\s*$");

	@Test
	void chineseAndEnglishHaveTheSameKeys() {
		List<String> wrong = new ArrayList<>();
		for (Path file : textFiles()) {
			Path chinese = chinese(file);
			if (Files.exists(chinese)) {
				differences(Repository.relative(file), load(file).stringPropertyNames(), load(chinese).stringPropertyNames(), wrong);
			} else {
				wrong.add(Repository.relative(chinese) + " is missing");
			}
		}
		assertEquals(List.of(), wrong);
		assertFalse(textFiles().isEmpty(), "no text files found");
	}

	@Test
	void chineseAndEnglishHaveTheSamePlaceholders() {
		List<String> wrong = new ArrayList<>();
		for (Path file : textFiles().stream().filter(file -> Files.exists(chinese(file))).toList()) {
			Properties chinese = load(chinese(file));
			load(file).forEach((key, text) -> {
				if (!placeholders((String) text).equals(placeholders(chinese.getProperty((String) key, (String) text)))) {
					wrong.add(Repository.relative(file) + ": " + key);
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	/** The platform itself speaks only English. */
	@Test
	void thePlatformsCommandsAreInTheMenuUnderOurOwnNames() {
		String plugin = Repository.text(Repository.root().resolve("bundles/org.fathom.workbench/plugin.xml"));
		int menu = plugin.indexOf("menu:org.eclipse.ui.main.menu");
		List<String> foreign = MENU_COMMAND.matcher(plugin.substring(menu, plugin.indexOf("</menuContribution>", menu))).results()
				.map(MatchResult::group).toList();
		assertFalse(foreign.isEmpty(), "no commands found");
		assertEquals(List.of(), foreign.stream().filter(command -> !command.contains("label=\"%")).toList());
	}

	@Test
	void noTextIsEmpty() {
		List<String> wrong = new ArrayList<>();
		for (Path file : textFiles().stream().flatMap(file -> Stream.of(file, chinese(file))).filter(Files::exists).toList()) {
			load(file).forEach((key, text) -> {
				if (((String) text).isBlank()) {
					wrong.add(Repository.relative(file) + ": " + key);
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void messageFieldsAndKeysAreTheSame() {
		List<String> wrong = new ArrayList<>();
		int classes = 0;
		for (Bundle bundle : Repository.bundles()) {
			for (Path file : bundle.sources().stream().filter(source -> source.endsWith("Messages.java")).toList()) {
				classes++;
				Set<String> fields = FIELD.matcher(JavaSource.of(file).code()).results().flatMap(match -> Stream.of(match.group(1).split(",")))
						.map(String::strip).collect(Collectors.toCollection(TreeSet::new));
				differences(Repository.relative(file), fields, load(file.resolveSibling("messages.properties")).stringPropertyNames(), wrong);
			}
		}
		assertEquals(List.of(), wrong);
		assertFalse(classes == 0, "no Messages class found");
	}

	@Test
	void keysAskedByManifestsAndPluginXmlExist() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Stream.concat(Repository.bundles().stream(), Repository.tests().stream()).toList()) {
			String localization = bundle.header("Bundle-Localization");
			Path texts = bundle.folder().resolve((localization.isEmpty() ? "OSGI-INF/l10n/bundle" : localization) + ".properties");
			Set<String> known = Files.exists(texts) ? load(texts).stringPropertyNames() : Set.of();
			for (Path file : Repository.files(bundle.folder(), name -> name.equals("plugin.xml") || name.equals("MANIFEST.MF") || name.endsWith(".e4xmi"))) {
				KEY.matcher(Repository.text(file)).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1))
						.filter(key -> !known.contains(key)).forEach(key -> wrong.add(Repository.relative(file) + ": %" + key));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static List<Path> textFiles() {
		return Stream.of("bundles", "features").flatMap(folder -> Repository.files(Repository.root().resolve(folder), TEXT_FILES::contains).stream()).toList();
	}

	private static Path chinese(Path file) {
		return file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties"));
	}

	private static void differences(String where, Set<String> first, Set<String> second, List<String> wrong) {
		first.stream().filter(key -> !second.contains(key)).sorted().forEach(key -> wrong.add(where + ": only here: " + key));
		second.stream().filter(key -> !first.contains(key)).sorted().forEach(key -> wrong.add(where + ": not here: " + key));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
