package mx.gob.colima.mesa.portal.catalog;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.catalog.LevelView;
import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.portal.catalog.Catalog.Category;
import mx.gob.colima.mesa.portal.catalog.Catalog.Level;
import mx.gob.colima.mesa.portal.catalog.Catalog.Service;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Finds services and tells their promised times.
 */
@Component
class Catalogs {

	private static final int ALL = 100;

	private final CatalogApi api;

	private final Words words;

	Catalogs(CatalogApi api, Words words) {
		this.api = api;
		this.words = words;
	}

	Mono<Catalog> find(String query, Locale locale) {
		return page(query, null).expand((page) -> (page.next() != null) ? page(query, page.next()) : Mono.empty())
			.concatMapIterable(Page::items)
			.collectList()
			.map((offerings) -> new Catalog(offerings.size(), categories(offerings, locale)));
	}

	private Mono<Page<OfferingSummary>> page(String query, @Nullable String after) {
		return this.api.offerings(query.isEmpty() ? null : query, after, ALL);
	}

	private List<Category> categories(List<OfferingSummary> offerings, Locale locale) {
		return offerings.stream()
			.collect(Collectors.groupingBy(OfferingSummary::category, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new Category(anchor(entry.getKey()), entry.getKey(),
					entry.getValue().getFirst().categoryIcon(),
					entry.getValue().stream().map((offering) -> service(offering, locale)).toList()))
			.toList();
	}

	private Service service(OfferingSummary offering, Locale locale) {
		return new Service(offering.id(), offering.name(), offering.description(), offering.icon(),
				offering.levels().stream().map((level) -> level(level, locale)).toList());
	}

	private Level level(LevelView level, Locale locale) {
		return new Level(level.name(), this.words.brief(level.response(), locale),
				this.words.brief(level.resolution(), locale));
	}

	private static String anchor(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
	}

}
