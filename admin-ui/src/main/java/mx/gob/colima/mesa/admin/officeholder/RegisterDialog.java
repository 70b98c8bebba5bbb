package mx.gob.colima.mesa.admin.officeholder;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.DayField;
import mx.gob.colima.mesa.admin.look.FormDialog;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * Registers an appointment.
 */
class RegisterDialog extends FormDialog<OfficeholderView> {

	private static final int NUMBER = 20;

	private static final int NAME = 80;

	private static final int POSITION = 120;

	private final Officeholders officeholders;

	private final UUID id;

	private final ComboBox<TenantView> tenant = new ComboBox<>();

	private final ComboBox<PublicOffice> office = new ComboBox<>();

	private final Checkbox substitute = new Checkbox();

	private final TextField number;

	private final TextField given;

	private final TextField paternal;

	private final TextField maternal;

	private final TextField position;

	private final DayField from;

	private final DayField to;

	RegisterDialog(Officeholders officeholders, Phrases phrases, Locale language, @Nullable String preset,
			Consumer<OfficeholderView> done) {
		super(phrases, "officeholders.form", Icon.SEAL, done);
		this.officeholders = officeholders;
		this.id = officeholders.next();
		List<TenantView> tenants = officeholders.directory();
		this.tenant.setLabel(phrases.say("officeholders.form.tenant"));
		this.tenant.setItems(tenants);
		this.tenant.setItemLabelGenerator((item) -> phrases.say("officeholders.line", item.acronym(), item.name()));
		tenants.stream().filter((item) -> item.acronym().equals(preset)).findFirst().ifPresent(this.tenant::setValue);
		this.office.setLabel(phrases.say("officeholders.form.office"));
		this.office.setItems(PublicOffice.values());
		this.office.setItemLabelGenerator(phrases::name);
		this.number = text("number", NUMBER);
		this.given = text("given", NAME);
		this.paternal = text("paternal", NAME);
		this.maternal = text("maternal", NAME);
		this.maternal.setHelperText(phrases.say("officeholders.form.maternal.helper"));
		this.position = text("position", POSITION);
		this.from = new DayField(phrases, language, phrases.say("officeholders.form.from"));
		this.to = new DayField(phrases, language, phrases.say("officeholders.form.to"));
		this.to.setHelperText(phrases.say("officeholders.form.to.helper"));
		this.substitute.setLabel(phrases.say("officeholders.form.substitute"));
		this.substitute.setHelperText(phrases.say("officeholders.form.substitute.helper"));
		add(form());
	}

	@Override
	protected OfficeholderView send() {
		return this.officeholders.register(this.id,
				new RegisterOfficeholder(this.tenant.getValue().acronym(), this.office.getValue(),
						this.number.getValue().strip(), this.given.getValue(), this.paternal.getValue(),
						optional(this.maternal), optional(this.position), this.substitute.getValue(),
						this.from.getValue(), this.to.getValue()));
	}

	private FormLayout form() {
		named("tenant", this.tenant).setRequiredIndicatorVisible(true);
		named("office", this.office).setRequiredIndicatorVisible(true);
		named("employeeNumber", this.number).setRequiredIndicatorVisible(true);
		named("givenName", this.given).setRequiredIndicatorVisible(true);
		named("paternalSurname", this.paternal).setRequiredIndicatorVisible(true);
		named("maternalSurname", this.maternal);
		named("position", this.position);
		named("from", this.from).setRequiredIndicatorVisible(true);
		named("to", this.to);
		named("substitute", this.substitute);
		FormLayout form = new FormLayout();
		form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
		form.add(this.tenant, 2);
		form.add(new Component[] { this.office, this.number, this.given, this.paternal, this.maternal, this.position,
				this.from, this.to });
		form.add(this.substitute, 2);
		return form;
	}

	private TextField text(String key, int most) {
		TextField field = new TextField(phrases().say("officeholders.form." + key));
		field.setMaxLength(most);
		return field;
	}

	private static @Nullable String optional(TextField field) {
		return field.getValue().isBlank() ? null : field.getValue();
	}

}
