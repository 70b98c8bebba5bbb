package mx.gob.colima.mesa.portal.filing;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.Beneficiary;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.FileRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What was typed into the form of a new request.
 *
 * @param subject in a few words
 * @param place where
 * @param description what happens
 * @param who {@code me}, {@code other} or nothing yet
 * @param person id of the chosen employee, {@code typed}, or nothing yet
 * @param personLabel name and number of the chosen employee
 * @param query what was looked for among the employees
 * @param name typed name
 * @param number typed employee number
 * @param accepted whether times and exclusions were read
 * @param keys what ties the form to a draft, a version and one single request
 */
record FilingForm(String subject, String place, String description, String who, String person, String personLabel,
		String query, String name, String number, boolean accepted, Keys keys) {

	static final int SUBJECT = 120;

	static final int PLACE = 160;

	static final int DESCRIPTION = 2000;

	static final int NAME = 160;

	static final int NUMBER = 12;

	static FilingForm blank(String key) {
		return new FilingForm("", "", "", "", "", "", "", "", "", false, new Keys(key, null, "", ""));
	}

	static FilingForm of(MultiValueMap<String, String> fields) {
		String person = value(fields, "person");
		return new FilingForm(value(fields, "subject"), value(fields, "place"), value(fields, "description"),
				value(fields, "who"), person, value(fields, "label." + person), value(fields, "query"),
				value(fields, "beneficiaryName"), value(fields, "employeeNumber"), fields.containsKey("accepted"),
				new Keys(value(fields, "key"), id(value(fields, "draft")), value(fields, "draftTag"),
						value(fields, "offeringVersion")));
	}

	static FilingForm of(DraftContent draft, Keys keys) {
		boolean chosen = draft.employeeId() != null;
		String name = text(draft.beneficiaryName());
		String number = text(draft.employeeNumber());
		boolean typed = !chosen && !(name + number).isEmpty();
		return new FilingForm(text(draft.subject()), text(draft.place()), text(draft.description()),
				draft.forOther() ? "other" : "me", chosen ? String.valueOf(draft.employeeId()) : typed ? "typed" : "",
				chosen ? name + ", " + number : "", "", chosen ? "" : name, chosen ? "" : number, false, keys);
	}

	FilingForm with(Keys changed) {
		return new FilingForm(this.subject, this.place, this.description, this.who, this.person, this.personLabel,
				this.query, this.name, this.number, this.accepted, changed);
	}

	FilingForm unaccepted() {
		return new FilingForm(this.subject, this.place, this.description, this.who, this.person, this.personLabel,
				this.query, this.name, this.number, false, this.keys);
	}

	public boolean forOther() {
		return this.who.equals("other");
	}

	public boolean typed() {
		return this.person.equals("typed");
	}

	public @Nullable UUID employee() {
		return id(this.person);
	}

	boolean empty() {
		return (this.subject + this.place + this.description + this.name + this.number + this.personLabel).isBlank();
	}

	FileRequest request(UUID offering) {
		String version = this.keys.offeringVersion().isEmpty() ? null : this.keys.offeringVersion();
		return new FileRequest(offering, version, this.subject.strip(), this.description.strip(), this.place.strip(),
				beneficiary(), this.accepted, this.keys.draft());
	}

	DraftContent draft(UUID offering) {
		String[] label = this.personLabel.split(", (?=[^,]*$)", 2);
		boolean chosen = employee() != null;
		return new DraftContent(offering, none(this.subject), none(this.description), none(this.place), forOther(),
				forOther() ? employee() : null, none(chosen ? label[0] : this.name),
				none((chosen && label.length > 1) ? label[1] : chosen ? "" : this.number));
	}

	private @Nullable Beneficiary beneficiary() {
		if (!forOther()) {
			return null;
		}
		return (employee() != null) ? new Beneficiary(employee(), null, null)
				: new Beneficiary(null, this.name.strip(), none(this.number.strip()));
	}

	private static String value(MultiValueMap<String, String> fields, String name) {
		return text(fields.getFirst(name)).replace("\r\n", "\n");
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static @Nullable String none(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private static @Nullable UUID id(String text) {
		try {
			return (text.length() == 36) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * What ties a form to the rest.
	 *
	 * @param key sent as {@code Idempotency-Key}: however often the form is sent, one
	 * request
	 * @param draft the draft that it belongs to
	 * @param draftTag the draft's {@code ETag}
	 * @param offeringVersion version of the service whose times were shown
	 */
	record Keys(String key, @Nullable UUID draft, String draftTag, String offeringVersion) {

		Keys drafted(UUID id, String tag) {
			return new Keys(this.key, id, tag, this.offeringVersion);
		}

		Keys undrafted() {
			return new Keys(this.key, null, "", this.offeringVersion);
		}

		Keys renewed(String other) {
			return new Keys(other, this.draft, this.draftTag, this.offeringVersion);
		}

	}
}
