package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.HttpResources;

import org.springframework.beans.factory.DisposableBean;

/**
 * Hands out connections of the caller's own door. Whoever is nobody gets none.
 */
class DoorConnectionFactory implements ConnectionFactory, DisposableBean {

	private final Map<Door, ConnectionPool> pools = new EnumMap<>(Door.class);

	DoorConnectionFactory(DatabaseProperties properties) {
		for (Door door : Door.values()) {
			this.pools.put(door, pool(properties, door));
		}
	}

	/**
	 * A connection outside the pools, for listening.
	 * @param properties where the database is
	 * @param door the door
	 * @return a factory of single connections
	 */
	static PostgresqlConnectionFactory single(DatabaseProperties properties, Door door) {
		String password = properties.passwords().get(door);
		if (password == null) {
			throw new IllegalStateException(
					"mesa.database.passwords." + door.name().toLowerCase(java.util.Locale.ROOT) + " is missing");
		}
		return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
			.host(properties.host())
			.port(properties.port())
			.database(properties.name())
			.username("mesa_" + door.name().toLowerCase(java.util.Locale.ROOT))
			.password(password)
			.applicationName("platform-api")
			.connectTimeout(properties.acquireTimeout())
			.statementTimeout(Duration.ofSeconds(10))
			.tcpKeepAlive(true)
			// the loops that answer calls, so that half of the reads stay on their thread
			.loopResources(HttpResources.get())
			.forceBinary(true)
			.build());
	}

	private static ConnectionPool pool(DatabaseProperties properties, Door door) {
		return new ConnectionPool(ConnectionPoolConfiguration.builder(single(properties, door))
			.name(door.name())
			.initialSize(0)
			.maxSize(properties.pools().getOrDefault(door, 2))
			.maxAcquireTime(properties.acquireTimeout())
			.maxIdleTime(Duration.ofMinutes(10))
			.build());
	}

	@Override
	public Mono<? extends Connection> create() {
		return Mono.deferContextual((context) -> {
			ConnectionPool pool = this.pools.get(TenantContext.require(context).caller().door());
			return (pool != null) ? pool.create() : Mono.error(new IllegalStateException("no pool"));
		});
	}

	@Override
	public ConnectionFactoryMetadata getMetadata() {
		return () -> "PostgreSQL";
	}

	/**
	 * Connections in use now, for tests and health.
	 * @return the count over all doors
	 */
	int acquired() {
		return this.pools.values()
			.stream()
			.mapToInt((pool) -> pool.getMetrics().map((metrics) -> metrics.acquiredSize()).orElse(0))
			.sum();
	}

	@Override
	public void destroy() {
		this.pools.values().forEach(ConnectionPool::dispose);
	}

	@Override
	public @Nullable String toString() {
		return "doors of " + this.pools.keySet();
	}

}
