package mx.gob.colima.mesa.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.config.item.Tenant;

/**
 * Acronyms are unique, and so is the day from which a name holds.
 */
final class TenantRules {

	private final Findings findings;

	TenantRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents.Document<TenantsFile> document) {
		SourceFile source = document.source();
		List<Tenant> tenants = document.content().tenants();
		Map<Object, String> acronyms = new HashMap<>();
		for (int i = 0; i < tenants.size(); i++) {
			this.findings.unique(acronyms, "the acronym", tenants.get(i).acronym(), source,
					"/tenants/" + i + "/acronym");
			checkNames(source, "/tenants/" + i + "/names");
		}
	}

	private void checkNames(SourceFile source, String pointer) {
		Map<Object, String> days = new HashMap<>();
		for (int i = 0; i < source.tree().at(pointer).size(); i++) {
			String from = pointer + "/" + i + "/from";
			this.findings.unique(days, "the day", source.tree().at(from).asString(), source, from);
		}
	}

}
