package mx.gob.colima.mesa.platform.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fulfilment groups with their staff.
 */
@Component
@Transactional(readOnly = true)
public class Groups {

	private static final String GROUPS = """
			select g.id, g.name, g.office,
				array(select c.name from fulfilment_group_category gc join service_category c on c.id = gc.category_id
					where gc.group_id = g.id order by c.sort) as categories,
				array(select o.id from fulfilment_group_member m join operator o on o.id = m.operator_id
					where m.group_id = g.id and o.status = 'active' order by o.display_name, o.id) as members,
				array(select o.display_name from fulfilment_group_member m join operator o on o.id = m.operator_id
					where m.group_id = g.id and o.status = 'active' order by o.display_name, o.id) as names
			from fulfilment_group g where g.active and (g.name, g.id) > (:name, :id) order by g.name, g.id limit :limit""";

	private static final Cursor START = Cursor.of("", Cursor.FIRST_ID);

	private final DatabaseClient database;

	private final ObjectProvider<OpenWork> openWork;

	Groups(DatabaseClient database, ObjectProvider<OpenWork> openWork) {
		this.database = database;
		this.openWork = openWork;
	}

	/**
	 * Lists the groups.
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by name
	 */
	public Mono<Page<GroupView>> groups(@Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : START;
		return this.openWork.getObject()
			.byAssignee()
			.flatMap((open) -> this.database.sql(GROUPS)
				.bind("name", from.parts().getFirst())
				.bind("id", from.uuid(1))
				.bind("limit", limit + 1)
				.map((row) -> group(row, open))
				.all()
				.collectList())
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.name(), row.id()), (row) -> row));
	}

	private static GroupView group(Readable row, Map<UUID, Integer> open) {
		UUID[] members = Columns.get(row, "members", UUID[].class);
		String[] names = Columns.get(row, "names", String[].class);
		List<GroupView.Member> staff = new ArrayList<>();
		for (int i = 0; i < members.length; i++) {
			staff.add(new GroupView.Member(members[i], names[i], open.getOrDefault(members[i], 0)));
		}
		return new GroupView(Columns.uuid(row, "id"), Columns.text(row, "name"),
				Office.valueOf(Columns.text(row, "office")), List.of(Columns.get(row, "categories", String[].class)),
				staff);
	}

}
