package mx.gob.colima.mesa.platform.architecture;

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

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.RowMetadata;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules that the whole code of the API keeps. Each is shown to see a breach by
 * {@link RulesTests}.
 */
final class Rules {

	private static final Set<String> BLOCKING = Set.of("block", "blockOptional", "blockFirst", "blockLast",
			"toIterable", "toStream");

	private static final Set<Class<?>> CALENDARS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
			OffsetDateTime.class, ZonedDateTime.class);

	/**
	 * The one class that starts what runs for as long as the API does, and the one that
	 * ends what its caller went away from.
	 */
	private static final String STARTERS = "BackgroundLoops|WholeBeginnings";

	/** The one public class that takes rows: it reads their columns for all modules. */
	private static final String ROW_READER = "Columns";

	/** The one class that reads without a transaction: its one statement binds itself. */
	private static final String BOUND_READER = "BoundReader";

	static final ArchRule NOTHING_BLOCKS = ArchRuleDefinition.noClasses()
		.should()
		.accessTargetWhere(access("a call that blocks", Rules::blocks));

	static final ArchRule TWO_CLASSES_SUBSCRIBE = ArchRuleDefinition.noClasses()
		.that()
		.haveNameNotMatching(".*\\.(" + STARTERS + ")")
		.should()
		.accessTargetWhere(access("a subscription",
				(access) -> access.getTargetOwner().isAssignableTo(Publisher.class)
						&& access.getName().startsWith("subscribe") && !access.getName().equals("subscribeOn")
						&& !access.getName().equals("subscriberContext")));

	static final ArchRule NO_BLOCKING_STACK = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.servlet..", "jakarta.persistence..",
				"org.springframework.jdbc..", "org.springframework.orm..");

	static final ArchRule NOTHING_HANGS_ON_A_THREAD = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName(ThreadLocal.class.getName())
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.security.core.context.SecurityContextHolder")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.slf4j.MDC");

	static final ArchRule CONTROLLERS_ARE_INTERNAL = ArchRuleDefinition.classes()
		.that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.resideInAPackage("..web..")
		.allowEmptyShould(false);

	static final ArchRule CONTROLLERS_IMPLEMENT_THE_CONTRACT = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(RestController.class)
		.should()
		.implement(DescribedPredicate.describe("an interface of the contract",
				(JavaClass type) -> type.isInterface()
						&& type.getPackageName().startsWith("mx.gob.colima.mesa.contract.")))
		.allowEmptyShould(false);

	static final ArchRule CONTROLLERS_LEAVE_DATA_ALONE = ArchRuleDefinition.noClasses()
		.that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat(describe("what reads the database", Rules::data))
		.allowEmptyShould(false);

	static final ArchRule ROWS_ARE_INTERNAL = ArchRuleDefinition.classes()
		.that(describe("repositories, queries and rows", Rules::rows))
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	/** What a module shows of its data are look-ups, and only those that are used. */
	static final ArchRule LOOK_UPS_ARE_PUBLIC_FOR_A_REASON = ArchRuleDefinition.classes()
		.that(describe("read the database", Rules::reads))
		.and()
		.arePublic()
		.should(Conditions.beUsedOutsideTheirPackage())
		.allowEmptyShould(false);

	static final ArchRule DATA_STAYS_INSIDE = ArchRuleDefinition.noCodeUnits()
		.that()
		.areDeclaredInClassesThat()
		.arePublic()
		.and(DescribedPredicate.describe("are public or protected",
				(unit) -> unit.getModifiers().contains(JavaModifier.PUBLIC)
						|| unit.getModifiers().contains(JavaModifier.PROTECTED)))
		.and()
		.areDeclaredInClassesThat()
		.doNotHaveSimpleName(ROW_READER)
		.and()
		.areDeclaredInClassesThat()
		.doNotHaveSimpleName(BOUND_READER)
		.should(Conditions.mention(describe("what reads the database", Rules::data)));

	static final ArchRule TENANT_IDS_COME_FROM_TENANCY = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage("..tenancy..")
		.should()
		.callConstructorWhere(DescribedPredicate.describe("makes a tenant id",
				(call) -> call.getTargetOwner().getSimpleName().equals("TenantId")));

	static final ArchRule DATA_IS_READ_IN_TRANSACTIONS = ArchRuleDefinition.classes()
		.that(describe("have the database's client", Rules::hasClient))
		.and()
		.doNotHaveSimpleName(BOUND_READER)
		.should()
		.beAnnotatedWith(Transactional.class)
		.allowEmptyShould(false);

	static final ArchRule PACKAGES_ARE_NULL_MARKED = ArchRuleDefinition.classes()
		.should(Conditions.liveInANullMarkedPackage());

	static final ArchRule NO_FIELD_INJECTION = ArchRuleDefinition.noFields()
		.should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class);

	static final ArchRule TIME_AND_IDS_ARE_INJECTED = ArchRuleDefinition.noClasses()
		.that()
		.doNotHaveSimpleName("SharedConfiguration")
		.should()
		.accessTargetWhere(access("time or an id taken from the air", Rules::fromTheAir));

	static final List<ArchRule> ALL = List.of(NOTHING_BLOCKS, TWO_CLASSES_SUBSCRIBE, NO_BLOCKING_STACK,
			NOTHING_HANGS_ON_A_THREAD, CONTROLLERS_ARE_INTERNAL, CONTROLLERS_IMPLEMENT_THE_CONTRACT,
			CONTROLLERS_LEAVE_DATA_ALONE, ROWS_ARE_INTERNAL, LOOK_UPS_ARE_PUBLIC_FOR_A_REASON, DATA_STAYS_INSIDE,
			TENANT_IDS_COME_FROM_TENANCY, DATA_IS_READ_IN_TRANSACTIONS, PACKAGES_ARE_NULL_MARKED, NO_FIELD_INJECTION,
			TIME_AND_IDS_ARE_INJECTED);

	private Rules() {
	}

	private static boolean blocks(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getName();
		if (owner.isAssignableTo(Publisher.class)) {
			return BLOCKING.contains(name) || (owner.isEquivalentTo(Mono.class) && name.equals("toFuture"));
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

	private static boolean data(JavaClass type) {
		return type.isEquivalentTo(DatabaseClient.class) || ofTheDriver(type)
				|| type.isAssignableTo("org.springframework.data.repository.Repository")
				|| type.getName().startsWith("org.springframework.data.r2dbc.") || rows(type)
				|| (reads(type) && !type.getModifiers().contains(JavaModifier.PUBLIC));
	}

	private static boolean rows(JavaClass type) {
		String name = type.getSimpleName();
		boolean ours = type.getPackageName().startsWith("mx.gob.colima.mesa.");
		return ours && (type.isAssignableTo("org.springframework.data.repository.Repository")
				|| name.endsWith("Queries") || name.endsWith("Row") || name.endsWith("Rows"));
	}

	private static boolean reads(JavaClass type) {
		return hasClient(type) || (!type.getSimpleName().equals(ROW_READER) && type.getCodeUnits()
			.stream()
			.flatMap((unit) -> unit.getRawParameterTypes().stream())
			.anyMatch(Rules::ofTheDriver));
	}

	private static boolean ofTheDriver(JavaClass type) {
		return type.isAssignableTo(Readable.class) || type.isEquivalentTo(RowMetadata.class)
				|| type.isEquivalentTo(Result.class);
	}

	private static boolean hasClient(JavaClass type) {
		return type.getFields().stream().anyMatch((field) -> field.getRawType().isEquivalentTo(DatabaseClient.class));
	}

	private static DescribedPredicate<JavaClass> describe(String description,
			java.util.function.Predicate<JavaClass> predicate) {
		return DescribedPredicate.describe(description, predicate);
	}

	private static DescribedPredicate<JavaAccess<?>> access(String description,
			java.util.function.Predicate<JavaAccess<?>> predicate) {
		return DescribedPredicate.describe(description, predicate);
	}

}
