package mx.gob.colima.mesa.admin.request;

import java.time.Instant;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * Who asks, for whom, where, and who serves.
 */
class FactsBlock extends Block {

	private final DescriptionList facts = new DescriptionList();

	private final Phrases phrases;

	FactsBlock(RequestDetail detail, Phrases phrases, Instant now) {
		super(phrases.say("facts.title"),
				phrases.say("facts.filed", phrases.when(detail.summary().submittedAt(), now)));
		this.phrases = phrases;
		addClassName("kvs");
		RequestSummary request = detail.summary();
		fact("facts.requester", request.requesterName());
		fact("facts.beneficiary", beneficiary(detail.beneficiary()));
		fact("facts.dependency", request.tenant().name());
		fact("facts.place", request.place());
		String nobody = phrases.say("nobody");
		String group = request.group();
		String person = request.assigneeName();
		fact("facts.group", (group != null) ? group : nobody);
		fact("facts.assignee", (person != null) ? person : nobody);
		fact("facts.promised-response", phrases.when(detail.promisedResponse(), now));
		fact("facts.promised-resolution", phrases.when(detail.promisedResolution(), now));
		add(this.facts);
	}

	private void fact(String label, String value) {
		this.facts.add(new DescriptionList.Term(this.phrases.say(label)),
				new DescriptionList.Description(new Span(value)));
	}

	private String beneficiary(BeneficiaryView beneficiary) {
		if (beneficiary.self()) {
			return this.phrases.say("facts.self");
		}
		String number = beneficiary.employeeNumber();
		return (number != null) ? this.phrases.say("facts.numbered", beneficiary.name(), number) : beneficiary.name();
	}

}
