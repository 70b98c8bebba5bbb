package mx.gob.colima.mesa.admin.shell;

import java.util.List;
import java.util.Set;

import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.session.CurrentPerson;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The places of the navigation, and who sees them. A later capability is one more line.
 */
enum Place {

	TRAY("work", "bandeja", Icon.INBOX, TrayView.OPEN, Set.of(Roles.AGENT, Roles.SERVICE_MANAGER, Roles.AUDITOR)),

	MINE("work", "mias", Icon.USER, TrayView.MINE, Set.of(Roles.AGENT, Roles.SERVICE_MANAGER)),

	ENROLMENTS("work", "altas", Icon.PEOPLE, null, Set.of(Roles.SERVICE_MANAGER)),

	AUDIT("oversee", "auditoria", Icon.EYE, null, Set.of(Roles.AUDITOR)),

	DEPENDENCIES("platform", "dependencias", Icon.BUILDING, null, Set.of(Roles.PLATFORM_OPERATOR)),

	OFFICEHOLDERS("platform", "titulares", Icon.SEAL, null, Set.of(Roles.PLATFORM_OPERATOR)),

	ISSUING("platform", "emision", Icon.INBOX, null, Set.of(Roles.PLATFORM_OPERATOR)),

	CREDENTIALS("platform", "credenciales", Icon.KEY, null, Set.of(Roles.PLATFORM_OPERATOR)),

	PEOPLE("platform", "personas", Icon.PEOPLE, null, Set.of(Roles.PLATFORM_OPERATOR)),

	OUTBOX("platform", "envios", Icon.SEND, null, Set.of(Roles.PLATFORM_OPERATOR)),

	JOBS("platform", "trabajos", Icon.CLOCK, null, Set.of(Roles.PLATFORM_OPERATOR, Roles.AUDITOR));

	private final String section;

	private final String path;

	private final Icon icon;

	private final @Nullable TrayView counted;

	private final Set<String> roles;

	Place(String section, String path, Icon icon, @Nullable TrayView counted, Set<String> roles) {
		this.section = section;
		this.path = path;
		this.icon = icon;
		this.counted = counted;
		this.roles = roles;
	}

	String section() {
		return this.section;
	}

	String path() {
		return this.path;
	}

	Icon icon() {
		return this.icon;
	}

	@Nullable TrayView counted() {
		return this.counted;
	}

	/**
	 * Gives the places that a person sees, in order; the first one is where they begin.
	 * @param person the person
	 * @return the places
	 */
	static List<Place> of(CurrentPerson person) {
		return List.of(values()).stream().filter((place) -> person.isAny(place.roles.toArray(String[]::new))).toList();
	}

}
