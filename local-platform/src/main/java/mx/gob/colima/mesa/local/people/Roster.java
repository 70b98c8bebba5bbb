package mx.gob.colima.mesa.local.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import mx.gob.colima.mesa.local.people.Demo.Account;
import mx.gob.colima.mesa.local.people.Demo.Dependency;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Everybody of the demonstration: the invented people of each dependency, and the
 * operators that tenant-config names.
 */
public final class Roster {

	private static final String FIRST_TENANT = "SEFOME";

	private static final String SECOND_TENANT = "SECTUR";

	private static final String FIRST_CATEGORY = "mantenimiento-de-inmuebles";

	private final List<Demo> demos;

	private final List<Operator> operators;

	private Roster(List<Demo> demos, List<Operator> operators) {
		this.demos = demos;
		this.operators = operators;
	}

	/**
	 * Reads dependencies and operators, and invents the rest.
	 * @param config the folder of tenant-config's files
	 * @return everybody
	 */
	public static Roster of(Path config) {
		YAMLMapper yaml = new YAMLMapper();
		List<Dependency> tenants = new ArrayList<>();
		for (JsonNode node : yaml.readTree(config.resolve("tenants.yaml").toFile()).path("tenants")) {
			tenants.add(new Dependency(UUID.fromString(text(node, "id")), text(node, "acronym")));
		}
		JsonNode groups = yaml.readTree(config.resolve("groups.yaml").toFile()).path("groups");
		List<Operator> operators = new ArrayList<>();
		for (JsonNode node : yaml.readTree(config.resolve("operators.yaml").toFile()).path("operators")) {
			operators.add(Operator.from(node, groups));
		}
		return new Roster(DemoPeople.of(tenants), List.copyOf(operators));
	}

	/**
	 * Returns the person as whom a visitor looks around first.
	 * @return the user name of a requester
	 */
	public String guest() {
		return person(FIRST_TENANT, "requester").username();
	}

	List<Demo> demos() {
		return this.demos;
	}

	/**
	 * Returns whom {@code up} prints: one person per role, and a requester of a second
	 * dependency.
	 * @return the people, in the order in which a visitor meets them
	 */
	List<Member> printed() {
		List<Member> printed = new ArrayList<>();
		for (String role : List.of("requester", "coordinator", "head")) {
			printed.add(person(FIRST_TENANT, role));
		}
		printed.add(operator("agent", (operator) -> operator.categories().contains(FIRST_CATEGORY)));
		printed.add(operator("agent", (operator) -> operator.username().startsWith("dti.")));
		for (String role : List.of("service-manager", "platform-operator", "auditor")) {
			printed.add(operator(role, (operator) -> true));
		}
		printed.add(person(SECOND_TENANT, "requester"));
		return List.copyOf(printed);
	}

	/**
	 * Finds anybody who may sign in.
	 * @param username the user name
	 * @return the person, or nothing
	 */
	Optional<Member> find(String username) {
		return this.demos.stream()
			.flatMap((demo) -> demo.accounts().stream().map((account) -> member(demo, account)))
			.filter((member) -> member.username().equals(username))
			.findFirst()
			.or(() -> this.operators.stream()
				.filter((operator) -> operator.username().equals(username))
				.map(Operator::member)
				.findFirst());
	}

	private Member person(String tenant, String role) {
		return this.demos.stream()
			.filter((demo) -> demo.tenant().acronym().equals(tenant))
			.flatMap((demo) -> demo.accounts()
				.stream()
				.filter((account) -> account.role().equals(role))
				.map((account) -> member(demo, account)))
			.min(Comparator.comparing(Member::username))
			.orElseThrow();
	}

	private Member operator(String role, Predicate<Operator> which) {
		return this.operators.stream()
			.filter((operator) -> operator.role().equals(role))
			.filter(which)
			.map(Operator::member)
			.findFirst()
			.orElseThrow();
	}

	private static Member member(Demo demo, Account account) {
		Map<String, String> names = Map.of("firstName", account.employee().name().given(), "lastName",
				account.employee().name().display().substring(account.employee().name().given().length()).strip());
		return new Member(account.id(), account.employee().number(), account.role(), demo.tenant().acronym(), names,
				account.email());
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).asString();
	}

	/**
	 * Somebody who may sign in.
	 *
	 * @param id our id of them
	 * @param username the user name
	 * @param role what they are in the platform, also the group in Keycloak
	 * @param tenant the acronym of their dependency, or {@code null} for operators
	 * @param names first and last name as Keycloak calls them
	 * @param email the address
	 */
	record Member(UUID id, String username, String role, @Nullable String tenant, Map<String, String> names,
			String email) {

		String alias() {
			return (this.tenant != null) ? this.tenant.toLowerCase(Locale.ROOT) : "";
		}

	}

	private record Operator(Member member, List<String> categories) {

		static Operator from(JsonNode node, JsonNode groups) {
			String surnames = (text(node, "paternal_surname") + " " + text(node, "maternal_surname")).strip();
			Member member = new Member(UUID.fromString(text(node, "id")), text(node, "username"),
					node.path("roles").path(0).asString(), null,
					Map.of("firstName", text(node, "given_name"), "lastName", surnames), text(node, "email"));
			List<String> categories = new ArrayList<>();
			for (JsonNode own : node.path("groups")) {
				for (JsonNode group : groups) {
					if (text(group, "key").equals(own.asString())) {
						group.path("categories").forEach((category) -> categories.add(category.asString()));
					}
				}
			}
			return new Operator(member, categories);
		}

		String username() {
			return this.member.username();
		}

		String role() {
			return this.member.role();
		}

	}

}
