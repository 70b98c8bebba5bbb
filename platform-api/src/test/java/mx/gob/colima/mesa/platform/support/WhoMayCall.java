package mx.gob.colima.mesa.platform.support;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.people.Role;

/**
 * Which role may call what, as the domain's table of roles says it and not as the code
 * does. A head files nothing, but sees the catalogue and that nothing is pending.
 */
public final class WhoMayCall {

	private static final List<Role> COLUMNS = List.of(Role.REQUESTER, Role.COORDINATOR, Role.HEAD, Role.AGENT,
			Role.SERVICE_MANAGER, Role.PLATFORM_OPERATOR, Role.AUDITOR, Role.STREAM);

	private static final String TABLE = """
			                                                               req coo hea age man pla aud str
			GET    /api/v1/me                                               x   x   x   x   x   x   x   -
			POST   /api/v1/terms/acceptance                                 x   x   x   -   -   -   -   -
			GET    /api/v1/offerings                                        x   x   x   -   -   -   -   -
			GET    /api/v1/offerings/{id}                                   x   x   x   -   -   -   -   -
			GET    /api/v1/employees                                        x   x   -   -   -   -   -   -
			GET    /api/v1/drafts                                           x   x   -   -   -   -   -   -
			POST   /api/v1/drafts                                           x   x   -   -   -   -   -   -
			GET    /api/v1/drafts/{id}                                      x   x   -   -   -   -   -   -
			PUT    /api/v1/drafts/{id}                                      x   x   -   -   -   -   -   -
			DELETE /api/v1/drafts/{id}                                      x   x   -   -   -   -   -   -
			PUT    /api/v1/drafts/{id}/attachments/{attachmentId}           x   x   -   -   -   -   -   -
			GET    /api/v1/drafts/{id}/attachments/{attachmentId}           x   x   -   -   -   -   -   -
			GET    /api/v1/drafts/{id}/attachments/{attachmentId}/preview   x   x   -   -   -   -   -   -
			DELETE /api/v1/drafts/{id}/attachments/{attachmentId}           x   x   -   -   -   -   -   -
			POST   /api/v1/requests                                         x   x   -   -   -   -   -   -
			GET    /api/v1/requests                                         x   x   x   -   -   -   -   -
			GET    /api/v1/requests/{id}                                    x   x   -   x   x   -   x   -
			GET    /api/v1/requests/{id}/events                             x   x   -   x   x   -   x   -
			GET    /api/v1/requests/{id}/verification                       x   x   -   x   x   -   x   -
			POST   /api/v1/requests/{id}/messages                           x   x   -   x   x   -   -   -
			PUT    /api/v1/requests/{id}/attachments/{attachmentId}         x   x   -   x   x   -   -   -
			GET    /api/v1/requests/{id}/attachments/{attachmentId}         x   x   -   x   x   -   x   -
			GET    /api/v1/requests/{id}/attachments/{attachmentId}/preview x   x   -   x   x   -   x   -
			POST   /api/v1/requests/{id}/acknowledgment                     -   -   -   -   x   -   -   -
			POST   /api/v1/requests/{id}/rejection                          -   -   -   -   x   -   -   -
			POST   /api/v1/requests/{id}/assignment                         -   -   -   x   x   -   -   -
			POST   /api/v1/requests/{id}/taking                             -   -   -   x   -   -   -   -
			POST   /api/v1/requests/{id}/start                              -   -   -   x   x   -   -   -
			POST   /api/v1/requests/{id}/hold                               -   -   -   x   x   -   -   -
			POST   /api/v1/requests/{id}/resumption                         -   -   -   x   x   -   -   -
			POST   /api/v1/requests/{id}/resolution                         -   -   -   x   x   -   -   -
			POST   /api/v1/requests/{id}/answer                             x   x   -   -   -   -   -   -
			POST   /api/v1/requests/{id}/confirmation                       x   x   -   -   -   -   -   -
			POST   /api/v1/requests/{id}/reopening                          x   x   -   -   -   -   -   -
			POST   /api/v1/requests/{id}/cancellation                       x   x   -   -   -   -   -   -
			GET    /api/v1/tray                                             -   -   -   x   x   -   x   -
			GET    /api/v1/tray/counts                                      -   -   -   x   x   -   x   -
			GET    /api/v1/groups                                           -   -   -   x   x   -   x   -
			GET    /api/v1/tenants                                          -   -   -   -   -   x   -   -
			GET    /api/v1/people                                           -   -   -   -   -   x   -   -
			GET    /api/v1/notices                                          x   x   x   x   x   -   -   -
			GET    /api/v1/notices/unread                                   x   x   x   x   x   -   -   -
			POST   /api/v1/notices/read                                     x   x   x   x   x   -   -   -
			GET    /api/v1/enrolments                                       -   x   x   -   x   -   -   -
			POST   /api/v1/enrolments                                       -   x   -   -   -   -   -   -
			GET    /api/v1/enrolments/{id}                                  -   x   x   -   x   -   -   -
			GET    /api/v1/enrolments/{id}/form                             -   x   x   -   x   -   -   -
			DELETE /api/v1/enrolments/{id}                                  -   x   -   -   -   -   -   -
			PUT    /api/v1/enrolments/{id}/rows                             -   x   -   -   -   -   -   -
			POST   /api/v1/enrolments/{id}/import                           -   x   -   -   -   -   -   -
			POST   /api/v1/enrolments/{id}/submission                       -   x   -   -   -   -   -   -
			POST   /api/v1/enrolments/{id}/decisions                        -   -   -   -   x   -   -   -
			POST   /api/v1/enrolments/{id}/rows/{candidateId}/second-approval -   -   x   -   x   -   -   -
			PUT    /api/v1/enrolments/{id}/attachments/{documentId}         -   x   -   -   -   -   -   -
			DELETE /api/v1/enrolments/{id}/attachments/{documentId}         -   x   -   -   -   -   -   -
			GET    /api/v1/enrolments/{id}/attachments/{documentId}         -   x   x   -   x   -   -   -
			GET    /api/v1/enrolments/{id}/attachments/{documentId}/preview -   x   x   -   x   -   -   -
			GET    /api/v1/officeholders                                    -   x   x   -   -   -   -   -
			GET    /api/v1/officeholders/all                                -   -   -   -   -   x   -   -
			PUT    /api/v1/officeholders/{id}                               -   -   -   -   -   x   -   -
			POST   /api/v1/officeholders/{id}/end                           -   -   -   -   -   x   -   -
			PUT    /api/v1/officeholders/{id}/document                      -   -   -   -   -   x   -   -
			GET    /api/v1/officeholders/{id}/document                      -   -   -   -   -   x   -   -
			GET    /api/v1/credentials                                      -   -   -   -   -   x   -   -
			GET    /api/v1/credentials/waiting                              -   -   -   -   -   x   -   -
			GET    /api/v1/credentials/counts                               -   -   -   -   -   x   -   -
			POST   /api/v1/credentials/issuing                              -   -   -   -   -   x   -   -
			POST   /api/v1/credentials/{id}/reissue                         -   -   -   -   -   x   -   -
			POST   /api/v1/credentials/{id}/letter                          -   -   -   -   -   x   -   -
			GET    /api/v1/outbox                                           -   -   -   -   -   x   -   -
			GET    /api/v1/outbox/counts                                    -   -   -   -   -   x   -   -
			POST   /api/v1/outbox/{id}/replay                               -   -   -   -   -   x   -   -
			GET    /api/v1/jobs                                             -   -   -   -   -   x   x   -
			GET    /api/v1/jobs/{name}/runs                                 -   -   -   -   -   x   x   -
			POST   /api/v1/jobs/{name}/run                                  -   -   -   -   -   x   -   -
			GET    /api/v1/audit                                            -   -   -   -   -   -   x   -
			GET    /api/v1/stream                                           -   -   -   -   -   -   -   x
			""";

	private static final Map<String, Set<Role>> ROWS = TABLE.lines()
		.skip(1)
		.map((line) -> line.split("\\s+"))
		.collect(Collectors.toUnmodifiableMap((cells) -> cells[0] + " " + cells[1], WhoMayCall::roles));

	private WhoMayCall() {
	}

	/**
	 * Every operation of the table.
	 * @return methods and paths
	 */
	public static Set<String> operations() {
		return ROWS.keySet();
	}

	/**
	 * Who may call.
	 * @param operation method and path, as {@code GET /api/v1/me}
	 * @return the roles
	 */
	public static Set<Role> roles(String operation) {
		return Objects.requireNonNull(ROWS.get(operation), () -> "who may call " + operation + "?");
	}

	private static Set<Role> roles(String[] cells) {
		List<String> marks = Arrays.asList(cells).subList(2, cells.length);
		if (marks.size() != COLUMNS.size() || !Set.of("x", "-").containsAll(marks)) {
			throw new IllegalArgumentException(String.join(" ", cells));
		}
		Set<Role> roles = EnumSet.noneOf(Role.class);
		COLUMNS.stream().filter((role) -> marks.get(COLUMNS.indexOf(role)).equals("x")).forEach(roles::add);
		return roles;
	}

}
