package mx.gob.colima.mesa.admin.credential;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
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
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.credential.Issuing;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import org.jspecify.annotations.Nullable;

/**
 * What SG has authorised and waits for its credential: issued one by one or many at once
 * (rule book, F4). Making them goes on in the background, and is shown.
 */
@Route("emision")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
class IssuingScreen extends ListScreen<WaitingCandidate> {

	private final Credentials credentials;

	private final Button issue;

	private final Making making;

	private final Div told = new Div();

	IssuingScreen(Credentials credentials, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "issuing");
		this.credentials = credentials;
		this.making = new Making(credentials, phrases());
		CredentialCells cells = new CredentialCells(phrases());
		GridMultiSelectionModel<WaitingCandidate> chosen = (GridMultiSelectionModel<WaitingCandidate>) grid()
			.setSelectionMode(Grid.SelectionMode.MULTI);
		// the grid knows only what it has shown so far; the button below knows more
		chosen.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
		column("column.name", "16rem", 3, cells::person);
		column("column.dependency", "8rem", 0, (row) -> Marks.dependency(row.tenant()));
		column("column.application", "15rem", 2, cells::application);
		column("column.mail", "14rem", 2, (row) -> new Span(row.email()));
		column("column.authorised", "12rem", 1, (row) -> cells.authorised(row, clock.instant()));
		this.issue = new Button(Icon.KEY.draw(), (event) -> issue());
		this.issue.addThemeVariants(ButtonVariant.PRIMARY);
		this.issue.setDisableOnClick(true);
		this.told.getElement().setAttribute("role", "status");
		this.told.addClassName("dicho-aqui");
		grid().addSelectionListener((event) -> offer(event.getAllSelectedItems().size()));
		offer(0);
		Button all = new Button(phrases().say("issuing.all"), (event) -> chooseAll());
		addFilter(this.making);
		addFilter(all);
		addFilter(this.issue);
		addFilter(this.told);
	}

	@Override
	protected Page<WaitingCandidate> page(String sought, @Nullable String after) {
		return this.credentials.waiting(after);
	}

	@Override
	public boolean searches() {
		return false;
	}

	// As many as may be issued at once; those who come first.
	private void chooseAll() {
		try {
			grid().asMultiSelect().setValue(Set.copyOf(this.credentials.waiting(null).items()));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			tell(new Span(phrases().say("list.failed.text")));
		}
	}

	private void offer(int count) {
		this.issue.setText(phrases().say("issuing.issue", count));
		this.issue.setEnabled(count > 0);
	}

	private void issue() {
		Set<WaitingCandidate> chosen = grid().getSelectedItems();
		this.told.removeAll();
		if (chosen.size() > Issuing.MOST) {
			tell(new Span(phrases().say("issuing.too-many", Issuing.MOST)));
			offer(chosen.size());
			return;
		}
		try {
			Issued issued = this.credentials
				.issue(chosen.stream().map(WaitingCandidate::id).collect(Collectors.toSet()));
			grid().deselectAll();
			read();
			tell(new Span(phrases().say("issuing.issued", issued.issued())));
			this.making.watch();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			offer(chosen.size());
			String why = (ex instanceof ApiProblemException problem) ? problem.explanation()
					: phrases().say("list.failed.text");
			tell(new Notice(Icon.ALERT, "bad", phrases().say("issuing.not-issued"), new Span(why)));
		}
	}

	private void tell(Component what) {
		this.told.removeAll();
		this.told.add(what);
	}

	private void column(String header, String width, int grow, SerializableFunction<WaitingCandidate, Component> cell) {
		grid().addColumn(new ComponentRenderer<>(cell))
			.setHeader(phrases().say(header))
			.setWidth(width)
			.setFlexGrow(grow);
	}

}
