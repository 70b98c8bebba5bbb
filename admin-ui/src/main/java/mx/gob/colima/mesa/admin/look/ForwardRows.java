package mx.gob.colima.mesa.admin.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.data.provider.Query;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the API pages forward by cursor, for a grid that asks by position.
 *
 * @param <T> kind of row
 */
public final class ForwardRows<T> {

	private final Function<@Nullable String, Page<T>> pages;

	private final List<T> rows = new ArrayList<>();

	private @Nullable String next;

	/**
	 * Reads the first page.
	 * @param pages gives the page after a cursor
	 */
	public ForwardRows(Function<@Nullable String, Page<T>> pages) {
		this.pages = pages;
		append(pages.apply(null));
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/**
	 * Gives the rows that a grid asks for.
	 * @param query which rows
	 * @return the rows
	 */
	public Stream<T> fetch(Query<T, Void> query) {
		int wanted = query.getOffset() + query.getLimit();
		while (this.rows.size() < wanted && this.next != null) {
			append(this.pages.apply(this.next));
		}
		return this.rows.stream().skip(query.getOffset()).limit(query.getLimit());
	}

	private void append(Page<T> page) {
		this.rows.addAll(page.items());
		this.next = page.next();
	}

}
