package mx.gob.colima.mesa.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.config.item.Office;

/**
 * Every category is served by somebody, and every operator has the roles that their
 * office may have.
 */
final class PeopleRules {

	private static final Map<String, Set<Office>> OFFICES_OF_ROLE = Map.of("agent", Set.of(Office.SG, Office.DTI),
			"service-manager", Set.of(Office.SG), "platform-operator", Set.of(Office.DTI), "auditor",
			Set.of(Office.CGE));

	private final Findings findings;

	private final Map<Object, String> keys = new HashMap<>();

	private final Map<Object, String> names = new HashMap<>();

	private final Map<Object, String> mailboxes = new HashMap<>();

	PeopleRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents documents) {
		List<GroupsFile.Entry> groups = documents.groups().content().groups();
		checkGroups(documents);
		checkCategories(documents);
		Map<String, GroupsFile.Entry> byKey = groups.stream()
			.collect(Collectors.toMap(GroupsFile.Entry::key, Function.identity(), (first, second) -> first));
		List<OperatorsFile.Entry> operators = documents.operators().content().operators();
		for (int i = 0; i < operators.size(); i++) {
			checkOperator(documents.operators().source(), "/operators/" + i, operators.get(i), byKey);
		}
	}

	private void checkGroups(Documents documents) {
		SourceFile source = documents.groups().source();
		Set<String> known = documents.services()
			.content()
			.categories()
			.stream()
			.map(ServicesFile.CategoryEntry::key)
			.collect(Collectors.toSet());
		List<GroupsFile.Entry> groups = documents.groups().content().groups();
		for (int i = 0; i < groups.size(); i++) {
			String pointer = "/groups/" + i;
			this.findings.unique(this.keys, "the key", groups.get(i).key(), source, pointer + "/key");
			this.findings.unique(this.names, "the name", groups.get(i).name(), source, pointer + "/name");
			for (int j = 0; j < groups.get(i).categories().size(); j++) {
				String category = groups.get(i).categories().get(j);
				if (!known.contains(category)) {
					this.findings.add(source, pointer + "/categories/" + j,
							"there is no category \"" + category + "\".");
				}
			}
		}
	}

	private void checkCategories(Documents documents) {
		List<ServicesFile.CategoryEntry> categories = documents.services().content().categories();
		for (int i = 0; i < categories.size(); i++) {
			ServicesFile.CategoryEntry category = categories.get(i);
			for (Office office : category.servedBy()) {
				boolean served = documents.groups()
					.content()
					.groups()
					.stream()
					.anyMatch((group) -> group.office() == office && group.categories().contains(category.key()));
				if (!served) {
					this.findings.add(documents.services().source(), "/categories/" + i,
							"has services of " + office + ", but no group of " + office + " serves it.");
				}
			}
		}
	}

	private void checkOperator(SourceFile source, String pointer, OperatorsFile.Entry operator,
			Map<String, GroupsFile.Entry> groups) {
		this.findings.unique(this.names, "the user name", operator.username(), source, pointer + "/username");
		this.findings.unique(this.mailboxes, "the e-mail", operator.email(), source, pointer + "/email");
		if (!operator.username().startsWith(operator.office().prefix())) {
			this.findings.add(source, pointer + "/username",
					"must begin with \"" + operator.office().prefix() + "\", as the office does.");
		}
		checkRoles(source, pointer, operator);
		for (int i = 0; i < operator.groups().size(); i++) {
			checkMembership(source, pointer + "/groups/" + i, operator, groups);
		}
	}

	private void checkRoles(SourceFile source, String pointer, OperatorsFile.Entry operator) {
		for (String role : operator.roles()) {
			if (!OFFICES_OF_ROLE.getOrDefault(role, Set.of()).contains(operator.office())) {
				this.findings.add(source, pointer + "/roles",
						"nobody of " + operator.office() + " may be " + role + ".");
			}
		}
		if (operator.roles().contains("platform-operator") && operator.roles().size() > 1) {
			this.findings.add(source, pointer + "/roles",
					"a platform-operator sees no request's content, so has no other role.");
		}
		if (operator.roles().contains("agent") == operator.groups().isEmpty()) {
			this.findings.add(source, pointer + "/groups",
					"an agent belongs to at least one group, and nobody else to any.");
		}
	}

	private void checkMembership(SourceFile source, String pointer, OperatorsFile.Entry operator,
			Map<String, GroupsFile.Entry> groups) {
		GroupsFile.Entry group = groups.get(source.tree().at(pointer).asString());
		if (group == null) {
			this.findings.add(source, pointer, "there is no group \"" + source.tree().at(pointer).asString() + "\".");
		}
		else if (group.office() != operator.office()) {
			this.findings.add(source, pointer,
					"is a group of " + group.office() + ", not of " + operator.office() + ".");
		}
	}

}
