package mx.gob.colima.mesa.admin.look;

import java.util.List;

import com.vaadin.flow.component.upload.UploadI18N;
import mx.gob.colima.mesa.admin.language.Phrases;

/**
 * What the field for files says, in the reader's language.
 */
public final class UploadTexts extends UploadI18N {

	private static final long serialVersionUID = 1L;

	/**
	 * Speaks of the files that a request takes.
	 * @param phrases the reader's language
	 */
	public UploadTexts(Phrases phrases) {
		this(phrases, "files.kinds");
	}

	/**
	 * Speaks of files.
	 * @param phrases the reader's language
	 * @param kinds key of the phrase that says which are taken
	 */
	public UploadTexts(Phrases phrases, String kinds) {
		setAddFiles(new AddFiles().setOne(phrases.say("files.add")).setMany(phrases.say("files.add")));
		setDropFiles(new DropFiles().setOne(phrases.say("files.drop")).setMany(phrases.say("files.drop")));
		setError(new Error().setFileIsTooBig(phrases.say("files.large"))
			.setTooManyFiles(phrases.say("files.many"))
			.setIncorrectFileType(phrases.say(kinds)));
		setFile(new UploadI18N.File().setRemove(phrases.say("files.remove"))
			.setRetry(phrases.say("files.retry"))
			.setStart(phrases.say("files.start")));
		setUploading(new Uploading()
			.setStatus(new Uploading.Status().setConnecting(phrases.say("files.connecting"))
				.setHeld(phrases.say("files.held"))
				.setProcessing(phrases.say("files.processing"))
				.setStalled(phrases.say("files.stalled")))
			.setRemainingTime(new Uploading.RemainingTime().setPrefix(phrases.say("files.remaining"))
				.setUnknown(phrases.say("files.unknown")))
			.setError(new Uploading.Error().setServerUnavailable(phrases.say("files.failed"))
				.setUnexpectedServerError(phrases.say("files.failed"))
				.setForbidden(phrases.say("files.failed"))
				.setFileTooLarge(phrases.say("files.large"))));
		setUnits(List.of("B", "kB", "MB"));
	}

}
