package mx.gob.colima.mesa.portal.settings;

import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How pages are addressed, how dates are told and how many pages stay live.
 *
 * @param zone zone of people's dates
 * @param hosts acronym of the dependency that lives at the root of a host
 * @param streams browsers that are told of changes at the same time by one replica
 */
@ConfigurationProperties("mesa.portal")
public record PortalSettings(ZoneId zone, Map<String, String> hosts, int streams) {
}
