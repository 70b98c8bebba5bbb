package mx.gob.colima.mesa.past.script;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.past.world.Actor;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicerequest.Order;

/**
 * What happens to a request, one deed after the other, in working time.
 */
final class Course {

	private final ServiceCalendar calendar;

	private final Chance chance;

	private final List<Deed> deeds = new ArrayList<>();

	private Instant at;

	Course(ServiceCalendar calendar, Chance chance, Instant filed) {
		this.calendar = calendar;
		this.chance = chance;
		this.at = filed;
	}

	Instant at() {
		return this.at;
	}

	Duration used(Instant since) {
		return this.calendar.workingTime(since, this.at);
	}

	/**
	 * Lets working time pass: at least a minute, and a moment more, for nobody acts on
	 * the second.
	 * @param working how much
	 * @return this course
	 */
	Course pass(Duration working) {
		Duration passed = (working.compareTo(Duration.ofMinutes(1)) < 0) ? Duration.ofMinutes(1)
				: working.truncatedTo(ChronoUnit.SECONDS);
		this.at = this.calendar.reach(this.at, passed)
			.truncatedTo(ChronoUnit.SECONDS)
			.plusMillis(1 + this.chance.below(50_000));
		return this;
	}

	void then(Actor actor, Order order) {
		this.deeds.add(new Deed(this.at, actor, order));
	}

	List<Deed> until(Instant now) {
		return this.deeds.stream().filter((deed) -> deed.at().isBefore(now)).toList();
	}

}
