<#macro group name label error="" required=false>
<div class="field<#if error?has_content> has-err</#if>">
 <label for="${name}">${label}</label>
 <#nested>
 <div id="input-error-container-${name}"><#if error?has_content><p class="err" id="input-error-${name}"><svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4l9 16H3zM12 10v4.500M12 17.200h.010"/></svg><span>${kcSanitize(error)?no_esc}</span></p></#if></div>
</div>
</#macro>

<#macro aria name error><#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
<@group name=name label=label error=error required=required>
 <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if> <@aria name error/>>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
<@group name=name label=label error=error required=required>
 <div class="reveal">
  <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if> <@aria name error/>>
  <button type="button" hidden aria-controls="${name}" aria-pressed="false" data-hide="${msg("mesaHide")}" aria-label="${msg("showPassword")}">${msg("mesaShow")}</button>
 </div>
 <#nested>
</@group>
</#macro>

<#macro checkbox name label value=false required=false>
<label class="check" for="${name}"><input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>> ${label}</label>
</#macro>
