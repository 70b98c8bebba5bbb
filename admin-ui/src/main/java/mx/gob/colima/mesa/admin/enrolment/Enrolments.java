package mx.gob.colima.mesa.admin.enrolment;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.Decisions;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Reads applications and their papers, and decides their rows.
 */
@Component
class Enrolments {

	private static final int PAGE = 50;

	private final ApiCaller caller;

	private final EnrolmentApi api;

	private final EnrolmentFileApi files;

	Enrolments(ApiCaller caller, EnrolmentApi api, EnrolmentFileApi files) {
		this.caller = caller;
		this.api = api;
		this.files = files;
	}

	Page<EnrolmentSummary> page(@Nullable EnrolmentState state, @Nullable String after) {
		return this.caller.call(this.api.enrolments(state, after, PAGE));
	}

	/**
	 * Finds another application that waits for SG.
	 * @param but the one that was just decided
	 * @return the newest of the others
	 */
	Optional<EnrolmentSummary> waiting(UUID but) {
		return page(EnrolmentState.SUBMITTED, null).items().stream().filter((row) -> !row.id().equals(but)).findFirst();
	}

	OpenEnrolment open(UUID id) {
		return opened(this.caller.call(this.api.enrolment(id)));
	}

	/**
	 * Decides rows, all or none.
	 * @param seen the application as the person saw it
	 * @param decisions what was decided
	 * @return the application afterwards
	 */
	OpenEnrolment decide(OpenEnrolment seen, List<Decision> decisions) {
		return opened(this.caller.call(this.api.decide(seen.id(), seen.etag(), new Decisions(decisions))));
	}

	/**
	 * Gives the second approval to the coordinator's own row.
	 * @param seen the application
	 * @param row the row
	 * @return the application afterwards
	 */
	OpenEnrolment approve(OpenEnrolment seen, UUID row) {
		return opened(this.caller.call(this.api.approve(seen.id(), row)));
	}

	void fetch(Caller person, UUID id, DocumentView document, OutputStream out) {
		copy(person, this.caller.callAs(person, this.files.content(id, document.id())), out);
	}

	void fetchPicture(Caller person, UUID id, DocumentView document, OutputStream out) {
		copy(person, this.caller.carryAs(person, this.files.preview(id, document.id())), out);
	}

	private void copy(Caller person, ResponseEntity<Flux<DataBuffer>> answer, OutputStream out) {
		Flux<DataBuffer> body = answer.getBody();
		if (body != null) {
			this.caller.carryAs(person,
					DataBufferUtils.write(body, out).map(DataBufferUtils::release).then().thenReturn(true));
		}
	}

	private static OpenEnrolment opened(ResponseEntity<EnrolmentView> answer) {
		return new OpenEnrolment(Objects.requireNonNull(answer.getBody()),
				Objects.requireNonNullElse(answer.getHeaders().getETag(), ""));
	}

}
