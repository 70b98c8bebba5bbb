package mx.gob.colima.mesa.past.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.platform.servicelevel.Level;
import mx.gob.colima.mesa.platform.servicerequest.Order;
import org.jspecify.annotations.Nullable;

/**
 * A handful of requests, each in another state, of the person as whom a visitor looks
 * around: lives are written until one fits each wish.
 */
public final class Guest {

	private static final int TRIES = 20_000;

	private static final int TIMES = 4000;

	// filed a while ago and not recognised yet; at work; asked; solved; reopened; late;
	// confirmed after an answer; refused
	private static final List<BiPredicate<Life, Instant>> WISHES = List.of((life, now) -> life.deeds().isEmpty(),
			(life, now) -> last(life, RequestAction.START) && !late(life, now),
			(life, now) -> last(life, RequestAction.HOLD) && waits(life),
			(life, now) -> last(life, RequestAction.RESOLVE), (life, now) -> last(life, RequestAction.REOPEN),
			(life, now) -> last(life, RequestAction.START) && late(life, now),
			(life, now) -> last(life, RequestAction.CONFIRM) && done(life).contains(RequestAction.ANSWER),
			(life, now) -> last(life, RequestAction.REJECT));

	private final Author author;

	private final Dependency dependency;

	private final Member member;

	/**
	 * Creates a guest.
	 * @param author who writes
	 * @param dependency the guest's dependency
	 * @param member the guest
	 */
	public Guest(Author author, Dependency dependency, Member member) {
		this.author = author;
		this.dependency = dependency;
		this.member = member;
	}

	/**
	 * Writes the guest's lives.
	 * @param recent when requests of the last days are filed
	 * @return one for each wish that can be had
	 */
	public List<Life> lives(Arrivals recent) {
		Instant[] times = recent.of(this.member.id(), TIMES, this.author.seed());
		List<Life> lives = new ArrayList<>();
		for (BiPredicate<Life, Instant> wish : WISHES) {
			Life life = find(wish, lives.size(), times);
			if (life != null) {
				lives.add(life);
			}
		}
		return lives;
	}

	private @Nullable Life find(BiPredicate<Life, Instant> wish, int number, Instant[] times) {
		Chance chance = new Chance(this.author.seed(), this.member.id().getLeastSignificantBits(), number);
		for (int i = 0; i < TRIES; i++) {
			Instant at = times[chance.below(times.length)];
			Life life = this.author.write(new Author.Filing(this.dependency, this.member, at), chance, fate(chance));
			if (wish.test(life, this.author.now())) {
				return life;
			}
		}
		return null;
	}

	private static Fate fate(Chance chance) {
		Fate fate = Fate.of(chance);
		return chance.in(0.3) ? fate.with(fate.end(), true) : fate;
	}

	private static boolean last(Life life, RequestAction action) {
		return !life.deeds().isEmpty() && life.deeds().getLast().order().action() == action;
	}

	private static boolean waits(Life life) {
		return life.deeds().getLast().order() instanceof Order.Wait wait && wait.reason() == HoldReason.REQUESTER;
	}

	private static Set<RequestAction> done(Life life) {
		return life.deeds().stream().map((deed) -> deed.order().action()).collect(Collectors.toSet());
	}

	private static boolean late(Life life, Instant now) {
		Level level = life.offering().ordinary();
		return level.resolution().dueFrom(level.calendar(), life.at()).isBefore(now);
	}

}
