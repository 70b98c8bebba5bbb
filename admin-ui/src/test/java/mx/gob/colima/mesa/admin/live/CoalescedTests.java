package mx.gob.colima.mesa.admin.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
