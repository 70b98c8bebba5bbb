package mx.gob.colima.mesa.platform.servicerequest;

import mx.gob.colima.mesa.contract.request.TraySort;

/**
 * The API's own queries of its hot reads.
 */
public final class HotReads {

	/** One request {@code id} of the requester {@code me}, with what its page shows. */
	public static final String OPEN = Opened.SQL.replace("{where}", "r.id = :id and r.requester_id = :me");

	/** The newest 20 requests of the requester {@code me}, and one more. */
	public static final String NEWEST = RequestRows.page("r.id desc", 21)
		.replace("{where}", "r.tenant_id = :tenant and r.requester_id = :me");

	/** The 50 open requests that are due first, and one more. */
	public static final String DUE_FIRST = RequestRows.page(TrayQuery.sql(TraySort.DUE), 51)
		.replace("{where}", "r.open");

	private HotReads() {
	}

}
