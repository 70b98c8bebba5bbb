<#import "field.ftl" as field>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign failed = (message?? && message.type == "error" && displayMessage) || (messagesPerField?? && messagesPerField.existsError("username", "password", "password-confirm", "totp"))>
<!DOCTYPE html>
<html lang="${lang}">
<head>
 <meta charset="utf-8">
 <meta name="viewport" content="width=device-width,initial-scale=1">
 <meta name="color-scheme" content="light dark">
 <meta name="robots" content="noindex">
 <title><#if failed>${msg("mesaError")}: </#if><#nested "header"> · ${msg("mesaName")}</title>
 <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
 <link rel="stylesheet" href="${url.resourcesPath}/css/mesa.css">
 <script type="module" src="${url.resourcesPath}/js/reveal.js"></script>
 <#if authenticationSession??>
 <script type="module">
  <#outputformat "JavaScript">
  import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
  startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
  checkAuthSession(${authenticationSession.authSessionIdHash?c});
  </#outputformat>
 </script>
 </#if>
</head>
<body data-page-id="login-${pageId}">
<header class="head">
 <svg class="rosette" viewBox="0 0 200 200" aria-hidden="true"><use href="${url.resourcesPath}/img/rosette.svg#r"/></svg>
 <div class="in">
  <p class="mark"><b>${msg("mesaShort")}</b><span><strong>${msg("mesaName")}</strong><small>${msg("mesaGovernment")}</small></span></p>
  <div class="promise"><p>${msg("mesaPromise")}</p><p class="small">${msg("mesaPromiseMore")}</p></div>
 </div>
</header>
<main>
 <div class="card">
  <#if client?? && client.name?has_content><p class="door">${client.name}</p></#if>
  <h1><#nested "header"></h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
  <p class="who">${msg("mesaSigningInAs")} <strong>${auth.attemptedUsername}</strong>. <a href="${url.loginRestartFlowUrl}">${msg("mesaOtherPerson")}</a></p>
  </#if>
  <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
  <div class="note ${message.type}"<#if message.type == "error"> role="alert"<#else> role="status"</#if>>
   <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="<#if message.type == "success">M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.500l2.800 2.800 5.200-5.800<#else>M12 4l9 16H3zM12 10v4.500M12 17.200h.010</#if>"/></svg>
   <p>${kcSanitize(message.summary)?no_esc}</p>
  </div>
  </#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
  <form action="${url.loginAction}" method="post"><button class="link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
  </#if>
  <#nested "socialProviders">
  <#if displayInfo><div class="hint"><#nested "info"></div></#if>
 </div>
 <#if realm.internationalizationEnabled && locale.supported?size gt 1>
 <nav class="languages" aria-label="${msg("mesaLanguages")}">
  <#list locale.supported?sort_by("languageTag")?reverse as l>
  <#if l.languageTag == locale.currentLanguageTag><span aria-current="true">${l.label}</span><#else><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a></#if>
  </#list>
 </nav>
 </#if>
</main>
</body>
</html>
</#macro>
