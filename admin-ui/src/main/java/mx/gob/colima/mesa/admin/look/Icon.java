package mx.gob.colima.mesa.admin.look;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/**
 * The drawings of {@code icons.svg}.
 */
public enum Icon {

	/** Overdue, failed. */
	ALERT,

	/** Whole screen. */
	ARROW,

	/** Notices. */
	BELL,

	/** Ended. */
	BOX,

	/** Dependencies. */
	BUILDING,

	/** Dates. */
	CAL,

	/** Messages. */
	CHAT,

	/** Done, all right. */
	CHECK,

	/** Opens something below. */
	CHEV,

	/** A file attached. */
	CLIP,

	/** A running clock. */
	CLOCK,

	/** Closes. */
	CLOSE,

	/** Copies. */
	COPY,

	/** Next. */
	DOWN,

	/** Opened, read. */
	EYE,

	/** Filters. */
	FILTER,

	/** Questions. */
	HELP,

	/** Received, the tray. */
	INBOX,

	/** Credentials. */
	KEY,

	/** Enumerations. */
	LIST,

	/** Live connection. */
	LIVE,

	/** Internal. */
	LOCK,

	/** Mail. */
	MAIL,

	/** Lost live connection. */
	NOLIVE,

	/** A note. */
	NOTE,

	/** Sign out. */
	OUT,

	/** On hold. */
	PAUSE,

	/** People. */
	PEOPLE,

	/** Place. */
	PIN,

	/** Running, begin. */
	PLAY,

	/** Again. */
	REFRESH,

	/** Recognised as official. */
	SEAL,

	/** Search. */
	SEARCH,

	/** Send. */
	SEND,

	/** Unbroken. */
	SHIELD,

	/** Change of account. */
	SWAP,

	/** A step that was done. */
	TICK,

	/** Work. */
	TOOL,

	/** Previous. */
	UP,

	/** A person. */
	USER,

	/** Refused. */
	X;

	/**
	 * Gives the drawing's name in the file.
	 * @return the name
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Draws it, hidden from readers.
	 * @return the drawing
	 */
	public Span draw() {
		Span drawing = new Span();
		drawing.addClassName("ic");
		drawing.getElement()
			.setProperty("innerHTML",
					"<svg class=\"i\" aria-hidden=\"true\"><use href=\"icons.svg#" + id() + "\"></use></svg>");
		return drawing;
	}

}
