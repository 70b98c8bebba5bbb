package mx.gob.colima.mesa.contract.request;

import org.jspecify.annotations.Nullable;

/**
 * The employee for whom a request is.
 *
 * @param self whether it is the requester
 * @param name name
 * @param employeeNumber number, if given
 */
public record BeneficiaryView(boolean self, String name, @Nullable String employeeNumber) {
}
