@NullMarked
package mx.gob.colima.mesa.local.clock;

import org.jspecify.annotations.NullMarked;
