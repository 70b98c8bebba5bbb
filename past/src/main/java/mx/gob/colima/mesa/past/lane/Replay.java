package mx.gob.colima.mesa.past.lane;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import mx.gob.colima.mesa.past.script.Deed;
import mx.gob.colima.mesa.past.script.Life;
import org.jspecify.annotations.Nullable;

/**
 * Lets all that happens in one dependency happen in order of time, so that its folios are
 * in order of time too.
 */
public final class Replay {

	private final List<Step> steps = new ArrayList<>();

	/**
	 * Puts lives in order.
	 * @param lives lives of one dependency
	 */
	public Replay(List<Life> lives) {
		for (Life life : lives) {
			this.steps.add(new Step(life.at(), life, null));
			life.deeds().forEach((deed) -> this.steps.add(new Step(deed.at(), life, deed)));
		}
		this.steps.sort(Comparator.comparing(Step::at));
	}

	/**
	 * Carries them out.
	 * @param lane where
	 * @param filed told of each request that was filed
	 */
	public void run(Lane lane, IntConsumer filed) {
		Map<Life, Lane.Stand> stands = new IdentityHashMap<>();
		for (Step step : this.steps) {
			Life life = step.life();
			Deed deed = step.deed();
			Lane.Stand stand = stands.get(life);
			if (deed == null || stand == null) {
				stands.put(life, lane.file(life.dependency(), life.requester(), life.at(), life.body()));
				filed.accept(1);
			}
			else {
				stands.put(life, lane.act(life.dependency(), stand, deed.actor(), deed.at(), deed.order()));
			}
		}
	}

	private record Step(Instant at, Life life, @Nullable Deed deed) {
	}

}
