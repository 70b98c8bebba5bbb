package mx.gob.colima.mesa.platform.identity.web;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.identity.Directory;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Limit;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.Tenant;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * Dependencies over HTTP.
 */
@RestController
class TenantController implements TenantApi {

	private final TenantDirectory tenants;

	private final Directory directory;

	TenantController(TenantDirectory tenants, Directory directory) {
		this.tenants = tenants;
		this.directory = directory;
	}

	@Override
	public Mono<Page<TenantView>> directory(@Nullable String after, @Nullable Integer limit) {
		int count = Limit.of(limit, 100, 100);
		String from = (after != null) ? Cursor.decode(after, 1).parts().getFirst() : "";
		return this.tenants.list(from, count + 1)
			.map((rows) -> Pages.cut(rows, count, (tenant) -> Cursor.of(tenant.acronym()), Tenant::toView));
	}

	@Override
	public Mono<TenantView> branding(String acronym) {
		return this.tenants.named(acronym).map(Tenant::toView);
	}

	@Override
	public Mono<Page<TenantSummary>> tenants(@Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.directory.tenants(q, after, Limit.of(limit, 50, 100));
	}

}
