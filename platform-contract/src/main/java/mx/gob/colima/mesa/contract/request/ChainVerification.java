package mx.gob.colima.mesa.contract.request;

import org.jspecify.annotations.Nullable;

/**
 * Whether a request's history is as it was written.
 *
 * @param intact whether every entry's hash is right and none is missing
 * @param events entries that were checked
 * @param brokenAt number of the first entry that is wrong
 */
public record ChainVerification(boolean intact, int events, @Nullable Integer brokenAt) {
}
