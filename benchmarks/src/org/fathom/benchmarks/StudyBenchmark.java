package org.fathom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.depth.DepthRollUpQuery;
import org.fathom.core.depth.DepthSummary;
import org.fathom.core.generator.StudyGenerator;
import org.fathom.core.search.SearchAnswer;
import org.fathom.core.search.SearchHit;
import org.fathom.core.search.StudySearch;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.model.process.Process;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked of a whole study: the sample, or one of so many elements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = { "-Xmx4g", "-Xss16m" })
public class StudyBenchmark {
	private static final String SAMPLE = "samples/harbour-telecom";

	@Param({ SAMPLE, "10000", "100000" })
	private String study;

	private Path made;
	private StudySession session;
	private StudySearch search;
	private Process renamed;
	private int names;

	@Setup(Level.Trial)
	public void open() throws StudyException, IOException {
		Path folder = Path.of(study);
		if (!Files.isDirectory(folder)) {
			made = Files.createTempDirectory("fathom-benchmark");
			folder = made;
			new StudyGenerator(1).write(folder, Integer.parseInt(study));
		}
		session = new StudyStore().open(folder, null);
		search = new StudySearch(session.index());
		renamed = session.index().all(Process.class).get(0);
	}

	@TearDown(Level.Trial)
	public void close() throws IOException {
		session.close();
		if (made != null) {
			try (Stream<Path> all = Files.walk(made)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	@Benchmark
	public List<DepthSummary> depthByProcess() {
		return new DepthRollUpQuery(session.index()).processes();
	}

	@Benchmark
	public List<DepthSummary> depthByArea() {
		return new DepthRollUpQuery(session.index()).areas();
	}

	@Benchmark
	public List<DepthSummary> depthByParty() {
		return new DepthRollUpQuery(session.index()).parties();
	}

	@Benchmark
	public DepthSummary depthOfStudy() {
		return new DepthRollUpQuery(session.index()).study();
	}

	@Benchmark
	public TickList tickList() {
		return new TickListQuery(session.index(), TickListSettings.DEFAULT, LocalDate.of(2026, 6, 1)).ofStudy();
	}

	/** Words that a tenth of the elements have. */
	@Benchmark
	public SearchAnswer search() {
		return best("pain in what hurts");
	}

	/** As many hits as the workbench shows. */
	private SearchAnswer best(String query) {
		return search.search(query, 300, new NullProgressMonitor());
	}

	/** A word that nearly half of the elements have. */
	@Benchmark
	public SearchAnswer searchForWhatIsEverywhere() {
		return best("step 7");
	}

	/** The first letters of a word, while it is typed. */
	@Benchmark
	public SearchAnswer searchWhileTyping() {
		return best("ca");
	}

	/** A change, and a search that has to know it. */
	@Benchmark
	public SearchAnswer searchAfterAChange() {
		String name = "Quince" + names++;
		session.execute(name, () -> renamed.setName(name));
		session.commandStack().flush();
		return best(name);
	}

	/** Reads all texts of the study, as the first search does. */
	@Benchmark
	public List<SearchHit> firstSearch() {
		try (StudySearch first = new StudySearch(session.index())) {
			return first.search("hurts");
		}
	}
}
