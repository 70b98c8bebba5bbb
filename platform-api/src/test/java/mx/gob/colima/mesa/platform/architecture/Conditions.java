package mx.gob.colima.mesa.platform.architecture;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * Conditions that the library lacks.
 */
final class Conditions {

	private Conditions() {
	}

	static ArchCondition<JavaCodeUnit> mention(Predicate<JavaClass> types) {
		return new ArchCondition<>("mention it in the signature") {

			@Override
			public void check(JavaCodeUnit unit, ConditionEvents events) {
				Set<String> named = signature(unit).filter(types).map(JavaClass::getName).collect(Collectors.toSet());
				events.add(new SimpleConditionEvent(unit, !named.isEmpty(), unit.getFullName() + " mentions " + named));
			}

		};
	}

	static ArchCondition<JavaClass> beUsedOutsideTheirPackage() {
		return new ArchCondition<>("be used by another package") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean used = type.getDirectDependenciesToSelf()
					.stream()
					.anyMatch((use) -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
				events.add(new SimpleConditionEvent(type, used,
						type.getName() + " is public, but used by no other package"));
			}

		};
	}

	static ArchCondition<JavaClass> liveInANullMarkedPackage() {
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

	private static Stream<JavaClass> signature(JavaCodeUnit unit) {
		Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
		return types.flatMap((type) -> type.getAllInvolvedRawTypes().stream());
	}

}
