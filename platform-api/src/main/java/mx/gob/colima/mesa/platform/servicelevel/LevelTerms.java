package mx.gob.colima.mesa.platform.servicelevel;

/**
 * What one version of a level promises for one clock.
 *
 * @param levelName name of the level
 * @param version version of the level's targets
 * @param target the promised time
 * @param calendar the calendar version in which it counts
 */
public record LevelTerms(String levelName, int version, Target target, ServiceCalendar calendar) {
}
