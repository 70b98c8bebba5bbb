package mx.gob.colima.mesa.portal.home;

import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.tenant.Doors;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

@Controller
class DirectoryController {

	private final Doors doors;

	private final Pages pages;

	DirectoryController(Doors doors, Pages pages) {
		this.doors = doors;
		this.pages = pages;
	}

	@GetMapping("/")
	Mono<Rendering> directory() {
		return this.doors.directory()
			.map((tenants) -> this.pages.open(null, "home/directory", grouped(tenants), HttpStatus.OK));
	}

	@GetMapping("/{door}/hasta-luego")
	Rendering farewell(Door door) {
		return this.pages.open(door, "home/farewell", Map.of(), HttpStatus.OK);
	}

	private static Map<String, List<TenantView>> grouped(List<TenantView> tenants) {
		return Map.of("central", tenants.stream().filter((tenant) -> !decentralised(tenant)).toList(), "others",
				tenants.stream().filter(DirectoryController::decentralised).toList());
	}

	private static boolean decentralised(TenantView tenant) {
		return tenant.kind().startsWith("descentral");
	}

}
