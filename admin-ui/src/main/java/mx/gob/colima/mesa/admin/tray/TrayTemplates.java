package mx.gob.colima.mesa.admin.tray;

import mx.gob.colima.mesa.admin.look.ClockCell;

/**
 * Cells of the tray, drawn in the browser from the properties of a row.
 */
final class TrayTemplates {

	static final String REQUEST = """
			<div class="dos"><a class="tit" href="${item.r.href}" title="${item.r.subject}">${item.r.subject}</a>
			<span class="l2"><span class="fol">${item.r.folio}</span><span class="recien" ?hidden="${!item.r.fresh}">
			<svg class="i" aria-hidden="true"><use href="icons.svg#live"></use></svg>${item.r.fresh}</span>
			<span class="pide">${item.r.requester}</span></span></div>""";

	static final String DEPENDENCY = """
			<div class="dos"><span><span class="dep" style="--dep:${item.r.color}">${item.r.acronym}</span></span>
			<span class="l2" title="${item.r.tenant}">${item.r.tenant}</span></div>""";

	static final String SERVICE = """
			<span class="serv">${item.r.service}</span>""";

	static final String LEVEL = """
			<span class="nivel ${item.r.levelTone}"><span class="pts"><span></span><span></span><span></span></span>
			<span>${item.r.level}</span></span>""";

	static final String STATE = """
			<div class="dos"><span><span class="badge ${item.r.stateTone}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.r.stateIcon}"></use></svg>${item.r.state}</span></span>
			<span class="l2">${item.r.note}</span></div>""";

	static final String ASSIGNEE = """
			<div class="atiende"><span class="${item.r.initials ? 'ini' : 'ini nadie'}" aria-hidden="true">
			${item.r.initials}<svg class="i" ?hidden="${item.r.initials}"><use href="icons.svg#user"></use></svg></span>
			<div class="dos"><span>${item.r.person}</span><span class="l2">${item.r.group}</span></div></div>""";

	static final String FILED = """
			<div class="dos"><span>${item.r.day}</span><span class="l2">${item.r.hour}</span></div>""";

	static final String CARD = """
			<div class="tarjeta"><div class="t0"><div class="r1 ${item.clock.tone}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.clock.icon}"></use></svg><b>${item.clock.time}</b>
			<span>${item.clock.verb}</span></div><span class="badge ${item.r.stateTone}"><svg class="i" aria-hidden="true">
			<use href="${'icons.svg#' + item.r.stateIcon}"></use></svg>${item.r.state}</span></div>
			<a class="tit" href="${item.r.href}">${item.r.subject}</a>
			<div class="t1"><span class="dep" style="--dep:${item.r.color}">${item.r.acronym}</span>
			<span>${item.r.folio}</span><span class="recien" ?hidden="${!item.r.fresh}">
			<svg class="i" aria-hidden="true"><use href="icons.svg#live"></use></svg>${item.r.fresh}</span></div>
			<div class="t1"><span class="nivel ${item.r.levelTone}"><span class="pts"><span></span><span></span>
			<span></span></span><span>${item.r.level}</span></span><span class="l2">${item.r.person} · ${item.r.group}</span>
			</div>"""
			+ ClockCell.BAR + "</div>";

	private TrayTemplates() {
	}

}
