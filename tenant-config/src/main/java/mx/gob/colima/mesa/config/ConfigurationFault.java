package mx.gob.colima.mesa.config;

/**
 * Something wrong in a configuration file, told so that a person finds and mends it.
 *
 * @param file name of the file
 * @param line line at which to look, from 1
 * @param path place in the file, as {@code tenants[3].color}; empty for the whole file
 * @param message what is wrong
 */
public record ConfigurationFault(String file, int line, String path, String message) {

	@Override
	public String toString() {
		String place = this.file + ", line " + this.line;
		return this.path.isEmpty() ? place + ": " + this.message : place + " (" + this.path + "): " + this.message;
	}

}
