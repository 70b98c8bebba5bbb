package mx.gob.colima.mesa.contract.notice;

/**
 * How many notices are unread.
 *
 * @param count how many, up to 100; 100 stands for that many or more
 */
public record UnreadNotices(int count) {
}
