package mx.gob.colima.mesa.platform.catalog;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is published for the caller's dependency today.
 */
@Component
@Transactional(readOnly = true)
public class Offerings {

	private static final String SELECT = """
			select o.id, s.id as service_id, s.serves, s.icon, v.version, v.name, v.description,
				v.exclusions, c.id as category_id, c.name as category_name, c.icon as category_icon, c.sort,
				lower(unaccent(v.name)) as place
			from service_offering o
			join service s on s.id = o.service_id and not s.retired
			join service_category c on c.id = s.category_id
			cross join lateral (select * from service_version where service_id = s.id and valid_from <= :now
				order by version desc limit 1) v
			where o.tenant_id = (select bound_tenant()) and o.active""";

	private static final String PAGE = "select * from (" + SELECT + """
			 and (:q = '' or v.tsv @@ words(:q))) p
			where (sort, place, id) > (:sort, :place, :id) order by sort, place, id limit :limit""";

	private static final Cursor START = Cursor.of(Integer.MIN_VALUE, "", Cursor.FIRST_ID);

	private final DatabaseClient database;

	private final Clock clock;

	Offerings(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Finds a published service.
	 * @param id the offering
	 * @return the offering; empty if it is not published here
	 */
	public Mono<Offering> find(UUID id) {
		return this.database.sql(SELECT + " and o.id = :id")
			.bind("now", this.clock.instant())
			.bind("id", id)
			.map(Offerings::read)
			.one();
	}

	/**
	 * Lists published services by category and name.
	 * @param q words to look for
	 * @param after cursor of the previous page
	 * @param count how many
	 * @return the offerings, each with where it stands
	 */
	public Mono<List<Placed>> list(@Nullable String q, @Nullable String after, int count) {
		Cursor from = (after != null) ? Cursor.decode(after, 3) : START;
		return this.database.sql(PAGE)
			.bind("now", this.clock.instant())
			.bind("q", PrefixQuery.of(q))
			.bind("sort", from.number(0))
			.bind("place", from.parts().get(1))
			.bind("id", from.uuid(2))
			.bind("limit", count)
			.map((row) -> new Placed(read(row),
					Cursor.of(row.get("sort", Integer.class), row.get("place", String.class), Columns.uuid(row, "id"))))
			.all()
			.collectList();
	}

	private static Offering read(Readable row) {
		Offering.Category category = new Offering.Category(Columns.uuid(row, "category_id"),
				Columns.text(row, "category_name"), Columns.text(row, "category_icon"), Columns.number(row, "sort"));
		Offering.Service service = new Offering.Service(Columns.uuid(row, "service_id"), Columns.number(row, "version"),
				Columns.text(row, "name"), Columns.text(row, "description"),
				List.of(Columns.get(row, "exclusions", String[].class)), category, Columns.text(row, "icon"),
				Office.valueOf(Columns.text(row, "serves")));
		return new Offering(Columns.uuid(row, "id"), service);
	}

	/**
	 * An offering in a list.
	 *
	 * @param offering the offering
	 * @param cursor where it stands
	 */
	public record Placed(Offering offering, Cursor cursor) {
	}

}
