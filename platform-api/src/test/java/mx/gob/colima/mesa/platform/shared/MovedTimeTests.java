package mx.gob.colima.mesa.platform.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import mx.gob.colima.mesa.local.clock.ClockOffset;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An API with what only a local platform has beside it.
 */
class MovedTimeTests extends RunningApi {

	private static final Duration AHEAD = Duration.ofDays(29);

	private static final Path FILE = Path.of("target", "clock-" + ProcessHandle.current().pid());

	@Autowired
	private CivilDate date;

	@Autowired
	@MachineTime
	private Clock machine;

	@Autowired
	private Ids ids;

	@DynamicPropertySource
	static void clock(DynamicPropertyRegistry registry) {
		registry.add("mesa.local.clock", FILE::toString);
		// two APIs of different times would take each other's jobs for overdue
		String alone = PlatformDatabase.sample();
		registry.add("mesa.database.name", () -> alone);
	}

	@AfterEach
	void back() throws IOException {
		Files.deleteIfExists(FILE);
	}

	@Test
	void datesAreMovedAndTokensAreNot() {
		as(Sample.PLATFORM).get().uri("/api/v1/me").exchange().expectStatus().isOk();
		move();
		assertThat(Duration.between(Instant.now(), this.machine.instant()).abs()).isLessThan(Duration.ofSeconds(5));
		as(Sample.PLATFORM).get().uri("/api/v1/me").exchange().expectStatus().isOk();
		Date aWhileAgo = Date.from(Instant.now().minusSeconds(300));
		with(TestIssuer.token(Sample.PLATFORM, (claims) -> claims.expirationTime(aWhileAgo))).get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isUnauthorized();
		Date soon = Date.from(Instant.now().plusSeconds(300));
		with(TestIssuer.token(Sample.PLATFORM, (claims) -> claims.expirationTime(soon))).get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void whatIsWrittenHasTheMovedDateAndIdsKeepTheirOrder() {
		String before = this.ids.next().toString();
		move();
		String moved = this.ids.next().toString();
		assertThat(moved).isGreaterThan(before);
		as(Sample.PLATFORM).post().uri("/api/v1/jobs/old-notices/run").exchange().expectStatus().isOk();
		Awaitility.await()
			.untilAsserted(() -> as(Sample.PLATFORM).get()
				.uri("/api/v1/jobs/old-notices/runs?limit=1")
				.exchange()
				.expectBody()
				.jsonPath("$.items[0].startedAt")
				.value((String at) -> assertThat(Instant.parse(at))
					.isAfter(Instant.now().plus(AHEAD).minusSeconds(60))));
		new ClockOffset(FILE).write(Duration.ZERO);
		Awaitility.await().untilAsserted(() -> assertThat(this.date.instant()).isBefore(Instant.now().plusSeconds(60)));
		assertThat(this.ids.next().toString()).isGreaterThan(moved);
	}

	private void move() {
		new ClockOffset(FILE).write(AHEAD);
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.date.instant()).isAfter(Instant.now().plus(AHEAD).minusSeconds(60)));
	}

}
