package org.fathom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line as a user would and keeps what it answers. */
record Fathom(int exitCode, String out, String err) {

	static Fathom run(Object... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] texts = new String[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = arguments[i].toString();
		}
		int exitCode = FathomMain.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
		return new Fathom(exitCode, out.toString(), err.toString());
	}

	List<String> lines() {
		return out.lines().toList();
	}

	static Path sample(String name) {
		return root().resolve("samples").resolve(name);
	}

	static Path root() {
		return Path.of(System.getProperty("fathom.root"));
	}

	/** A copy of the English sample in a folder of its own. */
	static Path copyOfSample(Path folder) throws IOException {
		Path from = sample("harbour-telecom");
		Path to = folder.resolve("harbour-telecom");
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
		return to;
	}
}
