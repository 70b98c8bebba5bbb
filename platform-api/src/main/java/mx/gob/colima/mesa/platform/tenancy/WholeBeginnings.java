package mx.gob.colima.mesa.platform.tenancy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets every transaction begin to its end, though its caller goes away meanwhile: then it
 * is rolled back at once. Cut short, it would go back to the pool open, bound to the
 * dependency of whoever went away, and the next caller would go on in it: r2dbc-pool
 * 1.0.2 releases what was being begun without rolling back, and the driver does not know
 * of a BEGIN under way. Subscribes, for what nobody waits for any more has to end too.
 */
final class WholeBeginnings implements ReactiveTransactionManager {

	private final ReactiveTransactionManager transactions;

	WholeBeginnings(ReactiveTransactionManager transactions) {
		this.transactions = transactions;
	}

	@Override
	public Mono<ReactiveTransaction> getReactiveTransaction(@Nullable TransactionDefinition definition) {
		return Mono.deferContextual((context) -> {
			CompletableFuture<ReactiveTransaction> begun = new CompletableFuture<>();
			this.transactions.getReactiveTransaction(definition)
				.contextWrite(context)
				.subscribe(begun::complete, begun::completeExceptionally);
			// The caller takes the transaction or goes away, whichever comes first.
			AtomicBoolean decided = new AtomicBoolean();
			return Mono.fromFuture(begun, true)
				.filter((transaction) -> decided.compareAndSet(false, true))
				.doOnCancel(() -> {
					if (decided.compareAndSet(false, true)) {
						begun.thenAccept((transaction) -> end(transaction, context));
					}
				});
		});
	}

	@Override
	public Mono<Void> commit(ReactiveTransaction transaction) {
		return this.transactions.commit(transaction);
	}

	@Override
	public Mono<Void> rollback(ReactiveTransaction transaction) {
		return this.transactions.rollback(transaction);
	}

	// A connection that cannot roll back is thrown away by its pool.
	private void end(ReactiveTransaction transaction, ContextView context) {
		rollback(transaction).onErrorComplete().contextWrite(context).subscribe();
	}

}
