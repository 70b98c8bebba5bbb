<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("errorTitle")}<#elseif section = "form">
<p id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
<#if !skipLink?? && client?? && client.baseUrl?has_content>
<a class="btn" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
</#if>
<#if traceId??><p class="hint">${msg("traceIdSupportMessage", traceId)}</p></#if>
</#if>
</@layout.registrationLayout>
