package mx.gob.colima.mesa.contract.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Who holds the offices of dependencies, from which day to which, by the date of
 * America/Mexico_City. Appointments are never removed: they end, and a correction is
 * another one. Whoever holds an office has its role, from the first day through the last.
 */
@HttpExchange("/api/v1/officeholders")
public interface OfficeholderApi {

	/**
	 * Lists the appointments of the caller's own dependency, by office, latest first.
	 * @param on only those in force on a day; {@code null} for all
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<OfficeholderView>> own(@RequestParam(required = false) @Nullable LocalDate on,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Lists appointments of all dependencies, for platform operators: by dependency and
	 * office, latest first.
	 * @param tenant acronym of one dependency; {@code null} for all
	 * @param on only those in force on a day; {@code null} for all
	 * @param q words of the name, or the beginning of the employee number
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange("/all")
	Mono<Page<OfficeholderView>> all(@RequestParam(required = false) @Nullable String tenant,
			@RequestParam(required = false) @Nullable LocalDate on, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Registers an appointment.
	 * @param id the appointment, chosen by the sender: repeating the same changes
	 * nothing, and another one under the same id is 409 {@code idempotency_conflict}
	 * @param body whose, and from when
	 * @return 201; 422 {@code invalid} names the faulty fields: {@code from} with the
	 * rule {@code office_taken} if another holder is in force on one of these days
	 */
	@PutExchange("/{id}")
	Mono<ResponseEntity<OfficeholderView>> register(@PathVariable UUID id,
			@Valid @RequestBody RegisterOfficeholder body);

	/**
	 * Ends an appointment, once.
	 * @param id the appointment
	 * @param body the last day, and why
	 * @return the appointment; 422 {@code invalid} names the faulty fields
	 */
	@PostExchange("/{id}/end")
	Mono<OfficeholderView> end(@PathVariable UUID id, @Valid @RequestBody EndOfficeholder body);

	/**
	 * Attaches the document of an appointment, once: PDF, JPEG or PNG, told by content
	 * (415 {@code unsupported_attachment}), 10 MB (413 {@code too_large}).
	 * @param id the appointment
	 * @param name the file's name, up to 160 characters
	 * @param length its bytes, if known beforehand
	 * @param content its bytes
	 * @return 201; the same bytes give the first answer again, others 409
	 * {@code idempotency_conflict}
	 */
	@PutExchange(url = "/{id}/document", contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	Mono<ResponseEntity<OfficeholderView>> attach(@PathVariable UUID id, @RequestParam String name,
			@RequestHeader(name = "Content-Length", required = false) @Nullable Long length,
			@RequestBody(required = false) Flux<DataBuffer> content);

	/**
	 * Gives the document of an appointment, as it was sent.
	 * @param id the appointment
	 * @return the bytes, to be saved and never shown in place; {@code ETag} is the
	 * SHA-256; 404 {@code not_found} if none was attached
	 */
	@GetExchange("/{id}/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> document(@PathVariable UUID id);

}
