package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import mx.gob.colima.mesa.bench.load.Usage;
import mx.gob.colima.mesa.bench.load.Wrk;

/**
 * One that answers calls.
 *
 * @param name its name
 * @param url its address
 * @param calls makes the calls, with tokens that live for another while
 * @param processes who works for it
 */
record Side(String name, String url, Supplier<List<Wrk.Call>> calls, ProcessHandle... processes) {

	/**
	 * Has it called.
	 * @param wrk who calls
	 * @param connections how many calls at once
	 * @param time for how long
	 * @return what it cost
	 * @throws IOException if calls fail
	 */
	Sample run(Wrk wrk, int connections, Duration time) throws IOException {
		List<Wrk.Call> made = this.calls.get();
		long before = Usage.cpuMicros(this.processes);
		Wrk.Load load = wrk.run(this.url, made, connections, time);
		long used = Usage.cpuMicros(this.processes) - before;
		if (load.failed() > 0 || load.calls() == 0) {
			throw new IOException(this.name + ": " + load.failed() + " of " + load.calls() + " calls failed");
		}
		return new Sample(load.rate(), load.p50() / 1e3, load.p99() / 1e3, (double) used / load.calls());
	}

}
