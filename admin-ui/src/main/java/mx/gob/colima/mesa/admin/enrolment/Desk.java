package mx.gob.colima.mesa.admin.enrolment;

import java.time.Clock;
import java.time.Instant;

import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;

/**
 * What the parts of an open application work with.
 *
 * @param enrolments reads and decides applications
 * @param phrases the reader's language
 * @param clock the present
 * @param person user name of the reader
 */
record Desk(Enrolments enrolments, Phrases phrases, Clock clock, String person) {

	String say(String key, Object... arguments) {
		return this.phrases.say(key, arguments);
	}

	String when(Instant at) {
		return this.phrases.when(at, this.clock.instant());
	}

	String decided(DecisionView decision) {
		return say("enrolment.by", decision.by(), when(decision.at()));
	}

}
