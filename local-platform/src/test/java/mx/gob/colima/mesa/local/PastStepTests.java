package mx.gob.colima.mesa.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.application.Application;
import mx.gob.colima.mesa.local.application.BootJar;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PastStepTests {

	private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

	private final List<String> told = new ArrayList<>();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void aPastOfMoreThanAWeekSaysSoAndOffersANewOne() {
		data().done("past", NOW.minus(Duration.ofDays(21)) + " 1500");
		run(PastWish.USUAL);
		assertThat(this.told).singleElement()
			.asString()
			.contains("3 de noviembre de 2026", "hace 21 días", "./mesa reset", "./mesa up");
	}

	@Test
	void aPastOfThisWeekIsNotWorthALine() {
		data().done("past", NOW.minus(Duration.ofDays(6)) + " 1500");
		run(PastWish.USUAL);
		assertThat(this.told).isEmpty();
	}

	@Test
	void whoWantsAnotherPastThanThereIsIsToldThatItStays() {
		data().done("past", NOW.minus(Duration.ofDays(1)) + " 1500");
		run(new PastWish(1500, 0));
		assertThat(this.told).isEmpty();
		run(new PastWish(5000, 0));
		assertThat(this.told).singleElement().asString().contains("--requests", "./mesa reset");
	}

	@Test
	void whoWantsNoPastGetsNone() {
		run(PastWish.NONE);
		assertThat(this.told).isEmpty();
		assertThat(data().lastDone("past")).isNull();
	}

	@Test
	void aPastThatCannotBeMadeEndsTheStartAndIsBegunAnewByTheNext() {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> run(PastWish.USUAL));
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> run(PastWish.NONE));
		assertThat(this.told.getFirst()).contains("Hago el pasado");
		assertThat(this.told.getLast()).contains("a medias");
		assertThat(data().lastDone("past")).isNull();
	}

	@Test
	void howMuchIsReadFromTheCommandLine() {
		assertThat(PastWish.from(List.of("--detach", "--requests", "20", "--people", "900")))
			.isEqualTo(new PastWish(20, 900));
		assertThat(PastWish.from(List.of("--detach"))).isEqualTo(PastWish.USUAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--requests", "--requests muchas", "--requests 9999999", "--people -3" })
	void whatIsNoNumberIsRefused(String words) {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> PastWish.from(List.of(words.split(" "))))
			.withMessageContaining("necesita un número");
	}

	private void run(PastWish wish) {
		PostgresServer server = PostgresServer.shared();
		server.createDatabase("mesa");
		PlatformOptions options = new PlatformOptions(this.folder, data(), Ports.free(1),
				Clock.fixed(NOW, ZoneOffset.UTC), false, true, wish);
		new PastStep(options, this.told::add).run(server,
				new Application("past", new BootJar(this.folder, "past"), 1, Map.of(), List.of()), "106151");
	}

	private DataFolder data() {
		return new DataFolder(this.folder);
	}

}
