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
 * @param directors what directors answer for
 * @param managers what middle managers answer for
 * @param positions what others do
 * @param buildings where they work
 * @param offices the rooms in which they work
 */
record Names(List<String> women, List<String> men, List<String> surnames, List<String> directors, List<String> managers,
		List<String> positions, List<String> buildings, List<String> offices) {

	static Names load() {
		try (InputStream stream = Objects.requireNonNull(Names.class.getResourceAsStream("names.yaml"))) {
			return new YAMLMapper().readValue(stream, Names.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
