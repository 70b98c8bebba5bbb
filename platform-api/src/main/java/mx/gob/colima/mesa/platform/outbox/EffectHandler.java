package mx.gob.colima.mesa.platform.outbox;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import reactor.core.publisher.Mono;

/**
 * Does effects of one topic. It may be asked to do the same one again, after a crash or
 * beside another replica: then nothing more may come of it than of the first time.
 */
public interface EffectHandler {

	/**
	 * What it does.
	 * @return the topic
	 */
	EffectTopic topic();

	/**
	 * Does an effect, bound to its dependency through the worker's door.
	 * @param effect the effect
	 * @return completes when done; {@link FutileException} if trying again is of no use
	 */
	Mono<Void> handle(Effect effect);

}
