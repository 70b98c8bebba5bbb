package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TenantDirectoryTests extends RunningApi {

	private static final UUID NEW = UUID.fromString("0193571a-0000-7000-8000-00000000d1d1");

	@Autowired
	private Tenants tenants;

	@AfterEach
	void theNewOneIsGone() {
		run("delete from tenant_name where tenant_id = '%1$s'; delete from tenant where id = '%1$s'".formatted(NEW));
	}

	@Test
	void aDependencyThatCameThisMinuteIsKnownAtOnce() {
		TenantDirectory directory = new TenantDirectory(this.tenants);
		assertThat(views(directory, Sample.SEFOME)).doesNotContainKey(NEW);
		found(true);
		assertThat(views(directory, NEW)).containsKeys(NEW, Sample.SEFOME);
	}

	@Test
	void aDependencyThatIsNotThereAnyMoreKeepsItsNameAndIsNotListed() {
		found(false);
		TenantDirectory directory = new TenantDirectory(this.tenants);
		assertThat(Objects.requireNonNull(views(directory, NEW).get(NEW)).name()).isEqualTo("Secretaría Nueva");
		assertThat(Objects.requireNonNull(directory.list("", 100).block(Duration.ofSeconds(10))))
			.extracting(Tenant::acronym)
			.contains("SEFOME")
			.doesNotContain("NUEVA");
	}

	private static Map<UUID, TenantView> views(TenantDirectory directory, UUID wanted) {
		return Objects.requireNonNull(directory.views(Set.of(wanted)).block(Duration.ofSeconds(10)));
	}

	private static void found(boolean active) {
		run("""
				insert into tenant (id, acronym, kind, color, active)
				values ('%1$s', 'NUEVA', 'centralizada', '#123456', %2$s);
				insert into tenant_name (tenant_id, valid_from, name)
				values ('%1$s', '2020-01-01', 'Secretaría Nueva')""".formatted(NEW, active));
	}

	private static void run(String sql) {
		PostgresServer.shared().runScript(database(), "set search_path = mesa, public; " + sql);
	}

}
