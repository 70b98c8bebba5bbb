package mx.gob.colima.mesa.contract.catalog;

/**
 * The office that serves.
 */
public enum Office {

	/** Dirección de Servicios Generales. */
	SG,

	/** Dirección de Tecnologías de la Información. */
	DTI,

	/** Contraloría General del Estado. */
	CGE

}
