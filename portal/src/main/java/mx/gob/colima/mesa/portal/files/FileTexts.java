package mx.gob.colima.mesa.portal.files;

import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Puts files into words.
 */
@Component
public class FileTexts {

	private static final int KILO = 1024;

	private final Words words;

	FileTexts(Words words) {
		this.words = words;
	}

	/**
	 * Lists files.
	 * @param files the files
	 * @param locale language
	 * @return the rows, in the same order
	 */
	public List<FileRow> rows(List<AttachmentView> files, Locale locale) {
		return files.stream().map((file) -> row(file, locale)).toList();
	}

	/**
	 * Tells that a file is too large to be sent.
	 * @param locale language
	 * @return the words
	 */
	public String tooLarge(Locale locale) {
		return this.words.say(locale, "files.toolarge");
	}

	String refused(String name, String why, Locale locale) {
		return this.words.say(locale, "files.about", name, why);
	}

	private FileRow row(AttachmentView file, Locale locale) {
		String at = this.words.at(file.at(), locale);
		String who = file.actor().mine() ? this.words.say(locale, "files.yours", at)
				: this.words.say(locale, "files.of", file.actor().name(), at);
		return new FileRow(file.id(), file.name(), size(file.size(), locale) + " · " + who, file.preview());
	}

	/**
	 * Tells how large a file is.
	 * @param bytes its bytes
	 * @param locale language
	 * @return the words
	 */
	public String size(long bytes, Locale locale) {
		return (bytes >= KILO * KILO) ? this.words.say(locale, "files.megabytes", (double) bytes / (KILO * KILO))
				: this.words.say(locale, "files.kilobytes", Math.max(1, bytes / KILO));
	}

}
