package mx.gob.colima.mesa.platform.servicerequest;

import java.util.concurrent.atomic.AtomicInteger;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class LockRetryTests {

	private final AtomicInteger tries = new AtomicInteger();

	@Test
	void aLockThatIsFreeTheNextTimeIsGot() {
		StepVerifier.create(LockRetry.around(failing("55P03", 1))).expectNext("done").verifyComplete();
		assertThat(this.tries).hasValue(2);
	}

	@Test
	void afterThreeTriesTheLastFailureStands() {
		StepVerifier.create(LockRetry.around(failing("55P03", 9)))
			.expectError(DataAccessResourceFailureException.class)
			.verify();
		assertThat(this.tries).hasValue(3);
	}

	@Test
	void anythingElseIsNotTriedAgain() {
		StepVerifier.create(LockRetry.around(failing("23505", 9)))
			.expectError(DataAccessResourceFailureException.class)
			.verify();
		assertThat(this.tries).hasValue(1);
	}

	private Mono<String> failing(String state, int times) {
		return Mono.defer(() -> (this.tries.incrementAndGet() <= times)
				? Mono.error(
						new DataAccessResourceFailureException("", new R2dbcNonTransientResourceException("", state)))
				: Mono.just("done"));
	}

}
