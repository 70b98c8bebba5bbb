package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.LevelView;
import mx.gob.colima.mesa.contract.catalog.OfferingDetail;
import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.platform.catalog.Offering;
import mx.gob.colima.mesa.platform.catalog.Offerings;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Pages;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue with its promises. It lives here because levels know services, while
 * services know nothing of levels.
 */
@Service
@Transactional(readOnly = true)
public class PublishedOfferings {

	private final Offerings offerings;

	private final Levels levels;

	private final Clock clock;

	PublishedOfferings(Offerings offerings, Levels levels, Clock clock) {
		this.offerings = offerings;
		this.levels = levels;
		this.clock = clock;
	}

	/**
	 * Lists what is published for the caller's dependency.
	 * @param q words to look for
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by category and name
	 */
	public Mono<Page<OfferingSummary>> list(@Nullable String q, @Nullable String after, int limit) {
		return this.offerings.list(q, after, limit + 1)
			.flatMap((rows) -> this.levels
				.ofServices(rows.stream().map((row) -> row.offering().service().id()).distinct().toList())
				.map((found) -> Pages.cut(rows, limit, Offerings.Placed::cursor,
						(row) -> summary(row.offering(), found))));
	}

	/**
	 * Shows what is published, with the dates that would be promised now.
	 * @param id the offering
	 * @return the offering; {@code not_found} if it is not published here
	 */
	public Mono<OfferingDetail> show(UUID id) {
		return forFiling(id).map((found) -> detail(found, this.clock.instant()))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * What a request is filed against.
	 * @param id the offering
	 * @return the service of today and its levels, the ordinary one first; empty if it is
	 * not published here
	 */
	public Mono<OfferingForFiling> forFiling(UUID id) {
		return this.offerings.find(id)
			.flatMap((offering) -> this.levels.ofServices(List.of(offering.service().id()))
				.filter((found) -> !found.isEmpty())
				.map((found) -> new OfferingForFiling(offering,
						found.getOrDefault(offering.service().id(), List.of()))));
	}

	private static OfferingSummary summary(Offering offering, Map<UUID, List<Level>> levels) {
		Offering.Service service = offering.service();
		return new OfferingSummary(offering.id(), service.name(), service.description(), service.category().name(),
				service.category().icon(), service.icon(), service.serves(),
				views(levels.getOrDefault(service.id(), List.of())));
	}

	private static OfferingDetail detail(OfferingForFiling found, Instant now) {
		Offering.Service service = found.offering().service();
		Level ordinary = found.ordinary();
		ServiceCalendar calendar = ordinary.calendar();
		return new OfferingDetail(found.offering().id(), found.version(), service.name(), service.description(),
				service.category().name(), service.icon(), service.serves(), views(found.levels()),
				service.exclusions(), hours(calendar), calendar.zone().getId(), new OfferingDetail.Promise(now,
						ordinary.response().dueFrom(calendar, now), ordinary.resolution().dueFrom(calendar, now)));
	}

	private static List<LevelView> views(List<Level> levels) {
		return levels.stream().map(Level::toView).toList();
	}

	private static List<OfferingDetail.OpenHours> hours(ServiceCalendar calendar) {
		return Stream.of(DayOfWeek.values())
			.flatMap((day) -> calendar.weekly()
				.getOrDefault(day, List.of())
				.stream()
				.sorted(Comparator.comparing(DailyInterval::from))
				.map((hours) -> new OfferingDetail.OpenHours(day.getValue(), clock(hours.from()), clock(hours.to()))))
			.toList();
	}

	private static String clock(LocalTime time) {
		return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
	}

}
