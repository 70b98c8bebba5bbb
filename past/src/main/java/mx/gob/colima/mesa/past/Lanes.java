package mx.gob.colima.mesa.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import mx.gob.colima.mesa.past.lane.Lane;
import mx.gob.colima.mesa.past.lane.Replay;
import mx.gob.colima.mesa.past.script.Arrivals;
import mx.gob.colima.mesa.past.script.Author;
import mx.gob.colima.mesa.past.script.Guest;
import mx.gob.colima.mesa.past.script.Life;
import mx.gob.colima.mesa.past.script.Stories;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.World;

/**
 * Makes a past through the use cases: dependencies side by side, each in order of time.
 */
final class Lanes {

	private static final int MOST = 4;

	private static final int RECENT_DAYS = 16;

	private final PastSettings settings;

	private final Author author;

	private final Arrivals arrivals;

	private final Stories stories;

	private final Tally tally;

	Lanes(PastSettings settings, Author author, Arrivals arrivals, Stories stories, Tally tally) {
		this.settings = settings;
		this.author = author;
		this.arrivals = arrivals;
		this.stories = stories;
		this.tally = tally;
	}

	void make(World world, Lane first) {
		Queue<List<Life>> work = new ConcurrentLinkedQueue<>(lives(world));
		int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());
		this.tally.phase("requests");
		try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
			List<CompletableFuture<Void>> lanes = new ArrayList<>();
			lanes.add(CompletableFuture.runAsync(() -> drain(work, first), threads));
			for (int i = 1; i < count; i++) {
				lanes.add(CompletableFuture.runAsync(() -> {
					try (Lane lane = Lane.open(this.settings.lane())) {
						drain(work, lane);
					}
				}, threads));
			}
			lanes.forEach(CompletableFuture::join);
		}
	}

	private void drain(Queue<List<Life>> work, Lane lane) {
		for (List<Life> lives = work.poll(); lives != null; lives = work.poll()) {
			Dependency dependency = lives.getFirst().dependency();
			lane.begin(this.settings.seed() ^ dependency.id().getLeastSignificantBits());
			new Replay(lives).run(lane, this.tally::add);
		}
	}

	// The longest first, so that none is left alone at the end.
	private List<List<Life>> lives(World world) {
		List<Dependency> dependencies = world.dependencies();
		Arrivals recent = this.arrivals.last(RECENT_DAYS);
		List<Life> guest = dependencies.stream()
			.flatMap((dependency) -> guest(dependency, recent).stream())
			.limit(this.settings.requests())
			.toList();
		int[] shares = Shares.of(this.settings.requests() - guest.size(),
				dependencies.stream().mapToDouble((one) -> this.stories.size(one.acronym())).toArray());
		List<List<Life>> all = new ArrayList<>();
		for (int i = 0; i < shares.length; i++) {
			Dependency dependency = dependencies.get(i);
			List<Life> lives = new ArrayList<>(
					guest.stream().filter((life) -> life.dependency().equals(dependency)).toList());
			Instant[] times = this.arrivals.of(dependency.id(), shares[i], this.settings.seed());
			for (int number = 0; number < times.length; number++) {
				lives.add(this.author.write(dependency, number, times[number]));
			}
			if (!lives.isEmpty()) {
				all.add(lives);
			}
		}
		all.sort(Comparator.comparing((List<Life> lives) -> lives.size()).reversed());
		return all;
	}

	private List<Life> guest(Dependency dependency, Arrivals recent) {
		return dependency.filers()
			.stream()
			.filter((filer) -> filer.username().equals(this.settings.guest()))
			.flatMap((filer) -> new Guest(this.author, dependency, filer).lives(recent).stream())
			.toList();
	}

}
