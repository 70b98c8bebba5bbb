package mx.gob.colima.mesa.past.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What people write.
 *
 * @param services stories by the name of their service
 * @param other for services without a story
 * @param endings what is added to a description now and then
 * @param rejections why SG rejects
 * @param cancellations why a requester withdraws
 * @param notes what only those who serve read
 * @param messages what a requester adds
 * @param replies what is replied
 * @param resumptions why work goes on
 * @param comments of those who are content
 * @param complaints of those who are not
 * @param sizes how much dependencies ask for, by acronym
 */
public record Stories(Map<String, Story> services, Story other, List<String> endings, List<String> rejections,
		List<String> cancellations, List<String> notes, List<String> messages, List<String> replies,
		List<String> resumptions, List<String> comments, List<String> complaints, Map<String, Integer> sizes) {

	private static final int USUAL_SIZE = 3;

	/**
	 * Reads them.
	 * @return the stories
	 */
	public static Stories load() {
		try (InputStream stream = Objects.requireNonNull(Stories.class.getResourceAsStream("stories.yaml"))) {
			return new YAMLMapper().readValue(stream, Stories.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Story of(String service) {
		return this.services.getOrDefault(service, this.other);
	}

	/**
	 * The order of dependencies by size, those without a story last.
	 * @return an order of acronyms
	 */
	public Comparator<String> largestFirst() {
		return Comparator.comparing((String acronym) -> -this.sizes.getOrDefault(acronym, 0))
			.thenComparing(Comparator.naturalOrder());
	}

	/**
	 * How much a dependency asks for, compared with others.
	 * @param acronym the dependency
	 * @return its weight
	 */
	public int size(String acronym) {
		return this.sizes.getOrDefault(acronym, USUAL_SIZE);
	}

}
