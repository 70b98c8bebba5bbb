package mx.gob.colima.mesa.admin.officeholder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.OfficeStanding;
import mx.gob.colima.mesa.contract.people.OfficeholderDocument;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign for each dependency: registered, ended and documented here.
 */
@Route("titulares")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class OfficeholdersScreen extends ListScreen<OfficeholderView> {

	private final Officeholders officeholders;

	private final Clock clock;

	private final ZoneId zone;

	private final Locale language;

	private final ComboBox<String> dependency = new ComboBox<>();

	private final Checkbox current = new Checkbox();

	private final Div told = new Div();

	OfficeholdersScreen(Officeholders officeholders, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "officeholders");
		this.officeholders = officeholders;
		this.clock = clock;
		this.zone = settings.zone();
		this.language = com.vaadin.flow.component.UI.getCurrent().getLocale();
		OfficeholderCells cells = new OfficeholderCells(officeholders, phrases(), this.language);
		column("column.name", "16rem", 3, cells::person);
		column("column.dependency", "8rem", 0, (row) -> Marks.dependency(row.tenant()));
		column("column.office", "13rem", 2, cells::office);
		column("column.term", "15rem", 2, cells::term);
		column("column.status", "8rem", 0, cells::standing);
		column("column.document", "8rem", 0, (row) -> document(cells, row));
		column("column.act", "8rem", 0, this::end);
		this.told.getElement().setAttribute("role", "status");
		this.told.addClassName("dicho-aqui");
		filters();
	}

	@Override
	protected Page<OfficeholderView> page(String sought, @Nullable String after) {
		return this.officeholders.page(this.dependency.getValue(), this.current.getValue() ? today() : null, sought,
				after);
	}

	private void filters() {
		this.dependency.setItems(choices());
		this.dependency.setPlaceholder(phrases().say("officeholders.all"));
		this.dependency.setAriaLabel(phrases().say("filter.tenant"));
		this.dependency.setClearButtonVisible(true);
		this.dependency.addValueChangeListener((event) -> renew());
		this.current.setLabel(phrases().say("officeholders.only-current"));
		this.current.addValueChangeListener((event) -> renew());
		Button register = new Button(phrases().say("officeholders.register"), Icon.SEAL.draw(), (event) -> register());
		register.addThemeVariants(ButtonVariant.PRIMARY);
		addFilter(this.current);
		addFilter(this.dependency);
		addFilter(register);
		addFilter(this.told);
	}

	private void renew() {
		this.told.removeAll();
		read();
	}

	private void register() {
		try {
			new RegisterDialog(this.officeholders, phrases(), this.language, this.dependency.getValue(),
					(row) -> saved("officeholders.registered", row))
				.open();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			tell(phrases().say("list.failed.text"));
		}
	}

	private void saved(String key, OfficeholderView row) {
		read();
		tell(phrases().say(key, row.name()));
	}

	private void tell(String text) {
		this.told.removeAll();
		this.told.add(new Span(text));
	}

	private Component document(OfficeholderCells cells, OfficeholderView row) {
		OfficeholderDocument document = row.document();
		if (document != null) {
			return cells.download(row, document);
		}
		Button attach = new Button(phrases().say("officeholders.attach"),
				(event) -> new DocumentDialog(this.officeholders, phrases(), row,
						() -> saved("officeholders.attached", row))
					.open());
		attach.addThemeVariants(ButtonVariant.TERTIARY);
		attach.setAriaLabel(phrases().say("officeholders.attach-of", row.name()));
		return attach;
	}

	private Component end(OfficeholderView row) {
		if (row.standing() == OfficeStanding.ENDED || row.endReason() != null) {
			return new Div();
		}
		Button end = new Button(phrases().say("officeholders.end"), (event) -> new EndDialog(this.officeholders,
				phrases(), this.language, row, today(), (now) -> saved("officeholders.ended", now))
			.open());
		end.addThemeVariants(ButtonVariant.TERTIARY);
		end.setAriaLabel(phrases().say("officeholders.end-of", row.name()));
		return end;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.zone);
	}

	private List<String> choices() {
		try {
			return this.officeholders.directory().stream().map(TenantView::acronym).toList();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			return List.of();
		}
	}

	private void column(String header, String width, int grow, SerializableFunction<OfficeholderView, Component> cell) {
		grid().addColumn(new ComponentRenderer<>(cell))
			.setHeader(phrases().say(header))
			.setWidth(width)
			.setFlexGrow(grow);
	}

}
