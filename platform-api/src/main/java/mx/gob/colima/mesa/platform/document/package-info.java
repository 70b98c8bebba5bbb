/**
 * Documents that people print, sign and keep: tagged PDFs made from records, without a
 * look at anything but what they are given. A leaf that others call.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package mx.gob.colima.mesa.platform.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
