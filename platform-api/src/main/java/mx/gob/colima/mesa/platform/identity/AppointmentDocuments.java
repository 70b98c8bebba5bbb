package mx.gob.colima.mesa.platform.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import mx.gob.colima.mesa.platform.blob.FileAnswer;
import mx.gob.colima.mesa.platform.blob.FileFormat;
import mx.gob.colima.mesa.platform.blob.FileNames;
import mx.gob.colima.mesa.platform.blob.StoredBlob;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Ids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;

/**
 * Documents of appointments. The bytes are safe before the row is, and no connection to
 * the database is held while they travel.
 */
@Service
public class AppointmentDocuments {

	private static final long LIMIT = 10L << 20;

	private static final Set<FileFormat> ACCEPTED = EnumSet.of(FileFormat.PDF, FileFormat.JPEG, FileFormat.PNG);

	private final Appointments appointments;

	private final BlobStore blobs;

	private final Ids ids;

	AppointmentDocuments(Appointments appointments, BlobStore blobs, Ids ids) {
		this.appointments = appointments;
		this.blobs = blobs;
		this.ids = ids;
	}

	/**
	 * Takes in the document of an appointment.
	 * @param id the appointment
	 * @param name the file's name
	 * @param length its bytes, if they were announced
	 * @param content its bytes
	 * @return the appointment
	 */
	public Mono<OfficeholderView> attach(UUID id, String name, @Nullable Long length, Flux<DataBuffer> content) {
		String cleaned = FileNames.clean(name);
		if (length != null && length > LIMIT) {
			return Mono.error(() -> Fault.of(FaultCode.TOO_LARGE, LIMIT));
		}
		return this.appointments.found(id).flatMap((appointment) -> {
			BlobKey key = new BlobKey(appointment.tenantId(), this.ids.next());
			return this.blobs.write(key, content, LIMIT)
				.map((stored) -> file(key, cleaned, stored))
				.flatMap((file) -> this.appointments.attach(id, file).flatMap((kept) -> tidy(id, key, kept)))
				// Only what was certainly not kept is thrown away.
				.onErrorResume(Fault.class, (fault) -> this.blobs.delete(key).then(Mono.error(fault)));
		});
	}

	/**
	 * Gives the document of an appointment.
	 * @param id the appointment
	 * @return the document; {@code not_found} if it has none
	 */
	public Mono<FileAnswer> of(UUID id) {
		return this.appointments.found(id)
			.flatMap((appointment) -> Mono.justOrEmpty(appointment.file())
				.map((file) -> new FileAnswer(file.name(), file.mediaType(), file.size(), file.sha256(),
						this.blobs.read(new BlobKey(appointment.tenantId(), file.blobId())))))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	// A repeat has brought the same bytes once more.
	private Mono<OfficeholderView> tidy(UUID id, BlobKey key, OfficeholderView kept) {
		return this.appointments.found(id)
			.filter((appointment) -> appointment.file() != null && !key.blobId().equals(appointment.file().blobId()))
			.flatMap((repeated) -> this.blobs.delete(key))
			.thenReturn(kept);
	}

	private static Appointment.File file(BlobKey key, String name, StoredBlob stored) {
		if (!ACCEPTED.contains(stored.format())) {
			throw Fault.of(FaultCode.UNSUPPORTED_ATTACHMENT);
		}
		return new Appointment.File(key.blobId(), stored.format().named(name), stored.format().mediaType(),
				stored.size(), stored.sha256());
	}

}
