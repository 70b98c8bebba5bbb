package mx.gob.colima.mesa.platform.terms;

import java.util.List;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.terms.TermsSection;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All versions, as they were published.
 */
@Repository
@Transactional(readOnly = true)
class TermsTexts {

	private static final TypeReference<List<TermsSection>> SECTIONS = new TypeReference<>() {
	};

	private final DatabaseClient database;

	private final JsonMapper json;

	TermsTexts(DatabaseClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	Mono<List<TermsView>> all() {
		return this.database
			.sql("select version, valid_from, title, note, body::text, sha256 from terms_version order by version")
			.map(this::read)
			.all()
			.collectList();
	}

	private TermsView read(Readable row) {
		return new TermsView(Columns.number(row, "version"), Columns.instant(row, "valid_from"),
				Columns.text(row, "title"), Columns.text(row, "note"),
				this.json.readValue(Columns.text(row, "body"), SECTIONS), Columns.text(row, "sha256"));
	}

}
