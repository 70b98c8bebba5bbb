package mx.gob.colima.mesa.portal.live;

import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.portal.settings.PortalSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * The browsers that listen here at the same time, and no more than there is room for.
 */
@Component
class Audience {

	private static final Log logger = LogFactory.getLog(Audience.class);

	private final AtomicInteger listening = new AtomicInteger();

	private final int most;

	Audience(PortalSettings settings) {
		this.most = settings.streams();
	}

	int size() {
		return this.listening.get();
	}

	boolean full() {
		return size() >= this.most;
	}

	<T> Flux<T> admit(Flux<T> stream) {
		return stream.doOnSubscribe((subscription) -> enter()).doFinally((signal) -> this.listening.decrementAndGet());
	}

	private void enter() {
		if (this.listening.incrementAndGet() == this.most) {
			logger.warn("no further browser is told of changes: " + this.most + " listen (mesa.portal.streams)");
		}
	}

}
