package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come.
 *
 * @param state its state
 * @param holdReason why it waits
 * @param team who has it
 * @param acknowledgedAt when SG recognised it
 * @param resolvedAt when it was resolved the last time
 * @param closedAt when it ended
 * @param answerDueAt until when the requester should answer or confirm
 */
record Progress(RequestState state, @Nullable HoldReason holdReason, Team team, @Nullable Instant acknowledgedAt,
		@Nullable Instant resolvedAt, @Nullable Instant closedAt, @Nullable Instant answerDueAt) {

	static final Progress START = new Progress(RequestState.SUBMITTED, null, Team.NOBODY, null, null, null, null);

	Progress acknowledged(RequestState next, Instant at) {
		return new Progress(next, null, this.team, at, this.resolvedAt, this.closedAt, null);
	}

	Progress given(RequestState next, Team to) {
		return new Progress(next, this.holdReason, to, this.acknowledgedAt, this.resolvedAt, this.closedAt,
				this.answerDueAt);
	}

	Progress held(RequestState next, HoldReason reason, @Nullable Instant answerDue) {
		return new Progress(next, reason, this.team, this.acknowledgedAt, this.resolvedAt, this.closedAt, answerDue);
	}

	Progress working(RequestState next) {
		return new Progress(next, null, this.team, this.acknowledgedAt, this.resolvedAt, null, null);
	}

	Progress resolved(RequestState next, Instant at, Instant answerDue) {
		return new Progress(next, null, this.team, this.acknowledgedAt, at, null, answerDue);
	}

	Progress ended(RequestState next, Instant at) {
		return new Progress(next, null, this.team, this.acknowledgedAt, this.resolvedAt, at, null);
	}

	/**
	 * Who has a request.
	 *
	 * @param groupId the group
	 * @param group its name
	 * @param assigneeId the person
	 * @param assignee their name
	 */
	record Team(@Nullable UUID groupId, @Nullable String group, @Nullable UUID assigneeId, @Nullable String assignee) {

		static final Team NOBODY = new Team(null, null, null, null);

	}

}
