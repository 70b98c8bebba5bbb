package mx.gob.colima.mesa.platform.identity;

import java.util.UUID;

/**
 * A person to whom a credential is issued.
 *
 * @param causeId what authorises it: the row of the application
 * @param employeeNumber employee number, which is the user name
 * @param givenName given name
 * @param paternalSurname paternal surname
 * @param maternalSurname maternal surname; empty if there is none
 * @param email e-mail
 * @param position position
 */
public record NewAccount(UUID causeId, String employeeNumber, String givenName, String paternalSurname,
		String maternalSurname, String email, String position) {
}
