package mx.gob.colima.mesa.contract.notice;

import jakarta.validation.Valid;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The caller's own notices; those older than 90 days are forgotten.
 */
@HttpExchange("/api/v1/notices")
public interface NoticeApi {

	/**
	 * Lists the notices, newest first.
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 20 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<NoticeView>> notices(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Counts the unread ones.
	 * @return the count
	 */
	@GetExchange("/unread")
	Mono<UnreadNotices> unread();

	/**
	 * Marks notices as read.
	 * @param read the newest one that was seen
	 * @return how many are unread still
	 */
	@PostExchange("/read")
	Mono<UnreadNotices> read(@Valid @RequestBody ReadUpTo read);

}
