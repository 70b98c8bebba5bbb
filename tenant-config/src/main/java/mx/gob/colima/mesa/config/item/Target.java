package mx.gob.colima.mesa.config.item;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A promised time: working time or full working days.
 */
public sealed interface Target {

	/**
	 * Whether it promises something in no time, which is refused.
	 * @return whether it is zero
	 */
	boolean isZero();

	/**
	 * Reads a target as the files write it.
	 * @param text {@code PT4H} or {@code 3 working days}
	 * @return the target
	 */
	@JsonCreator
	static Target parse(String text) {
		if (text.startsWith("P")) {
			return new WorkingTime(Duration.parse(text));
		}
		return new WorkingDays(Integer.parseInt(text.substring(0, text.indexOf(' '))));
	}

	/**
	 * Working time.
	 *
	 * @param time how long
	 */
	record WorkingTime(Duration time) implements Target {

		@Override
		public boolean isZero() {
			return this.time.isZero();
		}

		@Override
		public String toString() {
			return this.time.toString();
		}

	}

	/**
	 * Full working days after the day of the start.
	 *
	 * @param days how many
	 */
	record WorkingDays(int days) implements Target {

		@Override
		public boolean isZero() {
			return this.days == 0;
		}

		@Override
		public String toString() {
			return this.days + ((this.days == 1) ? " working day" : " working days");
		}

	}

}
