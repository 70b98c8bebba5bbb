package mx.gob.colima.mesa.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when files cannot be used, with everything that is wrong in them at once.
 */
public final class InvalidConfiguration extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ConfigurationFault> faults;

	InvalidConfiguration(List<ConfigurationFault> faults) {
		super(faults.stream().map(ConfigurationFault::toString).collect(Collectors.joining(System.lineSeparator())));
		this.faults = List.copyOf(faults);
	}

	/**
	 * What is wrong.
	 * @return at least one fault, by file and line
	 */
	public List<ConfigurationFault> faults() {
		return this.faults;
	}

}
