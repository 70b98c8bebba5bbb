package mx.gob.colima.mesa.platform.support;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The people and services of {@code sample.sql}: two dependencies alike, and those who
 * serve them. A person's subject is {@code sub-} and the user name.
 *
 * @param username user name
 * @param role the role
 * @param tenant the dependency that the token names
 */
public record Sample(String username, Role role, @Nullable UUID tenant) {

	/** SEFOME. */
	public static final UUID SEFOME = UUID.fromString("01900000-0000-7000-8000-000000000001");

	/** SECTUR. */
	public static final UUID SECTUR = UUID.fromString("01900000-0000-7000-8000-000000000002");

	/** Air conditioning at SEFOME, served by SG. */
	public static final UUID CLIMATE = UUID.fromString("01900000-0000-7000-8004-000000000001");

	/** The ordinary level of air conditioning. */
	public static final UUID ORDINARY = UUID.fromString("01900000-0000-7000-8009-000000000001");

	/** Air conditioning as it is published. */
	public static final String EDITION = "1.1.1." + ORDINARY;

	/** Computer support at SEFOME, served by DTI. */
	public static final UUID COMPUTERS = UUID.fromString("01900000-0000-7000-8004-000000000002");

	/** Air conditioning at SECTUR. */
	public static final UUID CLIMATE_SECTUR = UUID.fromString("01900000-0000-7000-8004-000000000011");

	/** The group that serves air conditioning. */
	public static final UUID CLIMATE_GROUP = UUID.fromString("01900000-0000-7000-8005-000000000001");

	/** The group that serves computers. */
	public static final UUID COMPUTER_GROUP = UUID.fromString("01900000-0000-7000-8005-000000000002");

	/** The agent of the group that serves air conditioning. */
	public static final UUID CLIMATE_AGENT_ID = UUID.fromString("01900000-0000-7000-8006-000000000002");

	/** An employee of SEFOME without account. */
	public static final UUID EMPLOYEE = UUID.fromString("01900000-0000-7000-8007-000000000001");

	/** An employee of SECTUR without account. */
	public static final UUID EMPLOYEE_SECTUR = UUID.fromString("01900000-0000-7000-8007-000000000011");

	/** Requester of SEFOME. */
	public static final Sample REQUESTER = new Sample("10001", Role.REQUESTER, SEFOME);

	/** Another requester of SEFOME. */
	public static final Sample COLLEAGUE = new Sample("10002", Role.REQUESTER, SEFOME);

	/** Coordinator of SEFOME. */
	public static final Sample COORDINATOR = new Sample("10003", Role.COORDINATOR, SEFOME);

	/** Head of SEFOME. */
	public static final Sample HEAD = new Sample("10004", Role.HEAD, SEFOME);

	/** Requester of SEFOME whose account has ended. */
	public static final Sample ENDED = new Sample("10005", Role.REQUESTER, SEFOME);

	/** Requester of SECTUR. */
	public static final Sample STRANGER = new Sample("20001", Role.REQUESTER, SECTUR);

	/** Coordinator of SECTUR. */
	public static final Sample STRANGE_COORDINATOR = new Sample("20003", Role.COORDINATOR, SECTUR);

	/** Head of SECTUR. */
	public static final Sample STRANGE_HEAD = new Sample("20004", Role.HEAD, SECTUR);

	/** Service manager of SG. */
	public static final Sample MANAGER = new Sample("sg.gestion", Role.SERVICE_MANAGER, null);

	/** Agent of the group that serves air conditioning. */
	public static final Sample CLIMATE_AGENT = new Sample("sg.clima", Role.AGENT, null);

	/** Agent of the group that serves computers. */
	public static final Sample COMPUTER_AGENT = new Sample("dti.soporte", Role.AGENT, null);

	/** Platform operator of DTI. */
	public static final Sample PLATFORM = new Sample("dti.plataforma", Role.PLATFORM_OPERATOR, null);

	/** Auditor. */
	public static final Sample AUDITOR = new Sample("cge.auditoria", Role.AUDITOR, null);

	/** The portal as a machine. */
	public static final Sample MACHINE = new Sample("service-account-mesa-portal", Role.STREAM, null);

	/** Everybody who can be called by name. */
	public static final List<Sample> ALL = List.of(REQUESTER, COLLEAGUE, COORDINATOR, HEAD, ENDED, STRANGER,
			STRANGE_COORDINATOR, STRANGE_HEAD, MANAGER, CLIMATE_AGENT, COMPUTER_AGENT, PLATFORM, AUDITOR, MACHINE);

	/**
	 * The token's subject.
	 * @return the subject
	 */
	public String subject() {
		return "sub-" + this.username;
	}

}
