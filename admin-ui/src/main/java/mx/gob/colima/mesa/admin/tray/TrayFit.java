package mx.gob.colima.mesa.admin.tray;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TraySort;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and where, a request that has just changed belongs in what is shown. The API
 * says the same with the next page that is read.
 *
 * @param query what is shown
 * @param person who looks
 */
record TrayFit(TrayQuery query, @Nullable UUID person) {

	private static final int AT_RISK = 75;

	boolean accepts(RequestDetail detail) {
		RequestSummary request = detail.summary();
		return isInView(detail) && isAny(this.query.tenants(), request.tenant().acronym())
				&& isAny(this.query.levels(), request.level())
				&& (this.query.states().isEmpty() || this.query.states().contains(request.state()))
				&& (this.query.group() == null || this.query.group().equals(detail.groupId())) && hasWords(detail);
	}

	Comparator<TrayRow> order() {
		if (this.query.sort() == TraySort.NEWEST) {
			return Comparator.comparing((TrayRow row) -> row.request().submittedAt()).reversed();
		}
		return Comparator.comparing((TrayRow row) -> Objects.requireNonNullElse(row.request().dueAt(), Instant.MAX));
	}

	private boolean isInView(RequestDetail detail) {
		RequestSummary request = detail.summary();
		RequestState state = request.state();
		boolean ended = switch (state) {
			case RESOLVED, CLOSED, REJECTED, CANCELLED -> true;
			default -> false;
		};
		return switch (this.query.view()) {
			case OPEN -> !ended;
			case UNACKNOWLEDGED -> state == RequestState.SUBMITTED;
			case AT_RISK -> !ended && !request.breached() && request.share() >= AT_RISK;
			case OVERDUE -> !ended && request.breached();
			case UNASSIGNED -> !ended && state != RequestState.SUBMITTED && detail.assigneeId() == null;
			case ON_HOLD -> state == RequestState.ON_HOLD;
			case MINE -> !ended && this.person != null && this.person.equals(detail.assigneeId());
			case ENDED -> ended;
		};
	}

	private static boolean isAny(java.util.Set<String> wanted, String found) {
		return wanted.isEmpty() || wanted.contains(found);
	}

	private boolean hasWords(RequestDetail detail) {
		RequestSummary request = detail.summary();
		String text = plain(String.join(" ", request.folio(), request.subject(), detail.description(),
				request.requesterName(), request.beneficiaryName()));
		for (String word : plain(this.query.words()).split("\\s+")) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
