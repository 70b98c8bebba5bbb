package mx.gob.colima.mesa.e2e.support;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.client.ApiClient;
import mx.gob.colima.mesa.client.ApiException;
import mx.gob.colima.mesa.client.api.CatalogApi;
import mx.gob.colima.mesa.client.api.RequestApi;
import mx.gob.colima.mesa.client.model.FileRequest;
import mx.gob.colima.mesa.client.model.OfferingDetail;
import mx.gob.colima.mesa.local.people.SignIn;

/**
 * A person who works through the API, by the client that a generator makes of its
 * document.
 */
public final class ApiPerson {

	private final Desk desk;

	private final SignIn person;

	private final ApiClient client = new ApiClient();

	private volatile String token = "";

	/**
	 * A person at the API.
	 * @param desk the running platform
	 * @param person who it is
	 */
	public ApiPerson(Desk desk, SignIn person) {
		this.desk = desk;
		this.person = person;
		this.client.setRequestInterceptor((request) -> request.header("Authorization", "Bearer " + this.token));
		// Its paths begin with a slash.
		this.client.updateBaseUri("http://" + URI.create(desk.api()).getAuthority());
		signIn();
	}

	/**
	 * Takes a new token, for the old one does not last long.
	 */
	public void signIn() {
		this.token = this.desk.token(this.person);
	}

	/**
	 * The client, for what this class has no word for.
	 * @return the client with the person's token
	 */
	public ApiClient client() {
		return this.client;
	}

	/**
	 * Files a request for the first service whose name has some words.
	 * @param service words of the service's name
	 * @param subject what it is about
	 * @return its id
	 * @throws ApiException when it is refused
	 */
	public UUID file(String service, String subject) throws ApiException {
		CatalogApi catalog = new CatalogApi(this.client);
		UUID offering = catalog.offerings(service, null, 1).getItems().getFirst().getId();
		OfferingDetail detail = catalog.offering(offering);
		FileRequest body = new FileRequest().offeringId(offering)
			.offeringVersion(detail.getVersion())
			.subject(subject)
			.description("Lo pide un programa.")
			.place("Edificio B")
			.targetsAccepted(true);
		return new RequestApi(this.client).callFile(body, null).getSummary().getId();
	}

	/**
	 * Changes a request as it is now.
	 * @param id the request
	 * @param change what is done with it
	 * @return when the change was sent, in milliseconds of the clock of this machine
	 * @throws ApiException when it is refused
	 */
	public long change(UUID id, Change change) throws ApiException {
		RequestApi requests = new RequestApi(this.client);
		String etag = Objects.requireNonNull(requests.requestWithHttpInfo(id).getHeaders().get("etag")).getFirst();
		long sent = System.currentTimeMillis();
		change.make(requests, id, etag);
		return sent;
	}

	/**
	 * One change of a request.
	 */
	@FunctionalInterface
	public interface Change {

		/**
		 * Makes it.
		 * @param requests where
		 * @param id the request
		 * @param etag what the request was read with
		 * @throws ApiException when it is refused
		 */
		void make(RequestApi requests, UUID id, String etag) throws ApiException;

	}

}
