package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import mx.gob.colima.mesa.platform.tenancy.BoundReader;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Reads requests as people do all day: one with everything, or a page. Each is one
 * statement, and so shows one moment.
 */
@Component
class RequestReads {

	// Materialised, so that it is planned for all rows and read no further than needed.
	private static final String HITS = """
			with hits as materialized (select r.id from service_request r where {where} and r.tsv @@ words(:words))
			select array_agg(id) as ids from (select id from hits limit :most) h""";

	private static final int MOST_HITS = 2000;

	private final BoundReader reader;

	private final JsonMapper json;

	RequestReads(BoundReader reader, JsonMapper json) {
		this.reader = reader;
		this.json = json;
	}

	/**
	 * Opens a request.
	 * @param id the request
	 * @return the request with what belongs to it; empty if the caller may not see it
	 */
	Mono<Opened> open(UUID id) {
		return this.reader
			.read((person) -> Sight.narrow(new Query().and("r.id = :id", "id", id), person).read(Opened.SQL),
					(row) -> Opened.read(row, this.json))
			.flatMap((found) -> Mono.justOrEmpty(found.stream().findFirst()));
	}

	/**
	 * Lists requests without their descriptions. The planner guesses badly how many there
	 * are with certain words: told to sort, it would rather read all requests in their
	 * order and look for rare words in each. So the hits are found first; where they are
	 * many, reading in order is soon done.
	 * @param query which ones
	 * @param typed words that they must have, as they were typed
	 * @param order their order
	 * @param count how many
	 * @return the requests
	 */
	Mono<List<RequestRow>> list(Function<Person, Query> query, @Nullable String typed, String order, int count) {
		String words = PrefixQuery.of(typed);
		if (words.isEmpty()) {
			return page(query, order, count);
		}
		return this.reader
			.read((person) -> query.apply(person).bind("words", words).bind("most", MOST_HITS + 1).read(HITS),
					RequestReads::hits)
			.flatMap((hits) -> page((person) -> narrowed(query.apply(person), words, hits.getFirst()), order, count));
	}

	private Mono<List<RequestRow>> page(Function<Person, Query> query, String order, int count) {
		String sql = RequestRows.page(order, count);
		return this.reader.read((person) -> query.apply(person).read(sql), RequestRows::read)
			.map((rows) -> rows.subList(0, Math.min(count, rows.size())));
	}

	private static Query narrowed(Query query, String words, UUID[] hits) {
		return (hits.length > MOST_HITS) ? query.and("r.tsv @@ words(:words)", "words", words)
				: query.and("r.id = any(:hits)", "hits", hits);
	}

	private static UUID[] hits(Readable row) {
		UUID[] ids = row.get("ids", UUID[].class);
		return (ids != null) ? ids : new UUID[0];
	}

}
