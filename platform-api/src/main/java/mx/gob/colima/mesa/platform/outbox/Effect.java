package mx.gob.colima.mesa.platform.outbox;

import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;

/**
 * Something to be done to the world because of something that happened here. It names
 * things and holds nothing of what they say.
 *
 * @param tenantId the dependency
 * @param causeId what happened, an event; whoever does it twice does it under this name
 * @param topic what is done
 * @param kind what happened, as a stable word
 * @param subjectId what it is about
 */
public record Effect(UUID tenantId, UUID causeId, EffectTopic topic, String kind, UUID subjectId) {
}
