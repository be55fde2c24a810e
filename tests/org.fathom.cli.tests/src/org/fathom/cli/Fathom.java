package org.fathom.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

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
}
