package mx.gob.colima.mesa.platform.blob;

import java.util.List;
import java.util.Locale;

/**
 * What files may be. A file is told by its content; its name only says which kind of text
 * a text is.
 */
public enum FileFormat {

	/** A document. */
	PDF("application/pdf", true, "pdf"),

	/** A photograph. */
	JPEG("image/jpeg", true, "jpg", "jpeg", "jfif"),

	/** A picture. */
	PNG("image/png", true, "png"),

	/** A spreadsheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),

	/** A text document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),

	/** Text, also a table of it. */
	TEXT("text/plain", false, "txt", "csv", "log", "md");

	private final String mediaType;

	private final boolean preview;

	private final List<String> extensions;

	FileFormat(String mediaType, boolean preview, String... extensions) {
		this.mediaType = mediaType;
		this.preview = preview;
		this.extensions = List.of(extensions);
	}

	/**
	 * Its media type.
	 * @return the type
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether a picture of it can be made.
	 * @return whether
	 */
	public boolean preview() {
		return this.preview;
	}

	/**
	 * A name whose ending does not lie about the content.
	 * @param name the name that the file came with
	 * @return the name, with another ending if its own is of something else
	 */
	public String named(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return this.extensions.contains(ending) ? name : name + "." + this.extensions.getFirst();
	}

}
