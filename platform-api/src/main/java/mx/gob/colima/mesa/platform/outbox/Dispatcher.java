package mx.gob.colima.mesa.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Does what is due: takes some effects, lets their handlers do each bound to its
 * dependency, and writes down how it went. Any number of replicas may do so at once.
 */
@Component
class Dispatcher implements BackgroundLoop {

	private static final Log logger = LogFactory.getLog(Dispatcher.class);

	private static final Caller.Platform QUEUE = new Caller.Platform(Door.WORKER, null, "outbox");

	private static final int AT_ONCE = 16;

	private static final int SIDE_BY_SIDE = 4;

	private static final int MOST_WORDS = 500;

	private final DueEffects effects;

	private final Map<EffectTopic, EffectHandler> handlers;

	private final OutboxProperties properties;

	private final Clock clock;

	Dispatcher(DueEffects effects, List<EffectHandler> handlers, OutboxProperties properties,
			@MachineTime Clock clock) {
		this.effects = effects;
		this.handlers = handlers.stream().collect(Collectors.toMap(EffectHandler::topic, Function.identity()));
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "outbox";
	}

	@Override
	public Flux<Integer> run() {
		return Flux.interval(this.properties.poll()).onBackpressureDrop().concatMap((tick) -> empty(), 1);
	}

	/**
	 * Does all that is due now.
	 * @return how many effects were tried
	 */
	Mono<Integer> empty() {
		return some().expand((tried) -> (tried == AT_ONCE) ? some() : Mono.empty()).reduce(0, Integer::sum);
	}

	private Mono<Integer> some() {
		return Mono.defer(() -> {
			Instant now = this.clock.instant();
			return TenantContext.runAs(QUEUE, this.effects.take(now, now.plus(this.properties.lease()), AT_ONCE));
		}).flatMapMany(Flux::fromIterable).flatMap(this::carryOut, SIDE_BY_SIDE).count().map(Math::toIntExact);
	}

	// A handler that takes longer than its lease would soon be beside another one.
	private Mono<UUID> carryOut(DueEffects.Taken taken) {
		Effect effect = taken.effect();
		Duration patience = this.properties.lease().dividedBy(2);
		return TenantContext.runAs(Caller.Platform.of(Door.WORKER, effect.tenantId(), "outbox"), handled(effect))
			.timeout(patience)
			.then(TenantContext.runAs(QUEUE,
					Mono.defer(() -> this.effects.end(taken, EffectState.DONE, null, this.clock.instant()))))
			.onErrorResume((thrown) -> TenantContext.runAs(QUEUE, failed(taken, thrown)))
			.thenReturn(taken.id());
	}

	private Mono<Void> handled(Effect effect) {
		return Mono.defer(() -> {
			EffectHandler handler = this.handlers.get(effect.topic());
			return (handler != null) ? handler.handle(effect)
					: Mono.error(new FutileException("no_handler:" + effect.topic()));
		});
	}

	private Mono<Void> failed(DueEffects.Taken taken, Throwable thrown) {
		Instant now = this.clock.instant();
		String failure = said(thrown);
		boolean dead = thrown instanceof FutileException || taken.attempts() >= this.properties.attempts();
		String what = taken.effect().topic() + " " + taken.id() + ", attempt " + taken.attempts();
		if (dead) {
			logger.error("given up: " + what + ": " + failure);
			return this.effects.end(taken, EffectState.DEAD, failure, now);
		}
		logger.warn("failed: " + what + ": " + failure);
		return this.effects.again(taken, failure, now.plus(Patience.after(taken.attempts())));
	}

	private static String said(Throwable thrown) {
		String text = (thrown instanceof EffectException) ? String.valueOf(thrown.getMessage())
				: thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
		String line = text.replaceAll("\\s+", " ").strip();
		return line.substring(0, Math.min(MOST_WORDS, line.length()));
	}

}
