package mx.gob.colima.mesa.admin.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;

/**
 * Says in words what is to be known of a row: what was found when it was compared, and
 * what it still needs.
 */
class Remarks {

	private final Desk desk;

	private final OpenEnrolment open;

	Remarks(Desk desk, OpenEnrolment open) {
		this.desk = desk;
		this.open = open;
	}

	List<Remark> of(CandidateView row) {
		List<Remark> remarks = new ArrayList<>();
		row.flags().forEach((flag) -> remarks.add(flag(row, flag)));
		boolean before = row.state() == CandidateState.SUBMITTED;
		if (before && !row.data().annex()) {
			remarks.add(new Remark(Icon.ALERT, "bad", say("enrolment.remark.no-annex"),
					say("enrolment.remark.no-annex.text")));
		}
		if (row.ownRow()) {
			remarks.add(approval(row));
		}
		if (remarks.isEmpty()) {
			remarks.add(new Remark(Icon.CHECK, "ok", say("enrolment.remark.clean"), ""));
		}
		return remarks;
	}

	private Remark flag(CandidateView row, CandidateFlag flag) {
		String title = this.desk.phrases().name(flag);
		return switch (flag) {
			case NOT_ON_ROLL -> new Remark(Icon.ALERT, "bad", title,
					say("enrolment.remark.not-on-roll", this.open.summary().tenant().acronym()));
			case OTHER_DEPENDENCY -> new Remark(Icon.SWAP, "warn", title,
					say("enrolment.remark.other-dependency", OpenEnrolment.text(row.otherDependency())));
			case DUPLICATE_EMAIL -> new Remark(Icon.MAIL, "bad", title, shared(row));
			case HAS_CREDENTIALS -> new Remark(Icon.KEY, "warn", title, say("enrolment.remark.has-credentials"));
		};
	}

	private String shared(CandidateView row) {
		String email = email(row);
		String same = this.open.rows()
			.stream()
			.filter((other) -> !other.id().equals(row.id()) && email(other).equals(email))
			.map((other) -> String.valueOf(other.no()))
			.collect(Collectors.joining(", "));
		return same.isEmpty() ? say("enrolment.remark.duplicate-email")
				: say("enrolment.remark.duplicate-email.here", same);
	}

	private static String email(CandidateView row) {
		return OpenEnrolment.text(row.data().email()).toLowerCase(Locale.ROOT);
	}

	private Remark approval(CandidateView row) {
		DecisionView approval = row.secondApproval();
		if (approval != null) {
			return new Remark(Icon.SHIELD, "ok", say("enrolment.remark.approved"), this.desk.decided(approval));
		}
		boolean before = row.state() == CandidateState.SUBMITTED;
		return before
				? new Remark(Icon.PEOPLE, "warn", say("enrolment.remark.unapproved"),
						say("enrolment.remark.unapproved.text"))
				: new Remark(Icon.PEOPLE, "on", say("enrolment.remark.own"), "");
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
