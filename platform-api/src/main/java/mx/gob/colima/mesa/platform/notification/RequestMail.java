package mx.gob.colima.mesa.platform.notification;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.EffectHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Mails the requester what happened to a request. Whoever has no address, or may not
 * enter any more, is told nothing.
 */
@Component
class RequestMail implements EffectHandler {

	private final RequestNews news;

	private final RequestLetters letters;

	private final Mailer mailer;

	RequestMail(RequestNews news, RequestLetters letters, Mailer mailer) {
		this.news = news;
		this.letters = letters;
		this.mailer = mailer;
	}

	@Override
	public EffectTopic topic() {
		return EffectTopic.REQUEST_MAIL;
	}

	@Override
	public Mono<Void> handle(Effect effect) {
		return this.news.of(effect.causeId()).mapNotNull(this::letter).flatMap(this.mailer::send);
	}

	private @Nullable Letter letter(News found) {
		String address = found.recipient().email();
		return (address != null && found.recipient().reachable()) ? this.letters.write(found, address) : null;
	}

}
