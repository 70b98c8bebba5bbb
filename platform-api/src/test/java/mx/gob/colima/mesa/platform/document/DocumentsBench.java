package mx.gob.colima.mesa.platform.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * What a form costs, in processor time of the thread that writes it, so that neighbours
 * of the machine change little. No test of every build; docs/measurements.md says how to
 * run it.
 */
class DocumentsBench {

	private static final int RUNS = 15;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	@Test
	void forms() throws Exception {
		try (Press press = new Press()) {
			System.out.printf("first document, 50 rows: %.0f ms%n", milliseconds(press, 50));
			for (int count : new int[] { 50, 50, 500, 500, 50 }) {
				double[] runs = new double[RUNS];
				for (int i = 0; i < RUNS; i++) {
					runs[i] = milliseconds(press, count);
				}
				Arrays.sort(runs);
				System.out.printf("%d rows: median %.0f ms, least %.0f, most %.0f%n", count, runs[RUNS / 2], runs[0],
						runs[RUNS - 1]);
			}
		}
	}

	private double milliseconds(Press press, int count) throws Exception {
		EnrolmentForm form = Specimens.form(count);
		long before = this.threads.getCurrentThreadCpuTime();
		press.writer()
			.write(press.templates()
				.render("enrolment-form", Locale.of("es", "MX"),
						Map.of("form", form, "date", "28 de noviembre de 2026", "termsDate", "hoy")));
		return (this.threads.getCurrentThreadCpuTime() - before) / 1e6;
	}

}
