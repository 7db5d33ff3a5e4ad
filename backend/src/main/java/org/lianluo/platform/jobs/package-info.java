/**
 * Work that comes back by the clock.
 *
 * <p>A job is a method with {@code @Scheduled} and {@code @SchedulerLock(name = "module.job")}: of several nodes on one
 * store, the one that gets the lock does the work and the others leave it alone until the next turn. The locks lie in
 * the collection {@code locks}, one document for each name. A node that dies holds its lock for ten minutes at most,
 * or as long as {@code lockAtMostFor} says; a job that may take longer says so.
 *
 * <p>A lock keeps nodes from doing the same work twice, and no more. Every job is idempotent all the same, since a node
 * may be so slow that its lock ends before its work, and it finds out by itself, from the store, what is left to do:
 * that is how it catches up after the whole installation was down. Jobs therefore run often and do little, with
 * {@code fixedDelay} and not at an hour of the day.
 */
@NullMarked
package org.lianluo.platform.jobs;

import org.jspecify.annotations.NullMarked;
