package mx.gob.colima.mesa.portal.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds, for views, what is wrong with a field.
 */
@Component
public class Faults {

	/**
	 * Says what is wrong with a field.
	 * @param faults what is wrong with the form
	 * @param field the field
	 * @return what to do, or {@code null}
	 */
	public @Nullable String of(List<Fault> faults, String field) {
		return faults.stream()
			.filter((fault) -> fault.field().equals(field))
			.map(Fault::message)
			.findFirst()
			.orElse(null);
	}

}
