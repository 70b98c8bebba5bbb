package mx.gob.colima.mesa.portal.home;

import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.text.RequestRows;
import mx.gob.colima.mesa.portal.text.Words;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Gathers what the first page of a door shows.
 */
@Component
class Homes {

	private static final int SHOWN = 8;

	private static final int ALL = 100;

	private static final int DRAFTS = 3;

	private static final int NOON = 12;

	private static final int EVENING = 19;

	private final RequestApi requests;

	private final DraftApi drafts;

	private final CatalogApi catalog;

	private final HomeTexts texts;

	private final Words words;

	Homes(RequestApi requests, DraftApi drafts, CatalogApi catalog, HomeTexts texts, Words words) {
		this.requests = requests;
		this.drafts = drafts;
		this.catalog = catalog;
		this.texts = texts;
		this.words = words;
	}

	Mono<Home> of(Visitor visitor, Locale locale) {
		Mono<List<OfferingSummary>> offerings = this.catalog.offerings(null, null, ALL).map(Page::items);
		if (!visitor.files()) {
			return offerings.map((all) -> new Home(greeting(visitor, locale), false, List.of(), List.of(), false,
					List.of(), this.texts.popular(all, List.of(), locale), false));
		}
		Mono<Page<RequestSummary>> open = this.requests.requests(true, null, null, null, null, ALL);
		Mono<Page<RequestSummary>> recent = this.requests.requests(null, null, null, null, null, ALL);
		Mono<Page<DraftView>> begun = this.drafts.drafts(null, DRAFTS);
		return Mono.zip(duties(visitor, locale), open, recent, begun, offerings)
			.map((found) -> home(visitor, locale, found.getT1(), found.getT2(), found.getT3().items(),
					found.getT4().items(), found.getT5()));
	}

	private Mono<List<Home.Duty>> duties(Visitor visitor, Locale locale) {
		return this.requests.requests(null, true, null, null, null, SHOWN)
			.flatMapIterable(Page::items)
			.flatMapSequential((request) -> question(request).map((text) -> this.texts.duty(request, text, locale)))
			.collectList();
	}

	private Mono<String> question(RequestSummary request) {
		if (request.state() == RequestState.RESOLVED) {
			// nothing is asked, only to confirm
			return Mono.just("");
		}
		return this.requests.request(request.id())
			.flatMap((answer) -> Mono.justOrEmpty(answer.getBody()))
			.map((detail) -> (detail.question() != null && detail.question().text() != null) ? detail.question().text()
					: "")
			.onErrorReturn("");
	}

	private Home home(Visitor visitor, Locale locale, List<Home.Duty> duties, Page<RequestSummary> open,
			List<RequestSummary> recent, List<DraftView> begun, List<OfferingSummary> offerings) {
		List<RequestSummary> first = open.items().stream().sorted(RequestRows.BY_PROMISE).limit(SHOWN).toList();
		boolean newcomer = recent.isEmpty() && begun.isEmpty();
		return new Home(newcomer ? welcome(visitor, locale) : greeting(visitor, locale), newcomer, duties,
				this.texts.rows(first, visitor.me(), locale), open.items().size() > first.size() || open.next() != null,
				begun.stream().map((draft) -> this.texts.draft(draft, locale)).toList(),
				this.texts.popular(offerings, recent, locale), !recent.isEmpty());
	}

	private String welcome(Visitor visitor, Locale locale) {
		return this.words.say(locale, "home.welcome", visitor.me().givenName());
	}

	private String greeting(Visitor visitor, Locale locale) {
		int hour = this.words.hour();
		String key = (hour < NOON) ? "home.morning" : (hour < EVENING) ? "home.afternoon" : "home.evening";
		return this.words.say(locale, key, visitor.me().givenName());
	}

}
