package mx.gob.colima.mesa.admin.shell;

import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.ForwardRows;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;

/**
 * A screen that is a list with a search.
 *
 * @param <T> kind of row
 */
public abstract class ListScreen<T> extends Main implements BeforeEnterObserver, HasDynamicTitle, Searchable {

	private final Phrases phrases;

	private final String key;

	private final Div head;

	private final Div instead = new Div();

	private final Grid<T> grid = new Grid<>();

	private String words = "";

	/**
	 * Draws the frame of the list.
	 * @param phrases the reader's language
	 * @param key first part of the keys of its phrases
	 */
	@SuppressWarnings("this-escape")
	protected ListScreen(Phrases phrases, String key) {
		this.phrases = phrases;
		this.key = key;
		setId("contenido");
		addClassNames("vista", "lista");
		Span about = new Span(phrases.say(key + ".about"));
		about.addClassName("meta");
		this.head = new Div(new H1(phrases.say(key + ".title")), about);
		this.head.addClassName("cab");
		this.grid.addClassName("bandeja");
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.getElement().setAttribute("aria-label", phrases.say(key + ".title"));
		this.instead.addClassName("es-b");
		Div rows = new Div(this.grid, this.instead);
		rows.addClassName("gw");
		add(this.head, rows);
	}

	/**
	 * Gives the rows after a cursor.
	 * @param sought words to look for; empty for all
	 * @param after the cursor; {@code null} for the first page
	 * @return a page
	 */
	protected abstract Page<T> page(String sought, @Nullable String after);

	/**
	 * Reads from the beginning, as words and filters say.
	 */
	protected final void read() {
		Function<@Nullable String, Page<T>> pages = (after) -> page(this.words, after);
		try {
			ForwardRows<T> rows = new ForwardRows<>(pages);
			this.grid.setItems(rows::fetch);
			replace(rows.isEmpty() ? new EmptyState(Icon.SEARCH, "", this.phrases.say(this.key + ".empty"),
					this.phrases.say(this.key + ".empty.text")) : null);
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			replace(failed(ex));
		}
	}

	/**
	 * Has the frame count anew what it tells, after something was done about it.
	 */
	protected final void recount() {
		Frame frame = findAncestor(Frame.class);
		if (frame != null) {
			frame.recount();
		}
	}

	/**
	 * Adds a filter beside the title.
	 * @param filter the filter
	 */
	protected final void addFilter(Component filter) {
		this.head.add(filter);
	}

	protected final Grid<T> grid() {
		return this.grid;
	}

	protected final Phrases phrases() {
		return this.phrases;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.words = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
		read();
	}

	@Override
	public void search(String sought) {
		if (!sought.equals(this.words)) {
			this.words = sought;
			getUI().ifPresent((ui) -> {
				QueryParameters query = sought.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", sought);
				String path = ui.getInternals().getActiveViewLocation().getPath();
				ui.getPage().getHistory().replaceState(null, new Location(path, query));
			});
			read();
		}
	}

	@Override
	public String words() {
		return this.words;
	}

	@Override
	public String getPageTitle() {
		return this.phrases.say("title", this.phrases.say(this.key + ".title"));
	}

	private EmptyState failed(RuntimeException fault) {
		Button retry = new Button(this.phrases.say("again"), Icon.REFRESH.draw(), (event) -> read());
		retry.addThemeVariants(ButtonVariant.PRIMARY);
		String why = (fault instanceof ApiProblemException problem) ? problem.explanation()
				: this.phrases.say("list.failed.text");
		return new EmptyState(Icon.ALERT, "bad", this.phrases.say("list.failed"), why, retry);
	}

	private void replace(@Nullable Div state) {
		this.instead.removeAll();
		this.instead.setVisible(state != null);
		this.grid.setVisible(state == null);
		if (state != null) {
			this.instead.add(state);
		}
	}

}
