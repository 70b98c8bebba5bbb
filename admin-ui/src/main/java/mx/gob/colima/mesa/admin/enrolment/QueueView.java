package mx.gob.colima.mesa.admin.enrolment;

import java.util.Arrays;
import java.util.Locale;

import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import org.jspecify.annotations.Nullable;

/**
 * Which applications the queue shows.
 */
enum QueueView {

	WAITING(EnrolmentState.SUBMITTED),

	DECIDED(EnrolmentState.DECIDED),

	ALL(null);

	/** Name of the choice in the address. */
	static final String PARAMETER = "v";

	private final @Nullable EnrolmentState state;

	QueueView(@Nullable EnrolmentState state) {
		this.state = state;
	}

	@Nullable EnrolmentState state() {
		return this.state;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static QueueView of(String word) {
		return Arrays.stream(values()).filter((view) -> view.word().equals(word)).findFirst().orElse(WAITING);
	}

}
