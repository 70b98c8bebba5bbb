package mx.gob.colima.mesa.past.script;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.Beneficiary;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.Employee;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.past.world.World;
import mx.gob.colima.mesa.platform.catalog.Offering;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;

/**
 * Writes lives: each a pure function of the seed, its dependency, its number and now.
 */
public final class Author {

	private final World world;

	private final List<OfferingForFiling> catalogue;

	private final Stories stories;

	private final long seed;

	private final Instant now;

	/**
	 * Creates an author.
	 * @param world who and what there is
	 * @param catalogue the services with their levels, of any dependency
	 * @param stories what people write
	 * @param seed chance
	 * @param now when the past ends
	 */
	public Author(World world, List<OfferingForFiling> catalogue, Stories stories, long seed, Instant now) {
		this.world = world;
		this.catalogue = List.copyOf(catalogue);
		this.stories = stories;
		this.seed = seed;
		this.now = now;
	}

	/**
	 * Writes the life of a request.
	 * @param dependency whose it is
	 * @param number its number among those of the dependency
	 * @param at when it is filed
	 * @return the life up to now
	 */
	public Life write(Dependency dependency, int number, Instant at) {
		Chance chance = new Chance(this.seed, dependency.id().getMostSignificantBits(),
				dependency.id().getLeastSignificantBits(), number);
		Member requester = chance.of(dependency.filers(), (filer) -> (filer.role() == Role.COORDINATOR) ? 1 : 3);
		return write(new Filing(dependency, requester, at), chance, Fate.of(chance));
	}

	Life write(Filing filing, Chance chance, Fate fate) {
		Dependency dependency = filing.dependency();
		OfferingForFiling offering = chance.of(this.catalogue, (one) -> weight(one, dependency));
		Offering.Service service = offering.offering().service();
		Story story = this.stories.of(service.name());
		Employee other = (dependency.employees().isEmpty() || chance.in(0.38)) ? null
				: chance.of(dependency.employees());
		String place = (other != null) ? other.place() : filing.requester().place();
		Words words = new Words(place, chance);
		List<String> about = chance.of(story.cases());
		String text = words.fill(about.getLast()) + (chance.in(0.3) ? " " + words.pick(this.stories.endings()) : "");
		FileRequest body = new FileRequest(Objects.requireNonNull(dependency.offerings().get(service.id())), null,
				words.fill(about.getFirst()), text, place,
				(other != null) ? new Beneficiary(other.id(), null, null) : null, true, null);
		Team team = Team.of(this.world, service.category().id(), story.group(), chance);
		List<Deed> deeds = new Plot(this.stories, story, words, chance, fate).tell(filing.at(), filing.requester(),
				team, offering.ordinary(), this.now);
		return new Life(dependency, filing.requester(), filing.at(), offering, body, deeds);
	}

	// What one dependency asks for often another asks for seldom.
	private int weight(OfferingForFiling offering, Dependency dependency) {
		Offering.Service service = offering.offering().service();
		if (!dependency.offerings().containsKey(service.id())) {
			return 0;
		}
		int taste = Math.floorMod(dependency.id().hashCode() ^ service.id().hashCode(), 7);
		return this.stories.of(service.name()).weight() * (6 + taste);
	}

	long seed() {
		return this.seed;
	}

	Instant now() {
		return this.now;
	}

	/**
	 * Who files when.
	 */
	record Filing(Dependency dependency, Member requester, Instant at) {
	}

}
