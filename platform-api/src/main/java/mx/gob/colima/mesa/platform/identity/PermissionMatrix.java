package mx.gob.colima.mesa.platform.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.people.Role;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which role may call what: one table. What a role may do with a single request is
 * narrowed further by the request's state; which rows it sees, by the database. An
 * endpoint without a row here is closed.
 */
@Component
class PermissionMatrix {

	/** What anybody may call, with a token or without. */
	static final String[] PUBLIC = { "/api/v1/public/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/docs/**",
			"/webjars/swagger-ui/**", "/actuator/health/**" };

	private static final List<PathPattern> OPEN = Arrays.stream(PUBLIC)
		.map(PathPatternParser.defaultInstance::parse)
		.toList();

	private static final Set<Role> FILERS = EnumSet.of(Role.REQUESTER, Role.COORDINATOR);

	private static final Set<Role> MEMBERS = with(FILERS, Role.HEAD);

	private static final Set<Role> SERVING = EnumSet.of(Role.SERVICE_MANAGER, Role.AGENT);

	private static final Set<Role> TRAY = with(SERVING, Role.AUDITOR);

	private static final Set<Role> WRITERS = with(SERVING, Role.REQUESTER, Role.COORDINATOR);

	private static final Set<Role> READERS = with(WRITERS, Role.AUDITOR);

	private static final Set<Role> PEOPLE = with(READERS, Role.HEAD, Role.PLATFORM_OPERATOR);

	private static final Set<Role> TOLD = with(WRITERS, Role.HEAD);

	private static final Set<Role> JOBS = EnumSet.of(Role.PLATFORM_OPERATOR, Role.AUDITOR);

	private static final String REQUEST = "/api/v1/requests/{id}";

	private static final String OF_REQUEST = REQUEST + "/attachments/{attachmentId}";

	private static final String ENROLMENT = "/api/v1/enrolments/{id}";

	private static final String OF_ENROLMENT = ENROLMENT + "/attachments/{documentId}";

