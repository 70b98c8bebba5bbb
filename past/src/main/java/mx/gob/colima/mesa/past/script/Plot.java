package mx.gob.colima.mesa.past.script;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.platform.servicelevel.Level;
import mx.gob.colima.mesa.platform.servicerequest.Order;
import org.jspecify.annotations.Nullable;

/**
 * From the filing to the end: recognised, given, worked on, solved, confirmed.
 */
final class Plot {

	private static final double SOON = 0.8;

	private final Stories stories;

	private final Story story;

	private final Words words;

	private final Chance chance;

	private final Fate fate;

	Plot(Stories stories, Story story, Words words, Chance chance, Fate fate) {
		this.stories = stories;
		this.story = story;
		this.words = words;
		this.chance = chance;
		this.fate = fate;
	}

	List<Deed> tell(Instant filed, Member requester, Team team, Level level, Instant now) {
		Course course = new Course(level.calendar(), this.chance, filed);
		if (recognised(course, requester, team, level.response().total(level.calendar(), filed))) {
			given(course, team);
			worked(course, filed, requester, team, level.resolution().total(level.calendar(), filed));
			ended(course, requester, team);
		}
		return course.until(now);
	}

	private boolean recognised(Course course, Member requester, Team team, Duration promised) {
		if (this.fate.end() == Fate.End.CANCELLED && this.chance.in(0.4)) {
			course.pass(this.chance.hours(0.1, 3));
			course.then(requester, cancelled());
			return false;
		}
		course.pass(share(promised, this.fate.response()));
		if (this.fate.end() == Fate.End.REJECTED) {
			course.then(team.manager(),
					new Order.Written(RequestAction.REJECT, this.words.pick(this.stories.rejections())));
			return false;
		}
		course.then(team.manager(), new Order.Plain(RequestAction.ACKNOWLEDGE));
		if (this.fate.end() == Fate.End.CANCELLED) {
			course.pass(this.chance.hours(0.3, 5)).then(requester, cancelled());
			return false;
		}
		return true;
	}

	private void given(Course course, Team team) {
		if (this.chance.in(0.62)) {
			course.pass(this.chance.hours(0.02, 1.2));
			course.then(team.manager(),
					new Order.Assign(team.group().id(), this.chance.in(0.85) ? team.agent().id() : null));
		}
		else {
			course.pass(this.chance.hours(0.05, 3)).then(team.agent(), new Order.Plain(RequestAction.TAKE));
		}
	}

	private void worked(Course course, Instant filed, Member requester, Team team, Duration promised) {
		course.pass(share(promised, this.chance.between(0.01, 0.12)));
		course.then(team.agent(), new Order.Plain(RequestAction.START));
		Duration left = share(promised, this.fate.resolution()).minus(course.used(filed));
		int slices = 2 + (this.fate.question() ? 1 : 0) + (this.fate.supplier() ? 1 : 0) + (this.fate.date() ? 1 : 0);
		Duration slice = left.dividedBy(slices);
		course.pass(slice);
		spoken(course, requester, team);
		asked(course, requester, team, slice);
		waited(course, team, slice, this.fate.supplier(), HoldReason.SUPPLIER, this.story.suppliers());
		waited(course, team, slice, this.fate.date(), HoldReason.SCHEDULED, this.story.dates());
		course.pass(slice).then(team.agent(), solved());
	}

	private void spoken(Course course, Member requester, Team team) {
		if (this.chance.in(0.12)) {
			course.then(requester, said(RequestAction.MESSAGE, this.stories.messages()));
			course.pass(this.chance.hours(0.05, 1))
				.then(team.agent(), said(RequestAction.MESSAGE, this.stories.replies()));
		}
		if (this.chance.in(0.1)) {
			course.pass(Duration.ofMinutes(3)).then(team.agent(), said(RequestAction.NOTE, this.stories.notes()));
		}
	}

	private void asked(Course course, Member requester, Team team, Duration slice) {
		if (this.fate.question()) {
			List<String> question = this.chance.of(this.story.questions());
			course.pass(Duration.ofMinutes(2));
			course.then(team.agent(), new Order.Wait(HoldReason.REQUESTER, this.words.fill(question.getFirst())));
			course.pass(this.chance.in(0.85) ? this.chance.hours(0.2, 11) : this.chance.hours(16, 50));
			course.then(requester, new Order.Written(RequestAction.ANSWER, this.words.fill(question.getLast())));
			course.pass(slice);
		}
	}

	private void waited(Course course, Team team, Duration slice, boolean happens, HoldReason reason,
			List<String> texts) {
		if (happens) {
			course.pass(Duration.ofMinutes(2)).then(team.agent(), new Order.Wait(reason, this.words.pick(texts)));
			course.pass(this.chance.in(0.9) ? this.chance.hours(3, 26) : this.chance.hours(30, 90));
			course.then(team.agent(), said(RequestAction.RESUME, this.stories.resumptions()));
			course.pass(slice);
		}
	}

	private void ended(Course course, Member requester, Team team) {
		if (this.fate.reopened()) {
			course.pass(this.chance.hours(0.3, 9));
			course.then(requester, said(RequestAction.REOPEN, this.story.reopenings()));
			course.pass(this.chance.hours(0.8, 14)).then(team.agent(), solved());
		}
		course.pass(this.chance.in(SOON) ? this.chance.hours(0.1, 9) : this.chance.hours(8, 34));
		course.then(requester, confirmed());
	}

	private Order confirmed() {
		boolean late = this.fate.resolution() > 1 || this.fate.reopened();
		Integer rating = this.chance.in(0.16) ? null : late ? 2 + this.chance.below(3) : rating();
		return new Order.Confirm(rating, this.chance.in(0.35) ? comment(late, rating) : null);
	}

	private String comment(boolean late, @Nullable Integer rating) {
		boolean bad = late || (rating != null && rating < 4);
		return this.words.pick(bad ? this.stories.complaints() : this.stories.comments());
	}

	private int rating() {
		double drawn = this.chance.between(0, 1);
		return (drawn < 0.62) ? 5 : (drawn < 0.92) ? 4 : (drawn < 0.98) ? 3 : 2;
	}

	private Order solved() {
		return said(RequestAction.RESOLVE, this.story.solutions());
	}

	private Order cancelled() {
		return said(RequestAction.CANCEL, this.stories.cancellations());
	}

	private Order said(RequestAction action, List<String> texts) {
		return new Order.Written(action, this.words.pick(texts));
	}

	private static Duration share(Duration whole, double share) {
		return Duration.ofSeconds((long) (whole.toSeconds() * share));
	}

}
