package mx.gob.colima.mesa.contract.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param pending effects that are still to be done
 * @param failing those of them that failed at least once
 * @param dead effects that were given up
 * @param oldest since when the oldest pending one is due; {@code null} if none is
 */
public record EffectCounts(long pending, long failing, long dead, @Nullable Instant oldest) {
}