	private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);

	private static final Set<Role> ENROLLING = EnumSet.of(Role.COORDINATOR, Role.HEAD, Role.SERVICE_MANAGER);

	private static final String CREDENTIALS = "/api/v1/credentials";

	private static final String OF_DRAFT = "/api/v1/drafts/{id}/attachments/{attachmentId}";

	private final List<Permission> permissions = List.of(row(HttpMethod.GET, "/api/v1/me", PEOPLE).openBeforeTerms(),
			row(HttpMethod.POST, "/api/v1/terms/acceptance", MEMBERS).openBeforeTerms(),
			row(HttpMethod.GET, "/api/v1/offerings", MEMBERS), row(HttpMethod.GET, "/api/v1/offerings/{id}", MEMBERS),
			row(HttpMethod.GET, "/api/v1/employees", FILERS), row(HttpMethod.GET, "/api/v1/drafts", FILERS),
			row(HttpMethod.POST, "/api/v1/drafts", FILERS), row(HttpMethod.GET, "/api/v1/drafts/{id}", FILERS),
			row(HttpMethod.PUT, "/api/v1/drafts/{id}", FILERS), row(HttpMethod.DELETE, "/api/v1/drafts/{id}", FILERS),
			row(HttpMethod.POST, "/api/v1/requests", FILERS), row(HttpMethod.GET, "/api/v1/requests", MEMBERS),
			row(HttpMethod.GET, REQUEST, READERS), row(HttpMethod.GET, REQUEST + "/events", READERS),
			row(HttpMethod.GET, REQUEST + "/verification", READERS),
			row(HttpMethod.POST, REQUEST + "/messages", WRITERS), row(HttpMethod.PUT, OF_REQUEST, WRITERS),
			row(HttpMethod.GET, OF_REQUEST, READERS), row(HttpMethod.GET, OF_REQUEST + "/preview", READERS),
			row(HttpMethod.PUT, OF_DRAFT, FILERS), row(HttpMethod.GET, OF_DRAFT, FILERS),
			row(HttpMethod.GET, OF_DRAFT + "/preview", FILERS), row(HttpMethod.DELETE, OF_DRAFT, FILERS),
			row(HttpMethod.POST, REQUEST + "/acknowledgment", EnumSet.of(Role.SERVICE_MANAGER)),
			row(HttpMethod.POST, REQUEST + "/rejection", EnumSet.of(Role.SERVICE_MANAGER)),
			row(HttpMethod.POST, REQUEST + "/assignment", SERVING),
			row(HttpMethod.POST, REQUEST + "/taking", EnumSet.of(Role.AGENT)),
			row(HttpMethod.POST, REQUEST + "/start", SERVING), row(HttpMethod.POST, REQUEST + "/hold", SERVING),
			row(HttpMethod.POST, REQUEST + "/resumption", SERVING),
			row(HttpMethod.POST, REQUEST + "/resolution", SERVING), row(HttpMethod.POST, REQUEST + "/answer", FILERS),
			row(HttpMethod.POST, REQUEST + "/confirmation", FILERS),
			row(HttpMethod.POST, REQUEST + "/reopening", FILERS),
			row(HttpMethod.POST, REQUEST + "/cancellation", FILERS), row(HttpMethod.GET, "/api/v1/tray", TRAY),
			row(HttpMethod.GET, "/api/v1/tray/counts", TRAY), row(HttpMethod.GET, "/api/v1/groups", TRAY),
			row(HttpMethod.GET, "/api/v1/tenants", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/people", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/notices", TOLD), row(HttpMethod.GET, "/api/v1/notices/unread", TOLD),
			row(HttpMethod.POST, "/api/v1/notices/read", TOLD), row(HttpMethod.GET, "/api/v1/enrolments", ENROLLING),
			row(HttpMethod.POST, "/api/v1/enrolments", COORDINATOR), row(HttpMethod.GET, ENROLMENT, ENROLLING),
			row(HttpMethod.GET, ENROLMENT + "/form", ENROLLING), row(HttpMethod.DELETE, ENROLMENT, COORDINATOR),
			row(HttpMethod.PUT, ENROLMENT + "/rows", COORDINATOR),
			row(HttpMethod.POST, ENROLMENT + "/import", COORDINATOR),
			row(HttpMethod.POST, ENROLMENT + "/submission", COORDINATOR),
			row(HttpMethod.POST, ENROLMENT + "/decisions", EnumSet.of(Role.SERVICE_MANAGER)),
			row(HttpMethod.POST, ENROLMENT + "/rows/{candidateId}/second-approval",
					EnumSet.of(Role.HEAD, Role.SERVICE_MANAGER)),
			row(HttpMethod.PUT, OF_ENROLMENT, COORDINATOR), row(HttpMethod.DELETE, OF_ENROLMENT, COORDINATOR),
			row(HttpMethod.GET, OF_ENROLMENT, ENROLLING), row(HttpMethod.GET, OF_ENROLMENT + "/preview", ENROLLING),
			row(HttpMethod.GET, "/api/v1/officeholders", EnumSet.of(Role.COORDINATOR, Role.HEAD)),
			row(HttpMethod.GET, "/api/v1/officeholders/all", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.PUT, "/api/v1/officeholders/{id}", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.POST, "/api/v1/officeholders/{id}/end", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.PUT, "/api/v1/officeholders/{id}/document", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/officeholders/{id}/document", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, CREDENTIALS, EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, CREDENTIALS + "/waiting", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, CREDENTIALS + "/counts", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.POST, CREDENTIALS + "/issuing", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.POST, CREDENTIALS + "/{id}/reissue", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.POST, CREDENTIALS + "/{id}/letter", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/outbox", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/outbox/counts", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.POST, "/api/v1/outbox/{id}/replay", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/jobs", JOBS), row(HttpMethod.GET, "/api/v1/jobs/{name}/runs", JOBS),
			row(HttpMethod.POST, "/api/v1/jobs/{name}/run", EnumSet.of(Role.PLATFORM_OPERATOR)),
			row(HttpMethod.GET, "/api/v1/audit", EnumSet.of(Role.AUDITOR)),
			row(HttpMethod.GET, "/api/v1/stream", EnumSet.of(Role.STREAM)));

	/**
	 * All rows.
	 * @return the table
	 */
	List<Permission> permissions() {
		return this.permissions;
	}

	/**
	 * Whether anybody may call.
	 * @param path path of the call
	 * @return whether it is public
	 */
	boolean open(PathContainer path) {
		return OPEN.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	/**
	 * The row of a call.
	 * @param method the HTTP method
	 * @param path path of the call
	 * @return the row; empty if the endpoint does not exist
	 */
	Optional<Permission> find(HttpMethod method, PathContainer path) {
		HttpMethod meant = HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method;
		return this.permissions.stream()
			.filter((row) -> row.method().equals(meant) && row.pattern().matches(path))
			.findFirst();
	}

	/**
	 * What may be done at a path at all.
	 * @param path path of the call
	 * @return the methods; none if there is nothing at the path
	 */
	Set<HttpMethod> methods(PathContainer path) {
		return this.permissions.stream()
			.filter((row) -> row.pattern().matches(path))
			.map(Permission::method)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Permission row(HttpMethod method, String pattern, Set<Role> roles) {
		return new Permission(method, PathPatternParser.defaultInstance.parse(pattern), roles, false);
	}

	private static Set<Role> with(Set<Role> roles, Role... more) {
		Set<Role> all = EnumSet.copyOf(roles);
		all.addAll(Arrays.asList(more));
		return all;
	}

	/**
	 * Who may call an endpoint.
	 *
	 * @param method the HTTP method
	 * @param pattern its path
	 * @param roles roles that may
	 * @param beforeTerms whether also those may who have not accepted the terms in force
	 */
	record Permission(HttpMethod method, PathPattern pattern, Set<Role> roles, boolean beforeTerms) {

		Permission openBeforeTerms() {
			return new Permission(this.method, this.pattern, this.roles, true);
		}

	}

}
