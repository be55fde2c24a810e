package org.fathom.diagram.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs every conformance case below the folders given and says how many passed. */
public final class ConformanceMain {
	private static final int SHOWN = 5;

	private int passed;
	private int failed;

	private ConformanceMain() {
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length == 0) {
			System.err.println("usage: conformance.sh FOLDER ...");
			System.exit(2);
		}
		ConformanceMain run = new ConformanceMain();
		for (String argument : arguments) {
			Path folder = Path.of(argument).toAbsolutePath().normalize();
			if (!Files.isDirectory(folder)) {
				System.err.println(argument + " is not a folder");
				System.exit(2);
			}
			run.folder(folder);
		}
		System.out.println(run.passed + " passed, " + run.failed + " failed");
		System.exit(run.failed == 0 && run.passed > 0 ? 0 : 1);
	}

	private void folder(Path root) throws Exception {
		for (Path each : CaseFolders.below(root)) {
			if (CaseFolders.isScripted(each)) {
				count(root, each, () -> CaseRunner.differences(each));
			} else {
				expressions(root, each);
			}
		}
	}

	private void expressions(Path root, Path folder) {
		ExpressionGroups groups;
		List<Path> files;
		try {
			groups = new ExpressionGroups(folder);
			files = CaseFolders.groups(folder);
		} catch (Exception | LinkageError e) {
			count(root, folder, () -> {
				throw e;
			});
			return;
		}
		for (Path file : files) {
			try {
				groups.lines(file).forEach(line -> count(root, file.resolve(String.valueOf(line.get("expr"))),
						() -> groups.differences(line)));
			} catch (Exception e) {
				count(root, file, () -> {
					throw e;
				});
			}
		}
	}

	private void count(Path root, Path name, Check check) {
		List<String> differences;
		try {
			differences = check.differences();
		} catch (Throwable e) {
			differences = List.of(e.toString());
		}
		if (differences.isEmpty()) {
			passed++;
			return;
		}
		failed++;
		System.out.println("FAILED " + (root.equals(name) ? name.getFileName() : root.relativize(name)));
		differences.stream().limit(SHOWN).forEach(difference -> System.out.println("  " + difference));
		if (differences.size() > SHOWN) {
			System.out.println("  ... and " + (differences.size() - SHOWN) + " more");
		}
	}

	/** Compares a result with the one expected. */
	private interface Check {
		List<String> differences() throws Throwable;
	}
}
