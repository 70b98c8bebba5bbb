package mx.gob.colima.mesa.platform.servicerequest;

import java.util.LinkedHashMap;
import java.util.Map;

import mx.gob.colima.mesa.platform.tenancy.Wanted;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Conditions on requests {@code r}, with what is bound to them. The text is ours alone;
 * what callers send is always bound.
 */
final class Query {

	private final StringBuilder where = new StringBuilder("true");

	private final Map<String, Object> bound = new LinkedHashMap<>();

	Query and(String condition) {
		this.where.append(" and ").append(condition);
		return this;
	}

	Query and(String condition, String name, Object value) {
		this.bound.put(name, value);
		return and(condition);
	}

	Query bind(String name, Object value) {
		this.bound.put(name, value);
		return this;
	}

	String where() {
		return this.where.toString();
	}

	Wanted read(String sql) {
		return new Wanted(sql.replace("{where}", where()), this.bound);
	}

	DatabaseClient.GenericExecuteSpec on(DatabaseClient database, String sql) {
		return database.sql(sql.replace("{where}", where())).bindValues(this.bound);
	}

}
