package org.fathom.core.evidence;

import java.util.List;

import org.fathom.model.base.Channel;
import org.fathom.model.process.Step;

/**
 * What is still to be seen first-hand.
 *
 * @param stops where to go, in the order of channels, then of processes and lanes
 * @param seen  number of steps that were seen or need not be
 * @param steps number of all steps looked at
 */
public record VisitPlan(List<Stop> stops, int seen, int steps) {
	/** Takes an own copy of the list. */
	public VisitPlan {
		stops = List.copyOf(stops);
	}

	/**
	 * One place to go to.
	 *
	 * @param channel how it can be seen there
	 * @param process name of the process
	 * @param lane    who works there; empty if the steps stand in no lane
	 * @param tasks   what to see there, the most important step first
	 */
	public record Stop(Channel channel, String process, String lane, List<Task> tasks) {
		/** Takes an own copy of the list. */
		public Stop {
			tasks = List.copyOf(tasks);
		}
	}

	/**
	 * A step to see.
	 *
	 * @param step      the step
	 * @param questions what to find out there, in the user's or the study's language; may be empty
	 */
	public record Task(Step step, List<String> questions) {
		/** Takes an own copy of the list. */
		public Task {
			questions = List.copyOf(questions);
		}
	}
}
