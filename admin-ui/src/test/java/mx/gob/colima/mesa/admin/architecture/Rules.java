package mx.gob.colima.mesa.admin.architecture;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import mx.gob.colima.mesa.admin.AdminUi;
import org.jspecify.annotations.NullMarked;
import org.reactivestreams.Publisher;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rules that the code of the screens keeps. Each is shown to see a breach by
 * {@link RulesTests}.
 */
final class Rules {

	private static final Set<String> WAITING = Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable",
			"toStream", "toFuture");

	private static final Set<Class<?>> GUARDS = Set.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

	static final ArchRule WAITING_IS_FOR_THE_CLIENT = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage("..client..")
		.should()
		.accessTargetWhere(access("a call that waits", Rules::waits));

	static final ArchRule SCREENS_SAY_WHO_MAY_ENTER = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(Route.class)
		.or()
		.areAssignableTo(HasErrorParameter.class)
		.should()
		.beAnnotatedWith(guard());

	static final ArchRule SCREENS_ARE_INTERNAL = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(Route.class)
		.or()
		.areAssignableTo(HasErrorParameter.class)
		.should()
		.bePackagePrivate();

	static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
		.matching("mx.gob.colima.mesa.*.(*)..")
		.should()
		.beFreeOfCycles();

	static final ArchRule ONLY_THE_CONTRACT = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("mx.gob.colima.mesa.platform..", "mx.gob.colima.mesa.portal..", "java.sql..", "io.r2dbc..");

	static final ArchRule TIME_AND_IDS_ARE_INJECTED = ArchRuleDefinition.noClasses()
		.that()
		.doNotHaveFullyQualifiedName(AdminUi.class.getName())
		.should()
		.accessTargetWhere(access("time or an id taken from the air", Rules::fromTheAir));

	static final ArchRule PACKAGES_ARE_NULL_MARKED = ArchRuleDefinition.classes().should(liveInANullMarkedPackage());

	static final ArchRule NO_FIELD_INJECTION = ArchRuleDefinition.noFields().should().beAnnotatedWith(Autowired.class);

	static final List<ArchRule> ALL = List.of(WAITING_IS_FOR_THE_CLIENT, SCREENS_SAY_WHO_MAY_ENTER,
			SCREENS_ARE_INTERNAL, NO_CYCLES, ONLY_THE_CONTRACT, TIME_AND_IDS_ARE_INJECTED, PACKAGES_ARE_NULL_MARKED,
			NO_FIELD_INJECTION);

	private Rules() {
	}

	private static boolean waits(JavaAccess<?> access) {
		return (access.getTargetOwner().isAssignableTo(Publisher.class) && WAITING.contains(access.getName()))
				|| (access.getTargetOwner().isEquivalentTo(Thread.class) && access.getName().equals("sleep"));
	}

	private static boolean fromTheAir(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getName();
		return (owner.isEquivalentTo(Instant.class) && name.equals("now"))
				|| (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
				|| (owner.isEquivalentTo(Clock.class) && name.startsWith("system"));
	}

	private static DescribedPredicate<JavaAnnotation<?>> guard() {
		return DescribedPredicate.describe("an access annotation",
				(annotation) -> GUARDS.stream().anyMatch(annotation.getRawType()::isEquivalentTo));
	}

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a package that is @NullMarked") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage()
					.tryGetPackageInfo()
					.map((info) -> info.isAnnotatedWith(NullMarked.class))
					.orElse(false);
				events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
			}

		};
	}

	private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> which) {
		return DescribedPredicate.describe(description, which);
	}

}
