package mx.gob.colima.mesa.portal.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The time of the machine, for tokens and for what is kept a while. What people are told
 * takes the plain clock, the time of the platform, which is the same but where somebody
 * tries other days by hand.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.PARAMETER, ElementType.METHOD })
public @interface MachineTime {

}
