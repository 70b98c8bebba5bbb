package mx.gob.colima.mesa.admin.audit;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.audit.AuditApi;
import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.credential.CredentialApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.job.JobApi;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.outbox.OutboxApi;
import mx.gob.colima.mesa.contract.people.OfficeholderApi;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The trail is read in Spanish: whatever the API records has its words.
 */
class DeedsTests {

	private static final Stream<Class<?>> APIS = Stream.of(AuditApi.class, CatalogApi.class, PeopleApi.class,
			AttachmentApi.class, DraftApi.class, RequestApi.class, TrayApi.class, StreamApi.class, TenantApi.class,
			OutboxApi.class, NoticeApi.class, OfficeholderApi.class, EnrolmentApi.class, EnrolmentFileApi.class,
			CredentialApi.class, JobApi.class);

	@Test
	void anActionIsFoundByItsMethodAndPath() {
		assertThat(Deeds.key("GET /api/v1/requests/{id}/events")).isEqualTo("get.requests.id.events");
		assertThat(Deeds.key("request.acknowledge")).isEqualTo("request.acknowledge");
	}

	@ParameterizedTest
	@MethodSource("actions")
	void everythingThatIsRecordedHasItsWords(String action) throws IOException {
		Properties spanish = PropertiesLoaderUtils.loadProperties(new EncodedResource(
				new ClassPathResource("vaadin-i18n/translations_es_MX.properties"), StandardCharsets.UTF_8));
		assertThat(spanish).containsKey("deed." + Deeds.key(action));
	}

	static Stream<String> actions() {
		Stream<String> calls = APIS.flatMap((api) -> Arrays.stream(api.getMethods()).map((method) -> {
			HttpExchange own = exchange(method);
			return own.method() + " " + exchange(api).url() + own.url();
		}));
		Stream<String> changes = Arrays.stream(RequestAction.values())
			.filter((action) -> !action.name().matches("ANSWER|CONFIRM|REOPEN|CANCEL"))
			.map((action) -> "request." + action.name().toLowerCase(Locale.ROOT));
		return Stream
			.of(calls, changes,
					Stream.of("outbox.replay", "job.run", "officeholder.register", "officeholder.end",
							"officeholder.attach", "enrolment.decide", "enrolment.approve", "credential.issue",
							"credential.reissue", "credential.letter"))
			.flatMap((actions) -> actions);
	}

	private static HttpExchange exchange(AnnotatedElement element) {
		return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(element, HttpExchange.class));
	}

}
