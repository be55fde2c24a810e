package org.fathom.core.history;

import java.time.Instant;

import org.fathom.core.depth.DepthSummary;

/**
 * How deep a study was sounded at one commit.
 *
 * @param commit  full id of the commit
 * @param date    when it was committed
 * @param message the first line of its message
 * @param depth   of the whole study; its element is {@code null}
 */
public record DepthMoment(String commit, Instant date, String message, DepthSummary depth) {
}
