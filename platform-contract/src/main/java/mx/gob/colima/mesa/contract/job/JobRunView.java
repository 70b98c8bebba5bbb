package mx.gob.colima.mesa.contract.job;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param id the run
 * @param startedAt when it began
 * @param endedAt when it ended, or was found abandoned; {@code null} while at work
 * @param outcome how it went
 * @param handled how many things it changed; {@code null} unless it is done
 * @param error why it failed, a stable code; {@code null} unless it failed
 * @param replica who ran it
 */
public record JobRunView(UUID id, Instant startedAt, @Nullable Instant endedAt, JobOutcome outcome,
		@Nullable Long handled, @Nullable String error, String replica) {
}
