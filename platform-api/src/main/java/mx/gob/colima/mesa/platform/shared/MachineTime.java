package mx.gob.colima.mesa.platform.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The time of the machine, for what is not ours to date: tokens, files, the order of ids,
 * and when to try again. All else takes the plain clock, the time of the platform, which
 * is the same but where somebody tries other days by hand.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD })
public @interface MachineTime {

}
