package mx.gob.colima.mesa.e2e;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.client.ApiClient;
import mx.gob.colima.mesa.client.ApiException;
import mx.gob.colima.mesa.client.ApiResponse;
import mx.gob.colima.mesa.client.api.CatalogApi;
import mx.gob.colima.mesa.client.api.PeopleApi;
import mx.gob.colima.mesa.client.api.RequestApi;
import mx.gob.colima.mesa.client.model.FileRequest;
import mx.gob.colima.mesa.client.model.OfferingDetail;
import mx.gob.colima.mesa.client.model.RequestAction;
import mx.gob.colima.mesa.client.model.RequestDetail;
import mx.gob.colima.mesa.client.model.RequestState;
import mx.gob.colima.mesa.client.model.Role;
import mx.gob.colima.mesa.client.model.Text;
import mx.gob.colima.mesa.e2e.support.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whoever makes a client from {@code docs/openapi.yaml} with an ordinary generator can
 * work with it.
 */
class GeneratedClientTests {

	private final Desk desk = Desk.running();

	@Test
	void aRequestIsFiledAndFollowedAndWithdrawn() throws ApiException {
		ApiClient client = client("requester", "SEFOME");
		RequestApi requests = new RequestApi(client);
		String subject = Desk.subject("Con cliente generado");
		FileRequest sent = body(new CatalogApi(client), subject);
		String key = UUID.randomUUID().toString();
		ApiResponse<RequestDetail> filed = requests.callFileWithHttpInfo(sent, key);
		RequestDetail again = requests.callFile(sent, key);
		assertThat(filed.getStatusCode()).isEqualTo(201);
		assertThat(again).isEqualTo(filed.getData());
		assertThat(again.getSummary().getSubject()).isEqualTo(subject);
		assertThat(again.getQuestion()).isNull();
		assertThat(again.getSummary().getRemaining()).isPositive();
		UUID id = again.getSummary().getId();
		assertThat(requests.events(id, null, null).getItems()).hasSize(1);
		ApiResponse<RequestDetail> read = requests.requestWithHttpInfo(id);
		assertThat(read.getData().getActions()).contains(RequestAction.CANCEL);
		String etag = Objects.requireNonNull(read.getHeaders().get("etag")).getFirst();
		RequestDetail withdrawn = requests.cancel(id, new Text().text("Ya no hace falta."), etag, null);
		assertThat(withdrawn.getSummary().getState()).isEqualTo(RequestState.CANCELLED);
	}

	@Test
	void whoCallsIsToldAndAProblemArrivesWhole() throws ApiException {
		ApiClient client = client("service-manager", null);
		assertThat(new PeopleApi(client).me().getRoles()).containsExactly(Role.SERVICE_MANAGER);
		assertThatThrownBy(() -> new RequestApi(client).request(UUID.randomUUID()))
			.isInstanceOfSatisfying(ApiException.class, (problem) -> {
				assertThat(problem.getCode()).isEqualTo(404);
				assertThat(problem.getResponseBody()).contains("\"code\":\"not_found\"");
			});
	}

	private static FileRequest body(CatalogApi catalog, String subject) throws ApiException {
		UUID first = catalog.offerings(null, null, 1).getItems().getFirst().getId();
		OfferingDetail offering = catalog.offering(first);
		return new FileRequest().offeringId(first)
			.offeringVersion(offering.getVersion())
			.subject(subject)
			.description("Lo pide un programa.")
			.place("Edificio B")
			.targetsAccepted(true);
	}

	private ApiClient client(String role, @Nullable String tenant) {
		String token = this.desk.token(this.desk.person(role, tenant));
		ApiClient client = new ApiClient()
			.setRequestInterceptor((request) -> request.header("Authorization", "Bearer " + token));
		// Its paths begin with a slash.
		client.updateBaseUri("http://" + URI.create(this.desk.api()).getAuthority());
		return client;
	}

}
