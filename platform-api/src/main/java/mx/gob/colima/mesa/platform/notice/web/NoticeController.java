package mx.gob.colima.mesa.platform.notice.web;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.ReadUpTo;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.platform.notice.Notices;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * Notices over HTTP.
 */
@RestController
class NoticeController implements NoticeApi {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@Override
	public Mono<Page<NoticeView>> notices(@Nullable String after, @Nullable Integer limit) {
		return this.notices.list(after, Limit.of(limit, 20, 100));
	}

	@Override
	public Mono<UnreadNotices> unread() {
		return this.notices.unread();
	}

	@Override
	public Mono<UnreadNotices> read(ReadUpTo read) {
		return this.notices.read(read.id());
	}

}
