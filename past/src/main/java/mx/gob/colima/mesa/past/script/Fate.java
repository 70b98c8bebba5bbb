package mx.gob.colima.mesa.past.script;

/**
 * What becomes of a request, unless now comes before.
 *
 * @param response share of the response time that is used
 * @param resolution share of the resolution time that is used
 * @param end how it ends
 * @param question whether the requester is asked something
 * @param supplier whether a supplier is waited for
 * @param date whether a date is waited for
 * @param reopened whether the first solution was none
 */
record Fate(double response, double resolution, End end, boolean question, boolean supplier, boolean date,
		boolean reopened) {

	private static final double LATE = 0.12;

	static Fate of(Chance chance) {
		double response = chance.in(LATE) ? chance.between(1.04, 2.4)
				: 0.03 + 0.75 * chance.between(0, 1) * chance.between(0.2, 1);
		double resolution = chance.in(LATE) ? late(chance) : chance.between(0.18, 0.94);
		double end = chance.between(0, 1);
		return new Fate(response, resolution, (end < 0.04) ? End.REJECTED : (end < 0.075) ? End.CANCELLED : End.CLOSED,
				chance.in(0.17), chance.in(0.09), chance.in(0.06), chance.in(0.042));
	}

	Fate with(End other, boolean again) {
		return new Fate(this.response, this.resolution, other, this.question, this.supplier, this.date, again);
	}

	// Most are late by a day; some are forgotten for weeks.
	private static double late(Chance chance) {
		return chance.in(0.06) ? chance.between(2.5, 5) : chance.between(1.05, 1.8);
	}

	/**
	 * How a request ends.
	 */
	enum End {

		/** Solved, confirmed. */
		CLOSED,

		/** Refused by SG. */
		REJECTED,

		/** Withdrawn by the requester. */
		CANCELLED

	}

}
