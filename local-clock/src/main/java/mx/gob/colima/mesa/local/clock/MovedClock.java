package mx.gob.colima.mesa.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that is ahead by an offset, which it looks up twice a second.
 */
public final class MovedClock extends Clock {

	private static final long AGAIN = Duration.ofMillis(500).toNanos();

	private final Clock machine;

	private final ClockOffset offset;

	private volatile Seen seen;

	/**
	 * Creates a clock.
	 * @param machine the time of the machine
	 * @param offset how far to be ahead of it
	 */
	public MovedClock(Clock machine, ClockOffset offset) {
		this.machine = machine;
		this.offset = offset;
		this.seen = new Seen(offset.read(), System.nanoTime());
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(ahead());
	}

	@Override
	public ZoneId getZone() {
		return this.machine.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new MovedClock(this.machine.withZone(zone), this.offset);
	}

	private Duration ahead() {
		Seen last = this.seen;
		long now = System.nanoTime();
		if (now - last.at > AGAIN) {
			last = new Seen(this.offset.read(), now);
			this.seen = last;
		}
		return last.offset;
	}

	private record Seen(Duration offset, long at) {
	}

}
