package mx.gob.colima.mesa.platform.servicelevel.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.catalog.OfferingDetail;
import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.platform.servicelevel.PublishedOfferings;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue over HTTP.
 */
@RestController
class CatalogController implements CatalogApi {

	private final PublishedOfferings offerings;

	CatalogController(PublishedOfferings offerings) {
		this.offerings = offerings;
	}

	@Override
	public Mono<Page<OfferingSummary>> offerings(@Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.offerings.list(q, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<OfferingDetail> offering(UUID id) {
		return this.offerings.show(id);
	}

}
