package mx.gob.colima.mesa.admin.tray;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a folio to its request, for links in letters and messages.
 */
@Route("solicitudes")
@RolesAllowed({ Roles.AGENT, Roles.SERVICE_MANAGER, Roles.AUDITOR })
class FolioDoor extends Main implements BeforeEnterObserver {

	private final Trays trays;

	FolioDoor(Trays trays) {
		this.trays = trays;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String folio = event.getLocation().getQueryParameters().getSingleParameter("folio").orElse("").trim();
		RequestSummary found = find(TrayView.OPEN, folio);
		if (found == null) {
			found = find(TrayView.ENDED, folio);
		}
		if (found != null) {
			event.forwardTo("bandeja/" + found.id());
		}
		else {
			event.forwardTo("bandeja", QueryParameters.of("q", folio));
		}
	}

	private @Nullable RequestSummary find(TrayView view, String folio) {
		return folio.isEmpty() ? null
				: this.trays.page(TrayQuery.of(view).withWords(folio), null)
					.items()
					.stream()
					.filter((request) -> request.folio().equalsIgnoreCase(folio))
					.findFirst()
					.orElse(null);
	}

}
