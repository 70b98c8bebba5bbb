/**
 * What tests of the API share: a migrated database, sample people, tokens.
 */
@NullMarked
package mx.gob.colima.mesa.platform.support;

import org.jspecify.annotations.NullMarked;
