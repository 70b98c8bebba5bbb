package mx.gob.colima.mesa.platform.notification;

import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a mail may say of an entry in a request's history, of the bound dependency.
 */
@Repository
@Transactional(readOnly = true)
class RequestNews {

	private static final String SELECT = """
			select r.id, kind, at, text, actor_name, actor_office, request_id, folio, subject, service_name,
				promised_response, promised_resolution, recipient, given_name, email, status, acronym, n.name as tenant_name,
				color
			from request_news r
			cross join lateral (select name from tenant_name where tenant_id = r.tenant_id and valid_from <= :today
				order by valid_from desc limit 1) n
			where r.tenant_id = (select bound_tenant()) and r.id = :id""";

	private final DatabaseClient database;

	private final CivilDate date;

	RequestNews(DatabaseClient database, CivilDate date) {
		this.database = database;
		this.date = date;
	}

	/**
	 * Reads an entry.
	 * @param id the entry
	 * @return the news; empty if there is no such entry, or nobody outside may read it
	 */
	Mono<News> of(UUID id) {
		return this.database.sql(SELECT).bind("today", this.date.today()).bind("id", id).map(RequestNews::read).one();
	}

	private static News read(Readable row) {
		return new News(Columns.uuid(row, "id"), Columns.text(row, "kind"), Columns.instant(row, "at"),
				row.get("text", String.class), Columns.text(row, "actor_name"),
				new News.Request(Columns.uuid(row, "request_id"), Columns.text(row, "folio"),
						Columns.text(row, "subject"), Columns.text(row, "service_name"),
						Columns.instant(row, "promised_response"), Columns.instant(row, "promised_resolution")),
				new News.Recipient(Columns.text(row, "recipient"), Columns.text(row, "given_name"),
						row.get("email", String.class), "active".equals(Columns.text(row, "status")),
						Columns.text(row, "acronym"), Columns.text(row, "tenant_name"), Columns.text(row, "color")));
	}

}
