package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a tray holds, and in which order. Each view names {@code open}, for the
 * indexes of the tray hold open requests alone.
 */
final class TrayQuery {

	private static final Set<RequestState> ENDED = EnumSet.range(RequestState.RESOLVED, RequestState.CANCELLED);

	private TrayQuery() {
	}

	/**
	 * The requests of a filter.
	 * @param filter the filter
	 * @param person who looks
	 * @param now the instant at which something is at risk or overdue
	 * @return the query
	 */
	static Query of(TrayFilter filter, Person person, Instant now) {
		Query query = Sight.narrow(new Query(), person);
		states(query, filter, now, person);
		if (!filter.tenants().isEmpty()) {
			query.and("r.tenant_id = any(array(select id from tenant where acronym = any(:tenants)))", "tenants",
					filter.tenants()
						.stream()
						.map((acronym) -> acronym.toUpperCase(Locale.ROOT))
						.toArray(String[]::new));
		}
		if (!filter.levels().isEmpty()) {
			query.and("r.level_name = any(:levels)", "levels", filter.levels().toArray(String[]::new));
		}
		if (filter.group() != null) {
			query.and("r.group_id = :group", "group", filter.group());
		}
		return query;
	}

	/**
	 * The requests of a view.
	 * @param query where to add it
	 * @param view the view
	 * @param person who looks
	 * @param now the instant at which something is at risk or overdue
	 * @return the query
	 */
	static Query view(Query query, TrayView view, Person person, Instant now) {
		return switch (view) {
			case OPEN -> query.and("r.open");
			case UNACKNOWLEDGED -> query.and("r.open and r.state = 'SUBMITTED'");
			case AT_RISK -> query.and("r.open and r.risk_at <= :now and r.due_at > :now", "now", now);
			case OVERDUE -> query.and("r.open and r.due_order <= :now", "now", now);
			case UNASSIGNED -> query.and("r.open and r.assignee_id is null and r.acknowledged_at is not null");
			case ON_HOLD -> query.and("r.open and r.state = 'ON_HOLD'");
			case MINE -> query.and("r.open and r.assignee_id = :mine", "mine", person.id());
			case ENDED -> query.and("not r.open");
		};
	}

	/**
	 * Goes on behind the last row of a page.
	 * @param query the query
	 * @param order the order
	 * @param after cursor of the previous page
	 * @return the query
	 */
	static Query after(Query query, TraySort order, @Nullable String after) {
		if (after == null) {
			return query;
		}
		Cursor last = Cursor.decode(after, 2);
		UUID id = last.uuid(1);
		if (order == TraySort.NEWEST) {
			return query.and("r.id < :after", "after", id);
		}
		String due = last.parts().getFirst().isEmpty() ? "infinity" : last.instant(0).toString();
		return query.and("(r.due_order, r.id) > (cast(:due as timestamptz), :after)", "after", id).bind("due", due);
	}

	/**
	 * The order of a filter: what has ended is due no more.
	 * @param filter the filter
	 * @return the order
	 */
	static TraySort order(TrayFilter filter) {
		boolean ended = (filter.view() == TrayView.ENDED) || filter.states().stream().anyMatch(ENDED::contains);
		return ended ? TraySort.NEWEST : filter.sort();
	}

	static String sql(TraySort order) {
		return (order == TraySort.NEWEST) ? "r.id desc" : "r.due_order, r.id";
	}

	private static void states(Query query, TrayFilter filter, Instant now, Person person) {
		List<RequestState> states = filter.states();
		TrayView view = filter.view();
		if (view != null || states.isEmpty()) {
			view(query, (view != null) ? view : TrayView.OPEN, person, now);
		}
		if (!states.isEmpty()) {
			query.and("r.state = any(:states)", "states", states.stream().map(Enum::name).toArray(String[]::new));
			if (states.stream().noneMatch(ENDED::contains)) {
				query.and("r.open");
			}
		}
	}

}
