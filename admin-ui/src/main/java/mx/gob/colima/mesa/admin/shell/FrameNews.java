package mx.gob.colima.mesa.admin.shell;

import java.time.Duration;
import java.util.Map;

import com.vaadin.flow.component.UI;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import mx.gob.colima.mesa.admin.live.Coalesced;
import mx.gob.colima.mesa.admin.live.Connection;
import mx.gob.colima.mesa.admin.live.LiveListener;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.contract.stream.StreamEvent;

/**
 * Keeps the counts and the live mark of one window true.
 */
class FrameNews implements LiveListener {

	/** Every count leaves a line in the audit trail. */
	private static final Duration REST = Duration.ofSeconds(5);

	private final UI ui;

	private final Frame frame;

	private final TrayCounter counter;

	private final boolean seesRequests;

	private final Caller person = Caller.current();

	private final Coalesced counting = new Coalesced(this::count, REST);

	private final Coalesced ringing = new Coalesced(this::ring, REST);

	private final boolean told;

	FrameNews(UI ui, Frame frame, TrayCounter counter, boolean seesRequests, boolean told) {
		this.ui = ui;
		this.frame = frame;
		this.counter = counter;
		this.seesRequests = seesRequests;
		this.told = told;
	}

	void recount() {
		if (this.seesRequests) {
			this.counting.run();
		}
		reread();
	}

	private void reread() {
		if (this.told) {
			this.ringing.run();
		}
	}

	@Override
	public void changed(StreamEvent event) {
		if (!LiveListener.isTalk(event)) {
			recount();
		}
		else {
			reread();
		}
	}

	@Override
	public void connection(Connection connection) {
		this.ui.access(this.frame::connectionChanged);
		recount();
	}

	private void count() {
		attempt(() -> {
			Map<TrayView, Integer> figures = this.counter.count(this.person);
			this.ui.access(() -> this.frame.counted(figures));
		});
	}

	private void ring() {
		attempt(() -> {
			int unread = this.counter.unread(this.person);
			this.ui.access(() -> this.frame.unread(unread));
		});
	}

	private void attempt(Runnable counting) {
		try {
			counting.run();
		}
		catch (SessionEndedException ex) {
			this.ui.access(() -> SessionEnd.show(ex.reason()));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			// the counts that are shown stay; the next event counts again
			return;
		}
	}

}
