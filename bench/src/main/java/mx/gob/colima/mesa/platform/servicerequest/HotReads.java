package mx.gob.colima.mesa.platform.servicerequest;

import mx.gob.colima.mesa.contract.request.TraySort;

/**
 * The API's own queries of its hot reads.
 */
public final class HotReads {

	/** One request {@code id} of the requester {@code me}, with what its page shows. */
	public static final String OPEN = Opened.SQL.replace("{where}", "r.id = :id and r.requester_id = :me");

	/** The newest {@code limit} requests of the requester {@code me}. */
	public static final String NEWEST = RequestRows.PAGE.replace("{order}", "r.id desc")
		.replace("{where}", "r.tenant_id = :tenant and r.requester_id = :me");

	/** The open requests that are due first. */
	public static final String DUE_FIRST = RequestRows.PAGE.replace("{order}", TrayQuery.sql(TraySort.DUE))
		.replace("{where}", "r.open");

	private HotReads() {
	}

}
