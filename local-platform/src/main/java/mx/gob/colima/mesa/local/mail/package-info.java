/**
 * Where the mail of the platform ends on one machine: taken by SMTP, shown as a page,
 * sent nowhere.
 */
@NullMarked
package mx.gob.colima.mesa.local.mail;

import org.jspecify.annotations.NullMarked;
