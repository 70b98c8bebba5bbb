package mx.gob.colima.mesa.admin.tray;

import mx.gob.colima.mesa.admin.look.ClockCell;

/**
 * Cells of the tray, drawn in the browser from the properties of a row.
 */
final class TrayTemplates {

	static final String REQUEST = """
			<div class="dos"><a class="tit" href="${item.href}" title="${item.subject}">${item.subject}</a>
			<span class="l2"><span class="fol">${item.folio}</span><span class="recien" ?hidden="${!item.fresh}">
			<svg class="i" aria-hidden="true"><use href="icons.svg#live"></use></svg>${item.fresh}</span>
			<span class="pide">${item.requester}</span></span></div>""";

	static final String DEPENDENCY = """
			<div class="dos"><span><span class="dep" style="--dep:${item.color}">${item.acronym}</span></span>
			<span class="l2" title="${item.tenant}">${item.tenant}</span></div>""";

	static final String SERVICE = """
			<span class="serv">${item.service}</span>""";

	static final String LEVEL = """
			<span class="nivel ${item.tier}"><span class="pts"><span></span><span></span><span></span></span>
			<span>${item.level}</span></span>""";

	static final String STATE = """
			<div class="dos"><span><span class="badge ${item.mood}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.sign}"></use></svg>${item.state}</span></span>
			<span class="l2">${item.note}</span></div>""";

	static final String ASSIGNEE = """
			<div class="atiende"><span class="${item.initials ? 'ini' : 'ini nadie'}" aria-hidden="true">
			${item.initials}<svg class="i" ?hidden="${item.initials}"><use href="icons.svg#user"></use></svg></span>
			<div class="dos"><span>${item.person}</span><span class="l2">${item.group}</span></div></div>""";

	static final String FILED = """
			<div class="dos"><span>${item.day}</span><span class="l2">${item.hour}</span></div>""";

	static final String CARD = """
			<div class="tarjeta"><div class="t0"><div class="r1 ${item.clockTone}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.clockIcon}"></use></svg><b>${item.clockTime}</b>
			<span>${item.clockVerb}</span></div><span class="badge ${item.mood}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.sign}"></use></svg>${item.state}</span></div>
			<a class="tit" href="${item.href}">${item.subject}</a>
			<div class="t1"><span class="dep" style="--dep:${item.color}">${item.acronym}</span>
			<span>${item.folio}</span><span class="recien" ?hidden="${!item.fresh}">
			<svg class="i" aria-hidden="true"><use href="icons.svg#live"></use></svg>${item.fresh}</span></div>
			<div class="t1"><span class="nivel ${item.tier}"><span class="pts"><span></span><span></span>
			<span></span></span><span>${item.level}</span></span><span class="l2">${item.person} · ${item.group}</span>
			</div>""" + ClockCell.BAR + "</div>";

	private TrayTemplates() {
	}

}
