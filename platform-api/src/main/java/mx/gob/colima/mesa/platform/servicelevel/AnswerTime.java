package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Instant;

/**
 * The requester's own clock: the time to answer a question.
 */
public final class AnswerTime {

	private static final Target TARGET = new Target.WorkingDays(2);

	private AnswerTime() {
	}

	/**
	 * When the answer is due.
	 * @param calendar the calendar of the request's level
	 * @param askedAt when the question was asked
	 * @return the last closing of the second working day after the question
	 */
	public static Instant answerDue(ServiceCalendar calendar, Instant askedAt) {
		return TARGET.dueFrom(calendar, askedAt);
	}

}
