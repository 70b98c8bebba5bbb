package mx.gob.colima.mesa.portal.address;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Address of a dependency's pages as browsers see it.
 */
public final class DoorAddress {

	static final String HOST_MODE = DoorAddress.class.getName() + ".host";

	private DoorAddress() {
	}

	/**
	 * Tells what stands before the paths of a dependency's pages.
	 * @param exchange the exchange
	 * @param acronym the dependency's acronym
	 * @return empty on a host of its own, else a slash and the acronym
	 */
	public static String base(ServerWebExchange exchange, String acronym) {
		return exchange.getAttributes().containsKey(HOST_MODE) ? "" : "/" + acronym;
	}

	/**
	 * Gives the absolute address of a path on the host that the browser used.
	 * @param exchange the exchange
	 * @param path the path
	 * @return scheme, host, port and path
	 */
	public static String absolute(ServerWebExchange exchange, String path) {
		return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
			.replacePath(path)
			.replaceQuery(null)
			.fragment(null)
			.toUriString();
	}

	/**
	 * Tells the first part of the path, which names the dependency.
	 * @param exchange the exchange
	 * @return the acronym in the address, perhaps of no dependency
	 */
	public static String acronym(ServerWebExchange exchange) {
		String[] parts = exchange.getRequest().getPath().value().split("/", 3);
		return (parts.length > 1) ? parts[1] : "";
	}

}
