package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.request.Requests;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;

import org.springframework.stereotype.Component;

/**
 * Makes the parts of the tray.
 */
@Component
class TrayParts {

	private final Trays trays;

	private final Clock clock;

	private final AdminSettings settings;

	TrayParts(Trays trays, Clock clock, AdminSettings settings) {
		this.trays = trays;
		this.clock = clock;
		this.settings = settings;
	}

	TrayNews news(UI ui, Requests requests, TrayReader reader) {
		return new TrayNews(ui, this.trays, requests, reader);
	}

	Phrases phrases() {
		return Phrases.of(this.settings.zone());
	}

	TrayMaster master(Function<TrayRow, String> address, Consumer<TrayRow> chosen, Consumer<TrayQuery> wanted) {
		Phrases phrases = phrases();
		TrayGrid grid = new TrayGrid(phrases, new TrayCells(phrases, this.clock, address), chosen);
		TrayList[] list = new TrayList[1];
		TrayVoid nothing = new TrayVoid(phrases, () -> wanted.accept(TrayQuery.of(list[0].query().view())));
		list[0] = new TrayList(this.trays, grid, nothing, phrases, this.clock);
		TrayFilters[] filters = new TrayFilters[1];
		filters[0] = new TrayFilters(phrases, tenants(), groups(), this.settings.levels(),
				() -> wanted.accept(filters[0].apply(list[0].query())));
		return new TrayMaster(phrases, filters[0], list[0], wanted);
	}

	private List<TenantView> tenants() {
		try {
			return this.trays.tenants();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			return List.of();
		}
	}

	private List<GroupView> groups() {
		try {
			return this.trays.groups();
		}
		catch (ApiUnavailableException ex) {
			return List.of();
		}
	}

}
