package mx.gob.colima.mesa.admin.shell;

import java.util.Map;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.request.TrayView;

import org.springframework.stereotype.Component;

/**
 * Counts the views of the tray, and what somebody has not read.
 */
@Component
public class TrayCounter {

	private final ApiCaller caller;

	private final TrayApi api;

	private final NoticeApi notices;

	TrayCounter(ApiCaller caller, TrayApi api, NoticeApi notices) {
		this.caller = caller;
		this.api = api;
		this.notices = notices;
	}

	/**
	 * Counts for somebody.
	 * @param person for whom
	 * @return count by view
	 */
	public Map<TrayView, Integer> count(Caller person) {
		return this.caller.callAs(person, this.api.counts()).counts();
	}

	/**
	 * Counts unread notices.
	 * @param person whose
	 * @return the count
	 */
	public int unread(Caller person) {
		return this.caller.callAs(person, this.notices.unread()).count();
	}

}
