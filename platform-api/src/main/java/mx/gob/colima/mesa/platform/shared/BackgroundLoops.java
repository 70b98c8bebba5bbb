package mx.gob.colima.mesa.platform.shared;

import java.time.Duration;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the loops with the API and ends them with it. The only class that starts what
 * nobody waits for.
 */
@Component
@ConditionalOnWebApplication
class BackgroundLoops implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(BackgroundLoops.class);

	private final List<BackgroundLoop> loops;

	private Disposable.Composite running = Disposables.composite();

	BackgroundLoops(List<BackgroundLoop> loops) {
		this.loops = loops;
	}

	@Override
	public void start() {
		this.running = Disposables.composite();
		this.loops.forEach((loop) -> this.running.add(kept(loop).subscribe()));
	}

	@Override
	public void stop() {
		this.running.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.loops.isEmpty() && this.running.size() > 0;
	}

	static Flux<?> kept(BackgroundLoop loop) {
		Retry again = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
			.maxBackoff(Duration.ofSeconds(10))
			.transientErrors(true)
			.doBeforeRetry((signal) -> logger.warn(loop.name() + " ended and begins again: " + signal.failure()));
		return Flux.defer(loop::run)
			.concatWith(Flux.error(() -> new IllegalStateException("completed")))
			.retryWhen(again);
	}

}
