package mx.gob.colima.mesa.contract.request;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Requests of all dependencies, for those who serve (all of them for service managers and
 * auditors, their groups' categories for agents).
 */
@HttpExchange("/api/v1/tray")
public interface TrayApi {

	/**
	 * Lists requests.
	 * @param view saved view; open ones if absent
	 * @param q words of folio, subject, description or names, without regard to accents
	 * @param tenant acronyms; none means all
	 * @param level names of levels; none means all
	 * @param state states; none means those of the view
	 * @param group group that has it
	 * @param sort order; {@code DUE} if absent; what has ended comes newest first always
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<RequestSummary>> tray(@RequestParam(required = false) @Nullable TrayView view,
			@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable List<String> tenant,
			@RequestParam(required = false) @Nullable List<String> level,
			@RequestParam(required = false) @Nullable List<RequestState> state,
			@RequestParam(required = false) @Nullable UUID group,
			@RequestParam(required = false) @Nullable TraySort sort,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Counts the views.
	 * @return the counts
	 */
	@GetExchange("/counts")
	Mono<TrayCounts> counts();

}
