package mx.gob.colima.mesa.config;

import java.util.List;

import mx.gob.colima.mesa.config.item.Terms;

/**
 * Versions of the terms are numbered from 1, each in force later than the one before.
 */
final class TermsRules {

	private final Findings findings;

	TermsRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents.Document<TermsFile> document) {
		List<Terms> versions = document.content().versions();
		for (int i = 0; i < versions.size(); i++) {
			String pointer = "/versions/" + i;
			if (versions.get(i).version() != i + 1) {
				this.findings.add(document.source(), pointer + "/version",
						"must be " + (i + 1) + ": versions are numbered from 1 without gaps, in order.");
			}
			if (i > 0 && !versions.get(i).validFrom().isAfter(versions.get(i - 1).validFrom())) {
				this.findings.add(document.source(), pointer + "/valid_from",
						"must be later than that of the version before.");
			}
		}
	}

}
