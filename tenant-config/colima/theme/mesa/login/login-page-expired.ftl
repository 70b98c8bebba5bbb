<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("pageExpiredTitle")}<#elseif section = "form">
<p>${msg("mesaPageExpired")}</p>
<div class="actions">
 <a class="btn" id="loginContinueLink" href="${url.loginAction}">${msg("mesaGoOn")}</a>
 <a class="btn alt" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("mesaStartOver")}</a>
</div>
</#if>
</@layout.registrationLayout>
