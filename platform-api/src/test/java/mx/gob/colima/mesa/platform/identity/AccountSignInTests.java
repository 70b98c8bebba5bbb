package mx.gob.colima.mesa.platform.identity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.identity.keycloak.SignIns;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.FutileException;
import mx.gob.colima.mesa.platform.support.RecordedSignIns;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountSignInTests extends RunningApi {

	private static final UUID ACCOUNT = UUID.fromString("01900000-0000-7000-8001-0000000000a1");

	private final List<SignIns.Account> seen = new CopyOnWriteArrayList<>();

	@Autowired
	private AccountRows rows;

	@BeforeEach
	@AfterEach
	void alone() {
		run("delete from account where id = '" + ACCOUNT + "'");
	}

	@Test
	void anAccountIsCarriedOverAsItIsAndItsSubjectWrittenDown() {
		insert("issued");
		handle(Sample.SEFOME, (account) -> Mono.just("subject-a1"));
		assertThat(this.seen).containsExactly(new SignIns.Account(ACCOUNT, "10901", "Sofía", "Ríos Güemes",
				"sofia@dependencia.test", Role.COORDINATOR, true, Sample.SEFOME, "SEFOME"));
		assertThat(subject()).isEqualTo("subject-a1");
		handle(Sample.SEFOME, (account) -> Mono.just("subject-a1"));
		assertThat(this.seen).hasSize(2);
	}

	@Test
	void onlyWhoWasIssuedAndNotSuspendedMaySignIn() {
		insert("issued");
		for (String status : List.of("issued", "handed_over", "active", "suspended", "ended")) {
			run("update account set status = '" + status + "' where id = '" + ACCOUNT + "'");
			handle(Sample.SEFOME, (account) -> Mono.empty());
		}
		assertThat(this.seen).extracting(SignIns.Account::enabled).containsExactly(true, true, true, false, false);
		assertThat(subject()).isNull();
	}

	@Test
	void whatChangesMeanwhileIsCarriedOverToo() {
		insert("active");
		handle(Sample.SEFOME, (account) -> Mono.fromSupplier(() -> {
			run("update account set status = 'suspended' where id = '" + ACCOUNT + "'");
			return "subject-a1";
		}));
		assertThat(this.seen).extracting(SignIns.Account::enabled).containsExactly(true, false);
	}

	@Test
	void anAccountThatHasAnotherSubjectIsGivenUp() {
		insert("active");
		run("update account set subject = 'another' where id = '" + ACCOUNT + "'");
		assertThatExceptionOfType(FutileException.class)
			.isThrownBy(() -> handle(Sample.SEFOME, (account) -> Mono.just("subject-a1")));
		assertThat(subject()).isEqualTo("another");
	}

	@Test
	void anAccountOfAnotherDependencyIsNotSeen() {
		insert("active");
		assertThatExceptionOfType(FutileException.class)
			.isThrownBy(() -> handle(Sample.SECTUR, (account) -> Mono.just("subject-a1")));
		assertThat(this.seen).isEmpty();
		assertThat(subject()).isNull();
	}

	private void handle(UUID tenant, Function<SignIns.Account, Mono<String>> work) {
		RecordedSignIns signIns = new RecordedSignIns((account) -> {
			this.seen.add(account);
			return work.apply(account);
		});
		AccountSignIn handler = new AccountSignIn(this.rows, signIns);
		Effect effect = new Effect(tenant, ACCOUNT, EffectTopic.ACCOUNT, "ROLES_CHANGED", ACCOUNT);
		TenantContext.runAs(Caller.Platform.of(Door.WORKER, tenant, "test"), handler.handle(effect))
			.block(Duration.ofSeconds(20));
	}

	private static void insert(String status) {
		run("""
				insert into account (tenant_id, id, username, employee_number, given_name, paternal_surname, maternal_surname,
					display_name, email, roles, status)
				values ('%s', '%s', '10901', '10901', 'Sofía', 'Ríos', 'Güemes', 'Sofía Ríos Güemes', 'sofia@dependencia.test',
					'{requester,coordinator}', '%s')"""
			.formatted(Sample.SEFOME, ACCOUNT, status));
	}

	private static @Nullable String subject() {
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select subject from mesa.account where id = '" + ACCOUNT + "'")) {
			row.next();
			return row.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void run(String sql) {
		PostgresServer.shared().runScript(database(), "set search_path = mesa, public; " + sql);
	}

}
