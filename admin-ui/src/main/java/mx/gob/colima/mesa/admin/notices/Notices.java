package mx.gob.colima.mesa.admin.notices;

import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.ReadUpTo;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads notices, and marks them as read.
 */
@Component
class Notices {

	private static final int PAGE = 50;

	private final ApiCaller caller;

	private final NoticeApi api;

	Notices(ApiCaller caller, NoticeApi api) {
		this.caller = caller;
		this.api = api;
	}

	Page<NoticeView> page(@Nullable String after) {
		return this.caller.call(this.api.notices(after, PAGE));
	}

	void readUpTo(UUID newest) {
		this.caller.call(this.api.read(new ReadUpTo(newest)));
	}

}
