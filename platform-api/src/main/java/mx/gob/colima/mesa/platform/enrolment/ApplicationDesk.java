package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What every use case of an application begins and ends with: the application, locked in
 * the version that was read, and the answer.
 */
@Component
class ApplicationDesk {

	private final ApplicationTable applications;

	private final CandidateTable candidates;

	private final EnrolmentViews views;

	private final Ids ids;

	ApplicationDesk(ApplicationTable applications, CandidateTable candidates, EnrolmentViews views, Ids ids) {
		this.applications = applications;
		this.candidates = candidates;
		this.views = views;
		this.ids = ids;
	}

	ApplicationTable applications() {
		return this.applications;
	}

	CandidateTable candidates() {
		return this.candidates;
	}

	EnrolmentViews views() {
		return this.views;
	}

	Ids ids() {
		return this.ids;
	}

	Mono<Application> locked(UUID id, @Nullable String ifMatch) {
		return this.applications.lock(id).switchIfEmpty(Mono.error(Fault::notFound)).doOnNext((application) -> {
			if (!Etag.matches(ifMatch, application.version())) {
				throw Fault.stale(List.of());
			}
		});
	}

	Mono<EnrolmentView> found(UUID id, Person reader) {
		return application(id).flatMap((application) -> this.views.whole(application, reader));
	}

	Mono<ResponseEntity<EnrolmentView>> answer(UUID id, Person reader) {
		return application(id).flatMap((application) -> this.views.whole(application, reader)
			.map((view) -> ResponseEntity.ok().eTag(Etag.of(application.version())).body(view)));
	}

	private Mono<Application> application(UUID id) {
		return this.applications.find(id).switchIfEmpty(Mono.error(Fault::notFound));
	}

}
