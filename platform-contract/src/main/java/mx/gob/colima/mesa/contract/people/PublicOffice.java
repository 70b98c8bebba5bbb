package mx.gob.colima.mesa.contract.people;

/**
 * An office in a dependency that lets its holder sign.
 */
public enum PublicOffice {

	/** Titular: heads the dependency. */
	HEAD,

	/** Representante: acts for the head. */
	REPRESENTATIVE,

	/** Coordinador administrativo: enrols people and answers for them. */
	COORDINATOR

}
