package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Versions of calendars. A version never changes, so each is read once, and whoever needs
 * one that is known needs no transaction.
 */
@Component
public class ServiceCalendars {

	private final Map<Ref, ServiceCalendar> known = new ConcurrentHashMap<>();

	private final Map<Ref, ServiceCalendar> all = Collections.unmodifiableMap(this.known);

	private final CalendarVersions versions;

	ServiceCalendars(CalendarVersions versions) {
		this.versions = versions;
	}

	/**
	 * The versions that are in force.
	 * @param calendars the calendars
	 * @param at when
	 * @return the versions by calendar
	 */
	Mono<Map<UUID, ServiceCalendar>> inForce(Collection<UUID> calendars, Instant at) {
		return this.versions.inForce(calendars, at).doOnNext((found) -> found.replaceAll((id, read) -> known(read)));
	}

	/**
	 * Given versions, and such as are known besides.
	 * @param wanted the versions
	 * @return the calendars
	 */
	public Mono<Map<Ref, ServiceCalendar>> versions(Set<Ref> wanted) {
		List<Ref> missing = wanted.stream().filter((ref) -> !this.known.containsKey(ref)).toList();
		return missing.isEmpty() ? Mono.just(this.all) : this.versions.read(missing).map((read) -> {
			read.forEach(this::known);
			return this.all;
		});
	}

	// One of each: what it has counted of its years serves everybody.
	private ServiceCalendar known(ServiceCalendar read) {
		return this.known.computeIfAbsent(Ref.of(read), (version) -> read);
	}

	/**
	 * A version of a calendar.
	 *
	 * @param id the calendar
	 * @param version number of the version
	 */
	public record Ref(UUID id, int version) {

		/**
		 * The version that a calendar is.
		 * @param calendar the calendar
		 * @return its reference
		 */
		public static Ref of(ServiceCalendar calendar) {
			return new Ref(calendar.id(), calendar.version());
		}

	}

}
