package mx.gob.colima.mesa.portal.filing;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.page.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new request as it is shown.
 *
 * @param promise what is promised
 * @param form what was typed
 * @param people employees that were found
 * @param searched whether employees were looked for
 * @param faults what is wrong, in the order of the page
 * @param notice key of a notice above the form, or {@code null}
 * @param saved when the draft was saved, in words, or {@code null}
 */
record FilingPage(Promise promise, FilingForm form, List<Person> people, boolean searched, List<Fault> faults,
		@Nullable String notice, @Nullable String saved) {

	static FilingPage of(Promise promise, FilingForm form) {
		FilingForm.Keys keys = form.keys();
		FilingForm shown = form.with(new FilingForm.Keys(keys.key(), keys.draft(), keys.draftTag(), promise.version()));
		return new FilingPage(promise, shown, List.of(), false, List.of(), null, null);
	}

	FilingPage with(List<Fault> found) {
		return new FilingPage(this.promise, this.form, this.people, this.searched, found, this.notice, this.saved);
	}

	FilingPage found(List<Person> employees) {
		return new FilingPage(this.promise, this.form, employees, true, this.faults, this.notice, this.saved);
	}

	FilingPage noticing(String key) {
		return new FilingPage(this.promise, this.form, this.people, this.searched, this.faults, key, this.saved);
	}

	FilingPage savedAt(String words) {
		return new FilingPage(this.promise, this.form, this.people, this.searched, this.faults, this.notice, words);
	}

	/**
	 * Says what is wrong with a field.
	 * @param field the field
	 * @return what to do, or {@code null}
	 */
	public @Nullable String fault(String field) {
		return this.faults.stream()
			.filter((fault) -> fault.field().equals(field))
			.map(Fault::message)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells how far the part about the person is.
	 * @return {@code ok}, {@code bad} or empty
	 */
	public String personTask() {
		boolean done = this.form.who().equals("me") || (this.form.forOther()
				&& (this.form.employee() != null || (!this.form.name().isBlank() && !this.form.number().isBlank())));
		return task(done, "who", "query", "beneficiaryName", "employeeNumber");
	}

	/**
	 * Tells how far the part about place and description is.
	 * @return {@code ok}, {@code bad} or empty
	 */
	public String textTask() {
		boolean done = !this.form.subject().isBlank() && !this.form.place().isBlank()
				&& !this.form.description().isBlank();
		return task(done, "subject", "place", "description");
	}

	/**
	 * Tells how far the part about the promise is.
	 * @return {@code ok}, {@code bad} or empty
	 */
	public String promiseTask() {
		return task(this.form.accepted(), "accepted");
	}

	private String task(boolean done, String... fields) {
		if (List.of(fields).stream().anyMatch((field) -> fault(field) != null)) {
			return "bad";
		}
		return done ? "ok" : "";
	}

	/**
	 * An employee that was found.
	 *
	 * @param id the employee
	 * @param label name and number
	 * @param hint position and place
	 */
	record Person(UUID id, String label, String hint) {
	}
}
