package mx.gob.colima.mesa.platform.seal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTests {

	@Property(tries = 200)
	void whatWasWrittenIsIntact(@ForAll @Size(max = 12) List<@NotBlank String> texts) {
		List<Link> chain = chain(texts);
		assertThat(Chain.brokenAt(chain, chain.size(), head(chain))).isEmpty();
	}

	@Property(tries = 200)
	void aChangedEntryIsFoundAtItsPlace(@ForAll @Size(min = 1, max = 12) List<@NotBlank String> texts,
			@ForAll @IntRange(max = 11) int place) {
		List<Link> chain = chain(texts);
		int at = place % chain.size();
		Link link = chain.get(at);
		chain.set(at, new Link(link.number(), link.previous(), link.hash(), Map.of("text", texts.get(at) + '!')));
		assertThat(Chain.brokenAt(chain, chain.size(), head(chain))).hasValue(at + 1);
	}

	@Property(tries = 200)
	void aRemovedEntryIsFoundAtItsPlaceTheLastOneToo(@ForAll @Size(min = 1, max = 12) List<@NotBlank String> texts,
			@ForAll @IntRange(max = 11) int place) {
		List<Link> chain = chain(texts);
		Hash head = head(chain);
		int at = place % chain.size();
		chain.remove(at);
		assertThat(Chain.brokenAt(chain, texts.size(), head)).hasValue(at + 1);
	}

	@Property(tries = 200)
	void movedEntriesAreFoundAtTheFirstOfThem(@ForAll @Size(min = 2, max = 12) List<@NotBlank String> texts,
			@ForAll @IntRange(max = 10) int place) {
		List<Link> chain = chain(texts);
		Hash head = head(chain);
		int at = place % (chain.size() - 1);
		Collections.swap(chain, at, at + 1);
		assertThat(Chain.brokenAt(chain, chain.size(), head)).hasValue(at + 1);
	}

	@Property(tries = 100)
	void anEntryWrittenAnewWithAValidHashIsFoundBehindIt(@ForAll @Size(min = 1, max = 12) List<@NotBlank String> texts,
			@ForAll @IntRange(max = 11) int place) {
		List<Link> chain = chain(texts);
		Hash head = head(chain);
		int at = place % chain.size();
		chain.set(at, Link.append(at + 1, chain.get(at).previous(), Map.of("text", texts.get(at) + '!')));
		assertThat(Chain.brokenAt(chain, chain.size(), head)).hasValue(Math.min(at + 2, chain.size()));
	}

	@Test
	void anAddedEntryIsFound() {
		List<Link> chain = chain(List.of("a", "b"));
		assertThat(Chain.brokenAt(chain, 1, chain.getFirst().hash())).hasValue(2);
	}

	@Test
	void anEntryThatMayNotBeReadIsCheckedByItsPlace() {
		List<Link> chain = chain(List.of("a", "b", "c"));
		Hash head = head(chain);
		Link hidden = chain.get(1);
		chain.set(1, new Link(hidden.number(), hidden.previous(), hidden.hash(), null));
		assertThat(Chain.brokenAt(chain, 3, head)).isEmpty();
		chain.set(1, new Link(hidden.number(), hidden.previous(), Hash.NONE, null));
		assertThat(Chain.brokenAt(chain, 3, head)).hasValue(3);
	}

	@Test
	void theOrderOfFactsDoesNotMatter() {
		assertThat(Hash.of(Map.of("a", "ñ", "b", true))).isEqualTo(Hash.of(Map.of("b", true, "a", "ñ")))
			.hasToString(Hash.of(Hash.of(Map.of("a", "ñ", "b", true)).bytes()).toString());
	}

	private static List<Link> chain(List<String> texts) {
		List<Link> chain = new ArrayList<>();
		IntStream.range(0, texts.size())
			.forEach((i) -> chain.add(Link.append(i + 1, head(chain), Map.of("text", texts.get(i)))));
		return chain;
	}

	private static Hash head(List<Link> chain) {
		return chain.isEmpty() ? Hash.NONE : chain.getLast().hash();
	}

}
