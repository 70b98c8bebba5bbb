package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import mx.gob.colima.mesa.bench.call.Retry;
import mx.gob.colima.mesa.bench.call.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Filing a request at the portal: open the form, fill it in, review, send. When the
 * answer to sending is lost, the same form is sent again, as a browser does on reload.
 */
final class PortalFiling implements Turn {

	private final Visitor visitor;

	private final String form;

	private final Journal journal;

	private final BooleanSupplier goOn;

	PortalFiling(Visitor visitor, String form, Journal journal, BooleanSupplier goOn) {
		this.visitor = visitor;
		this.form = form;
		this.journal = journal;
		this.goOn = goOn;
	}

	@Override
	public void take() throws IOException {
		String subject = Journal.Filed.PORTAL + " " + UUID.randomUUID();
		Map<String, String> sending = Retry.until(this::patient, () -> reviewed(subject));
		this.journal.asking(subject);
		Document receipt = Retry.until(this::patient, () -> sent(sending));
		Element folio = receipt.selectFirst(".folio");
		if (folio == null) {
			throw new IllegalStateException("no folio at " + receipt.location());
		}
		this.journal.acknowledged(new Journal.Filed(subject, folio.text()));
	}

	private boolean patient() {
		this.journal.lost(this.form);
		return this.goOn.getAsBoolean();
	}

	private Map<String, String> reviewed(String subject) throws IOException {
		Document empty = this.visitor.open(this.form);
		Map<String, String> fields = Visitor.form(empty, "review");
		if (!fields.getOrDefault("subject", "").isEmpty()) {
			// What the portal kept of an earlier filing, with that one's key; it is shown
			// once.
			throw new IOException("an earlier text was kept: " + fields.get("subject"));
		}
		fields.putAll(Map.of("who", "me", "subject", subject, "place", "Edificio B, sala de juntas", "description",
				"Gotea sobre la mesa desde el jueves.", "accepted", "1"));
		Document review = this.visitor.post(this.form, fields, this.form);
		return Visitor.form(review, "send");
	}

	// The session may be gone: what ties the form to it is taken anew, all else stays.
	private Document sent(Map<String, String> sending) throws IOException {
		Document receipt = this.visitor.post(this.form, sending, this.form);
		if (receipt.selectFirst(".folio") == null) {
			sending.put("_csrf", Visitor.form(this.visitor.open(this.form), "review").getOrDefault("_csrf", ""));
			throw new IOException("no folio at " + receipt.location() + ": " + receipt.title());
		}
		return receipt;
	}

}
