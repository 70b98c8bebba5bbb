package mx.gob.colima.mesa.admin.officeholder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.DayField;
import mx.gob.colima.mesa.admin.look.FormDialog;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.people.EndOfficeholder;
import mx.gob.colima.mesa.contract.people.OfficeholderView;

/**
 * Ends an appointment.
 */
class EndDialog extends FormDialog<OfficeholderView> {

	private static final int LONGEST = 500;

	private final Officeholders officeholders;

	private final OfficeholderView row;

	private final DayField day;

	private final TextArea reason;

	EndDialog(Officeholders officeholders, Phrases phrases, Locale language, OfficeholderView row, LocalDate today,
			Consumer<OfficeholderView> done) {
		super(phrases, "officeholders.end", Icon.BOX, done);
		this.officeholders = officeholders;
		this.row = row;
		this.day = named("lastDay", new DayField(phrases, language, phrases.say("officeholders.end.day")));
		this.day.setHelperText(phrases.say("officeholders.end.day.helper"));
		this.day.setRequiredIndicatorVisible(true);
		this.day.setValue(today);
		this.reason = named("reason", new TextArea(phrases.say("officeholders.end.reason")));
		this.reason.setHelperText(phrases.say("officeholders.end.reason.helper"));
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setMaxLength(LONGEST);
		this.reason.setWidthFull();
		this.reason.setMinRows(2);
		Paragraph about = new Paragraph(
				phrases.say("officeholders.end.about", row.name(), phrases.name(row.office()), row.tenant().acronym()));
		add(about, this.day, this.reason);
	}

	@Override
	protected OfficeholderView send() {
		return this.officeholders.end(this.row.id(), new EndOfficeholder(this.day.getValue(), this.reason.getValue()));
	}

}
