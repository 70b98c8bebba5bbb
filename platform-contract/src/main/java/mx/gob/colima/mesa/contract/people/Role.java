package mx.gob.colima.mesa.contract.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person or machine may be here. An account of a dependency never holds a role of
 * an operator, nor the other way round.
 */
public enum Role {

	/** Solicitante. */
	@JsonProperty("requester")
	REQUESTER,

	/** Coordinador administrativo. */
	@JsonProperty("coordinator")
	COORDINATOR,

	/** Titular or representante. */
	@JsonProperty("head")
	HEAD,

	/** Staff of a fulfilment group, of SG or of DTI. */
	@JsonProperty("agent")
	AGENT,

	/** Gestión de servicios, of SG. */
	@JsonProperty("service-manager")
	SERVICE_MANAGER,

	/** Operación de la plataforma, of DTI; sees no request's content. */
	@JsonProperty("platform-operator")
	PLATFORM_OPERATOR,

	/** Contraloría: all, read only. */
	@JsonProperty("auditor")
	AUDITOR,

	/** Machine clients that may only listen. */
	@JsonProperty("stream")
	STREAM;

	/**
	 * The role's name in tokens and in the realm.
	 * @return lower case, words joined by hyphens
	 */
	public String key() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
