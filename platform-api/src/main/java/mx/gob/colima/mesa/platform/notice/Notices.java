package mx.gob.colima.mesa.platform.notice;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.Pages;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices: written with what they tell, read by whom they are for.
 */
@Component
@Transactional
public class Notices {

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final int MOST_COUNTED = 100;

	private static final int MOST_LETTERS = 280;

	private static final String UNREAD = "select count(*) as unread from (select from notice"
			+ " where recipient_id = bound_person() and read_at is null limit " + MOST_COUNTED + ") n";

	private final DatabaseClient database;

	private final Ids ids;

	private final Clock clock;

	private final boolean muted;

	Notices(DatabaseClient database, Ids ids, Clock clock, EffectState beginning) {
		this.database = database;
		this.ids = ids;
		this.clock = clock;
		this.muted = beginning == EffectState.MUTED;
	}

	/**
	 * Leaves a notice, in the transaction of what it tells. Nobody is told of a past.
	 * @param notice the notice
	 * @return completes when written
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Mono<Void> tell(Notice notice) {
		if (this.muted) {
			return Mono.empty();
		}
		Notice.About about = notice.about();
		return this.database.sql("""
				insert into notice (tenant_id, id, recipient_id, kind, at, actor, about_id, folio, subject, text)
				values (:tenant, :id, :recipient, :kind, :at, :actor, :about, :folio, :subject, :text)""")
			.bind("tenant", about.tenantId())
			.bind("id", this.ids.next())
			.bind("recipient", notice.recipientId())
			.bind("kind", notice.kind().name())
			.bind("at", notice.at())
			.bind("actor", notice.actor())
			.bind("about", about.requestId())
			.bind("folio", about.folio())
			.bind("subject", about.subject())
			.bind("text", Parameters.in(R2dbcType.VARCHAR, cut(notice.text())))
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Lists the caller's notices, newest first.
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<NoticeView>> list(@Nullable String after, int limit) {
		return this.database.sql("""
				select id, kind, at, actor, about_id, folio, subject, text, read_at is not null as read from notice
				where recipient_id = bound_person() and id < :before order by id desc limit :limit""")
			.bind("before", (after != null) ? Cursor.decode(after, 1).uuid(0) : NEWEST)
			.bind("limit", limit + 1)
			.map(Notices::view)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), Function.identity()));
	}

	/**
	 * Counts the caller's unread notices.
	 * @return the count
	 */
	@Transactional(readOnly = true)
	public Mono<UnreadNotices> unread() {
		return counted();
	}

	/**
	 * Marks the caller's notices as read.
	 * @param upTo the newest one that was seen
	 * @return how many are unread still
	 */
	public Mono<UnreadNotices> read(UUID upTo) {
		return this.database.sql(
				"update notice set read_at = :now where recipient_id = bound_person() and read_at is null and id <= :id")
			.bind("now", this.clock.instant())
			.bind("id", upTo)
			.fetch()
			.rowsUpdated()
			.then(counted());
	}

	private Mono<UnreadNotices> counted() {
		return this.database.sql(UNREAD)
			.map((row) -> new UnreadNotices(Math.toIntExact(Columns.get(row, "unread", Long.class))))
			.one();
	}

	private static @Nullable String cut(@Nullable String text) {
		if (text == null || text.codePointCount(0, text.length()) <= MOST_LETTERS) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)).stripTrailing() + "…";
	}

	private static NoticeView view(Readable row) {
		return new NoticeView(Columns.uuid(row, "id"), EventKind.valueOf(Columns.text(row, "kind")),
				Columns.instant(row, "at"), Columns.text(row, "actor"), Columns.uuid(row, "about_id"),
				Columns.text(row, "folio"), Columns.text(row, "subject"), row.get("text", String.class),
				Columns.flag(row, "read"));
	}

}
