package mx.gob.colima.mesa.platform.operations.prepare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.r2dbc.postgresql.codec.Json;
import mx.gob.colima.mesa.config.item.Terms;
import mx.gob.colima.mesa.platform.seal.Hash;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of what people accept: published once, and never changed, for their hash is on
 * record with everybody who accepted them.
 */
@Transactional(propagation = Propagation.MANDATORY)
class TermsTable implements Table<Terms> {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<List<Terms.Section>> SECTIONS = new TypeReference<>() {
	};

	private final DatabaseClient database;

	TermsTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Held> held() {
		return this.database
			.sql("select version, valid_from, title, note, body::text from terms_version order by version")
			.map((row) -> new Held(new Terms(Columns.number(row, "version"), Columns.instant(row, "valid_from"),
					Columns.text(row, "title"), Columns.text(row, "note"),
					JSON.readValue(Columns.text(row, "body"), SECTIONS)), false))
			.all();
	}

	@Override
	public Mono<Void> write(Terms terms) {
		return this.database.sql("""
				insert into terms_version (version, valid_from, title, note, body, sha256)
				values (:version, :from, :title, :note, :body, :sha256) on conflict do nothing""")
			.bind("version", terms.version())
			.bind("from", terms.validFrom())
			.bind("title", terms.title())
			.bind("note", terms.note())
			.bind("body", Json.of(JSON.writeValueAsString(terms.sections())))
			.bind("sha256", Hash.of(facts(terms)).toString())
			.fetch()
			.rowsUpdated()
			.flatMap((rows) -> (rows == 1) ? Mono.<Void>empty() : Mono.error(() -> new Unusable("terms.yaml: "
					+ terms.label() + " is published and cannot change. Restore it, and add another version.")));
	}

	private static Map<String, Object> facts(Terms terms) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("version", String.valueOf(terms.version()));
		facts.put("validFrom", terms.validFrom().toString());
		facts.put("title", terms.title());
		facts.put("note", terms.note());
		facts.put("sections", terms.sections());
		return facts;
	}

}
