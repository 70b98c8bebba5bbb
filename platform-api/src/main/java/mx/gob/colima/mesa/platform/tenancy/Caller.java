package mx.gob.colima.mesa.platform.tenancy;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the validated token says. The account row decides the rest.
 */
public sealed interface Caller {

	/**
	 * The door that the caller comes through.
	 * @return the door
	 */
	Door door();

	/**
	 * Name for the audit trail as long as the account row is not read.
	 * @return user name or client id
	 */
	String label();

	/**
	 * A person of a dependency.
	 *
	 * @param tenant the dependency that the token names
	 * @param subject the token's subject
	 * @param label user name
	 */
	record Member(TenantId tenant, String subject, String label) implements Caller {

		/**
		 * A person whose token names the given dependency.
		 * @param tenant id in the token
		 * @param subject the token's subject
		 * @param label user name
		 * @return the caller
		 */
		public static Member of(UUID tenant, String subject, String label) {
			return new Member(new TenantId(tenant), subject, label);
		}

		@Override
		public Door door() {
			return Door.TENANT;
		}

	}

	/**
	 * An operator.
	 *
	 * @param door the door of the operator's role
	 * @param subject the token's subject
	 * @param label user name
	 */
	record Operator(Door door, String subject, String label) implements Caller {
	}

	/**
	 * A machine client; it has no account row.
	 *
	 * @param label client id
	 */
	record Machine(String label) implements Caller {

		@Override
		public Door door() {
			return Door.STREAM;
		}

	}

	/**
	 * Somebody whose token opens no door; what they are refused is written through the
	 * worker's.
	 *
	 * @param label user name
	 */
	record Stranger(String label) implements Caller {

		@Override
		public Door door() {
			return Door.WORKER;
		}

	}

	/**
	 * The platform itself, in pollers and in the audit trail.
	 *
	 * @param door the door
	 * @param tenant the dependency to bind, if the work belongs to one
	 * @param label name of the work
	 */
	record Platform(Door door, @Nullable TenantId tenant, String label) implements Caller {

		/**
		 * The platform at work for the dependency of something it found.
		 * @param door the door
		 * @param tenant id of the dependency, read from the row
		 * @param label name of the work
		 * @return the caller
		 */
		public static Platform of(Door door, UUID tenant, String label) {
			return new Platform(door, new TenantId(tenant), label);
		}

	}

}
