package mx.gob.colima.mesa.platform.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class BackgroundLoopsTests {

	@Test
	void aLoopThatCompletesOrFailsBeginsAgain() {
		AtomicInteger begun = new AtomicInteger();
		StepVerifier.withVirtualTime(() -> BackgroundLoops.kept(loop(begun)).map(String::valueOf).take(3))
			.thenAwait(Duration.ofMinutes(1))
			.expectNext("1", "2", "3")
			.verifyComplete();
	}

	private static BackgroundLoop loop(AtomicInteger begun) {
		return new BackgroundLoop() {

			@Override
			public String name() {
				return "loop";
			}

			@Override
			public Flux<?> run() {
				int time = begun.incrementAndGet();
				return (time % 2 == 1) ? Flux.just(time)
						: Flux.concat(Flux.just(time), Flux.error(new IllegalStateException("broken")));
			}

		};
	}

}
