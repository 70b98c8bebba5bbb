package mx.gob.colima.mesa.contract.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A job and how it stands. It has a period or a time of the day.
 *
 * @param name stable name, as {@code orphaned-blobs}
 * @param every how long after a run the next one begins; {@code null} if it is daily
 * @param dailyAt time of the day in America/Mexico_City; {@code null} unless it is daily
 * @param nextRunAt when it runs next, for the first time or again; in the past while it
 * is at work or about to be
 * @param failures how often it failed in a row
 * @param lastRun the latest run; {@code null} before the first one
 */
public record JobView(String name, @Nullable Duration every, @Nullable LocalTime dailyAt, Instant nextRunAt,
		int failures, @Nullable JobRunView lastRun) {
}
