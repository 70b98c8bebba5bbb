package mx.gob.colima.mesa.platform.servicerequest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.request.Beneficiary;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class FilingTests extends RequestCalls {

	@Test
	void theBeneficiaryIsOneselfAnEmployeeOrTyped() {
		assertThat(filed(null).beneficiary().name()).isEqualTo("Mariana Solórzano Ochoa");
		assertThat(filed(new Beneficiary(Sample.EMPLOYEE, null, null)).beneficiary().name())
			.isEqualTo("Rosa Elena Cárdenas Vuelvas");
		RequestDetail typed = filed(new Beneficiary(null, " Ñandú Muñoz ", "41001"));
		assertThat(typed.beneficiary().name()).isEqualTo("Ñandú Muñoz");
		assertThat(typed.beneficiary().employeeNumber()).isEqualTo("41001");
	}

	@Test
	void whatIsWrongIsNamedByField() {
		invalid(new FileRequest(Sample.CLIMATE, Sample.EDITION, "a", "b", "c",
				new Beneficiary(Sample.EMPLOYEE_SECTUR, null, null), true, null), "beneficiary.employeeId");
		invalid(new FileRequest(Sample.CLIMATE, Sample.EDITION, "a", "b", "c", new Beneficiary(null, " ", null), true,
				null), "beneficiary.name");
		invalid(new FileRequest(Sample.CLIMATE_SECTUR, Sample.EDITION, "a", "b", "c", null, true, null), "offeringId");
		invalid(new FileRequest(Sample.CLIMATE, Sample.EDITION, "a", "b", "c", null, false, null), "targetsAccepted");
		invalid(new FileRequest(Sample.CLIMATE, Sample.EDITION, " ", "b", "c", null, true, null), "subject");
		invalid(new FileRequest(Sample.CLIMATE, Sample.EDITION, "a\u0000", "b", "c", null, true, null), "subject");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.1.1.", "1.2.1.", "1.1.2.", "1.1.1.x" })
	void anotherEditionOfServiceTimesOrCalendarIsAConflict(String shown) {
		post(new FileRequest(Sample.CLIMATE, shown + Sample.ORDINARY, "a", "b", "c", null, true, null), null)
			.expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("offering_changed");
	}

	@Test
	void theEditionThatIsShownIsTheOneInForce() {
		as(Sample.REQUESTER).get()
			.uri("/api/v1/offerings/{id}", Sample.CLIMATE)
			.exchange()
			.expectBody()
			.jsonPath("$.version")
			.isEqualTo(Sample.EDITION);
	}

	@Test
	void thoseWithoutThePowerToFileAreRefused() {
		for (Sample other : List.of(Sample.HEAD, Sample.MANAGER, Sample.CLIMATE_AGENT, Sample.AUDITOR, Sample.PLATFORM,
				Sample.MACHINE)) {
			as(other).post()
				.uri("/api/v1/requests")
				.bodyValue(body(Sample.CLIMATE, "No"))
				.exchange()
				.expectStatus()
				.isForbidden();
		}
	}

	@Test
	void manyAtOnceGetFoliosWithoutGaps() {
		List<Folio> folios = atOnce(20, (i) -> file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "Simultánea " + i)).stream()
			.map((request) -> Folio.parse(request.summary().folio()).orElseThrow())
			.toList();
		Set<Integer> numbers = new HashSet<>(folios.stream().map(Folio::number).toList());
		int first = numbers.stream().mapToInt(Integer::intValue).min().orElseThrow();
		assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.range(first, first + 20).boxed().toList());
	}

	@Test
	void aRefusedFilingUsesUpNoFolio() {
		int before = number(filed(null));
		post(new FileRequest(Sample.CLIMATE, "7.1.1." + Sample.ORDINARY, "a", "b", "c", null, true, null), null);
		assertThat(number(filed(null))).isEqualTo(before + 1);
	}

	@Test
	void theSameKeyAtOnceFilesOnce() {
		String key = UUID.randomUUID().toString();
		List<String> folios = atOnce(6,
				(i) -> Objects
					.requireNonNull(post(body(Sample.CLIMATE, "Una sola vez"), key).expectStatus()
						.isCreated()
						.expectBody(RequestDetail.class)
						.returnResult()
						.getResponseBody())
					.summary()
					.folio());
		assertThat(new HashSet<>(folios)).hasSize(1);
		post(body(Sample.CLIMATE, "Otra cosa"), key).expectStatus().isEqualTo(HttpStatus.CONFLICT);
	}

	private RequestDetail filed(@Nullable Beneficiary beneficiary) {
		return Objects.requireNonNull(
				post(new FileRequest(Sample.CLIMATE, Sample.EDITION, "Para quién", "b", "c", beneficiary, true, null),
						null)
					.expectStatus()
					.isCreated()
					.expectHeader()
					.exists("Location")
					.expectBody(RequestDetail.class)
					.returnResult()
					.getResponseBody());
	}

	private void invalid(FileRequest body, String field) {
		post(body, null).expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.isNotEmpty();
	}

	private WebTestClient.ResponseSpec post(FileRequest body, @Nullable String key) {
		return as(Sample.REQUESTER).post().uri("/api/v1/requests").headers((headers) -> {
			if (key != null) {
				headers.set("Idempotency-Key", key);
			}
		}).bodyValue(body).exchange();
	}

	private static int number(RequestDetail request) {
		return Folio.parse(request.summary().folio()).orElseThrow().number();
	}

	private static <T> List<T> atOnce(int count, IntFunction<T> call) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> calls = threads
				.invokeAll(IntStream.range(0, count).<Callable<T>>mapToObj((i) -> () -> call.apply(i)).toList());
			return calls.stream().map(FilingTests::get).toList();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T get(Future<T> call) {
		try {
			return call.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
