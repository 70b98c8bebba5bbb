package mx.gob.colima.mesa.local.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What invented people are made of.
 *
 * @param women given names
 * @param men given names
 * @param surnames surnames
 * @param head what a head is called, a woman and a man
 * @param coordinator what a coordinator is called
 * @param directors what directors are called
 * @param managers what middle managers are called
 * @param positions what others are called
 * @param buildings where they work
 * @param offices the rooms in which they work
 */
record Names(List<String> women, List<String> men, List<String> surnames, List<String> head, List<String> coordinator,
		List<List<String>> directors, List<List<String>> managers, List<List<String>> positions, List<String> buildings,
		List<String> offices) {

	static Names load() {
		try (InputStream stream = Objects.requireNonNull(Names.class.getResourceAsStream("names.yaml"))) {
			return new YAMLMapper().readValue(stream, Names.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
