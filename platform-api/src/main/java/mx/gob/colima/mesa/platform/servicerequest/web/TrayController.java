package mx.gob.colima.mesa.platform.servicerequest.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.platform.servicerequest.Tray;
import mx.gob.colima.mesa.platform.servicerequest.TrayFilter;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The tray over HTTP.
 */
@RestController
class TrayController implements TrayApi {

	private final Tray tray;

	TrayController(Tray tray) {
		this.tray = tray;
	}

	@Override
	public Mono<Page<RequestSummary>> tray(@Nullable TrayView view, @Nullable String q, @Nullable List<String> tenant,
			@Nullable List<String> level, @Nullable List<RequestState> state, @Nullable UUID group,
			@Nullable TraySort sort, @Nullable String after, @Nullable Integer limit) {
		TrayFilter filter = new TrayFilter(view, q, given(tenant), given(level), given(state), group,
				Objects.requireNonNullElse(sort, TraySort.DUE));
		return this.tray.list(filter, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<TrayCounts> counts() {
		return this.tray.counts();
	}

	// A blank among values that are no texts arrives as null; it says as little as none.
	private static <T> List<T> given(@Nullable List<T> values) {
		return (values != null) ? values.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
