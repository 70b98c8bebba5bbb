package mx.gob.colima.mesa.local.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import mx.gob.colima.mesa.local.people.Demo.Account;
import mx.gob.colima.mesa.local.people.Demo.Dependency;
import mx.gob.colima.mesa.local.people.Demo.Employee;
import mx.gob.colima.mesa.local.people.Demo.PersonName;

/**
 * Invents the people of a dependency; the same ones each time.
 */
final class DemoPeople {

	// 2026-01-01T06:00:00Z, midnight of that day in Colima
	private static final long BORN = 1767247200000L;

	private static final int WITHOUT_ACCOUNT = 25;

	private final Names names;

	private final Dependency tenant;

	private final SplittableRandom random;

	private final List<String> places;

	private final Set<String> emails = new HashSet<>();

	private int number;

	private DemoPeople(Names names, Dependency tenant, int firstNumber) {
		this(names, tenant, firstNumber, tenant.id().getLeastSignificantBits());
	}

	private DemoPeople(Names names, Dependency tenant, int firstNumber, long seed) {
		this.names = names;
		this.tenant = tenant;
		this.random = new SplittableRandom(seed);
		this.number = firstNumber;
		String building = pick(names.buildings());
		this.places = List.of(building + ", planta baja", building + ", piso 1", building + ", piso 2");
	}

	/**
	 * Invents the people of all dependencies.
	 * @param tenants the dependencies
	 * @return their people
	 */
	static List<Demo> of(List<Dependency> tenants) {
		Names names = Names.load();
		List<Demo> all = new ArrayList<>();
		for (Dependency tenant : tenants) {
			all.add(new DemoPeople(names, tenant, 100140 + all.size() * 1000).invent());
		}
		return all;
	}

	/**
	 * Invents more people of a dependency than those of the demonstration: one in eight
	 * files requests.
	 * @param names what they are made of
	 * @param tenant the dependency
	 * @param count how many
	 * @param firstNumber the employee number from which theirs begin
	 * @return the people
	 */
	static Demo more(Names names, Dependency tenant, int count, int firstNumber) {
		DemoPeople people = new DemoPeople(names, tenant, firstNumber,
				tenant.id().getLeastSignificantBits() ^ firstNumber);
		List<Account> accounts = new ArrayList<>();
		List<Employee> employees = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean files = i % 8 == 0;
			Employee employee = people.employee(people.pick(files ? names.managers() : names.positions()));
			employees.add(employee);
			if (files) {
				accounts.add(new Account(people.id(), employee, "requester", people.email(employee.name())));
			}
		}
		return new Demo(tenant, List.copyOf(accounts), List.copyOf(employees));
	}

	private Demo invent() {
		List<Account> accounts = new ArrayList<>();
		accounts.add(account("head", this.names.head()));
		accounts.add(account("coordinator", this.names.coordinator()));
		int requesters = 3 + this.random.nextInt(2);
		for (int i = 0; i < requesters; i++) {
			boolean director = i == 0;
			accounts.add(account("requester", pick(director ? this.names.directors() : this.names.managers())));
		}
		List<Employee> employees = new ArrayList<>(accounts.stream().map(Account::employee).toList());
		for (int i = 0; i < WITHOUT_ACCOUNT; i++) {
			employees.add(employee(pick(this.names.positions())));
		}
		return new Demo(this.tenant, List.copyOf(accounts), List.copyOf(employees));
	}

	private Account account(String role, List<String> position) {
		Employee employee = employee(position);
		return new Account(id(), employee, role, email(employee.name()));
	}

	private Employee employee(List<String> position) {
		this.number += 1 + this.random.nextInt(9);
		String place = pick(this.places) + ", " + pick(this.names.offices()).toLowerCase(Locale.ROOT) + " "
				+ (1 + this.random.nextInt(24));
		boolean woman = this.random.nextBoolean();
		return new Employee(id(), String.valueOf(this.number), name(woman), position.get(woman ? 0 : 1), place);
	}

	private PersonName name(boolean woman) {
		String given = pick(woman ? this.names.women() : this.names.men());
		boolean oneSurname = this.random.nextInt(12) == 0;
		return new PersonName(given, pick(this.names.surnames()), oneSurname ? null : pick(this.names.surnames()));
	}

	private String email(PersonName name) {
		String local = plain(name.given().split(" ")[0]) + "." + plain(name.paternal());
		String email = local;
		for (int i = 2; !this.emails.add(email); i++) {
			email = local + i;
		}
		return email + "@" + this.tenant.acronym().toLowerCase(Locale.ROOT) + ".colima.example";
	}

	private UUID id() {
		long high = (BORN << 16) | 0x7000L | this.random.nextInt(1 << 12);
		long low = 0x8000000000000000L | (this.random.nextLong() >>> 2);
		return new UUID(high, low);
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
	}

}
