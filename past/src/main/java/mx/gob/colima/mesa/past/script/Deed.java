package mx.gob.colima.mesa.past.script;

import java.time.Instant;

import mx.gob.colima.mesa.past.world.Actor;
import mx.gob.colima.mesa.platform.servicerequest.Order;

/**
 * Something that somebody does with a request.
 *
 * @param at when
 * @param actor who
 * @param order what
 */
public record Deed(Instant at, Actor actor, Order order) {
}
