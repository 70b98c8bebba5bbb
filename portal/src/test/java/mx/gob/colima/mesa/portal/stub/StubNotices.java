package mx.gob.colima.mesa.portal.stub;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.contract.request.EventKind;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Notices as the API tells them, the same to everybody.
 */
public class StubNotices {

	private final List<NoticeView> notices = new CopyOnWriteArrayList<>();

	private volatile boolean failing;

	/**
	 * Adds an unread notice.
	 * @param request the request
	 * @param kind what happened
	 * @param text what was written
	 */
	public void add(UUID request, EventKind kind, String text) {
		this.notices.addFirst(new NoticeView(UUID.randomUUID(), kind, Instant.now(), "Octavio Larios", request,
				"SEFOME/2026/000124", "Aire de la sala", text, false));
	}

	/**
	 * Lets the count fail.
	 * @param fails whether
	 */
	public void fail(boolean fails) {
		this.failing = fails;
	}

	RouterFunction<ServerResponse> routes(String base) {
		return RouterFunctions.route()
			.GET(base, (request) -> ServerResponse.ok().bodyValue(new Page<>(List.copyOf(this.notices), null)))
			.GET(base + "/unread",
					(request) -> this.failing ? StubApi.refusal(StubApi.problem(503, "unavailable")) : unread())
			.POST(base + "/read", (request) -> {
				this.notices.replaceAll((notice) -> new NoticeView(notice.id(), notice.kind(), notice.at(),
						notice.actor(), notice.requestId(), notice.folio(), notice.subject(), notice.text(), true));
				return unread();
			})
			.build();
	}

	private Mono<ServerResponse> unread() {
		long count = this.notices.stream().filter((notice) -> !notice.read()).count();
		return ServerResponse.ok().bodyValue(new UnreadNotices((int) count));
	}

}
