package mx.gob.colima.mesa.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.reactivestreams.Publisher;

import org.springframework.stereotype.Controller;

/**
 * The rules that the whole code of the portal keeps. Each is shown to see a breach by
 * {@link RulesTests}.
 */
final class Rules {

	private static final Set<String> BLOCKING = Set.of("block", "blockOptional", "blockFirst", "blockLast",
			"toIterable", "toStream", "toFuture");

	private static final Set<Class<?>> CALENDARS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
			OffsetDateTime.class, ZonedDateTime.class);

	static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = SlicesRuleDefinition.slices()
		.matching("mx.gob.colima.mesa.[portal|fixture].(*)..")
		.should()
		.beFreeOfCycles();

	/** What screens share lies in packages of its own. */
	static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices()
		.matching("mx.gob.colima.mesa.[portal|fixture].(catalog|credential|enrolment|filing|home|live|requests)..")
		.should()
		.notDependOnEachOther();

	static final ArchRule OF_THE_PROJECT_ONLY_THE_CONTRACT_IS_KNOWN = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat(DescribedPredicate.describe("belong to another module", Rules::foreign));

	static final ArchRule NO_BLOCKING_STACK = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.servlet..", "jakarta.persistence..");

	static final ArchRule NOTHING_BLOCKS = ArchRuleDefinition.noClasses()
		.should()
		.accessTargetWhere(access("a call that blocks", Rules::blocks));

	static final ArchRule TIME_AND_IDS_ARE_INJECTED = ArchRuleDefinition.noClasses()
		.that()
		.doNotHaveSimpleName("SourcesConfiguration")
		.should()
		.accessTargetWhere(access("time or an id taken from the air", Rules::fromTheAir));

	static final ArchRule CONTROLLERS_ARE_INTERNAL = ArchRuleDefinition.classes()
		.that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	static final List<ArchRule> ALL = List.of(FEATURES_ARE_FREE_OF_CYCLES, SCREENS_DO_NOT_KNOW_EACH_OTHER,
			OF_THE_PROJECT_ONLY_THE_CONTRACT_IS_KNOWN, NO_BLOCKING_STACK, NOTHING_BLOCKS, TIME_AND_IDS_ARE_INJECTED,
			CONTROLLERS_ARE_INTERNAL);

	private Rules() {
	}

	private static boolean foreign(JavaClass type) {
		String name = type.getPackageName() + ".";
		return name.startsWith("mx.gob.colima.mesa.") && !name.startsWith("mx.gob.colima.mesa.portal.")
				&& !name.startsWith("mx.gob.colima.mesa.contract.");
	}

	private static boolean blocks(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getName();
		if (owner.isAssignableTo(Publisher.class)) {
			return BLOCKING.contains(name);
		}
		return (owner.isEquivalentTo(Thread.class) && (name.equals("sleep") || name.equals("join")))
				|| (owner.isEquivalentTo(CompletableFuture.class) && (name.equals("get") || name.equals("join")))
				|| (owner.isEquivalentTo(CountDownLatch.class) && name.equals("await"));
	}

	private static boolean fromTheAir(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getName();
		boolean now = name.equals("now") && CALENDARS.stream().anyMatch(owner::isEquivalentTo)
				&& !access.getDescription().contains(Clock.class.getName());
		return now || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
				|| (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
				|| (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
	}

	private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> predicate) {
		return DescribedPredicate.describe(description, predicate);
	}

}
