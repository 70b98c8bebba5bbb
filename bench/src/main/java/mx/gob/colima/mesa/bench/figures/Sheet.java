package mx.gob.colima.mesa.bench.figures;

import java.io.PrintStream;
import java.util.Locale;

import mx.gob.colima.mesa.bench.Texts;

/**
 * The table that the figures are written into.
 */
final class Sheet {

	private final PrintStream out;

	private int missed;

	Sheet(PrintStream out) {
		this.out = out;
	}

	void say(String key, Object... arguments) {
		this.out.println(Texts.get(key, arguments));
	}

	void sample(String what, String side, Sample sample) {
		this.out.println(String.format(Locale.ROOT, "  %-8s %-10s %8.0f/s   p50 %7.2f ms   p99 %7.2f ms   %6.0f µs CPU",
				what, side, sample.rate(), sample.p50(), sample.p99(), sample.cpu()));
	}

	void atLeast(String what, double value, double goal, String unit) {
		line(what, value, "≥ ", goal, unit, value >= goal);
	}

	void atMost(String what, double value, double goal, String unit) {
		line(what, value, "≤ ", goal, unit, value <= goal);
	}

	private void line(String what, double value, String sign, double goal, String unit, boolean met) {
		this.missed += met ? 0 : 1;
		this.out.println(String.format(Locale.ROOT, "| %s | %.2f%s | %s%.2f%s | %s |", what, value, unit, sign, goal,
				unit, Texts.get(met ? "figure.met" : "figure.missed")));
	}

	int missed() {
		return this.missed;
	}

}
