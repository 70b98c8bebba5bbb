package mx.gob.colima.mesa.portal.text;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param id the request
 * @param subject what it is about
 * @param service name of the service
 * @param folio folio
 * @param where place, and for whom or by whom where that differs from the reader
 * @param date promised date, or the day on which it ended
 * @param badges state
 * @param step how far it has come; 0 if it ended otherwise than by closing
 * @param note what else to know, or {@code null}
 */
public record RequestRow(UUID id, String subject, String service, String folio, String where, DateLeaf date,
		List<Badge> badges, int step, @Nullable String note) {
}
