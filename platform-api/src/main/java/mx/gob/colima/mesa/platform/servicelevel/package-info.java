/**
 * Levels, calendars and clocks: working time, deadlines and their explanation.
 *
 * <p>
 * A {@link mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar} is one version of a
 * calendar; a {@link mx.gob.colima.mesa.platform.servicelevel.Target} is a promise in
 * working time or working days; together with the level's name and version they are the
 * {@link mx.gob.colima.mesa.platform.servicelevel.LevelTerms} under which
 * {@link mx.gob.colima.mesa.platform.servicelevel.ServiceClock#start} begins a clock. A
 * clock is immutable: each operation returns the next one, which differs from the one
 * before in the end of its last segment and in the segments added after it, so a caller
 * stores just that, and {@code due_at} and {@code risk_at} beside it. It is restored from
 * those rows alone; nothing is read from settings that may have changed meanwhile. All
 * instants are cut to the second; all intervals and segments are half-open. These types
 * are pure functions of what they are given; what reads the database stands apart:
 * {@link mx.gob.colima.mesa.platform.servicelevel.Levels},
 * {@link mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars} and
 * {@link mx.gob.colima.mesa.platform.servicelevel.PublishedOfferings}.
 */
@ApplicationModule(allowedDependencies = { "shared", "catalog" })
@NullMarked
package mx.gob.colima.mesa.platform.servicelevel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
