package mx.gob.colima.mesa.config;

import java.util.List;

import mx.gob.colima.mesa.config.item.Terms;

/**
 * What {@code terms.yaml} holds.
 *
 * @param versions all versions that there ever were
 */
record TermsFile(List<Terms> versions) {
}
