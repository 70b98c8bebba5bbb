package mx.gob.colima.mesa.admin.notices;

import java.time.Clock;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.admin.session.Roles;
import mx.gob.colima.mesa.admin.settings.AdminSettings;
import mx.gob.colima.mesa.admin.shell.ListScreen;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the requests of the person who looks, newest first.
 */
@Route("avisos")
@RolesAllowed({ Roles.AGENT, Roles.SERVICE_MANAGER })
class NoticesScreen extends ListScreen<NoticeView> {

	private final Notices notices;

	private final Clock clock;

	private final Button read;

	private @Nullable UUID newest;

	NoticesScreen(Notices notices, Clock clock, AdminSettings settings) {
		super(Phrases.of(settings.zone()), "notices");
		this.notices = notices;
		this.clock = clock;
		this.read = new Button(phrases().say("notices.read"), Icon.CHECK.draw(), (event) -> readAll());
		grid().addColumn(new ComponentRenderer<>(this::what))
			.setHeader(phrases().say("column.notice"))
			.setWidth("18rem")
			.setFlexGrow(2);
		grid().addColumn(new ComponentRenderer<>(this::text))
			.setHeader(phrases().say("column.said"))
			.setWidth("16rem")
			.setFlexGrow(3);
		grid().addColumn(new ComponentRenderer<>((row) -> new Span(phrases().when(row.at(), this.clock.instant()))))
			.setHeader(phrases().say("column.when"))
			.setWidth("10rem")
			.setFlexGrow(0);
		grid().addColumn(new ComponentRenderer<>(this::state))
			.setHeader(phrases().say("column.status"))
			.setWidth("8rem")
			.setFlexGrow(0);
		addFilter(this.read);
	}

	@Override
	protected Page<NoticeView> page(String sought, @Nullable String after) {
		Page<NoticeView> page = this.notices.page(after);
		if (after == null) {
			this.newest = page.items().isEmpty() ? null : page.items().getFirst().id();
			this.read.setVisible(page.items().stream().anyMatch((notice) -> !notice.read()));
		}
		return page;
	}

	@Override
	public boolean searches() {
		return false;
	}

	private void readAll() {
		if (this.newest != null) {
			this.notices.readUpTo(this.newest);
			read();
			recount();
		}
	}

	private Div what(NoticeView row) {
		Anchor link = new Anchor("bandeja/" + row.requestId(), row.subject());
		link.addClassName("tit");
		Span second = new Span(phrases().say("notices.line", phrases().name("notice", row.kind()), row.folio()));
		second.addClassName("l2");
		return TwoLines.of(link, second);
	}

	private Div text(NoticeView row) {
		String text = row.text();
		Span said = new Span((text != null) ? text : "");
		said.setTitle(said.getText());
		Span by = new Span(row.actor());
		by.addClassName("l2");
		return TwoLines.of(said, by);
	}

	private Span state(NoticeView row) {
		Span badge = new Span((row.read() ? Icon.CHECK : Icon.BELL).draw(),
				new Span(phrases().say(row.read() ? "notices.seen" : "notices.fresh")));
		badge.addClassNames("badge", row.read() ? "ok" : "warn");
		return badge;
	}

}
