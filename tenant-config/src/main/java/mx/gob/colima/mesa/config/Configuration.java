package mx.gob.colima.mesa.config;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import mx.gob.colima.mesa.config.item.Calendar;
import mx.gob.colima.mesa.config.item.Category;
import mx.gob.colima.mesa.config.item.Group;
import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.config.item.Tenant;
import mx.gob.colima.mesa.config.item.Terms;

/**
 * Everything that the files declare, checked as a whole.
 *
 * @param tenants dependencies
 * @param calendars calendars
 * @param categories categories of services, in their order
 * @param services services
 * @param levels levels of services, the ordinary one of each first
 * @param offerings services as dependencies see them
 * @param groups fulfilment groups
 * @param operators first operators
 * @param terms versions of what people accept
 */
public record Configuration(List<Tenant> tenants, List<Calendar> calendars, List<Category> categories,
		List<Service> services, List<Level> levels, List<Offering> offerings, List<Group> groups,
		List<Operator> operators, List<Terms> terms) {

	public Configuration {
		tenants = List.copyOf(tenants);
		calendars = List.copyOf(calendars);
		categories = List.copyOf(categories);
		services = List.copyOf(services);
		levels = List.copyOf(levels);
		offerings = List.copyOf(offerings);
		groups = List.copyOf(groups);
		operators = List.copyOf(operators);
		terms = List.copyOf(terms);
	}

	/**
	 * All items, each after those that it refers to.
	 * @return the items
	 */
	public List<Item> items() {
		return Stream
			.<Collection<? extends Item>>of(this.tenants, this.calendars, this.categories, this.services, this.levels,
					this.offerings, this.groups, this.operators, this.terms)
			.<Item>flatMap(Collection::stream)
			.toList();
	}

}
