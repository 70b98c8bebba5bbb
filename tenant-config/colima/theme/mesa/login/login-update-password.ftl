<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section = "header">${msg("updatePasswordTitle")}<#elseif section = "form">
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
 <ul class="rules">
  <#list 1..4 as i><li>${msg("mesaRule" + i)}</li></#list>
 </ul>
 <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
 <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
 <#-- whoever knows the old password must not stay signed in elsewhere -->
 <input type="hidden" name="logout-sessions" value="on">
 <div class="actions">
  <button class="btn" id="kc-submit" name="login">${msg("mesaSavePassword")}</button>
  <#if isAppInitiatedAction??><button class="btn alt" id="kc-cancel" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
 </div>
</form>
</#if>
</@layout.registrationLayout>
