package mx.gob.colima.mesa.platform.operations.prepare;

import java.io.PrintStream;

import mx.gob.colima.mesa.config.ConfigurationLoader;
import mx.gob.colima.mesa.config.InvalidConfiguration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import reactor.core.publisher.Mono;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Reads the files, migrates, applies, tells what it did and ends the process.
 */
class PrepareRunner {

	private final PrepareProperties properties;

	private final Preparation preparation;

	private final PrintStream out = System.out;

	PrepareRunner(PrepareProperties properties, Preparation preparation) {
		this.properties = properties;
		this.preparation = preparation;
	}

	@EventListener
	Mono<Void> run(ApplicationReadyEvent ready) {
		return outcome()
			.doOnNext((code) -> System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code)))
			.then();
	}

	Mono<Integer> outcome() {
		return work().onErrorResume((thrown) -> Mono.fromSupplier(() -> tell(thrown)));
	}

	// Files and migrations block, here on the thread that started the process.
	private Mono<Integer> work() {
		return Mono.fromCallable(() -> new ConfigurationLoader().load(this.properties.requiredConfig()))
			.doOnNext((desired) -> migrate())
			.flatMap(this.preparation::apply)
			.map((plan) -> {
				this.out.println(plan.isEmpty() ? "Configuration: nothing to change." : plan.text());
				return 0;
			});
	}

	private void migrate() {
		PrepareProperties.Database database = this.properties.database();
		MigrateResult result = Flyway.configure()
			.dataSource(database.url(), PrepareProperties.Database.OWNER, database.requiredPassword())
			.defaultSchema("mesa")
			.locations("classpath:db/migration")
			.cleanDisabled(true)
			.load()
			.migrate();
		this.out.println("Database: " + result.migrationsExecuted + " migrations applied, now at version "
				+ ((result.targetSchemaVersion != null) ? result.targetSchemaVersion : result.initialSchemaVersion)
				+ ".");
	}

	private int tell(Throwable thrown) {
		boolean unusable = thrown instanceof Unusable || thrown instanceof InvalidConfiguration;
		String what = unusable ? "The configuration cannot be used, and nothing was changed:"
				: "The database at " + this.properties.database().place() + " could not be prepared:";
		System.err.println(what + System.lineSeparator() + rootOf(thrown).getMessage());
		return unusable ? 2 : 1;
	}

	private static Throwable rootOf(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
