package org.fathom.core.tobe;

import java.util.List;

import org.fathom.core.how.HowVerdict;
import org.fathom.model.process.Process;

/**
 * The flow of a process with solutions in it, as differences from how it is. The study is not changed.
 *
 * @param process the process
 * @param nodes   in the order of the process, new ones beside the nodes they belong to
 * @param flows   all that are, then all that are to be new
 * @param left    How steps bound to the process that do not apply, or of which that is not known: they are not in the flow
 */
public record ToBe(Process process, List<ToBeNode> nodes, List<ToBeFlow> flows, List<HowVerdict> left) {
	/** Takes own copies of the lists. */
	public ToBe {
		nodes = List.copyOf(nodes);
		flows = List.copyOf(flows);
		left = List.copyOf(left);
	}
}
