package mx.gob.colima.mesa.config;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.config.item.Target;
import org.jspecify.annotations.Nullable;

/**
 * What {@code services.yaml} holds.
 *
 * @param validFrom from when its versions hold
 * @param categories categories with their services
 * @param offerings who sees what; without it everybody sees everything
 */
record ServicesFile(Instant validFrom, List<CategoryEntry> categories, @Nullable Offerings offerings) {

	List<ExceptionEntry> exceptions() {
		return (this.offerings != null) ? this.offerings.exceptions() : List.of();
	}

	/**
	 * A category.
	 */
	record CategoryEntry(UUID id, String key, String name, String icon, List<ServiceEntry> services) {

		Set<Office> servedBy() {
			return this.services.stream().map(ServiceEntry::serves).collect(Collectors.toSet());
		}

	}

	/**
	 * A service.
	 */
	record ServiceEntry(UUID id, String name, Office serves, String icon, String description, List<String> exclusions,
			List<LevelEntry> levels) {
	}

	/**
	 * A level; the first of a service is its ordinary one.
	 */
	record LevelEntry(UUID id, String name, String calendar, Target response, Target resolution) {
	}

	/**
	 * Who sees what.
	 */
	record Offerings(List<ExceptionEntry> exceptions) {
	}

	/**
	 * A service that not everybody sees.
	 */
	record ExceptionEntry(String service, @Nullable List<String> hiddenFrom, @Nullable List<String> onlyFor) {

		boolean shows(String acronym) {
			return (this.onlyFor != null) ? this.onlyFor.contains(acronym) : !hidden().contains(acronym);
		}

		List<String> hidden() {
			return Objects.requireNonNullElse(this.hiddenFrom, List.of());
		}

		List<String> only() {
			return Objects.requireNonNullElse(this.onlyFor, List.of());
		}

	}

}
