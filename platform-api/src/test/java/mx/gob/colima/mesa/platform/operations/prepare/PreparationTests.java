package mx.gob.colima.mesa.platform.operations.prepare;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import mx.gob.colima.mesa.config.Configuration;
import mx.gob.colima.mesa.config.ConfigurationLoader;
import mx.gob.colima.mesa.config.item.Calendar;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.config.item.Target;
import mx.gob.colima.mesa.config.item.Tenant;
import mx.gob.colima.mesa.config.plan.Plan;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;

class PreparationTests {

	private static final Configuration COLIMA = new ConfigurationLoader().load(Path.of("../tenant-config/colima"));

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	@BeforeEach
	void start() {
		this.context.getEnvironment().setActiveProfiles(PrepareConfiguration.PROFILE);
		this.context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test",
					Map.of("mesa.database.host", "localhost", "mesa.database.port", PostgresServer.shared().port(),
							"mesa.database.name", PlatformDatabase.empty(), "mesa.database.owner-password",
							PlatformDatabase.PASSWORD)));
		this.context.register(PrepareConfiguration.class);
		this.context.refresh();
	}

	@AfterEach
	void stop() {
		this.context.close();
	}

	@Test
	void theSecondTimeThereIsNothingToDo() {
		assertThat(apply(COLIMA).isEmpty()).isFalse();
		assertThat(apply(COLIMA).changes()).isEmpty();
		assertThat(count("select count(*) from tenant")).isEqualTo(COLIMA.tenants().size());
		assertThat(count("select count(*) from service_level_target")).isEqualTo(COLIMA.levels().size());
		assertThat(count("select count(*) from service_offering where active")).isEqualTo(COLIMA.offerings().size());
		assertThat(count("select count(*) from fulfilment_group_member")).isPositive();
		assertThat(count("select count(*) from audit_entry where action = 'configuration.applied'")).isOne();
	}

	@Test
	void aChangedTargetIsAnotherVersionFromNowOn() {
		apply(COLIMA);
		Level changed = COLIMA.levels().getFirst();
		Plan plan = apply(with((level) -> level.id().equals(changed.id()) ? promising(level, 9) : level));
		assertThat(plan.changes()).hasSize(1);
		String target = "select count(*) from service_level_target where level_id = '" + changed.id() + "'";
		assertThat(count(target)).isEqualTo(2);
		assertThat(
				count(target + " and version = 2 and resolution_days = 9 and valid_from > now() - interval '1 minute'"))
			.isOne();
		assertThat(apply(with((level) -> level.id().equals(changed.id()) ? promising(level, 9) : level)).isEmpty())
			.isTrue();
	}

	@Test
	void anotherNameIsNoVersionOfWhatALevelPromises() {
		apply(COLIMA);
		Level first = COLIMA.levels().getFirst();
		assertThat(apply(with((level) -> level.equals(first) ? named(level, "Otro nombre") : level)).changes())
			.hasSize(1);
		assertThat(count("select count(*) from service_level_target")).isEqualTo(COLIMA.levels().size());
	}

	@Test
	void noVersionBeginsBeforeTheOneThatItReplaces() {
		Level first = COLIMA.levels().getFirst();
		for (Level wanted : List.of(from(promising(first, 7), "2100-01-01T06:00:00Z"), promising(first, 8),
				from(promising(first, 9), "2101-01-01T06:00:00Z"))) {
			apply(with((level) -> level.equals(first) ? wanted : level));
		}
		assertThat(count("select count(*) from service_level_target where level_id = '" + first.id()
				+ "' and (version, resolution_days, valid_from) in ((1, 7, '2100-01-01T06:00:00Z'),"
				+ " (2, 8, '2100-01-01T06:00:00Z'), (3, 9, '2101-01-01T06:00:00Z'))"))
			.isEqualTo(3);
	}

	@Test
	void levelsChangePlacesAndMakeRoomForOneLess() {
		apply(COLIMA);
		Service service = COLIMA.services().getFirst();
		List<Level> three = COLIMA.levels().stream().filter((level) -> level.serviceId().equals(service.id())).toList();
		assertThat(three).hasSize(3);
		List<Level> levels = COLIMA.levels()
			.stream()
			.filter((level) -> !level.equals(three.get(1)))
			.map((level) -> level.equals(three.get(0)) ? at(level, 2) : level)
			.map((level) -> level.equals(three.get(2)) ? at(level, 1) : level)
			.toList();
		Configuration fewer = new Configuration(COLIMA.tenants(), COLIMA.calendars(), COLIMA.categories(),
				COLIMA.services(), levels, COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(), COLIMA.terms());
		assertThat(apply(fewer).changes()).hasSize(3);
		assertThat(apply(fewer).isEmpty()).isTrue();
		assertThat(count("select count(*) from service_level where retired")).isOne();
		apply(COLIMA);
		assertThat(count("select count(*) from service_level where retired")).isZero();
	}

	@Test
	void aServiceThatIsNoLongerOfferedIsRetiredNotLost() {
		apply(COLIMA);
		Service gone = COLIMA.services().getLast();
		Configuration fewer = without(gone);
		assertThat(apply(fewer).isEmpty()).isFalse();
		assertThat(count("select count(*) from service where retired")).isOne();
		assertThat(count("select count(*) from service_version where service_id = '" + gone.id() + "'")).isOne();
		assertThat(count("select count(*) from service_offering where not active"))
			.isEqualTo(COLIMA.offerings().size() - fewer.offerings().size());
		assertThat(apply(fewer).isEmpty()).isTrue();
		apply(COLIMA);
		assertThat(apply(COLIMA).isEmpty()).isTrue();
		assertThat(count("select count(*) from service where retired")).isZero();
	}

	@Test
	void aDependencyKeepsItsNamesOfOtherDays() {
		apply(COLIMA);
		Tenant first = COLIMA.tenants().getFirst();
		List<Tenant.DatedName> names = List.of(first.names().getFirst(),
				new Tenant.DatedName(java.time.LocalDate.of(2027, 11, 1), "Secretaría de Gobierno"));
		Tenant renamed = new Tenant(first.id(), first.acronym(), first.kind(), first.color(), names);
		List<Tenant> tenants = COLIMA.tenants()
			.stream()
			.map((tenant) -> tenant.equals(first) ? renamed : tenant)
			.toList();
		Configuration later = new Configuration(tenants, COLIMA.calendars(), COLIMA.categories(), COLIMA.services(),
				COLIMA.levels(), COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(), COLIMA.terms());
		assertThat(apply(later).changes()).hasSize(1);
		assertThat(count("select count(*) from tenant_name where tenant_id = '" + first.id() + "'")).isEqualTo(2);
	}

	@Test
	void aDecreedDayIsAnotherVersionOfTheCalendar() {
		apply(COLIMA);
		Calendar calendar = COLIMA.calendars().getFirst();
		Calendar decreed = new Calendar(calendar.id(), calendar.key(), calendar.name(), calendar.zone(),
				calendar.validFrom(), calendar.weekly(), calendar.statutoryHolidays(),
				List.of(new Calendar.ExtraordinaryDay(java.time.LocalDate.of(2026, 12, 2), "Huracán", List.of())));
		List<Calendar> calendars = COLIMA.calendars()
			.stream()
			.map((one) -> one.equals(calendar) ? decreed : one)
			.toList();
		Configuration later = new Configuration(COLIMA.tenants(), calendars, COLIMA.categories(), COLIMA.services(),
				COLIMA.levels(), COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(), COLIMA.terms());
		assertThat(apply(later).changes()).hasSize(1);
		assertThat(count("select max(version)::bigint as count from service_calendar_version")).isEqualTo(2);
		assertThat(apply(later).isEmpty()).isTrue();
	}

	@Test
	void anotherZoneIsAnotherVersionOfTheCalendar() {
		apply(COLIMA);
		List<Calendar> calendars = COLIMA.calendars()
			.stream()
			.map((one) -> new Calendar(one.id(), one.key(), one.name(), ZoneId.of("America/Tijuana"), one.validFrom(),
					one.weekly(), one.statutoryHolidays(), one.extraordinary()))
			.toList();
		apply(new Configuration(COLIMA.tenants(), calendars, COLIMA.categories(), COLIMA.services(), COLIMA.levels(),
				COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(), COLIMA.terms()));
		assertThat(count("select count(distinct zone) from service_calendar_version where version in (1, 2)"))
			.isEqualTo(2);
	}

	@Test
	void whatCannotBeAppliedChangesNothing() {
		Configuration broken = new Configuration(COLIMA.tenants(), COLIMA.calendars(), List.of(), COLIMA.services(),
				COLIMA.levels(), COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(), COLIMA.terms());
		StepVerifier.create(this.context.getBean(Preparation.class).apply(broken))
			.expectError()
			.verify(Duration.ofSeconds(30));
		assertThat(count("select count(*) from tenant")).isZero();
		assertThat(count("select count(*) from audit_entry")).isZero();
	}

	private Plan apply(Configuration desired) {
		return get(this.context.getBean(Preparation.class).apply(desired));
	}

	private long count(String sql) {
		return get(this.context.getBean(DatabaseClient.class)
			.sql(sql)
			.map((row) -> Columns.get(row, "count", Long.class))
			.one());
	}

	private static <T> T get(Mono<T> mono) {
		return mono.blockOptional(Duration.ofSeconds(30)).orElseThrow();
	}

	private static Configuration with(UnaryOperator<Level> change) {
		return new Configuration(COLIMA.tenants(), COLIMA.calendars(), COLIMA.categories(), COLIMA.services(),
				COLIMA.levels().stream().map(change).toList(), COLIMA.offerings(), COLIMA.groups(), COLIMA.operators(),
				COLIMA.terms());
	}

	private static Configuration without(Service gone) {
		List<Offering> offerings = COLIMA.offerings()
			.stream()
			.filter((offering) -> !offering.serviceId().equals(gone.id()))
			.toList();
		List<Level> levels = COLIMA.levels().stream().filter((level) -> !level.serviceId().equals(gone.id())).toList();
		List<Service> services = COLIMA.services().stream().filter((service) -> !service.equals(gone)).toList();
		return new Configuration(COLIMA.tenants(), COLIMA.calendars(), COLIMA.categories(), services, levels, offerings,
				COLIMA.groups(), COLIMA.operators(), COLIMA.terms());
	}

	private static Level promising(Level level, int days) {
		return new Level(level.id(), level.serviceId(), level.position(), level.name(), level.calendarId(),
				level.response(), new Target.WorkingDays(days), level.validFrom());
	}

	private static Level from(Level level, String instant) {
		return new Level(level.id(), level.serviceId(), level.position(), level.name(), level.calendarId(),
				level.response(), level.resolution(), Instant.parse(instant));
	}

	private static Level named(Level level, String name) {
		return new Level(level.id(), level.serviceId(), level.position(), name, level.calendarId(), level.response(),
				level.resolution(), level.validFrom());
	}

	private static Level at(Level level, int position) {
		return new Level(level.id(), level.serviceId(), position, level.name(), level.calendarId(), level.response(),
				level.resolution(), level.validFrom());
	}

}
