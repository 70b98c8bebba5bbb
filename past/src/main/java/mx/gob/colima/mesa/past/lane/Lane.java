package mx.gob.colima.mesa.past.lane;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.past.world.Actor;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;
import mx.gob.colima.mesa.platform.servicelevel.PublishedOfferings;
import mx.gob.colima.mesa.platform.servicerequest.Desk;
import mx.gob.colima.mesa.platform.servicerequest.Filing;
import mx.gob.colima.mesa.platform.servicerequest.Order;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Call;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The use cases at any instant, one call after the other. Several lanes may work at once:
 * each has a clock of its own.
 */
public final class Lane implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final Settable clock;

	private final SeededIds ids;

	private final Filing filing;

	private final Desk desk;

	private Lane(ConfigurableApplicationContext context) {
		this.context = context;
		this.clock = (Settable) context.getBean(Clock.class);
		this.ids = (SeededIds) context.getBean(Ids.class);
		this.filing = context.getBean(Filing.class);
		this.desk = context.getBean(Desk.class);
	}

	/**
	 * Opens a lane.
	 * @param settings settings of the API, beside its own and those of the environment
	 * @return the lane
	 */
	public static Lane open(Map<String, Object> settings) {
		return new Lane(new SpringApplicationBuilder(LaneConfiguration.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.registerShutdownHook(false)
			// only what the two use cases need: the rest may want more than a lane has
			.lazyInitialization(true)
			.properties(Map.of("logging.level.root", "warn"))
			.run(settings.entrySet()
				.stream()
				.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
				.toArray(String[]::new)));
	}

	/**
	 * Turns to a dependency.
	 * @param seed chance, from which its ids come
	 */
	public void begin(long seed) {
		this.ids.begin(seed);
	}

	/**
	 * A service as it is published for a dependency.
	 * @param dependency the dependency
	 * @param offering the offering
	 * @param at as of when
	 * @return the service with its levels; {@code null} if it is not published
	 */
	public @Nullable OfferingForFiling offering(Dependency dependency, UUID offering, Instant at) {
		this.clock.set(at);
		return as(dependency, dependency.filers().getFirst(),
				this.context.getBean(PublishedOfferings.class).forFiling(offering))
			.block();
	}

	/**
	 * Files a request.
	 * @param dependency the dependency
	 * @param member who files
	 * @param at when
	 * @param body what is asked for
	 * @return the request as it stands then
	 */
	public Stand file(Dependency dependency, Member member, Instant at, FileRequest body) {
		this.clock.set(at);
		return Stand.of(as(dependency, member, this.filing.file(body, null)).block());
	}

	/**
	 * Does something with a request.
	 * @param dependency the dependency
	 * @param stand the request as it stands
	 * @param actor who does it
	 * @param at when
	 * @param order what is done
	 * @return the request as it stands then
	 */
	public Stand act(Dependency dependency, Stand stand, Actor actor, Instant at, Order order) {
		this.clock.set(at);
		return Stand.of(as(dependency, actor, this.desk.act(stand.id(), order, stand.etag(), null)).block());
	}

	/**
	 * The client of the use cases, for what is made like one of them.
	 * @return the client
	 */
	public DatabaseClient database() {
		return this.context.getBean(DatabaseClient.class);
	}

	private static <T> Mono<T> as(Dependency dependency, Actor actor, Mono<T> work) {
		Caller caller = (actor instanceof Member) ? Caller.Member.of(dependency.id(), actor.subject(), actor.username())
				: new Caller.Operator(Door.OPERATOR, actor.subject(), actor.username());
		return work.contextWrite(TenantContext.with(new Call(caller, Set.of(actor.role()), "past")));
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * A request as it stands.
	 *
	 * @param id the request
	 * @param etag its version
	 */
	public record Stand(UUID id, String etag) {

		static Stand of(@Nullable ResponseEntity<RequestDetail> answer) {
			ResponseEntity<RequestDetail> given = Objects.requireNonNull(answer);
			return new Stand(Objects.requireNonNull(given.getBody()).summary().id(),
					Objects.requireNonNull(given.getHeaders().getETag()));
		}

	}

}
