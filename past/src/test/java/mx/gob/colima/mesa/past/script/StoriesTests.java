package mx.gob.colima.mesa.past.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StoriesTests {

	private final Stories stories = Stories.load();

	@Test
	void everyServiceOfTheCatalogueHasAStory() {
		assertThat(this.stories.services().keySet()).containsExactlyInAnyOrderElementsOf(services());
	}

	@Test
	void aStoryHasSomethingForEveryTurnOfALife() {
		assertThat(this.stories.services().values()).allSatisfy((story) -> {
			assertThat(story.cases()).hasSizeGreaterThan(1).allSatisfy((one) -> {
				assertThat(one).hasSize(2);
				assertThat(one.getFirst().length()).isLessThan(100);
			});
			assertThat(story.questions()).isNotEmpty().allSatisfy((question) -> assertThat(question).hasSize(2));
			assertThat(List.of(story.suppliers(), story.dates(), story.solutions(), story.reopenings()))
				.noneMatch(List::isEmpty);
		});
	}

	@Test
	void nothingIsLeftOpenInWhatPeopleRead() {
		Words words = new Words("Edificio Juárez, piso 1, oficina 12", new Chance(1));
		List<String> all = new ArrayList<>(this.stories.endings());
		all.addAll(this.stories.notes());
		this.stories.services().values().forEach((story) -> {
			story.cases().forEach(all::addAll);
			story.questions().forEach(all::addAll);
			all.addAll(story.suppliers());
			all.addAll(story.dates());
			all.addAll(story.solutions());
		});
		assertThat(all.stream().map(words::fill)).noneMatch((text) -> text.contains("{") || text.contains("}"));
	}

	private static List<String> services() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("tenant-config/colima"))) {
			folder = Objects.requireNonNull(folder.getParent());
		}
		List<String> names = new ArrayList<>();
		JsonNode file = new YAMLMapper().readTree(folder.resolve("tenant-config/colima/services.yaml").toFile());
		file.path("categories")
			.forEach((category) -> category.path("services")
				.forEach((service) -> names.add(service.path("name").asString())));
		return names;
	}

}
