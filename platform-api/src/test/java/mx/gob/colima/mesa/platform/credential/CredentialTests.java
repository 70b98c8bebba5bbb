package mx.gob.colima.mesa.platform.credential;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.HandedOver;
import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.MailServer;
import mx.gob.colima.mesa.platform.support.RecordedSignIns;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialTests extends RunningApi {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080/sefome/entrega#([0-9A-Z]{26})");

	private static int number = 70_000;

	@Autowired
	private RecordedSignIns realm;

	@Autowired
	private Lapsing lapsing;

	@AfterEach
	void answering() {
		this.realm.silence(false);
	}

	@Test
	void anAuthorisedRowBecomesACredentialThatIsHandedOverOnce() {
		String person = person();
		UUID row = authorised(Sample.SEFOME, person);
		assertThat(issue(Sample.PLATFORM, row)).isEqualTo(new Issued(1, 0));
		assertThat(issue(Sample.PLATFORM, row)).isEqualTo(new Issued(0, 1));
		String code = mailed(person, 1);
		assertThat(this.realm.account(person).role()).isEqualTo(Role.REQUESTER);
		assertThat(this.realm.account(person).enabled()).isTrue();
		HandedOver handed = claimed(code);
		assertThat(handed.username()).isEqualTo(person);
		assertThat(handed.tenant().acronym()).isEqualTo("SEFOME");
		assertThat(this.realm.passwords(person).getLast()).isEqualTo(handed.temporaryPassword());
		assertThat(handed.temporaryPassword()).hasSizeGreaterThanOrEqualTo(12).containsPattern("[0-9]");
		claim(code).expectStatus().isEqualTo(410).expectBody().jsonPath("$.code").isEqualTo("already_shown");
		assertThat(this.realm.passwords(person).getLast()).isEqualTo(handed.temporaryPassword());
		assertThat(fromDatabase("select status from mesa.account where username = '" + person + "'"))
			.isEqualTo("handed_over");
		assertThat(mails(person)).hasSize(1);
	}

	@Test
	void whoIssuesDoesNotAuthoriseNorTheOtherWayRound() {
		String person = person();
		UUID row = authorised(Sample.SEFOME, person);
		inDatabase("update mesa.enrolment_candidate set state = 'SUBMITTED' where id = '" + row + "'");
		attempt(Sample.PLATFORM, row).expectStatus().isForbidden();
		attempt(Sample.PLATFORM, UUID.randomUUID()).expectStatus().isForbidden();
		inDatabase("update mesa.enrolment_candidate set state = 'AUTHORISED' where id = '" + row + "'");
		for (Sample other : List.of(Sample.MANAGER, Sample.COORDINATOR, Sample.HEAD, Sample.AUDITOR)) {
			attempt(other, row).expectStatus().isForbidden();
		}
		assertThat(fromDatabase("select count(*) from mesa.audit_entry where status = 403 and actor = 'sg.gestion'"
				+ " and concat(action, ' ', target) like '%credentials/issuing%'"))
			.isNotEqualTo("0");
	}

	@Test
	void whatTheHandleOpensIsInNoTableAndInNoMailThePassword() throws Exception {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		String code = mailed(person, 1);
		HandedOver handed = claimed(code.toLowerCase().replaceAll("(.{4})", "$1-"));
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement();
				ResultSet tables = statement
					.executeQuery("select string_agg(format('select %L where exists (select from"
							+ " mesa.%I t where t::text like ''%%'' || $1 || ''%%'')', c.relname, c.relname), ' union all ')"
							+ " from pg_class c where c.relnamespace = 'mesa'::regnamespace and c.relkind = 'r'")) {
			tables.next();
			for (String secret : List.of(code, handed.temporaryPassword())) {
				try (var search = connection.prepareStatement(tables.getString(1).replace("$1", "'" + secret + "'"));
						ResultSet found = search.executeQuery()) {
					assertThat(found.next()).isFalse();
				}
			}
		}
		for (MimeMessage mail : mails(person)) {
			assertThat(text(mail)).doesNotContain(handed.temporaryPassword());
		}
	}

	@Test
	void aSilentRealmLosesNothing() {
		String person = person();
		this.realm.silence(true);
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		Awaitility.await()
			.until(() -> fromDatabase(
					"select max(attempts) from mesa.outbox o join mesa.account a on a.id = o.subject_id"
							+ " where a.username = '" + person + "' and o.state = 'PENDING'"),
					"1"::equals);
		assertThat(credential(person, "BEING_MADE")).isEqualTo(person);
		this.realm.silence(false);
		inDatabase("update mesa.outbox set due_at = now() where state = 'PENDING'");
		String code = mailed(person, 1);
		this.realm.silence(true);
		claim(code).expectStatus().isEqualTo(503);
		this.realm.silence(false);
		assertThat(claimed(code).username()).isEqualTo(person);
	}

	@Test
	void issuedAgainTheOneBeforeOpensNothing() {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		String first = mailed(person, 1);
		HandedOver before = claimed(first);
		inDatabase("update mesa.account set status = 'active' where username = '" + person + "'");
		reissue(id(person), "").expectStatus().isEqualTo(422);
		reissue(id(person), "Olvidó su contraseña").expectStatus().isOk();
		String second = mailed(person, 2);
		assertThat(this.realm.passwords(person).getLast()).isNotEqualTo(before.temporaryPassword());
		reissue(id(person), "No llegó el correo").expectStatus().isOk();
		String third = mailed(person, 3);
		claim(second).expectStatus().isEqualTo(410).expectBody().jsonPath("$.code").isEqualTo("handle_expired");
		assertThat(claimed(third).temporaryPassword()).isEqualTo(this.realm.passwords(person).getLast());
		inDatabase("update mesa.account set status = 'suspended' where username = '" + person + "'");
		reissue(id(person), "Otra vez").expectStatus().isEqualTo(409);
		assertThat(fromDatabase(
				"select count(*) from mesa.audit_entry where action = 'credential.reissue' and target like '" + person
						+ ": %'"))
			.isEqualTo("2");
	}

	@Test
	void aLetterReplacesTheMailAndOpensTheSame() throws Exception {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		String mailed = mailed(person, 1);
		byte[] pdf = Objects.requireNonNull(letter(id(person)).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "no-store")
			.expectBody()
			.returnResult()
			.getResponseBody());
		String printed;
		try (PDDocument document = Loader.loadPDF(pdf)) {
			printed = new PDFTextStripper().getText(document);
		}
		Matcher groups = Pattern.compile("((?:[0-9A-Z]{4}[\\s\u00b7-]+){6}[0-9A-Z]{2})").matcher(printed);
		assertThat(groups.find()).as(printed).isTrue();
		claim(mailed).expectStatus().isEqualTo(410);
		assertThat(claimed(groups.group(1)).username()).isEqualTo(person);
		letter(id(person)).expectStatus().isEqualTo(409);
	}

	@Test
	void whatIsNotUsedInSevenDaysIsGoodForNothing() {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		HandedOver handed = claimed(mailed(person, 1));
		inDatabase(
				"update mesa.account set good_until = now() - interval '1 second' where username = '" + person + "'");
		TenantContext.runAs(new Caller.Platform(Door.PLATFORM, null, "test"), this.lapsing.lapse())
			.block(Duration.ofSeconds(10));
		Awaitility.await().until(() -> !this.realm.passwords(person).getLast().equals(handed.temporaryPassword()));
		assertThat(credential(person, "LAPSED")).isEqualTo(person);
		letter(id(person)).expectStatus().isEqualTo(409);
		reissue(id(person), "Venció sin usarse").expectStatus().isOk();
		assertThat(claimed(mailed(person, 2)).username()).isEqualTo(person);
	}

	@Test
	void whoChangesTheirDependencyLosesTheOneBefore() {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SECTUR, person));
		MailServer.shared().await(1, (mail) -> isFor(mail, person));
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		mailed(person, 2);
		assertThat(fromDatabase(
				"select string_agg(t.acronym || ' ' || a.status, ', ' order by t.acronym) from mesa.account a"
						+ " join mesa.tenant t on t.id = a.tenant_id where a.username = '" + person + "'"))
			.isEqualTo("SECTUR ended, SEFOME issued");
		assertThat(this.realm.account(person).tenantId()).isEqualTo(Sample.SEFOME);
	}

	@Test
	void whoComesBackIsTheSamePerson() {
		String person = person();
		issue(Sample.PLATFORM, authorised(Sample.SEFOME, person));
		mailed(person, 1);
		String id = id(person);
		inDatabase("update mesa.account set status = 'ended' where username = '" + person + "'");
		assertThat(issue(Sample.PLATFORM, authorised(Sample.SEFOME, person))).isEqualTo(new Issued(1, 0));
		mailed(person, 2);
		assertThat(id(person)).isEqualTo(id);
		assertThat(fromDatabase("select count(*) from mesa.account where username = '" + person + "'")).isEqualTo("1");
	}

	@Test
	void aThousandCodesThatNeverWereAreNotThere() {
		claim("0000-0000-0000-0000-0000-0000-00").expectStatus().isNotFound();
		claim("'; drop table handover; --").expectStatus().isNotFound();
		claim(" ").expectStatus().isEqualTo(422);
		claim("A".repeat(101)).expectStatus().isEqualTo(422);
	}

	@Test
	void manyAreIssuedAtOnceAndNoneIfOneMayNotBe() {
		List<UUID> rows = new ArrayList<>();
		for (int no = 0; no < 20; no++) {
			rows.add(authorised(Sample.SECTUR, person()));
		}
		attempt(Sample.PLATFORM, with(rows, UUID.randomUUID())).expectStatus().isForbidden();
		assertThat(issue(Sample.PLATFORM, rows.toArray(UUID[]::new))).isEqualTo(new Issued(20, 0));
		UUID[] tooMany = Stream.generate(UUID::randomUUID).limit(501).toArray(UUID[]::new);
		attempt(Sample.PLATFORM, tooMany).expectStatus().isEqualTo(422);
	}

	private static UUID[] with(List<UUID> rows, UUID another) {
		return Stream.concat(rows.stream(), Stream.of(another)).toArray(UUID[]::new);
	}

	private static String person() {
		return String.valueOf(number++);
	}

	private static UUID authorised(UUID tenant, String person) {
		UUID application = UUID.randomUUID();
		UUID row = UUID.randomUUID();
		inDatabase(
				"""
						insert into mesa.enrolment_application (tenant_id, id, folio, folio_year, folio_no, state, coordinator_id,
							coordinator_name, saved_at, version)
						select '%1$s', '%2$s', 'X/ALTA/2026/%2$s', 2026, (select coalesce(max(folio_no), 1000) + 1 from mesa.enrolment_application), 'DECIDED', id, display_name, now(), 1
						from mesa.account where tenant_id = '%1$s' and 'coordinator' = any(roles) limit 1;
						insert into mesa.enrolment_candidate (tenant_id, id, application_id, no, employee_number, given_name,
							paternal_surname, maternal_surname, email, phone, extension, position, management_level, annex, state, own,
							decided_by, decided_at)
						values ('%1$s', '%3$s', '%2$s', 1, '%4$s', 'Íñigo', 'Núñez', '', 'p%4$s@ejemplo.mx', '', '', 'Jefe', 'MIDDLE',
							true, 'AUTHORISED', false, 'Gestión', now())"""
					.formatted(tenant, application, row, person));
		return row;
	}

	private WebTestClient.ResponseSpec attempt(Sample who, UUID... rows) {
		return as(who).post()
			.uri("/api/v1/credentials/issuing")
			.bodyValue(Map.of("candidateIds", List.of(rows)))
			.exchange();
	}

	private Issued issue(Sample who, UUID... rows) {
		return Objects.requireNonNull(
				attempt(who, rows).expectStatus().isOk().expectBody(Issued.class).returnResult().getResponseBody());
	}

	private WebTestClient.ResponseSpec reissue(String account, String reason) {
		return as(Sample.PLATFORM).post()
			.uri("/api/v1/credentials/{id}/reissue", account)
			.bodyValue(Map.of("reason", reason))
			.exchange();
	}

	private WebTestClient.ResponseSpec letter(String account) {
		return as(Sample.PLATFORM).post()
			.uri("/api/v1/credentials/{id}/letter", account)
			.bodyValue(Map.of("reason", "No tiene correo"))
			.exchange();
	}

	private WebTestClient.ResponseSpec claim(String code) {
		return anonymous().post().uri("/api/v1/public/handovers/claim").bodyValue(Map.of("code", code)).exchange();
	}

	private HandedOver claimed(String code) {
		return Objects.requireNonNull(claim(code).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Cache-Control", "no-store")
			.expectBody(HandedOver.class)
			.returnResult()
			.getResponseBody());
	}

	private String credential(String person, String flag) {
		return Objects
			.requireNonNull(as(Sample.PLATFORM).get()
				.uri("/api/v1/credentials?q={q}&flag={flag}&tenant=sefome", person, flag)
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody(Found.class)
				.returnResult()
				.getResponseBody())
			.items()
			.getFirst()
			.username();
	}

	private static String id(String person) {
		return Objects.requireNonNull(
				fromDatabase("select id from mesa.account where status <> 'x' and username = '" + person + "'"));
	}

	private static String mailed(String person, int count) {
		List<MimeMessage> mails = MailServer.shared().await(count, (mail) -> isFor(mail, person));
		Matcher link = LINK.matcher(text(mails.get(count - 1)));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static List<MimeMessage> mails(String person) {
		return MailServer.shared().received((mail) -> isFor(mail, person));
	}

	private static boolean isFor(MimeMessage mail, String person) {
		try {
			return mail.getAllRecipients()[0].toString().contains("p" + person + "@");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMessage mail) {
		try {
			StringBuilder text = new StringBuilder();
			collect(mail.getContent(), text);
			return text.toString();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void collect(Object content, StringBuilder text) throws IOException, MessagingException {
		if (content instanceof MimeMultipart parts) {
			for (int part = 0; part < parts.getCount(); part++) {
				collect(parts.getBodyPart(part).getContent(), text);
			}
			return;
		}
		text.append(content);
	}

	private record Found(List<CredentialView> items) {
	}

}
