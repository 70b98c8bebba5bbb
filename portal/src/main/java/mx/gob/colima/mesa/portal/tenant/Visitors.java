package mx.gob.colima.mesa.portal.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.portal.settings.MachineTime;
import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Tells pages who stands at the door. Who does not belong there gets no page.
 */
@Component
class Visitors implements HandlerMethodArgumentResolver {

	private static final Duration LIFE = Duration.ofSeconds(20);

	private final Doors doors;

	private final PeopleApi people;

	private final Clock clock;

	Visitors(Doors doors, PeopleApi people, @MachineTime Clock clock) {
		this.doors = doors;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visitor.class || parameter.getParameterType() == Door.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		Mono<Door> door = this.doors.at(exchange);
		if (parameter.getParameterType() == Door.class) {
			return door.cast(Object.class);
		}
		return door.zipWhen((found) -> me(exchange))
			.map((both) -> admitted(both.getT1(), both.getT2()))
			.doOnNext((visitor) -> exchange.getAttributes().put(Visitor.ATTRIBUTE, visitor))
			.cast(Object.class);
	}

	private Mono<Me> me(ServerWebExchange exchange) {
		return exchange.getSession().flatMap((session) -> {
			if (session.getAttribute(Known.NAME) instanceof Known known
					&& known.at().plus(LIFE).isAfter(this.clock.instant())) {
				return Mono.just(known.me());
			}
			return this.people.me().doOnNext((me) -> remember(session, me));
		});
	}

	private void remember(WebSession session, Me me) {
		session.getAttributes().put(Known.NAME, new Known(me, this.clock.instant()));
	}

	private static Visitor admitted(Door door, Me me) {
		if (me.tenant() == null || !me.tenant().id().equals(door.tenant().id())) {
			throw new WrongDoorException(door, me);
		}
		return new Visitor(door, me);
	}

	private record Known(Me me, Instant at) {

		private static final String NAME = Known.class.getName();

	}

}
