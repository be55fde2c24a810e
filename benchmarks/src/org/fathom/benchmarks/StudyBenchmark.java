package org.fathom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.ProcessDepth;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked of a whole study. The study is named by the system property {@code study}, usually the sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = { "-Xmx4g", "-Xss16m" })
public class StudyBenchmark {
	private StudySession session;

	@Setup(Level.Trial)
	public void open() throws StudyException, IOException {
		Path folder = Path.of(System.getProperty("study", "samples/harbour-telecom"));
		if (!Files.isDirectory(folder)) {
			throw new IOException(folder + " is no folder");
		}
		session = new StudyStore().open(folder, null);
	}

	@TearDown(Level.Trial)
	public void close() {
		session.close();
	}

	@Benchmark
	public List<ProcessDepth> depth() {
		DepthQuery query = new DepthQuery(session.index());
		List<ProcessDepth> depths = new ArrayList<>();
		session.index().all(Process.class).forEach(process -> depths.add(query.depth(process)));
		return depths;
	}

	@Benchmark
	public TickList tickList() {
		return new TickListQuery(session.index(), TickListSettings.DEFAULT, LocalDate.of(2026, 6, 1)).ofStudy();
	}
}
