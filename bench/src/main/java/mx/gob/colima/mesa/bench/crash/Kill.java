package mx.gob.colima.mesa.bench.crash;

import java.time.Duration;

/**
 * A part was killed and is back.
 *
 * @param no its number, from 1
 * @param of how many there will be
 * @param part the part
 * @param back how long it took until it was ready again
 */
public record Kill(int no, int of, Part part, Duration back) {
}
