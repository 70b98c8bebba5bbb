package mx.gob.colima.mesa.admin.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoalescedTests {

	private static final Duration DAY = Duration.ofDays(1);

	private final Semaphore ran = new Semaphore(0);

	private final AtomicInteger runs = new AtomicInteger();

	@Test
	void theFirstRunBeginsAtOnce() throws Exception {
		new Coalesced(this::work, DAY).run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void manyAsksMeanwhileAreOneMoreRunAfterTheRest() throws Exception {
		Semaphore begun = new Semaphore(0);
		Semaphore asked = new Semaphore(0);
		Coalesced coalesced = new Coalesced(() -> {
			begun.release();
			asked.acquireUninterruptibly();
			work();
		}, Duration.ofMillis(50));
		coalesced.run();
		begun.acquire();
		for (int ask = 0; ask < 10; ask++) {
			coalesced.run();
		}
		asked.release(3);
		assertThat(this.ran.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
		coalesced.run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
		assertThat(this.runs).hasValue(3);
	}

	@Test
	void nothingRunsWhileItRests() throws Exception {
		Coalesced coalesced = new Coalesced(this::work, DAY);
		coalesced.run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
		coalesced.run();
		new Coalesced(this::work, DAY).run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
		assertThat(this.runs).hasValue(2);
	}

	@Test
	void theRestGrowsWhileItIsAskedIntoAndIsShortAgainAfterwards() throws Exception {
		BlockingQueue<Duration> rests = new LinkedBlockingQueue<>();
		AtomicReference<Runnable> ended = new AtomicReference<>();
		Coalesced coalesced = new Coalesced(this::work, Duration.ofMillis(100), Duration.ofMillis(350),
				(rest, next) -> {
					ended.set(next);
					rests.add(rest);
				});
		List<Long> millis = new ArrayList<>();
		coalesced.run();
		for (boolean askedMeanwhile : new boolean[] { true, true, true, false }) {
			millis.add(Objects.requireNonNull(rests.poll(5, TimeUnit.SECONDS)).toMillis());
			if (askedMeanwhile) {
				coalesced.run();
			}
			Objects.requireNonNull(ended.get()).run();
		}
		coalesced.run();
		millis.add(Objects.requireNonNull(rests.poll(5, TimeUnit.SECONDS)).toMillis());
		assertThat(millis).containsExactly(100L, 200L, 350L, 350L, 100L);
	}

	@Test
	void aRunThatFailsDoesNotEndTheOthers() throws Exception {
		Coalesced coalesced = new Coalesced(() -> {
			work();
			throw new IllegalStateException("a run that fails on purpose");
		}, Duration.ofMillis(1));
		coalesced.run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
		coalesced.run();
		assertThat(this.ran.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
	}

	private void work() {
		this.runs.incrementAndGet();
		this.ran.release();
	}

}
