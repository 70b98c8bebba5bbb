package mx.gob.colima.mesa.admin.credential;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.CredentialCounts;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import org.jspecify.annotations.Nullable;

/**
 * Credentials that were issued: which are not used, which lapsed, and what may be done
 * about it (rule book, 1).
 */
@Route("credenciales")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class CredentialsScreen extends ListScreen<CredentialView> {

	private final Credentials credentials;

	private final Clock clock;

	private final RadioButtonGroup<Standing> standing = new RadioButtonGroup<>();

	private final Div told = new Div();

	CredentialsScreen(Credentials credentials, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "credentials");
		this.credentials = credentials;
		this.clock = clock;
		CredentialCells cells = new CredentialCells(phrases());
		column("column.name", "16rem", 3, cells::person);
		column("column.dependency", "8rem", 0, (row) -> Marks.dependency(row.tenant()));
		column("column.roles", "14rem", 2, cells::roles);
		column("column.status", "13rem", 2, (row) -> cells.standing(row, this.clock.instant()));
		column("column.act", "16rem", 0, this::acts);
		this.told.getElement().setAttribute("role", "status");
		this.told.addClassName("dicho-aqui");
		this.standing.addClassName("segmento");
		this.standing.setAriaLabel(phrases().say("credentials.standing"));
		this.standing.setItems(Standing.values());
		this.standing.setItemLabelGenerator((choice) -> phrases().name("credentials.standing", choice));
		this.standing.setValue(Standing.UNUSED);
		this.standing.addValueChangeListener((event) -> renew());
		addFilter(this.standing);
		addFilter(this.told);
	}

	@Override
	protected Page<CredentialView> page(String sought, @Nullable String after) {
		if (after == null) {
			count();
		}
		return this.credentials.page(this.standing.getValue(), sought, after);
	}

	private void renew() {
		this.told.removeAll();
		read();
	}

	private void count() {
		CredentialCounts counts = this.credentials.counts();
		this.standing.setItemLabelGenerator((choice) -> {
			String name = phrases().name("credentials.standing", choice);
			return switch (choice) {
				case UNUSED -> phrases().say("credentials.counted", name, counts.unused());
				case LAPSED -> phrases().say("credentials.counted", name, counts.lapsed());
				case ACTIVE -> phrases().say("credentials.counted", name, counts.active());
				case SUSPENDED, ALL -> name;
			};
		});
	}

	private Component acts(CredentialView row) {
		Div acts = new Div();
		acts.addClassName("actos");
		if (row.state() == CredentialState.ENDED || row.state() == CredentialState.SUSPENDED) {
			return acts;
		}
		acts.add(act("credentials.reissue", row, () -> reissue(row)));
		if (row.state() == CredentialState.ISSUED && !row.flags().contains(CredentialFlag.LAPSED)
				&& !row.flags().contains(CredentialFlag.BEING_MADE)) {
			acts.add(act("credentials.letter", row, () -> letter(row)));
		}
		return acts;
	}

	private Button act(String key, CredentialView row, Runnable work) {
		Button button = new Button(phrases().say(key), (event) -> work.run());
		button.addThemeVariants(ButtonVariant.TERTIARY);
		button.setAriaLabel(phrases().say(key + ".of", row.name()));
		return button;
	}

	private void reissue(CredentialView row) {
		new ReasonDialog<>(phrases(), "credentials.reissue", Icon.REFRESH, row,
				(reason) -> this.credentials.reissue(row.id(), reason), (now) -> {
					read();
					tell(phrases().say("credentials.reissued", now.name()));
				})
			.open();
	}

	private void letter(CredentialView row) {
		new ReasonDialog<>(phrases(), "credentials.letter", Icon.MAIL, row,
				(reason) -> this.credentials.letter(row.id(), reason),
				(letter) -> new LetterDialog(phrases(), row, letter).open())
			.open();
	}

	private void tell(String text) {
		this.told.removeAll();
		this.told.add(new Span(text));
	}

	private void column(String header, String width, int grow, SerializableFunction<CredentialView, Component> cell) {
		grid().addColumn(new ComponentRenderer<>(cell))
			.setHeader(phrases().say(header))
			.setWidth(width)
			.setFlexGrow(grow);
	}

}
