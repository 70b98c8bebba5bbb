package mx.gob.colima.mesa.platform.blob;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Texts;

/**
 * Names that files come with: without folders, and without letters that show a name other
 * than it is.
 */
public final class FileNames {

	private static final int MOST = 160;

	private FileNames() {
	}

	/**
	 * A name as it is kept.
	 * @param sent the name that a file came with
	 * @return the name
	 */
	public static String clean(String sent) {
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		if (name.length() > MOST) {
			throw Fault.tooLong("name", MOST);
		}
		String cleaned = Texts.clean("name", name);
		// Right-to-left marks turn "exe.pdf" around, and no name holds a line's end.
		return cleaned.codePoints()
			.filter((letter) -> Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
