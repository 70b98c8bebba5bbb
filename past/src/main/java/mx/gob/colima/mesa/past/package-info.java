/**
 * Months of requests, made through the use cases or, where they are many, in bulk.
 */
@NullMarked
package mx.gob.colima.mesa.past;

import org.jspecify.annotations.NullMarked;
