package mx.gob.colima.mesa.past.lane;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that shows what it was set to.
 */
final class Settable extends Clock {

	private final ZoneId zone;

	private volatile Instant instant = Instant.EPOCH;

	Settable() {
		this(ZoneOffset.UTC);
	}

	private Settable(ZoneId zone) {
		this.zone = zone;
	}

	void set(Instant at) {
		this.instant = at;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		Settable copy = new Settable(other);
		copy.set(this.instant);
		return copy;
	}

	@Override
	public Instant instant() {
		return this.instant;
	}

}
