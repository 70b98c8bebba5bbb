package mx.gob.colima.mesa.portal.notices;

import java.time.Duration;

import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.portal.page.Bell;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Counts unread notices for the header.
 */
@Component
class NoticeBell implements Bell {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final NoticeApi notices;

	NoticeBell(NoticeApi notices) {
		this.notices = notices;
	}

	@Override
	public Mono<Integer> unread() {
		return Mono.defer(this.notices::unread).map(UnreadNotices::count).timeout(PATIENCE).onErrorReturn(0);
	}

}
