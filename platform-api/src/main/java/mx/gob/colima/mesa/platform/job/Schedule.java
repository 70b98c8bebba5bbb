package mx.gob.colima.mesa.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a job runs.
 */
public sealed interface Schedule {

	/**
	 * Runs again and again.
	 * @param period pause between the end of a run and the next one
	 * @return the schedule
	 */
	static Schedule every(Duration period) {
		return new Every(period);
	}

	/**
	 * Runs once a day.
	 * @param time the time, in the time zone of the platform
	 * @return the schedule
	 */
	static Schedule dailyAt(LocalTime time) {
		return new Daily(time);
	}

	/**
	 * The next time.
	 * @param after some instant
	 * @param zone time zone of the platform
	 * @return the first time after it
	 */
	Instant next(Instant after, ZoneId zone);

	/**
	 * A pause.
	 *
	 * @param period its length
	 */
	record Every(Duration period) implements Schedule {

		@Override
		public Instant next(Instant after, ZoneId zone) {
			return after.plus(this.period);
		}

	}

	/**
	 * A time of the day.
	 *
	 * @param time the time
	 */
	record Daily(LocalTime time) implements Schedule {

		// Where a clock is set forward over the time, the day has it a little later.
		@Override
		public Instant next(Instant after, ZoneId zone) {
			ZonedDateTime local = after.atZone(zone);
			Instant today = local.toLocalDate().atTime(this.time).atZone(zone).toInstant();
			return today.isAfter(after) ? today
					: local.toLocalDate().plusDays(1).atTime(this.time).atZone(zone).toInstant();
		}

	}

}
