package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;
import mx.gob.colima.mesa.platform.tenancy.Person;

/**
 * A request as the use cases would have stored it, made without a database: the same
 * powers, transitions, decisions, clocks and links, and nothing of its own but the order
 * in which they are asked.
 */
public final class Chronicle {

	private final List<Events.Entry> entries = new ArrayList<>();

	private RequestRow row;

	private RequestClocks clocks;

	private Chronicle(RequestRow row, RequestClocks clocks, Events.Entry first) {
		this.row = row;
		this.clocks = clocks;
		this.entries.add(first);
	}

	/**
	 * Files a request.
	 * @param person who files it
	 * @param offering against what
	 * @param body what is asked for
	 * @param beneficiary for whom
	 * @param folio the folio
	 * @param at when
	 * @param ids source of ids
	 * @return the request
	 */
	public static Chronicle file(Person person, OfferingForFiling offering, FileRequest body,
			BeneficiaryView beneficiary, Folio folio, Instant at, Supplier<UUID> ids) {
		UUID employee = (body.beneficiary() != null) ? body.beneficiary().employeeId() : null;
		Filed filed = new Application(person, offering, body, beneficiary, employee, at).filed(folio);
		RequestClocks clocks = RequestClocks.start(offering.ordinary(), at);
		UUID id = ids.get();
		Event event = new Event(ids.get(), EventKind.SUBMITTED, at, Event.Actor.of(person), false, null,
				Map.of(Event.FILED, filed.seal().toString()));
		UUID tenant = person.requiredTenant().id().value();
		Events.Entry entry = Events.Entry.after(RequestRow.ChainEnd.EMPTY, tenant, id, event);
		return new Chronicle(
				new RequestRow(id, tenant, filed, Progress.START, clocks.face(Progress.START), entry.end(), 1), clocks,
				entry);
	}

	/**
	 * Does something with it.
	 * @param person who does it
	 * @param order what is done
	 * @param at when
	 * @param teams who may be given it
	 * @param ids source of ids
	 */
	public void act(Person person, Order order, Instant at, KnownTeams teams, Supplier<UUID> ids) {
		Progress before = this.row.progress();
		Transition transition = Transitions.find(order.action(), before.state(), before.holdReason());
		if (transition == null || !Powers.now(person, this.row).contains(order.action())) {
			throw new IllegalStateException(order.action() + " is illegal in " + before.state());
		}
		Step step = Objects.requireNonNull(new Decisions(teams, Clock.fixed(at, ZoneOffset.UTC))
			.decide(this.row, transition, order, person, this.clocks.resolution().calendar())
			.block());
		this.clocks = this.clocks.after(step.kind(), step.progress().holdReason(), step.at());
		Events.Entry entry = Events.Entry.after(this.row.chain(), this.row.tenantId(), this.row.id(),
				step.event(ids.get(), person));
		this.entries.add(entry);
		this.row = this.row.next(step.progress(), this.clocks.face(step.progress()), entry.end());
	}

	/**
	 * Writes it down.
	 * @param sheets where
	 */
	public void write(Sheets sheets) {
		sheets.request(this.row);
		this.entries.forEach((entry) -> sheets.event(this.row, entry));
		this.clocks.list().forEach((clock) -> sheets.clock(this.row, clock));
	}

}
