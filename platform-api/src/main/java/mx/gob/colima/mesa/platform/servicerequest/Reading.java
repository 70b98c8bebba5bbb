package mx.gob.colima.mesa.platform.servicerequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.ChainVerification;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.platform.seal.Chain;
import mx.gob.colima.mesa.platform.seal.Link;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a request's history, and whether it is as it was written: all as of one moment,
 * for somebody may change it meanwhile.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reading {

	private final RequestRows rows;

	private final Events events;

	Reading(RequestRows rows, Events events) {
		this.rows = rows;
		this.events = events;
	}

	/**
	 * Lists a request's history, oldest first.
	 * @param id the request
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	public Mono<Page<EventView>> history(UUID id, @Nullable String after, int limit) {
		int seen = (after != null) ? Cursor.decode(after, 1).number(0) : 0;
		return TenantContext.person()
			.flatMap((person) -> visible(id, person)
				.flatMap((row) -> this.events.list(row.tenantId(), id, seen, limit + 1))
				.map((entries) -> Pages.cut(entries, limit, (entry) -> Cursor.of(entry.link().number()),
						(entry) -> entry.event().toView(entry.link(), person))));
	}

	/**
	 * Checks a request's history.
	 * @param id the request
	 * @return the result
	 */
	public Mono<ChainVerification> verify(UUID id) {
		return TenantContext.person()
			.flatMap((person) -> visible(id, person)
				.flatMap((row) -> this.events.list(row.tenantId(), id, 0, Integer.MAX_VALUE)
					.zipWith(person.operator() ? Mono.just(List.<Link>of()) : this.events.links(row.tenantId(), id))
					.map((both) -> verify(row, both.getT1(), both.getT2()))));
	}

	private Mono<RequestRow> visible(UUID id, Person person) {
		return this.rows.find(id, person).switchIfEmpty(Mono.error(Fault::notFound));
	}

	private static ChainVerification verify(RequestRow row, List<Events.Entry> read, List<Link> all) {
		List<Link> chain = merge(read.stream().map(Events.Entry::link).toList(), all);
		OptionalInt broken = Chain.brokenAt(chain, row.chain().count(), row.chain().head());
		if (broken.orElse(2) > 1 && !filedAsSealed(row, read)) {
			broken = OptionalInt.of(1);
		}
		return new ChainVerification(broken.isEmpty(), chain.size(), broken.isPresent() ? broken.getAsInt() : null);
	}

	// Entries that the reader may not see are there by their links alone.
	private static List<Link> merge(List<Link> read, List<Link> all) {
		Map<Integer, Link> known = read.stream().collect(Collectors.toMap(Link::number, (link) -> link));
		List<Link> merged = new ArrayList<>();
		for (Link link : all.isEmpty() ? read : all) {
			merged.add(known.getOrDefault(link.number(), link));
		}
		return merged;
	}

	private static boolean filedAsSealed(RequestRow row, List<Events.Entry> read) {
		return !read.isEmpty()
				&& row.filed().seal().toString().equals(read.getFirst().event().details().get(Event.FILED));
	}

}
