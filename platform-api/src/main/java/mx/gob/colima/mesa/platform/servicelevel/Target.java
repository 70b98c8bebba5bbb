package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A promised time: working time, or full working days after the day of the start.
 */
public sealed interface Target {

	/**
	 * Reads a target from a pair of which one is given.
	 * @param workingTime working time, or {@code null}
	 * @param workingDays working days, or {@code null}
	 * @return the target
	 */
	static Target of(@Nullable Duration workingTime, @Nullable Integer workingDays) {
		if (workingTime != null && workingDays == null) {
			return new WorkingTime(workingTime);
		}
		if (workingDays != null && workingTime == null) {
			return new WorkingDays(workingDays);
		}
		throw Fault.invalid("target", "one_target");
	}

	/**
	 * Turns the promise into working time, as is done when a clock starts or its target
	 * changes.
	 * @param calendar the calendar in force at that moment
	 * @param start the clock's original start
	 * @return the working time
	 */
	Duration total(ServiceCalendar calendar, Instant start);

	/**
	 * The promise as the API says it.
	 * @return the view
	 */
	TargetView toView();

	/**
	 * When a clock that starts now and never pauses is due.
	 * @param calendar the calendar in force
	 * @param start the start
	 * @return the due instant
	 */
	default Instant dueFrom(ServiceCalendar calendar, Instant start) {
		return calendar.reach(start, total(calendar, start));
	}

	/**
	 * Working time.
	 *
	 * @param duration how much, in whole seconds
	 */
	record WorkingTime(Duration duration) implements Target {

		/**
		 * Refuses less than a second.
		 * @param duration how much, in whole seconds
		 */
		public WorkingTime {
			duration = duration.truncatedTo(ChronoUnit.SECONDS);
			if (!duration.isPositive()) {
				throw Fault.invalid("target", "zero_target");
			}
		}

		@Override
		public Duration total(ServiceCalendar calendar, Instant start) {
			return this.duration;
		}

		@Override
		public TargetView toView() {
			return new TargetView(this.duration, null);
		}

	}

	/**
	 * Full working days after the day of the start, up to the last closing of the last.
	 *
	 * @param days how many
	 */
	record WorkingDays(int days) implements Target {

		/**
		 * Refuses less than a day.
		 * @param days how many
		 */
		public WorkingDays {
			if (days < 1) {
				throw Fault.invalid("target", "zero_target");
			}
		}

		@Override
		public Duration total(ServiceCalendar calendar, Instant start) {
			return calendar.workingTime(start, calendar.closing(start, this.days));
		}

		@Override
		public TargetView toView() {
			return new TargetView(null, this.days);
		}

	}

}
