package mx.gob.colima.mesa.admin.credential;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import org.jspecify.annotations.Nullable;

/**
 * How people and their credentials are shown in a row.
 */
class CredentialCells {

	private final Phrases phrases;

	CredentialCells(Phrases phrases) {
		this.phrases = phrases;
	}

	Div person(CredentialView row) {
		return person(row.name(), row.username(), row.position());
	}

	Div person(WaitingCandidate row) {
		return person(row.name(), row.employeeNumber(), row.position());
	}

	Div roles(CredentialView row) {
		String roles = row.roles().stream().map(this.phrases::name).sorted().collect(Collectors.joining(", "));
		return TwoLines.of(new Span(roles), TwoLines.second(Objects.requireNonNullElse(row.email(), "")));
	}

	Div standing(CredentialView row, Instant now) {
		boolean lapsed = row.flags().contains(CredentialFlag.LAPSED);
		Icon icon = switch (row.state()) {
			case ISSUED -> Icon.SEND;
			case HANDED_OVER -> Icon.KEY;
			case ACTIVE -> Icon.CHECK;
			case SUSPENDED -> Icon.PAUSE;
			case ENDED -> Icon.BOX;
		};
		Span badge = new Span((lapsed ? Icon.ALERT : icon).draw(),
				new Span(lapsed ? this.phrases.name(CredentialFlag.LAPSED) : this.phrases.name(row.state())));
		badge.addClassNames("badge", lapsed ? "bad" : tone(row));
		return TwoLines.of(new Span(badge), TwoLines.second(more(row, lapsed, now)));
	}

	Div authorised(WaitingCandidate row, Instant now) {
		return TwoLines.of(new Span(this.phrases.when(row.authorisedAt(), now)), TwoLines.second(row.authorisedBy()));
	}

	Div application(WaitingCandidate row) {
		Span more = TwoLines
			.second((row.elsewhere() != null) ? this.phrases.say("issuing.elsewhere", row.elsewhere()) : "");
		more.setTitle(more.getText());
		return TwoLines.of(new Span(row.folio()), more);
	}

	private String more(CredentialView row, boolean lapsed, Instant now) {
		if (row.flags().contains(CredentialFlag.BEING_MADE)) {
			return this.phrases.name(CredentialFlag.BEING_MADE);
		}
		Instant until = row.goodUntil();
		if (until == null) {
			return "";
		}
		return this.phrases.say(lapsed ? "credentials.lapsed-on" : "credentials.good-until",
				this.phrases.when(until, now));
	}

	private static String tone(CredentialView row) {
		return switch (row.state()) {
			case ISSUED, HANDED_OVER -> "on";
			case ACTIVE -> "ok";
			case SUSPENDED -> "warn";
			case ENDED -> "fin";
		};
	}

	private Div person(String named, String number, @Nullable String position) {
		Span name = new Span(named);
		name.addClassName("tit");
		name.setTitle(named);
		Div words = TwoLines.of(name, TwoLines
			.second((position != null) ? this.phrases.say("officeholders.line", number, position) : number));
		Div cell = new Div(Marks.initials(named), words);
		cell.addClassName("atiende");
		return cell;
	}

}
