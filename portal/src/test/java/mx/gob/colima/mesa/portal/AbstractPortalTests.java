package mx.gob.colima.mesa.portal;

import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.StubPlatform;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The portal over the miniature platform, and a browser in front of it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class AbstractPortalTests {

	/** The miniature platform. */
	protected static final StubPlatform PLATFORM = new StubPlatform();

	/** A path that no dependency's request has. */
	protected static final String AIR = "/sefome/solicitar/" + mx.gob.colima.mesa.portal.stub.Samples.AIR;

	/** The browser. */
	protected Browser browser = new Browser("");

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		registry.add("mesa.api-url", PLATFORM::url);
		registry.add("mesa.oidc-issuer", () -> PLATFORM.url() + "/realms/mesa");
		registry.add("mesa.client-secret", () -> "secret");
	}

	@BeforeEach
	void openBrowser() {
		PLATFORM.issuer().person("31847");
		PLATFORM.issuer().lifetime(120);
		this.browser = new Browser(base());
	}

	/**
	 * Gives the portal's address.
	 * @return the address
	 */
	protected String base() {
		return "http://localhost:" + this.port;
	}

	/**
	 * Opens a browser in which somebody is signed in.
	 * @param person user name
	 * @return the browser
	 */
	protected Browser signedIn(String person) {
		PLATFORM.issuer().person(person);
		Browser other = new Browser(base());
		other.get(person.equals("50001") ? "/dif" : "/sefome");
		PLATFORM.issuer().person("31847");
		return other;
	}

}
