package mx.gob.colima.mesa.contract.catalog;

import java.util.UUID;

/**
 * A service level as it stands today.
 *
 * @param id the level
 * @param name its name, as "Ordinario"
 * @param ordinary whether requests are filed at it; the others are petitions that SG
 * decides
 * @param version number of the version in force
 * @param response time to acknowledge
 * @param resolution time to resolve
 */
public record LevelView(UUID id, String name, boolean ordinary, int version, TargetView response,
		TargetView resolution) {
}
