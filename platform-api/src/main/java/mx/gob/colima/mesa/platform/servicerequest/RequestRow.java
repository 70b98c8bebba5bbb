package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.platform.seal.Hash;

/**
 * A request as it is stored.
 *
 * @param id the request
 * @param tenantId its dependency
 * @param filed what was asked for
 * @param progress how far it has come
 * @param face the clock that counts now
 * @param chain end of its history
 * @param version its version
 */
record RequestRow(UUID id, UUID tenantId, Filed filed, Progress progress, ClockFace face, ChainEnd chain,
		long version) {

	RequestRow next(Progress later, ClockFace laterFace, ChainEnd laterChain) {
		return new RequestRow(this.id, this.tenantId, this.filed, later, laterFace, laterChain, this.version + 1);
	}

	/**
	 * The end of a request's history.
	 *
	 * @param count number of the last entry
	 * @param head its hash
	 */
	record ChainEnd(int count, Hash head) {

		static final ChainEnd EMPTY = new ChainEnd(0, Hash.NONE);

	}

}
