package mx.gob.colima.mesa.bench.bare;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import reactor.netty.http.HttpResources;
import reactor.netty.http.server.HttpServer;

import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The same queries without token, account check, binding of the tenant and row level
 * security: what the stack can do on this machine.
 */
public final class BareStack {

	private static final int CONNECTIONS = 16;

	private BareStack() {
	}

	/**
	 * Serves until the process ends.
	 * @param arguments none; settings are variables
	 */
	public static void main(String[] arguments) {
		Map<String, String> environment = System.getenv();
		BareReads reads = new BareReads(
				client(environment, of(environment, "BARE_USER"), of(environment, "BARE_PASSWORD")));
		BoundReads bound = new BoundReads(client(environment, "mesa_tenant", of(environment, "BARE_TENANT_PASSWORD")));
		var routes = RouterFunctions.route(RequestPredicates.GET("/health"), (request) -> ServerResponse.ok().build())
			.andRoute(RequestPredicates.GET("/requests/{id}"), reads::open)
			.andRoute(RequestPredicates.GET("/requests"), reads::list)
			.andRoute(RequestPredicates.GET("/bound/requests/{id}"), bound::open)
			.andRoute(RequestPredicates.GET("/tray"), reads::tray);
		HttpServer.create()
			.host("localhost")
			.port(Integer.parseInt(of(environment, "BARE_PORT")))
			.handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
			.bindNow()
			.onDispose()
			.block();
	}

	private static DatabaseClient client(Map<String, String> environment, String user, String password) {
		PostgresqlConnectionConfiguration connection = PostgresqlConnectionConfiguration.builder()
			.host("localhost")
			.port(Integer.parseInt(of(environment, "BARE_DATABASE_PORT")))
			.database(of(environment, "BARE_DATABASE"))
			.username(user)
			.password(password)
			.options(Map.of("search_path", "mesa,public"))
			.loopResources(HttpResources.get())
			.build();
		return DatabaseClient
			.create(new ConnectionPool(ConnectionPoolConfiguration.builder(new PostgresqlConnectionFactory(connection))
				.initialSize(CONNECTIONS)
				.maxSize(CONNECTIONS)
				.maxIdleTime(Duration.ofHours(1))
				.build()));
	}

	private static String of(Map<String, String> environment, String name) {
		return Objects.requireNonNull(environment.get(name), name);
	}

}
