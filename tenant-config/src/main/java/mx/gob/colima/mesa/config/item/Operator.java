package mx.gob.colima.mesa.config.item;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person of SG, DTI or the Contraloría. Absence from the files ends nobody's work:
 * leaving is an act of its own, with its own trail.
 *
 * @param id its id
 * @param username user name, led by the office
 * @param givenName given name
 * @param paternalSurname first surname
 * @param maternalSurname second surname, if there is one
 * @param email e-mail
 * @param position position
 * @param office the office
 * @param roles {@code agent}, {@code service-manager}, {@code platform-operator} or
 * {@code auditor}
 * @param groups the fulfilment groups that the person belongs to
 */
public record Operator(UUID id, String username, String givenName, String paternalSurname,
		@Nullable String maternalSurname, @Nullable String email, @Nullable String position, Office office,
		Set<String> roles, Set<UUID> groups) implements Item {

	public Operator {
		roles = Set.copyOf(roles);
		groups = Set.copyOf(groups);
	}

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public String label() {
		return "operator " + this.username;
	}

	/**
	 * The whole name, as screens show it.
	 * @return given name and surnames
	 */
	public String displayName() {
		String name = this.givenName + " " + this.paternalSurname;
		return (this.maternalSurname != null) ? name + " " + this.maternalSurname : name;
	}

}
