package mx.gob.colima.mesa.config.item;

import java.util.Locale;

/**
 * The offices whose people operate the platform.
 */
public enum Office {

	/** Dirección de Servicios Generales. */
	SG,

	/** Dirección de Tecnologías de la Información. */
	DTI,

	/** Contraloría General del Estado. */
	CGE;

	/**
	 * What user names of the office's people begin with.
	 * @return as {@code sg.}
	 */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT) + ".";
	}

}
