package mx.gob.colima.mesa.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import mx.gob.colima.mesa.config.item.Category;
import mx.gob.colima.mesa.config.item.Group;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.config.item.Tenant;

/**
 * Turns checked files into flat items, with ids where the files have names.
 */
final class Assembly {

	private final Documents documents;

	private final Map<String, UUID> calendars;

	private final Map<String, UUID> categories;

	private final Map<String, UUID> groups;

	Assembly(Documents documents) {
		this.documents = documents;
		this.calendars = index(documents.calendars().content().calendars(), CalendarsFile.Entry::key,
				CalendarsFile.Entry::id);
		this.categories = index(categoryEntries(), ServicesFile.CategoryEntry::key, ServicesFile.CategoryEntry::id);
		this.groups = index(documents.groups().content().groups(), GroupsFile.Entry::key, GroupsFile.Entry::id);
	}

	Configuration assemble() {
		return new Configuration(this.documents.tenants().content().tenants(),
				this.documents.calendars().content().calendars().stream().map(CalendarsFile.Entry::toCalendar).toList(),
				categories(), categoryEntries().stream().flatMap(this::services).toList(),
				serviceEntries().flatMap(this::levels).toList(), offerings(), groups(), operators(),
				this.documents.terms().content().versions());
	}

	private List<ServicesFile.CategoryEntry> categoryEntries() {
		return this.documents.services().content().categories();
	}

	private Stream<ServicesFile.ServiceEntry> serviceEntries() {
		return categoryEntries().stream().flatMap((category) -> category.services().stream());
	}

	private List<Category> categories() {
		return IntStream.range(0, categoryEntries().size()).mapToObj((i) -> {
			ServicesFile.CategoryEntry entry = categoryEntries().get(i);
			return new Category(entry.id(), entry.name(), entry.icon(), i + 1);
		}).toList();
	}

	private Stream<Service> services(ServicesFile.CategoryEntry category) {
		return category.services()
			.stream()
			.map((entry) -> new Service(entry.id(), category.id(), entry.serves(), entry.icon(), entry.name(),
					entry.description(), entry.exclusions(), this.documents.services().content().validFrom()));
	}

	private Stream<Level> levels(ServicesFile.ServiceEntry service) {
		return IntStream.range(0, service.levels().size()).mapToObj((i) -> {
			ServicesFile.LevelEntry entry = service.levels().get(i);
			return new Level(entry.id(), service.id(), i + 1, entry.name(), known(this.calendars, entry.calendar()),
					entry.response(), entry.resolution(), this.documents.services().content().validFrom());
		});
	}

	private List<Offering> offerings() {
		List<Offering> offerings = new ArrayList<>();
		for (Tenant tenant : this.documents.tenants().content().tenants()) {
			serviceEntries().filter((service) -> exceptions(service).allMatch((one) -> one.shows(tenant.acronym())))
				.map((service) -> new Offering(tenant.id(), service.id()))
				.forEach(offerings::add);
		}
		return offerings;
	}

	private Stream<ServicesFile.ExceptionEntry> exceptions(ServicesFile.ServiceEntry service) {
		return this.documents.services()
			.content()
			.exceptions()
			.stream()
			.filter((exception) -> exception.service().equals(service.name()));
	}

	private List<Group> groups() {
		return this.documents.groups()
			.content()
			.groups()
			.stream()
			.map((entry) -> new Group(entry.id(), entry.name(), entry.office(),
					known(this.categories, entry.categories())))
			.toList();
	}

	private List<Operator> operators() {
		return this.documents.operators()
			.content()
			.operators()
			.stream()
			.map((entry) -> new Operator(entry.id(), entry.username(), entry.givenName(), entry.paternalSurname(),
					entry.maternalSurname(), entry.email(), entry.position(), entry.office(), entry.roles(),
					known(this.groups, entry.groups())))
			.toList();
	}

	private static <T> Map<String, UUID> index(List<T> entries, Function<T, String> key, Function<T, UUID> id) {
		return entries.stream().collect(Collectors.toMap(key, id));
	}

	private static UUID known(Map<String, UUID> ids, String key) {
		return Objects.requireNonNull(ids.get(key), key);
	}

	private static Set<UUID> known(Map<String, UUID> ids, List<String> keys) {
		return keys.stream().map((key) -> known(ids, key)).collect(Collectors.toSet());
	}

}
