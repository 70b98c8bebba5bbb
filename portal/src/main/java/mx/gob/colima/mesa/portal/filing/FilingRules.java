package mx.gob.colima.mesa.portal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a form, in the order of the page and before it is sent; what
 * only the API can judge is told beside the same fields.
 */
@Component
class FilingRules {

	private static final Map<String, String> FIELDS = Map.of("beneficiary", "who", "beneficiary.employeeId", "query",
			"beneficiary.name", "beneficiaryName", "beneficiary.employeeNumber", "employeeNumber", "targetsAccepted",
			"accepted");

	private static final List<String> ORDER = List.of("who", "query", "beneficiaryName", "employeeNumber", "subject",
			"place", "description", "accepted");

	private static final Map<String, String> LABELS = Map.of("beneficiaryName", "name", "employeeNumber", "number");

	private final Words words;

	FilingRules(Words words) {
		this.words = words;
	}

	List<Fault> faults(FilingForm form, Locale locale) {
		List<Fault> faults = new ArrayList<>();
		if (form.who().isEmpty()) {
			faults.add(fault("who", "who", locale));
		}
		else if (form.forOther()) {
			person(form, faults, locale);
		}
		text("subject", form.subject(), FilingForm.SUBJECT, faults, locale);
		text("place", form.place(), FilingForm.PLACE, faults, locale);
		text("description", form.description(), FilingForm.DESCRIPTION, faults, locale);
		if (!form.accepted()) {
			faults.add(fault("accepted", "accepted", locale));
		}
		return faults;
	}

	List<Fault> faults(List<FieldProblem> problems) {
		return problems.stream()
			.map((problem) -> new Fault(FIELDS.getOrDefault(problem.field(), problem.field()), problem.message()))
			.sorted((one, other) -> Integer.compare(ORDER.indexOf(one.field()), ORDER.indexOf(other.field())))
			.toList();
	}

	private void person(FilingForm form, List<Fault> faults, Locale locale) {
		if (form.employee() != null) {
			return;
		}
		if (!form.typed()) {
			faults.add(fault("query", "person", locale));
			return;
		}
		text("beneficiaryName", form.name(), FilingForm.NAME, faults, locale);
		String number = form.number().strip();
		if (number.isEmpty()) {
			faults.add(fault("employeeNumber", "employeeNumber", locale));
		}
		else if (!number.matches("[0-9]+")) {
			faults.add(fault("employeeNumber", "employeeNumber.digits", locale, number));
		}
		else if (number.length() > FilingForm.NUMBER) {
			faults.add(tooLong("employeeNumber", FilingForm.NUMBER, number.length(), locale));
		}
	}

	private void text(String field, String value, int most, List<Fault> faults, Locale locale) {
		if (value.isBlank()) {
			faults.add(fault(field, field, locale));
		}
		else if (value.strip().length() > most) {
			faults.add(tooLong(field, most, value.strip().length(), locale));
		}
	}

	private Fault tooLong(String field, int most, int length, Locale locale) {
		String label = this.words.say(locale, "filing." + LABELS.getOrDefault(field, field));
		return fault(field, "toolong", locale, label, most, length);
	}

	private Fault fault(String field, String key, Locale locale, Object... arguments) {
		return new Fault(field, this.words.say(locale, "filing.error." + key, arguments));
	}

}
