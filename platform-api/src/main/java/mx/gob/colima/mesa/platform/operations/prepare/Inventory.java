package mx.gob.colima.mesa.platform.operations.prepare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.plan.Actual;
import mx.gob.colima.mesa.config.plan.Change;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.GenericTypeResolver;

/**
 * What the database holds of a configuration, and how to change it.
 */
class Inventory {

	private final Map<Class<? extends Item>, Table<? extends Item>> tables;

	Inventory(List<Table<? extends Item>> tables) {
		this.tables = tables.stream().collect(Collectors.toMap(Inventory::kind, Function.identity()));
	}

	Mono<Actual> actual() {
		return Flux.fromIterable(this.tables.values())
			.concatMap(Table::held)
			.collectList()
			.map((held) -> new Actual(items(held, false), items(held, true)));
	}

	Mono<Void> make(Change change) {
		return make(change, change.item());
	}

	@SuppressWarnings("unchecked")
	private <T extends Item> Mono<Void> make(Change change, T item) {
		Table<T> table = (Table<T>) Objects.requireNonNull(this.tables.get(item.getClass()));
		return (change instanceof Change.Retire) ? table.retire(item) : table.write(item);
	}

	@SuppressWarnings("unchecked")
	private static Class<? extends Item> kind(Table<? extends Item> table) {
		Class<?> kind = GenericTypeResolver.resolveTypeArgument(AopUtils.getTargetClass(table), Table.class);
		return (Class<? extends Item>) Objects.requireNonNull(kind);
	}

	private static List<Item> items(List<Held> held, boolean retired) {
		return held.stream().filter((one) -> one.retired() == retired).map(Held::item).toList();
	}

}
