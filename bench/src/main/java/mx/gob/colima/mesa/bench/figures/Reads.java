package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.bench.load.Wrk;

/**
 * The hot reads: the API beside the bare stack, and beside itself with little data; by
 * turns, so that all meet the same moods of the machine.
 */
final class Reads {

	private static final int CONNECTIONS = 8;

	private static final int MOST_WARMING = 15;

	private static final int CALM = 3;

	private static final double NOTICEABLE = 1.03;

	private static final double BARE = 60;

	private static final double BINDING = 1.15;

	private static final double GROWTH = 1.2;

	private final Wrk wrk;

	private final Sheet sheet;

	private final Duration time;

	private final int rounds;

	Reads(Wrk wrk, Sheet sheet, Duration time, int rounds) {
		this.wrk = wrk;
		this.sheet = sheet;
		this.time = time;
		this.rounds = rounds;
	}

	void run(House large, House small, Bare bare) throws IOException {
		compare("open", bare.opening(), large.opening(), small.opening());
		compare("list", bare.list(), large.list(), small.list());
		compare("tray", bare.tray(), large.tray(), small.tray());
		List<Sample> bound = byTurns("bind", List.of(bare.opening(), bare.boundOpening()));
		this.sheet.atMost("CPU of binding and account check on a read", bound.getLast().cpu() / bound.getFirst().cpu(),
				BINDING, "×");
	}

	private void compare(String what, Side bare, Side large, Side small) throws IOException {
		List<Sample> samples = byTurns(what, List.of(bare, large, small));
		Sample one = samples.get(1);
		Sample other = samples.get(2);
		this.sheet.atLeast(what + ": share of the bare stack", 100 * one.rate() / samples.getFirst().rate(), BARE,
				" %");
		this.sheet.atMost(what + ": p50, much data ÷ little", one.p50() / other.p50(), GROWTH, "×");
		this.sheet.atMost(what + ": CPU per call, much data ÷ little", one.cpu() / other.cpu(), GROWTH, "×");
	}

	private List<Sample> byTurns(String what, List<Side> sides) throws IOException {
		List<List<Sample>> taken = new ArrayList<>();
		for (Side side : sides) {
			warm(side);
			taken.add(new ArrayList<>());
		}
		for (int round = 0; round < this.rounds; round++) {
			for (int i = 0; i < sides.size(); i++) {
				taken.get(i).add(sides.get(i).run(this.wrk, CONNECTIONS, this.time));
			}
		}
		List<Sample> medians = taken.stream().map(Sample::median).toList();
		for (int i = 0; i < sides.size(); i++) {
			this.sheet.sample(what, sides.get(i).name(), medians.get(i));
		}
		return medians;
	}

	// What is compiled while it is measured is measured half; it comes in leaps.
	private void warm(Side side) throws IOException {
		double best = 0;
		int calm = 0;
		for (int run = 0; run < MOST_WARMING && calm < CALM; run++) {
			double rate = side.run(this.wrk, CONNECTIONS, this.time).rate();
			calm = (rate < NOTICEABLE * best) ? calm + 1 : 0;
			best = Math.max(best, rate);
		}
	}

}
