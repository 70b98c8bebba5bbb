package mx.gob.colima.mesa.platform.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.PlatformApi;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * An API with a database of its own, for tests that leave it in a state that no other
 * test should meet.
 */
public final class OwnApi implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private OwnApi(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts the API over the people of {@link Sample}.
	 * @param more further properties, as {@code key=value}
	 * @return the running API
	 */
	public static OwnApi start(String... more) {
		List<String> properties = new ArrayList<>(List.of("server.port=0", "mesa.oidc.issuer=" + TestIssuer.issuer(),
				"mesa.oidc.client-secret=" + PlatformDatabase.PASSWORD,
				"mesa.database.port=" + PostgresServer.shared().port(),
				"mesa.database.name=" + PlatformDatabase.sample(), "mesa.blobs.folder=" + RunningApi.BLOBS + "-own",
				"spring.mail.port=" + MailServer.shared().port(), "mesa.mail.starttls=false"));
		for (String door : new String[] { "tenant", "operator", "auditor", "platform", "worker", "stream" }) {
			properties.add("mesa.database.passwords." + door + "=" + PlatformDatabase.PASSWORD);
		}
		properties.addAll(List.of(more));
		String[] arguments = properties.stream().map((property) -> "--" + property).toArray(String[]::new);
		return new OwnApi(new SpringApplicationBuilder(PlatformApi.class)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class,
					OwnApi::loops))
			.run(arguments));
	}

	// Those that all of the JVM shares would end with this API, and the issuer of tokens
	// with them.
	private static ReactorResourceFactory loops() {
		ReactorResourceFactory factory = new ReactorResourceFactory();
		factory.setUseGlobalResources(false);
		return factory;
	}

	/**
	 * Where it listens.
	 * @return the port on localhost
	 */
	public int port() {
		return Integer.parseInt(Objects.requireNonNull(this.context.getEnvironment().getProperty("local.server.port")));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
