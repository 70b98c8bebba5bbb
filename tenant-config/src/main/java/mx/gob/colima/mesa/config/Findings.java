package mx.gob.colima.mesa.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong in all files, so that a person mends it in one go.
 */
final class Findings {

	private final List<ConfigurationFault> faults = new ArrayList<>();

	void add(SourceFile source, String pointer, String message) {
		this.faults.add(new ConfigurationFault(source.name(), source.line(pointer), readable(pointer), message));
	}

	void add(String file, int line, String message) {
		this.faults.add(new ConfigurationFault(file, line, "", message));
	}

	void unique(Map<Object, String> seen, String what, Object value, SourceFile source, String pointer) {
		String first = seen.putIfAbsent(value, source.name() + ", line " + source.line(pointer));
		if (first != null) {
			add(source, pointer, what + " \"" + value + "\" is used already in " + first + ".");
		}
	}

	void throwIfAny() {
		if (!this.faults.isEmpty()) {
			throw new InvalidConfiguration(this.faults.stream()
				.distinct()
				.sorted(Comparator.comparing(ConfigurationFault::file).thenComparing(ConfigurationFault::line))
				.toList());
		}
	}

	private static String readable(String pointer) {
		return pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
	}

}
