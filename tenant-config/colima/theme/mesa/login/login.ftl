<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
<#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
<form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
 <#if !usernameHidden??>
 <@field.input name="username" label=msg("usernameOrEmail") error=messagesPerField.getFirstError('username','password') autofocus=true autocomplete="username" value=login.username!'' />
 </#if>
 <@field.password name="password" label=msg("password") error="" autofocus=usernameHidden?? autocomplete="current-password" />
 <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
 <button class="btn" id="kc-login" name="login">${msg("doLogIn")}</button>
</form>
<p class="hint">${msg("mesaForgotten")}</p>
</#if>
</@layout.registrationLayout>
