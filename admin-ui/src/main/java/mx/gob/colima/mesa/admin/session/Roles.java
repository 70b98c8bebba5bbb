package mx.gob.colima.mesa.admin.session;

/**
 * Names of the operators' roles, for annotations of views.
 */
public final class Roles {

	/** Staff of a fulfilment group. */
	public static final String AGENT = "agent";

	/** Gestión de servicios, of SG. */
	public static final String SERVICE_MANAGER = "service-manager";

	/** Operación de la plataforma, of DTI. */
	public static final String PLATFORM_OPERATOR = "platform-operator";

	/** Contraloría. */
	public static final String AUDITOR = "auditor";

	private Roles() {
	}

}
