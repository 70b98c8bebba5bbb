package mx.gob.colima.mesa.past.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.servicerequest.Dossiers;
import mx.gob.colima.mesa.platform.servicerequest.Finding;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Walks through all series of folios, a piece at a time, several pieces at once.
 */
final class Inspection {

	private static final int PIECE = 400;

	/** The zone of the folio's year, as the API has it. */
	private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

	// A request takes its instant before its folio, for which it may wait in a row of
	// others: as long as the lock's patience, three times.
	private static final Duration WAIT = Duration.ofSeconds(10);

	private static final String SERIES = """
			select r.tenant_id, t.acronym, r.folio_year, min(r.folio_no) as first, max(r.folio_no) as last,
				count(*)::int as count
			from service_request r join tenant t on t.id = r.tenant_id
			group by r.tenant_id, t.acronym, r.folio_year order by count desc""";

	private static final String COUNTERS = """
			select t.acronym || '/' || c.year as name, c.last_no from folio_counter c join tenant t on t.id = c.tenant_id""";

	private final DatabaseClient database;

	private final Dossiers dossiers;

	private final int workers;

	private final Report report = new Report();

	Inspection(DatabaseClient database, Dossiers dossiers, int workers) {
		this.database = database;
		this.dossiers = dossiers;
		this.workers = workers;
	}

	Mono<Report> run() {
		return this.database.sql(SERIES)
			.map((row) -> new Series(Objects.requireNonNull(row.get("tenant_id", UUID.class)),
					Objects.requireNonNull(row.get("acronym", String.class)),
					number(row.get("folio_year", Integer.class)), number(row.get("first", Integer.class)),
					number(row.get("last", Integer.class)), number(row.get("count", Integer.class))))
			.all()
			.collectList()
			.flatMap((series) -> counters(series).thenMany(Flux.fromIterable(series))
				.flatMapIterable(this::pieces)
				.flatMap((piece) -> check(piece).subscribeOn(Schedulers.parallel()), this.workers)
				.then(Mono.just(this.report)));
	}

	private Mono<Void> counters(List<Series> series) {
		Map<String, Integer> highest = series.stream().collect(Collectors.toMap(Series::name, Series::last));
		return this.database.sql("select has_table_privilege('folio_counter', 'select') as readable")
			.map((row) -> Boolean.TRUE.equals(row.get("readable", Boolean.class)))
			.one()
			.filter((readable) -> readable)
			.flatMap((readable) -> this.database.sql(COUNTERS)
				.map((row) -> Map.entry(Objects.requireNonNull(row.get("name", String.class)),
						number(row.get("last_no", Integer.class))))
				.all()
				.collectMap(Map.Entry::getKey, Map.Entry::getValue))
			.doOnNext((counters) -> compare(highest, counters))
			.then();
	}

	private void compare(Map<String, Integer> highest, Map<String, Integer> counters) {
		highest.forEach((name, last) -> {
			if (!last.equals(counters.get(name))) {
				this.report.flaw(name, "the counter is at " + counters.get(name) + ", the highest folio is " + last);
			}
		});
		counters.keySet()
			.stream()
			.filter((name) -> !highest.containsKey(name))
			.forEach((name) -> this.report.flaw(name, "the counter counts, but there is no folio"));
	}

	private List<Piece> pieces(Series series) {
		this.report.series();
		if (!series.whole()) {
			this.report.flaw(series.name(), series.count() + " folios from " + series.first() + " to " + series.last());
		}
		return IntStream.iterate(Math.min(1, series.first()), (from) -> from <= series.last(), (from) -> from + PIECE)
			.mapToObj((from) -> new Piece(series, from, Math.min(from + PIECE - 1, series.last())))
			.toList();
	}

	// The last one before a piece is read again, for the order of time.
	private Mono<Void> check(Piece piece) {
		Series series = piece.series();
		return this.dossiers.check(series.tenant(), series.year(), piece.from() - 1, piece.to())
			.publishOn(Schedulers.parallel())
			.doOnNext((findings) -> check(piece, findings))
			.onErrorResume((thrown) -> Mono.fromRunnable(() -> this.report
				.flaw(series.name() + "/" + piece.from() + "…" + piece.to(), "cannot be read: " + thrown)))
			.then();
	}

	private void check(Piece piece, List<Finding> findings) {
		Finding before = null;
		boolean whole = piece.series().whole();
		int number = (piece.from() > 1) ? piece.from() - 1 : piece.from();
		for (Finding finding : findings) {
			if (number >= piece.from() || !whole) {
				this.report.request(finding.entries());
				finding.flaws().forEach((flaw) -> this.report.flaw(finding.folio().toString(), flaw));
				folio(piece.series(), whole ? number : finding.folio().number(), finding);
				order(before, finding);
			}
			before = finding;
			number++;
		}
	}

	private void folio(Series series, int number, Finding finding) {
		int year = finding.filed().atZone(ZONE).getYear();
		Folio expected = new Folio(series.acronym(), year, number);
		if (!finding.folio().equals(expected)) {
			this.report.flaw(finding.folio().toString(), "stands in the place of " + expected);
		}
	}

	private void order(@Nullable Finding before, Finding finding) {
		Instant earliest = (before != null) ? before.filed().minus(WAIT) : Instant.MIN;
		if (finding.filed().isBefore(earliest)) {
			this.report.flaw(finding.folio().toString(), "was filed before the folio before it");
		}
	}

	private static int number(@Nullable Integer value) {
		return Objects.requireNonNull(value);
	}

	private record Piece(Series series, int from, int to) {
	}

}
