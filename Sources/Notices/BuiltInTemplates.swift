// The templates of Config/templates, byte for byte. Written by Config/templates/embed; do not edit.
// swift-format-ignore-file

extension Templates {
    /// By their names under Config/templates.
    static let builtInFiles: [String: String] = [
        "en/_brief.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">When</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Where</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
</table>

"""#,
        "en/_brief.txt": #"""
{{eventTitle}}
When: {{when}}
{{#placeName}}
Where: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}

"""#,
        "en/_closing.html": #"""
{{#reference}}
<p style="margin:20px 0 14px">Reference: <strong style="font-family:Menlo,Consolas,monospace;white-space:nowrap">{{reference}}</strong> <span class="quiet" style="font-size:14px;color:#5a6672">(please quote it if you write from another address)</span></p>
{{/reference}}
{{#organisers}}
<p style="margin:0 0 4px">A question? The organisers will be glad to help:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px">{{name}}<br><a class="link" href="mailto:{{email}}" style="color:#1f5f9e">{{email}}</a>{{#phone}}<br>{{phone}}{{/phone}}</li>
{{/people}}
</ul>
{{/organisers}}
<p style="margin:20px 0 0">{{#organiser}}{{organiser}}{{/organiser}}{{^organiser}}{{deskName}}{{/organiser}}</p>
<p class="quiet line" style="margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dde3e9;font-size:13px;line-height:1.4;color:#5a6672">This message was sent automatically; you can reply to it, and your reply will be read.{{#isCampaign}}<br>To receive no further reminders, reply “stop” to this message.{{/isCampaign}}</p>

"""#,
        "en/_closing.txt": #"""
{{#reference}}
Reference: {{reference}} (please quote it if you write from another address)
{{/reference}}

{{#organisers}}
A question? The organisers will be glad to help:
{{#people}}
• {{name}}, {{email}}{{#phone}}, {{phone}}{{/phone}}
{{/people}}
{{/organisers}}

{{#organiser}}
{{organiser}}
{{/organiser}}
{{^organiser}}
{{deskName}}
{{/organiser}}

This message was sent automatically; you can reply to it, and your reply will be read.
{{#isCampaign}}
To receive no further reminders, reply “stop” to this message.
{{/isCampaign}}

"""#,
        "en/_event.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">When</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Where</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
{{#access}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Getting there</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/access}}
{{#programme}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Programme</p>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:2px 0 0">
{{#items}}
{{#day}}
<tr><td colspan="2" style="padding:6px 0 2px"><strong>{{day}}</strong></td></tr>
{{/day}}
<tr><td class="quiet" valign="top" style="padding:2px 12px 2px 0;white-space:nowrap;color:#5a6672">{{slot}}</td><td valign="top" style="padding:2px 0">{{item}}</td></tr>
{{/items}}
</table>
</td></tr>
{{/programme}}
{{#practical}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Good to know</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/practical}}
</table>

"""#,
        "en/_event.txt": #"""
{{eventTitle}}
When: {{when}}
{{#placeName}}
Where: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}
{{#access}}

Getting there:
{{#lines}}
• {{line}}
{{/lines}}
{{/access}}
{{#programme}}

Programme:
{{#items}}
{{#day}}
{{day}}
{{/day}}
• {{slot}}{{#item}}  {{item}}{{/item}}
{{/items}}
{{/programme}}
{{#practical}}

Good to know:
{{#lines}}
• {{line}}
{{/lines}}
{{/practical}}

"""#,
        "en/_people.html": #"""
{{#confirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="confirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1b7f4f">{{^several}}Place confirmed{{/several}}{{#several}}Places confirmed{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">need mentioned: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/confirmed}}
{{#waiting}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="waiting" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#a3630a">On the waiting list</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#position}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">number {{position}} on the list</span>
{{/position}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">need mentioned: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/waiting}}
{{#offered}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="offered" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Place offered{{/several}}{{#several}}Places offered{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#until}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">please answer by {{until}}</span>
{{/until}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">need mentioned: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/offered}}
{{#unconfirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="unconfirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Place held, to be confirmed{{/several}}{{#several}}Places held, to be confirmed{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">need mentioned: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/unconfirmed}}
{{#givenUp}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="givenUp" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#7a4450">{{^several}}Place given up{{/several}}{{#several}}Places given up{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
</td></tr>
{{/people}}
</table>
{{/givenUp}}

"""#,
        "en/_people.txt": #"""
{{#confirmed}}

{{^several}}Place confirmed:{{/several}}{{#several}}Places confirmed:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — need mentioned: {{needs}}{{/needs}}
{{/people}}
{{/confirmed}}
{{#waiting}}

On the waiting list:
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#position}} — number {{position}} on the list{{/position}}{{#needs}} — need mentioned: {{needs}}{{/needs}}
{{/people}}
{{/waiting}}
{{#offered}}

{{^several}}Place offered:{{/several}}{{#several}}Places offered:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#until}} — please answer by {{until}}{{/until}}{{#needs}} — need mentioned: {{needs}}{{/needs}}
{{/people}}
{{/offered}}
{{#unconfirmed}}

{{^several}}Place held, to be confirmed:{{/several}}{{#several}}Places held, to be confirmed:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — need mentioned: {{needs}}{{/needs}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}

{{^several}}Place given up:{{/several}}{{#several}}Places given up:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

"""#,
        "en/announcement.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Information from the organisers</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#announcement}}
{{#lines}}
<p style="margin:0 0 14px">{{line}}</p>
{{/lines}}
{{/announcement}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "en/announcement.txt": #"""
Subject: {{eventTitle}}: information

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#announcement}}
{{#lines}}
{{line}}

{{/lines}}
{{/announcement}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "en/approval.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Your request has arrived</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for your request. For this event, each request needs an organiser’s approval. {{#unconfirmed}}Meanwhile, {{^several}}a place is held for you{{/several}}{{#several}}places are held for you{{/several}}{{#waiting}}; the rest of your request is on the waiting list, in order of receipt{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}Yours is on the waiting list, in order of receipt.{{/waiting}}{{/unconfirmed}}</p>
{{> people}}
<p style="margin:0 0 14px">As soon as an organiser has decided, we will write to you. Until then there is nothing you need to do.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to come?</strong> Reply “cancel” to this message.</p>
</td></tr></table>
{{> closing}}

"""#,
        "en/approval.txt": #"""
Subject: Request received: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for your request. For this event, each request needs an organiser’s approval. {{#unconfirmed}}Meanwhile, {{^several}}a place is held for you{{/several}}{{#several}}places are held for you{{/several}}{{#waiting}}; the rest of your request is on the waiting list, in order of receipt{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}Yours is on the waiting list, in order of receipt.{{/waiting}}{{/unconfirmed}}

{{> people}}

As soon as an organiser has decided, we will write to you. Until then there is nothing you need to do.

{{> brief}}

No longer wish to come? Reply “cancel” to this message.

{{> closing}}

"""#,
        "en/called-off.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">The event is cancelled</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">We are very sorry to tell you that “{{eventTitle}}”, planned for {{startDay}}, will not take place.</p>
{{^nobody}}
<p style="margin:0 0 14px">This concerns:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#confirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/givenUp}}
</ul>
{{/nobody}}
{{#hasCalendar}}
<p style="margin:0 0 14px">The attached message removes the date from your calendar.</p>
{{/hasCalendar}}
<p style="margin:0 0 14px">There is nothing you need to do; no reply is expected.</p>
{{> brief}}
{{> closing}}

"""#,
        "en/called-off.txt": #"""
Subject: Event cancelled: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

We are very sorry to tell you that “{{eventTitle}}”, planned for {{startDay}}, will not take place.

{{^nobody}}
This concerns:
{{#confirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/nobody}}

{{#hasCalendar}}
The attached message removes the date from your calendar.
{{/hasCalendar}}

There is nothing you need to do; no reply is expected.

{{> brief}}

{{> closing}}

"""#,
        "en/cancellation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Cancellation confirmed</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">{{#isReply}}Noted, and thank you for letting us know.{{/isReply}}{{^isReply}}A cancellation has been recorded.{{/isReply}} {{#givenUp}}{{#several}}The places are now free for others.{{/several}}{{^several}}The place is now free for somebody else.{{/several}}{{/givenUp}}</p>
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Was this a mistake?</strong> {{#openNow}}Reply “I would like to register” to this message, with the person’s name: the request will be handled in order of receipt.{{/openNow}}{{^openNow}}Please write to the organisers.{{/openNow}}</p>
</td></tr></table>
{{> closing}}

"""#,
        "en/cancellation.txt": #"""
Subject: Cancellation confirmed: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#isReply}}Noted, and thank you for letting us know.{{/isReply}}{{^isReply}}A cancellation has been recorded.{{/isReply}} {{#givenUp}}{{#several}}The places are now free for others.{{/several}}{{^several}}The place is now free for somebody else.{{/several}}{{/givenUp}}

{{> people}}

{{> brief}}

Was this a mistake? {{#openNow}}Reply “I would like to register” to this message, with the person’s name: the request will be handled in order of receipt.{{/openNow}}{{^openNow}}Please write to the organisers.{{/openNow}}

{{> closing}}

"""#,
        "en/changed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#changes}}{{#takesPlace}}It takes place after all{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Important changes{{/newPlace}}{{^newPlace}}New date or time{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}New place{{/newPlace}}{{^newPlace}}New programme{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">This is what has changed for “{{eventTitle}}”:</p>
{{#changes}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#takesPlace}}
<li style="margin:0 0 4px"><strong>It takes place after all</strong></li>
{{/takesPlace}}
{{#newWhen}}
<li style="margin:0 0 4px"><strong>New date or time: {{newWhen}}</strong>{{#oldWhen}}<br><span class="quiet" style="font-size:14px;color:#5a6672">previously: {{oldWhen}}</span>{{/oldWhen}}</li>
{{/newWhen}}
{{#newPlace}}
<li style="margin:0 0 4px"><strong>New place: {{newPlace}}</strong>{{#oldPlace}}<br><span class="quiet" style="font-size:14px;color:#5a6672">previously: {{oldPlace}}</span>{{/oldPlace}}</li>
{{/newPlace}}
{{#programmeChanged}}
<li style="margin:0 0 4px"><strong>The programme has changed: see below</strong></li>
{{/programmeChanged}}
</ul>
{{/changes}}
{{#confirmed}}
<p style="margin:0 0 14px">{{^several}}Your place remains confirmed.{{/several}}{{#several}}Your places remain confirmed.{{/several}} If you are still coming, there is nothing you need to do.</p>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<p style="margin:0 0 14px">{{^several}}The place we offered you is still held{{/several}}{{#several}}The places we offered you are still held{{/several}}: we await your answer.</p>
{{/offered}}
{{^offered}}
{{#waiting}}
<p style="margin:0 0 14px">Your request stays on the waiting list. If you still wish to come, there is nothing you need to do.</p>
{{/waiting}}
{{/offered}}
{{/confirmed}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">The attached invitation updates your calendar.</p>
{{/hasCalendar}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Unable to come? Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">“yes” or “no”, to accept or decline the place offered;</li>
{{/offered}}
<li style="margin:0 0 4px">{{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}</li>
<li style="margin:0 0 4px">the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.</li>
</ul>
</td></tr></table>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“yes” to accept;</li>
<li style="margin:0 0 4px">“no” to decline: somebody else will be glad of it.</li>
</ul>
</td></tr></table>
{{/offered}}
{{^offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to come?</strong> Reply “cancel” to this message.</p>
</td></tr></table>
{{/offered}}
{{/confirmed}}
{{> closing}}

"""#,
        "en/changed.txt": #"""
Subject: {{#changes}}{{#takesPlace}}It takes place after all{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Important changes{{/newPlace}}{{^newPlace}}New date or time{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}New place{{/newPlace}}{{^newPlace}}New programme{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

This is what has changed for “{{eventTitle}}”:

{{#changes}}
{{#takesPlace}}
• It takes place after all
{{/takesPlace}}
{{#newWhen}}
• New date or time: {{newWhen}}{{#oldWhen}} — previously: {{oldWhen}}{{/oldWhen}}
{{/newWhen}}
{{#newPlace}}
• New place: {{newPlace}}{{#oldPlace}} — previously: {{oldPlace}}{{/oldPlace}}
{{/newPlace}}
{{#programmeChanged}}
• The programme has changed: see below
{{/programmeChanged}}
{{/changes}}

{{#confirmed}}
{{^several}}Your place remains confirmed.{{/several}}{{#several}}Your places remain confirmed.{{/several}} If you are still coming, there is nothing you need to do.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
{{^several}}The place we offered you is still held{{/several}}{{#several}}The places we offered you are still held{{/several}}: we await your answer.
{{/offered}}

{{^offered}}
{{#waiting}}
Your request stays on the waiting list. If you still wish to come, there is nothing you need to do.
{{/waiting}}
{{/offered}}
{{/confirmed}}

{{> people}}

{{#hasCalendar}}
The attached invitation updates your calendar.
{{/hasCalendar}}

{{> event}}

{{#confirmed}}
Unable to come? Simply reply to this message with:
{{#offered}}
• “yes” or “no”, to accept or decline the place offered;
{{/offered}}
• {{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}
• the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
Simply reply to this message with:
• “yes” to accept;
• “no” to decline: somebody else will be glad of it.
{{/offered}}

{{^offered}}
No longer wish to come? Reply “cancel” to this message.
{{/offered}}
{{/confirmed}}

{{> closing}}

"""#,
        "en/confirmation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Registration confirmed</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^waiting}}
<p style="margin:0 0 14px">Your registration is confirmed. We look forward to welcoming you on {{startDay}}.</p>
{{/waiting}}
{{#waiting}}
<p style="margin:0 0 14px">Part of your request is confirmed; the rest is on the waiting list, in order of receipt. We will write to you as soon as a place becomes free.</p>
{{/waiting}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">The attached invitation puts the date in your calendar.</p>
{{/hasCalendar}}
{{> event}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Has something changed? Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}</li>
<li style="margin:0 0 4px">the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}};</li>
<li style="margin:0 0 4px">a correction, if a name or an organisation is misspelt.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">A place given back in time goes to somebody else: thank you for thinking of it.</p>
{{> closing}}

"""#,
        "en/confirmation.txt": #"""
Subject: Registration confirmed: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{^waiting}}
Your registration is confirmed. We look forward to welcoming you on {{startDay}}.
{{/waiting}}

{{#waiting}}
Part of your request is confirmed; the rest is on the waiting list, in order of receipt. We will write to you as soon as a place becomes free.
{{/waiting}}

{{> people}}

{{#hasCalendar}}
The attached invitation puts the date in your calendar.
{{/hasCalendar}}

{{> event}}

Has something changed? Simply reply to this message with:
• {{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}
• the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}};
• a correction, if a name or an organisation is misspelt.

A place given back in time goes to somebody else: thank you for thinking of it.

{{> closing}}

"""#,
        "en/correction.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Registration changed</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Done. This is your registration now:</p>
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">The attached invitation updates your calendar.</p>
{{/hasCalendar}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Is something not right?</strong> Reply to this message and tell us what should change.</p>
</td></tr></table>
{{> closing}}

"""#,
        "en/correction.txt": #"""
Subject: Registration changed: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Done. This is your registration now:

{{> people}}

{{#hasCalendar}}
The attached invitation updates your calendar.
{{/hasCalendar}}

{{> brief}}

Is something not right? Reply to this message and tell us what should change.

{{> closing}}

"""#,
        "en/deadline-reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Will you join us?</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">We have not heard from you yet. Registration is open until {{deadline}}{{#seatsFree}}, and {{seatsFree}} places are left{{/seatsFree}}{{#oneSeatFree}}, and one place is left{{/oneSeatFree}}{{#noSeatFree}}; all places are taken at the moment{{#waitingList}}, but there is a waiting list{{/waitingList}}{{/noSeatFree}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Simply reply to this message:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">if you are coming, with the name and organisation of each person;</li>
<li style="margin:0 0 4px">if you are not, with “no”, and we will not ask again.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "en/deadline-reminder.txt": #"""
Subject: Register by {{lastDay}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

We have not heard from you yet. Registration is open until {{deadline}}{{#seatsFree}}, and {{seatsFree}} places are left{{/seatsFree}}{{#oneSeatFree}}, and one place is left{{/oneSeatFree}}{{#noSeatFree}}; all places are taken at the moment{{#waitingList}}, but there is a waiting list{{/waitingList}}{{/noSeatFree}}.

Simply reply to this message:
• if you are coming, with the name and organisation of each person;
• if you are not, with “no”, and we will not ask again.

{{> event}}

{{> closing}}

"""#,
        "en/handed-over.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Your message has arrived</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Your message has arrived, but we did not understand it with certainty. Rather than make a mistake, we have passed it to a person, who will answer you as soon as possible.</p>
<p style="margin:0 0 14px">Nothing is lost: your message keeps its place in the order of receipt. There is no need to send it again.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "en/handed-over.txt": #"""
Subject: Message received: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Your message has arrived, but we did not understand it with certainty. Rather than make a mistake, we have passed it to a person, who will answer you as soon as possible.

Nothing is lost: your message keeps its place in the order of receipt. There is no need to send it again.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "en/invitation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">You are invited</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">We have the pleasure of inviting you to “{{eventTitle}}”: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.</p>
<p style="margin:0 0 14px">Places are limited. {{^openNow}}{{#opening}}Registration opens on {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}You can register until {{deadline}}.{{/deadline}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>{{^openNow}}{{#opening}}Once registration is open, simply reply to this message:{{/opening}}{{^opening}}Simply reply to this message:{{/opening}}{{/openNow}}{{#openNow}}Simply reply to this message:{{/openNow}}</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">if you are coming, with the name and organisation of each person;</li>
<li style="margin:0 0 4px">if you are not, with “no”, and we will not remind you.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "en/invitation.txt": #"""
Subject: Invitation, {{startDayShort}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

We have the pleasure of inviting you to “{{eventTitle}}”: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.

Places are limited. {{^openNow}}{{#opening}}Registration opens on {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}You can register until {{deadline}}.{{/deadline}}

{{^openNow}}{{#opening}}Once registration is open, simply reply to this message:{{/opening}}{{^opening}}Simply reply to this message:{{/opening}}{{/openNow}}{{#openNow}}Simply reply to this message:{{/openNow}}
• if you are coming, with the name and organisation of each person;
• if you are not, with “no”, and we will not remind you.

{{> event}}

{{> closing}}

"""#,
        "en/lapsed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#unanswered}}Your request is no longer held{{/unanswered}}{{^unanswered}}The place is no longer held{{/unanswered}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">{{#unanswered}}We did not receive your confirmation in time, so your request is no longer held.{{/unanswered}}{{^unanswered}}We did not receive your answer in time, so the place we offered you is no longer held.{{/unanswered}}</p>
{{#keepsPlace}}
<p style="margin:0 0 14px">You keep your position on the waiting list, but we will not offer you a place again until you write to us.</p>
{{/keepsPlace}}
{{#atTail}}
<p style="margin:0 0 14px">You stay on the waiting list, at the end. If another place becomes free, we will write to you.</p>
{{/atTail}}
{{#left}}
{{^unanswered}}
<p style="margin:0 0 14px">You are no longer on the waiting list.</p>
{{/unanswered}}
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
{{/left}}
{{^left}}
{{> people}}
{{/left}}
{{> brief}}
{{^atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Would you still like to come?</strong> {{#keepsPlace}}Reply “yes” to this message: that is all it takes.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Reply “I would like to register” to this message: your request will be handled in order of receipt.{{/openNow}}{{^openNow}}Please write to the organisers.{{/openNow}}{{/keepsPlace}}</p>
</td></tr></table>
{{/atTail}}
{{#atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to wait?</strong> Reply “cancel” to this message.</p>
</td></tr></table>
{{/atTail}}
{{> closing}}

"""#,
        "en/lapsed.txt": #"""
Subject: {{#unanswered}}Request not confirmed{{/unanswered}}{{^unanswered}}Place not confirmed{{/unanswered}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#unanswered}}We did not receive your confirmation in time, so your request is no longer held.{{/unanswered}}{{^unanswered}}We did not receive your answer in time, so the place we offered you is no longer held.{{/unanswered}}

{{#keepsPlace}}
You keep your position on the waiting list, but we will not offer you a place again until you write to us.
{{/keepsPlace}}

{{#atTail}}
You stay on the waiting list, at the end. If another place becomes free, we will write to you.
{{/atTail}}

{{#left}}
{{^unanswered}}
You are no longer on the waiting list.
{{/unanswered}}

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/left}}

{{^left}}
{{> people}}
{{/left}}

{{> brief}}

{{^atTail}}
Would you still like to come? {{#keepsPlace}}Reply “yes” to this message: that is all it takes.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Reply “I would like to register” to this message: your request will be handled in order of receipt.{{/openNow}}{{^openNow}}Please write to the organisers.{{/openNow}}{{/keepsPlace}}
{{/atTail}}

{{#atTail}}
No longer wish to wait? Reply “cancel” to this message.
{{/atTail}}

{{> closing}}

"""#,
        "en/last-state.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{^confirmed}}You are still on the waiting list{{/confirmed}}{{#confirmed}}Part of your request is still on the waiting list{{/confirmed}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^confirmed}}
<p style="margin:0 0 14px">Registration is now closed, and your request is still on the waiting list{{^offered}}: we have not been able to offer you a place so far{{/offered}}. If a place becomes free before the event, we will write to you at once; if you do not hear from us, please do not make the journey.</p>
{{/confirmed}}
{{#confirmed}}
<p style="margin:0 0 14px">Registration is now closed, and part of your request is still on the waiting list. If a place becomes free before the event, we will write to you at once; if you do not hear from us, only those with a confirmed place are expected.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to wait?</strong> Reply “cancel” to this message{{#confirmed}}, with the name of each person to take off the list{{/confirmed}}.</p>
</td></tr></table>
{{> closing}}

"""#,
        "en/last-state.txt": #"""
Subject: Still on the waiting list: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{^confirmed}}
Registration is now closed, and your request is still on the waiting list{{^offered}}: we have not been able to offer you a place so far{{/offered}}. If a place becomes free before the event, we will write to you at once; if you do not hear from us, please do not make the journey.
{{/confirmed}}

{{#confirmed}}
Registration is now closed, and part of your request is still on the waiting list. If a place becomes free before the event, we will write to you at once; if you do not hear from us, only those with a confirmed place are expected.
{{/confirmed}}

{{> people}}

{{> brief}}

No longer wish to wait? Reply “cancel” to this message{{#confirmed}}, with the name of each person to take off the list{{/confirmed}}.

{{> closing}}

"""#,
        "en/not-approved.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Your request was not approved</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for your interest. For this event, each request needs an organiser’s approval, and we are sorry that yours could not be approved.</p>
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
<p style="margin:0 0 14px">If you have a question, reply to this message: a person will read your reply.</p>
{{> brief}}
{{> closing}}

"""#,
        "en/not-approved.txt": #"""
Subject: Request not approved: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for your interest. For this event, each request needs an organiser’s approval, and we are sorry that yours could not be approved.

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

If you have a question, reply to this message: a person will read your reply.

{{> brief}}

{{> closing}}

"""#,
        "en/offer.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#offered}}{{^several}}A place is free for you{{/several}}{{#several}}Places are free for you{{/several}}{{/offered}}{{^offered}}A place is free for you{{/offered}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Good news: {{#offered}}{{^several}}a place has become free. It is held for you{{/several}}{{#several}}places have become free. They are held for you{{/several}}{{/offered}}{{^offered}}a place has become free. It is held for you{{/offered}}{{#offerUntil}} until {{offerUntil}}{{/offerUntil}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“yes” to accept;</li>
<li style="margin:0 0 4px">“no” to decline: somebody else will be glad of it.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">If we do not hear from you{{#offerUntil}} by then{{/offerUntil}}, the offer goes to the next person.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "en/offer.txt": #"""
Subject: {{#offered}}{{^several}}A place is free for you{{/several}}{{#several}}Places are free for you{{/several}}{{/offered}}{{^offered}}A place is free for you{{/offered}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Good news: {{#offered}}{{^several}}a place has become free. It is held for you{{/several}}{{#several}}places have become free. They are held for you{{/several}}{{/offered}}{{^offered}}a place has become free. It is held for you{{/offered}}{{#offerUntil}} until {{offerUntil}}{{/offerUntil}}.

Simply reply to this message with:
• “yes” to accept;
• “no” to decline: somebody else will be glad of it.

If we do not hear from you{{#offerUntil}} by then{{/offerUntil}}, the offer goes to the next person.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "en/question.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Is this what you want?</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">We received a request to change your registration. Before changing anything, we make sure that it comes from you. This is what we understood:</p>
{{#deeds}}
<ul style="margin:0 0 14px;padding-left:20px;font-weight:bold">
{{#list}}
{{#cancelAll}}
<li style="margin:0 0 4px">cancel {{#several}}all the places{{/several}}{{^several}}the place{{/several}} in your registration</li>
{{/cancelAll}}
{{#cancel}}
<li style="margin:0 0 4px">cancel the place of {{name}}</li>
{{/cancel}}
{{#register}}
<li style="margin:0 0 4px">register {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/register}}
{{#accept}}
<li style="margin:0 0 4px">accept the place offered</li>
{{/accept}}
{{#decline}}
<li style="margin:0 0 4px">decline the place offered</li>
{{/decline}}
{{#substitute}}
<li style="margin:0 0 4px">replace {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}the person registered{{/oldName}} with {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/substitute}}
{{#correct}}
<li style="margin:0 0 4px">correct {{#oldName}}“{{oldName}}” to{{/oldName}}{{^oldName}}the registration:{{/oldName}} “{{name}}”{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/correct}}
{{#add}}
<li style="margin:0 0 4px">add {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/add}}
{{#remove}}
<li style="margin:0 0 4px">remove {{name}}</li>
{{/remove}}
{{/list}}
</ul>
{{/deeds}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“yes” to confirm: it will be done at once;</li>
<li style="margin:0 0 4px">“no” to leave everything as it is. Without an answer, nothing changes either.</li>
</ul>
</td></tr></table>
{{^nobody}}
<p style="margin:0 0 14px">Your registration today:</p>
{{> people}}
{{/nobody}}
{{> brief}}
{{> closing}}

"""#,
        "en/question.txt": #"""
Subject: Please confirm: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

We received a request to change your registration. Before changing anything, we make sure that it comes from you. This is what we understood:

{{#deeds}}
{{#list}}
{{#cancelAll}}
• cancel {{#several}}all the places{{/several}}{{^several}}the place{{/several}} in your registration
{{/cancelAll}}
{{#cancel}}
• cancel the place of {{name}}
{{/cancel}}
{{#register}}
• register {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/register}}
{{#accept}}
• accept the place offered
{{/accept}}
{{#decline}}
• decline the place offered
{{/decline}}
{{#substitute}}
• replace {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}the person registered{{/oldName}} with {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/substitute}}
{{#correct}}
• correct {{#oldName}}“{{oldName}}” to{{/oldName}}{{^oldName}}the registration:{{/oldName}} “{{name}}”{{#organisation}} ({{organisation}}){{/organisation}}
{{/correct}}
{{#add}}
• add {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/add}}
{{#remove}}
• remove {{name}}
{{/remove}}
{{/list}}
{{/deeds}}

Reply to this message with:
• “yes” to confirm: it will be done at once;
• “no” to leave everything as it is. Without an answer, nothing changes either.

{{^nobody}}
Your registration today:

{{> people}}
{{/nobody}}

{{> brief}}

{{> closing}}

"""#,
        "en/refused-closed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#notOpenYet}}Your request came a little early{{/notOpenYet}}{{^notOpenYet}}Registration is closed{{/notOpenYet}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^notOpenYet}}
<p style="margin:0 0 14px">Thank you for your interest. The organisers have closed registration, and we are sorry that we can no longer accept your request.</p>
{{/notOpenYet}}
{{#notOpenYet}}
<p style="margin:0 0 14px">Thank you for your interest. Your request reached us before the opening of registration{{#opening}}, set for {{opening}}{{/opening}}. We could therefore not accept it.</p>
{{#openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Registration is open now.</strong> To register, reply to this message with the name and organisation of each person.</p>
</td></tr></table>
{{/openNow}}
{{^openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>From that date on,</strong> reply to this message with the name and organisation of each person: that is all it takes.</p>
</td></tr></table>
{{/openNow}}
{{/notOpenYet}}
{{> brief}}
{{> closing}}

"""#,
        "en/refused-closed.txt": #"""
Subject: {{#notOpenYet}}Received before registration opened{{/notOpenYet}}{{^notOpenYet}}Registration closed{{/notOpenYet}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{^notOpenYet}}
Thank you for your interest. The organisers have closed registration, and we are sorry that we can no longer accept your request.
{{/notOpenYet}}

{{#notOpenYet}}
Thank you for your interest. Your request reached us before the opening of registration{{#opening}}, set for {{opening}}{{/opening}}. We could therefore not accept it.

{{#openNow}}
Registration is open now. To register, reply to this message with the name and organisation of each person.
{{/openNow}}

{{^openNow}}
From that date on, reply to this message with the name and organisation of each person: that is all it takes.
{{/openNow}}
{{/notOpenYet}}

{{> brief}}

{{> closing}}

"""#,
        "en/refused-full.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">No places are left</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for your interest. All places are taken and there is no waiting list, so we are sorry that we cannot accept your request.</p>
{{> brief}}
{{> closing}}

"""#,
        "en/refused-full.txt": #"""
Subject: Fully booked: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for your interest. All places are taken and there is no waiting list, so we are sorry that we cannot accept your request.

{{> brief}}

{{> closing}}

"""#,
        "en/refused-late.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Registration is closed</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for your interest. Your request reached us after the deadline: registration was open until {{deadline}}. We are sorry that we can no longer accept it.</p>
{{> brief}}
{{> closing}}

"""#,
        "en/refused-late.txt": #"""
Subject: Registration closed: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for your interest. Your request reached us after the deadline: registration was open until {{deadline}}. We are sorry that we can no longer accept it.

{{> brief}}

{{> closing}}

"""#,
        "en/reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#confirmed}}See you on {{startDayShort}}{{/confirmed}}{{^confirmed}}You are on the waiting list{{/confirmed}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#confirmed}}
<p style="margin:0 0 14px">We look forward to seeing you on {{startDay}} at {{startTime}}.</p>
{{/confirmed}}
{{^confirmed}}
{{#waiting}}
<p style="margin:0 0 14px">Your request is still on the waiting list. If a place becomes free, we will write to you at once; if you do not hear from us, please do not make the journey.</p>
{{/waiting}}
{{/confirmed}}
{{> people}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Unable to come? Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}</li>
<li style="margin:0 0 4px">the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">See you soon!</p>
{{/confirmed}}
{{^confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to wait?</strong> Reply “cancel” to this message.</p>
</td></tr></table>
{{/confirmed}}
{{> closing}}

"""#,
        "en/reminder.txt": #"""
Subject: {{#confirmed}}Reminder{{/confirmed}}{{^confirmed}}Waiting list{{/confirmed}}, {{startDayShort}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#confirmed}}
We look forward to seeing you on {{startDay}} at {{startTime}}.
{{/confirmed}}

{{^confirmed}}
{{#waiting}}
Your request is still on the waiting list. If a place becomes free, we will write to you at once; if you do not hear from us, please do not make the journey.
{{/waiting}}
{{/confirmed}}

{{> people}}

{{> event}}

{{#confirmed}}
Unable to come? Simply reply to this message with:
• {{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}
• the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.

See you soon!
{{/confirmed}}

{{^confirmed}}
No longer wish to wait? Reply “cancel” to this message.
{{/confirmed}}

{{> closing}}

"""#,
        "en/status.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#nobody}}No registration found{{/nobody}}{{^nobody}}Your registration{{/nobody}}</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#nobody}}
<p style="margin:0 0 14px">We found no registration under your address.</p>
{{/nobody}}
{{^nobody}}
<p style="margin:0 0 14px">This is where your registration stands:</p>
{{/nobody}}
{{> people}}
{{> brief}}
{{#nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>What you can do:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{#openNow}}To register, reply to this message with the name and organisation of each person.{{/openNow}}{{^openNow}}If you think you are on the list, please write to the organisers.{{/openNow}}</li>
<li style="margin:0 0 4px">If you wrote from another address before, give us that address or your reference.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{^nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>To change something, simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">“yes” or “no”, to accept or decline the place offered;</li>
{{/offered}}
<li style="margin:0 0 4px">“cancel” and the name of the person who is no longer coming;</li>
<li style="margin:0 0 4px">the name of the person coming in their place;</li>
<li style="margin:0 0 4px">a correction, if a name or an organisation is misspelt.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{> closing}}

"""#,
        "en/status.txt": #"""
Subject: {{#nobody}}No registration found{{/nobody}}{{^nobody}}Your registration{{/nobody}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#nobody}}
We found no registration under your address.
{{/nobody}}

{{^nobody}}
This is where your registration stands:
{{/nobody}}

{{> people}}

{{> brief}}

{{#nobody}}
What you can do:
• {{#openNow}}To register, reply to this message with the name and organisation of each person.{{/openNow}}{{^openNow}}If you think you are on the list, please write to the organisers.{{/openNow}}
• If you wrote from another address before, give us that address or your reference.
{{/nobody}}

{{^nobody}}
To change something, simply reply to this message with:
{{#offered}}
• “yes” or “no”, to accept or decline the place offered;
{{/offered}}
• “cancel” and the name of the person who is no longer coming;
• the name of the person coming in their place;
• a correction, if a name or an organisation is misspelt.
{{/nobody}}

{{> closing}}

"""#,
        "en/still-coming.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Are you still coming?</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#confirmed}}
<p style="margin:0 0 14px">Are you still coming on {{startDay}}? {{^several}}Your place is held for you{{/several}}{{#several}}Your places are held for you{{/several}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“yes”, if you are coming;{{/several}}{{#several}}“yes”, if you are all coming;{{/several}}</li>
<li style="margin:0 0 4px">{{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}</li>
<li style="margin:0 0 4px">the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">If we do not hear from you, {{^several}}your place remains yours{{/several}}{{#several}}your places remain yours{{/several}}. But a place given back in time goes to somebody else: thank you for thinking of it.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "en/still-coming.txt": #"""
Subject: Are you still coming? {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

{{#confirmed}}
Are you still coming on {{startDay}}? {{^several}}Your place is held for you{{/several}}{{#several}}Your places are held for you{{/several}}.

Simply reply to this message with:
• {{^several}}“yes”, if you are coming;{{/several}}{{#several}}“yes”, if you are all coming;{{/several}}
• {{^several}}“cancel”, if you can no longer come;{{/several}}{{#several}}“cancel” and the name of each person who is no longer coming;{{/several}}
• the name of the person coming {{^several}}in your place{{/several}}{{#several}}and of the one they replace{{/several}}.

If we do not hear from you, {{^several}}your place remains yours{{/several}}{{#several}}your places remain yours{{/several}}. But a place given back in time goes to somebody else: thank you for thinking of it.
{{/confirmed}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "en/thanks.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Thank you for taking part</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for taking part in “{{eventTitle}}”. It was a pleasure to welcome you.</p>
{{#certificate}}
<p style="margin:0 0 14px">{{^several}}The certificate of attendance is attached to this message.{{/several}}{{#several}}The certificates of attendance are attached to this message.{{/several}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Is a name misspelt?</strong> Reply to this message with the right spelling.</p>
</td></tr></table>
{{/certificate}}
{{> brief}}
{{> closing}}

"""#,
        "en/thanks.txt": #"""
Subject: Thank you{{#certificate}}, {{^several}}certificate attached{{/several}}{{#several}}certificates attached{{/several}}{{/certificate}}: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for taking part in “{{eventTitle}}”. It was a pleasure to welcome you.

{{#certificate}}
{{^several}}The certificate of attendance is attached to this message.{{/several}}{{#several}}The certificates of attendance are attached to this message.{{/several}}

Is a name misspelt? Reply to this message with the right spelling.
{{/certificate}}

{{> brief}}

{{> closing}}

"""#,
        "en/unconfirmed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Did this request come from you?</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">We received a request for registration under your address. Before accepting it, we make sure that it comes from you. {{#unconfirmed}}{{^several}}A place is held{{/several}}{{#several}}Places are held{{/several}}{{#offerUntil}} until {{offerUntil}}{{/offerUntil}}{{#waiting}}; the rest of the request is on the waiting list{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}The request is on the waiting list, in order of receipt{{#offerUntil}}; we await your answer until {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Simply reply to this message with:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“yes” to confirm: your first message keeps its place in the order of receipt;</li>
<li style="margin:0 0 4px">“no” if you did not ask for anything.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">If we do not hear from you{{#offerUntil}} by then{{/offerUntil}}, {{#unconfirmed}}{{^several}}the place goes to somebody else{{/several}}{{#several}}the places go to others{{/several}}{{/unconfirmed}}{{^unconfirmed}}the request is taken off the list{{/unconfirmed}}.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "en/unconfirmed.txt": #"""
Subject: Please confirm your request: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

We received a request for registration under your address. Before accepting it, we make sure that it comes from you. {{#unconfirmed}}{{^several}}A place is held{{/several}}{{#several}}Places are held{{/several}}{{#offerUntil}} until {{offerUntil}}{{/offerUntil}}{{#waiting}}; the rest of the request is on the waiting list{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}The request is on the waiting list, in order of receipt{{#offerUntil}}; we await your answer until {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}

Simply reply to this message with:
• “yes” to confirm: your first message keeps its place in the order of receipt;
• “no” if you did not ask for anything.

If we do not hear from you{{#offerUntil}} by then{{/offerUntil}}, {{#unconfirmed}}{{^several}}the place goes to somebody else{{/several}}{{#several}}the places go to others{{/several}}{{/unconfirmed}}{{^unconfirmed}}the request is taken off the list{{/unconfirmed}}.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "en/waiting.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">You are on the waiting list</h1>
<p style="margin:0 0 14px">Hello{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Thank you for your request. {{#quotaLabel}}The places for “{{quotaLabel}}” are all taken at the moment{{/quotaLabel}}{{#keptFor}}The places that are left are kept for “{{keptFor}}”{{#keptUntil}} until {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}The places that are left are kept for requests received before yours{{/keptForOthers}}{{#tooFew}}There are not enough places left for everybody in your request{{/tooFew}}{{#allTaken}}All places are taken at the moment{{/allTaken}}; your request is on the waiting list, in order of receipt.</p>
{{> people}}
{{#party}}
<p style="margin:0 0 14px">{{#together}}You asked for these places together, so they will be given together.{{/together}}{{#atLeast}}You asked for at least {{atLeast}} places together, so they will be given together.{{/atLeast}} {{#patience}}If fewer become free, they will be kept for you for {{patience}} at most; after that, smaller requests go first, and you keep your position.{{/patience}}{{^patience}}If fewer become free, smaller requests go first, and you keep your position.{{/patience}}</p>
{{/party}}
<p style="margin:0 0 14px">{{^party}}As soon as a place becomes free,{{/party}}{{#party}}As soon as the places become free,{{/party}} we will write to you. Until then there is nothing you need to do.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>No longer wish to wait?</strong> Reply “cancel” to this message.</p>
</td></tr></table>
{{> closing}}

"""#,
        "en/waiting.txt": #"""
Subject: Waiting list: {{eventTitle}}

Hello{{#addressee}} {{addressee}}{{/addressee}},

Thank you for your request. {{#quotaLabel}}The places for “{{quotaLabel}}” are all taken at the moment{{/quotaLabel}}{{#keptFor}}The places that are left are kept for “{{keptFor}}”{{#keptUntil}} until {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}The places that are left are kept for requests received before yours{{/keptForOthers}}{{#tooFew}}There are not enough places left for everybody in your request{{/tooFew}}{{#allTaken}}All places are taken at the moment{{/allTaken}}; your request is on the waiting list, in order of receipt.

{{> people}}

{{#party}}
{{#together}}You asked for these places together, so they will be given together.{{/together}}{{#atLeast}}You asked for at least {{atLeast}} places together, so they will be given together.{{/atLeast}} {{#patience}}If fewer become free, they will be kept for you for {{patience}} at most; after that, smaller requests go first, and you keep your position.{{/patience}}{{^patience}}If fewer become free, smaller requests go first, and you keep your position.{{/patience}}
{{/party}}

{{^party}}As soon as a place becomes free,{{/party}}{{#party}}As soon as the places become free,{{/party}} we will write to you. Until then there is nothing you need to do.

{{> brief}}

No longer wish to wait? Reply “cancel” to this message.

{{> closing}}

"""#,
        "es/_brief.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Fecha</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Lugar</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
</table>

"""#,
        "es/_brief.txt": #"""
{{eventTitle}}
Fecha: {{when}}
{{#placeName}}
Lugar: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}

"""#,
        "es/_closing.html": #"""
{{#reference}}
<p style="margin:20px 0 14px">Referencia: <strong style="font-family:Menlo,Consolas,monospace;white-space:nowrap">{{reference}}</strong> <span class="quiet" style="font-size:14px;color:#5a6672">(indíquela si escribe desde otra dirección)</span></p>
{{/reference}}
{{#organisers}}
<p style="margin:0 0 4px">¿Alguna pregunta? Los organizadores le atenderán con gusto:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px">{{name}}<br><a class="link" href="mailto:{{email}}" style="color:#1f5f9e">{{email}}</a>{{#phone}}<br>{{phone}}{{/phone}}</li>
{{/people}}
</ul>
{{/organisers}}
<p style="margin:20px 0 0">{{#organiser}}{{organiser}}{{/organiser}}{{^organiser}}{{deskName}}{{/organiser}}</p>
<p class="quiet line" style="margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dde3e9;font-size:13px;line-height:1.4;color:#5a6672">Este mensaje se envía automáticamente; puede responder a él y su respuesta será leída.{{#isCampaign}}<br>Para no recibir más recordatorios, responda «stop» a este mensaje.{{/isCampaign}}</p>

"""#,
        "es/_closing.txt": #"""
{{#reference}}
Referencia: {{reference}} (indíquela si escribe desde otra dirección)
{{/reference}}

{{#organisers}}
¿Alguna pregunta? Los organizadores le atenderán con gusto:
{{#people}}
• {{name}}, {{email}}{{#phone}}, {{phone}}{{/phone}}
{{/people}}
{{/organisers}}

{{#organiser}}
{{organiser}}
{{/organiser}}
{{^organiser}}
{{deskName}}
{{/organiser}}

Este mensaje se envía automáticamente; puede responder a él y su respuesta será leída.
{{#isCampaign}}
Para no recibir más recordatorios, responda «stop» a este mensaje.
{{/isCampaign}}

"""#,
        "es/_event.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Fecha</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Lugar</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
{{#access}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Cómo llegar</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/access}}
{{#programme}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Programa</p>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:2px 0 0">
{{#items}}
{{#day}}
<tr><td colspan="2" style="padding:6px 0 2px"><strong>{{day}}</strong></td></tr>
{{/day}}
<tr><td class="quiet" valign="top" style="padding:2px 12px 2px 0;white-space:nowrap;color:#5a6672">{{slot}}</td><td valign="top" style="padding:2px 0">{{item}}</td></tr>
{{/items}}
</table>
</td></tr>
{{/programme}}
{{#practical}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Conviene saber</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/practical}}
</table>

"""#,
        "es/_event.txt": #"""
{{eventTitle}}
Fecha: {{when}}
{{#placeName}}
Lugar: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}
{{#access}}

Cómo llegar:
{{#lines}}
• {{line}}
{{/lines}}
{{/access}}
{{#programme}}

Programa:
{{#items}}
{{#day}}
{{day}}
{{/day}}
• {{slot}}{{#item}}  {{item}}{{/item}}
{{/items}}
{{/programme}}
{{#practical}}

Conviene saber:
{{#lines}}
• {{line}}
{{/lines}}
{{/practical}}

"""#,
        "es/_people.html": #"""
{{#confirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="confirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1b7f4f">{{^several}}Plaza confirmada{{/several}}{{#several}}Plazas confirmadas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necesidad indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/confirmed}}
{{#waiting}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="waiting" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#a3630a">En lista de espera</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#position}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">n.º {{position}} de la lista</span>
{{/position}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necesidad indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/waiting}}
{{#offered}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="offered" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Plaza ofrecida{{/several}}{{#several}}Plazas ofrecidas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#until}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">responda a más tardar el {{until}}</span>
{{/until}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necesidad indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/offered}}
{{#unconfirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="unconfirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Plaza reservada, por confirmar{{/several}}{{#several}}Plazas reservadas, por confirmar{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necesidad indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/unconfirmed}}
{{#givenUp}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="givenUp" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#7a4450">{{^several}}Plaza liberada{{/several}}{{#several}}Plazas liberadas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
</td></tr>
{{/people}}
</table>
{{/givenUp}}

"""#,
        "es/_people.txt": #"""
{{#confirmed}}

{{^several}}Plaza confirmada:{{/several}}{{#several}}Plazas confirmadas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — necesidad indicada: {{needs}}{{/needs}}
{{/people}}
{{/confirmed}}
{{#waiting}}

En lista de espera:
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#position}} — n.º {{position}} de la lista{{/position}}{{#needs}} — necesidad indicada: {{needs}}{{/needs}}
{{/people}}
{{/waiting}}
{{#offered}}

{{^several}}Plaza ofrecida:{{/several}}{{#several}}Plazas ofrecidas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#until}} — responda a más tardar el {{until}}{{/until}}{{#needs}} — necesidad indicada: {{needs}}{{/needs}}
{{/people}}
{{/offered}}
{{#unconfirmed}}

{{^several}}Plaza reservada, por confirmar:{{/several}}{{#several}}Plazas reservadas, por confirmar:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — necesidad indicada: {{needs}}{{/needs}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}

{{^several}}Plaza liberada:{{/several}}{{#several}}Plazas liberadas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

"""#,
        "es/announcement.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Información de los organizadores</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{#announcement}}
{{#lines}}
<p style="margin:0 0 14px">{{line}}</p>
{{/lines}}
{{/announcement}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "es/announcement.txt": #"""
Subject: {{eventTitle}}: información

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#announcement}}
{{#lines}}
{{line}}

{{/lines}}
{{/announcement}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "es/approval.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Hemos recibido su solicitud</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Gracias por su solicitud. Para este evento, cada solicitud requiere la aprobación de los organizadores. {{#unconfirmed}}Mientras tanto, {{^several}}le reservamos una plaza{{/several}}{{#several}}le reservamos varias plazas{{/several}}{{#waiting}}; el resto de su solicitud queda en la lista de espera, por orden de recepción{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}La suya queda en la lista de espera, por orden de recepción.{{/waiting}}{{/unconfirmed}}</p>
{{> people}}
<p style="margin:0 0 14px">En cuanto los organizadores decidan, le escribiremos. Hasta entonces no tiene que hacer nada.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea venir?</strong> Responda «cancelar» a este mensaje.</p>
</td></tr></table>
{{> closing}}

"""#,
        "es/approval.txt": #"""
Subject: Solicitud recibida: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Gracias por su solicitud. Para este evento, cada solicitud requiere la aprobación de los organizadores. {{#unconfirmed}}Mientras tanto, {{^several}}le reservamos una plaza{{/several}}{{#several}}le reservamos varias plazas{{/several}}{{#waiting}}; el resto de su solicitud queda en la lista de espera, por orden de recepción{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}La suya queda en la lista de espera, por orden de recepción.{{/waiting}}{{/unconfirmed}}

{{> people}}

En cuanto los organizadores decidan, le escribiremos. Hasta entonces no tiene que hacer nada.

{{> brief}}

¿Ya no desea venir? Responda «cancelar» a este mensaje.

{{> closing}}

"""#,
        "es/called-off.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">El evento se ha cancelado</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Lamentamos comunicarle que el evento «{{eventTitle}}», previsto para el {{startDay}}, no se celebrará. Le pedimos disculpas.</p>
{{^nobody}}
<p style="margin:0 0 14px">Esto afecta a:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#confirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/givenUp}}
</ul>
{{/nobody}}
{{#hasCalendar}}
<p style="margin:0 0 14px">El mensaje adjunto elimina la fecha de su calendario.</p>
{{/hasCalendar}}
<p style="margin:0 0 14px">No tiene que hacer nada: no hace falta responder ni cancelar.</p>
{{> brief}}
{{> closing}}

"""#,
        "es/called-off.txt": #"""
Subject: Evento cancelado: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Lamentamos comunicarle que el evento «{{eventTitle}}», previsto para el {{startDay}}, no se celebrará. Le pedimos disculpas.

{{^nobody}}
Esto afecta a:
{{#confirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/nobody}}

{{#hasCalendar}}
El mensaje adjunto elimina la fecha de su calendario.
{{/hasCalendar}}

No tiene que hacer nada: no hace falta responder ni cancelar.

{{> brief}}

{{> closing}}

"""#,
        "es/cancellation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Cancelación registrada</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">{{#isReply}}Anotado; gracias por avisarnos.{{/isReply}}{{^isReply}}Se ha registrado una cancelación.{{/isReply}} {{#givenUp}}{{#several}}Las plazas quedan libres para otras personas.{{/several}}{{^several}}La plaza queda libre para otra persona.{{/several}}{{/givenUp}}</p>
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Es un error?</strong> {{#openNow}}Responda «deseo inscribirme» a este mensaje, con el nombre de la persona: la solicitud se atenderá por orden de recepción.{{/openNow}}{{^openNow}}Escriba a los organizadores.{{/openNow}}</p>
</td></tr></table>
{{> closing}}

"""#,
        "es/cancellation.txt": #"""
Subject: Cancelación registrada: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#isReply}}Anotado; gracias por avisarnos.{{/isReply}}{{^isReply}}Se ha registrado una cancelación.{{/isReply}} {{#givenUp}}{{#several}}Las plazas quedan libres para otras personas.{{/several}}{{^several}}La plaza queda libre para otra persona.{{/several}}{{/givenUp}}

{{> people}}

{{> brief}}

¿Es un error? {{#openNow}}Responda «deseo inscribirme» a este mensaje, con el nombre de la persona: la solicitud se atenderá por orden de recepción.{{/openNow}}{{^openNow}}Escriba a los organizadores.{{/openNow}}

{{> closing}}

"""#,
        "es/changed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#changes}}{{#takesPlace}}El evento sí se celebra{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Cambios importantes{{/newPlace}}{{^newPlace}}Nueva fecha u hora{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Nuevo lugar{{/newPlace}}{{^newPlace}}Nuevo programa{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Esto es lo que cambia en el evento «{{eventTitle}}»:</p>
{{#changes}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#takesPlace}}
<li style="margin:0 0 4px"><strong>El evento finalmente se celebra</strong></li>
{{/takesPlace}}
{{#newWhen}}
<li style="margin:0 0 4px"><strong>Nueva fecha u hora: {{newWhen}}</strong>{{#oldWhen}}<br><span class="quiet" style="font-size:14px;color:#5a6672">antes: {{oldWhen}}</span>{{/oldWhen}}</li>
{{/newWhen}}
{{#newPlace}}
<li style="margin:0 0 4px"><strong>Nuevo lugar: {{newPlace}}</strong>{{#oldPlace}}<br><span class="quiet" style="font-size:14px;color:#5a6672">antes: {{oldPlace}}</span>{{/oldPlace}}</li>
{{/newPlace}}
{{#programmeChanged}}
<li style="margin:0 0 4px"><strong>Programa modificado: véase más abajo</strong></li>
{{/programmeChanged}}
</ul>
{{/changes}}
{{#confirmed}}
<p style="margin:0 0 14px">{{^several}}Su plaza sigue confirmada.{{/several}}{{#several}}Sus plazas siguen confirmadas.{{/several}} Si puede venir, no tiene que hacer nada.</p>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<p style="margin:0 0 14px">{{^several}}La plaza que le ofrecemos sigue reservada{{/several}}{{#several}}Las plazas que le ofrecemos siguen reservadas{{/several}}: esperamos su respuesta.</p>
{{/offered}}
{{^offered}}
{{#waiting}}
<p style="margin:0 0 14px">Su solicitud sigue en la lista de espera. Si todavía desea venir, no tiene que hacer nada.</p>
{{/waiting}}
{{/offered}}
{{/confirmed}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">La invitación adjunta actualiza su calendario.</p>
{{/hasCalendar}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>¿No puede venir? Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">«sí» o «no», para aceptar la plaza ofrecida o renunciar a ella;</li>
{{/offered}}
<li style="margin:0 0 4px">{{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}</li>
<li style="margin:0 0 4px">el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.</li>
</ul>
</td></tr></table>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">«sí» para aceptar;</li>
<li style="margin:0 0 4px">«no» para renunciar: otra persona lo agradecerá.</li>
</ul>
</td></tr></table>
{{/offered}}
{{^offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea venir?</strong> Responda «cancelar» a este mensaje.</p>
</td></tr></table>
{{/offered}}
{{/confirmed}}
{{> closing}}

"""#,
        "es/changed.txt": #"""
Subject: {{#changes}}{{#takesPlace}}El evento sí se celebra{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Cambios importantes{{/newPlace}}{{^newPlace}}Nueva fecha u hora{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Nuevo lugar{{/newPlace}}{{^newPlace}}Nuevo programa{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Esto es lo que cambia en el evento «{{eventTitle}}»:

{{#changes}}
{{#takesPlace}}
• El evento finalmente se celebra
{{/takesPlace}}
{{#newWhen}}
• Nueva fecha u hora: {{newWhen}}{{#oldWhen}} — antes: {{oldWhen}}{{/oldWhen}}
{{/newWhen}}
{{#newPlace}}
• Nuevo lugar: {{newPlace}}{{#oldPlace}} — antes: {{oldPlace}}{{/oldPlace}}
{{/newPlace}}
{{#programmeChanged}}
• Programa modificado: véase más abajo
{{/programmeChanged}}
{{/changes}}

{{#confirmed}}
{{^several}}Su plaza sigue confirmada.{{/several}}{{#several}}Sus plazas siguen confirmadas.{{/several}} Si puede venir, no tiene que hacer nada.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
{{^several}}La plaza que le ofrecemos sigue reservada{{/several}}{{#several}}Las plazas que le ofrecemos siguen reservadas{{/several}}: esperamos su respuesta.
{{/offered}}

{{^offered}}
{{#waiting}}
Su solicitud sigue en la lista de espera. Si todavía desea venir, no tiene que hacer nada.
{{/waiting}}
{{/offered}}
{{/confirmed}}

{{> people}}

{{#hasCalendar}}
La invitación adjunta actualiza su calendario.
{{/hasCalendar}}

{{> event}}

{{#confirmed}}
¿No puede venir? Basta con responder a este mensaje:
{{#offered}}
• «sí» o «no», para aceptar la plaza ofrecida o renunciar a ella;
{{/offered}}
• {{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}
• el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
Basta con responder a este mensaje:
• «sí» para aceptar;
• «no» para renunciar: otra persona lo agradecerá.
{{/offered}}

{{^offered}}
¿Ya no desea venir? Responda «cancelar» a este mensaje.
{{/offered}}
{{/confirmed}}

{{> closing}}

"""#,
        "es/confirmation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscripción confirmada</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{^waiting}}
<p style="margin:0 0 14px">Su inscripción está confirmada. Será un placer darle la bienvenida el {{startDay}}.</p>
{{/waiting}}
{{#waiting}}
<p style="margin:0 0 14px">Una parte de su solicitud está confirmada; el resto queda en la lista de espera, por orden de recepción. Le escribiremos en cuanto se libere una plaza.</p>
{{/waiting}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">La invitación adjunta anota la fecha en su calendario.</p>
{{/hasCalendar}}
{{> event}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>¿Algún cambio? Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}</li>
<li style="margin:0 0 4px">el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}};</li>
<li style="margin:0 0 4px">una corrección, si hay un error en un nombre o en una organización.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Una plaza liberada a tiempo es una oportunidad para otra persona: gracias por tenerlo en cuenta.</p>
{{> closing}}

"""#,
        "es/confirmation.txt": #"""
Subject: Inscripción confirmada: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{^waiting}}
Su inscripción está confirmada. Será un placer darle la bienvenida el {{startDay}}.
{{/waiting}}

{{#waiting}}
Una parte de su solicitud está confirmada; el resto queda en la lista de espera, por orden de recepción. Le escribiremos en cuanto se libere una plaza.
{{/waiting}}

{{> people}}

{{#hasCalendar}}
La invitación adjunta anota la fecha en su calendario.
{{/hasCalendar}}

{{> event}}

¿Algún cambio? Basta con responder a este mensaje:
• {{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}
• el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}};
• una corrección, si hay un error en un nombre o en una organización.

Una plaza liberada a tiempo es una oportunidad para otra persona: gracias por tenerlo en cuenta.

{{> closing}}

"""#,
        "es/correction.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscripción modificada</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Hecho. Así queda su inscripción:</p>
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">La invitación adjunta actualiza su calendario.</p>
{{/hasCalendar}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Hay algo que no esté bien?</strong> Responda a este mensaje e indíquenos qué debe cambiar.</p>
</td></tr></table>
{{> closing}}

"""#,
        "es/correction.txt": #"""
Subject: Inscripción modificada: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Hecho. Así queda su inscripción:

{{> people}}

{{#hasCalendar}}
La invitación adjunta actualiza su calendario.
{{/hasCalendar}}

{{> brief}}

¿Hay algo que no esté bien? Responda a este mensaje e indíquenos qué debe cambiar.

{{> closing}}

"""#,
        "es/deadline-reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">¿Nos acompañará?</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Todavía no tenemos noticias suyas. Las inscripciones están abiertas hasta el {{deadline}}{{#seatsFree}} y quedan {{seatsFree}} plazas{{/seatsFree}}{{#oneSeatFree}} y queda una plaza{{/oneSeatFree}}{{#noSeatFree}}; por el momento, todas las plazas están ocupadas{{#waitingList}}, pero hay una lista de espera{{/waitingList}}{{/noSeatFree}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">si viene, con el nombre y la organización de cada persona;</li>
<li style="margin:0 0 4px">si no viene, con «no», y no volveremos a preguntarle.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "es/deadline-reminder.txt": #"""
Subject: Inscripciones hasta el {{lastDay}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Todavía no tenemos noticias suyas. Las inscripciones están abiertas hasta el {{deadline}}{{#seatsFree}} y quedan {{seatsFree}} plazas{{/seatsFree}}{{#oneSeatFree}} y queda una plaza{{/oneSeatFree}}{{#noSeatFree}}; por el momento, todas las plazas están ocupadas{{#waitingList}}, pero hay una lista de espera{{/waitingList}}{{/noSeatFree}}.

Basta con responder a este mensaje:
• si viene, con el nombre y la organización de cada persona;
• si no viene, con «no», y no volveremos a preguntarle.

{{> event}}

{{> closing}}

"""#,
        "es/handed-over.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Su mensaje ha llegado</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Su mensaje ha llegado, pero no lo hemos entendido con certeza. Para no equivocarnos, se lo hemos pasado a una persona, que le responderá lo antes posible.</p>
<p style="margin:0 0 14px">No se ha perdido nada: su mensaje conserva su lugar en el orden de recepción. No hace falta que lo envíe de nuevo.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "es/handed-over.txt": #"""
Subject: Mensaje recibido: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Su mensaje ha llegado, pero no lo hemos entendido con certeza. Para no equivocarnos, se lo hemos pasado a una persona, que le responderá lo antes posible.

No se ha perdido nada: su mensaje conserva su lugar en el orden de recepción. No hace falta que lo envíe de nuevo.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "es/invitation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Nos complace invitarle</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Tenemos el placer de invitarle al evento «{{eventTitle}}»: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.</p>
<p style="margin:0 0 14px">Las plazas son limitadas. {{^openNow}}{{#opening}}Las inscripciones se abren el {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}Puede inscribirse hasta el {{deadline}}.{{/deadline}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>{{^openNow}}{{#opening}}Cuando se abran las inscripciones, bastará con responder a este mensaje:{{/opening}}{{^opening}}Basta con responder a este mensaje:{{/opening}}{{/openNow}}{{#openNow}}Basta con responder a este mensaje:{{/openNow}}</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">si viene, con el nombre y la organización de cada persona;</li>
<li style="margin:0 0 4px">si no viene, con «no», y no le enviaremos recordatorios.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "es/invitation.txt": #"""
Subject: Invitación, {{startDayShort}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Tenemos el placer de invitarle al evento «{{eventTitle}}»: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.

Las plazas son limitadas. {{^openNow}}{{#opening}}Las inscripciones se abren el {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}Puede inscribirse hasta el {{deadline}}.{{/deadline}}

{{^openNow}}{{#opening}}Cuando se abran las inscripciones, bastará con responder a este mensaje:{{/opening}}{{^opening}}Basta con responder a este mensaje:{{/opening}}{{/openNow}}{{#openNow}}Basta con responder a este mensaje:{{/openNow}}
• si viene, con el nombre y la organización de cada persona;
• si no viene, con «no», y no le enviaremos recordatorios.

{{> event}}

{{> closing}}

"""#,
        "es/lapsed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#unanswered}}Su solicitud ya no está registrada{{/unanswered}}{{^unanswered}}La plaza ya no está reservada{{/unanswered}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">{{#unanswered}}No recibimos su confirmación a tiempo: su solicitud ya no está registrada.{{/unanswered}}{{^unanswered}}No recibimos su respuesta a tiempo: la plaza que le ofrecíamos ya no está reservada.{{/unanswered}}</p>
{{#keepsPlace}}
<p style="margin:0 0 14px">Su solicitud conserva su lugar en la lista de espera, pero no volveremos a ofrecerle una plaza hasta que nos escriba.</p>
{{/keepsPlace}}
{{#atTail}}
<p style="margin:0 0 14px">Su solicitud sigue en la lista de espera, al final. Si se libera otra plaza, le escribiremos.</p>
{{/atTail}}
{{#left}}
{{^unanswered}}
<p style="margin:0 0 14px">Su solicitud ya no está en la lista de espera.</p>
{{/unanswered}}
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
{{/left}}
{{^left}}
{{> people}}
{{/left}}
{{> brief}}
{{^atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Todavía desea venir?</strong> {{#keepsPlace}}Responda «sí» a este mensaje: con eso basta.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Responda «deseo inscribirme» a este mensaje: su solicitud se atenderá por orden de recepción.{{/openNow}}{{^openNow}}Escriba a los organizadores.{{/openNow}}{{/keepsPlace}}</p>
</td></tr></table>
{{/atTail}}
{{#atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea esperar?</strong> Responda «cancelar» a este mensaje.</p>
</td></tr></table>
{{/atTail}}
{{> closing}}

"""#,
        "es/lapsed.txt": #"""
Subject: {{#unanswered}}Solicitud no confirmada{{/unanswered}}{{^unanswered}}Plaza no confirmada{{/unanswered}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#unanswered}}No recibimos su confirmación a tiempo: su solicitud ya no está registrada.{{/unanswered}}{{^unanswered}}No recibimos su respuesta a tiempo: la plaza que le ofrecíamos ya no está reservada.{{/unanswered}}

{{#keepsPlace}}
Su solicitud conserva su lugar en la lista de espera, pero no volveremos a ofrecerle una plaza hasta que nos escriba.
{{/keepsPlace}}

{{#atTail}}
Su solicitud sigue en la lista de espera, al final. Si se libera otra plaza, le escribiremos.
{{/atTail}}

{{#left}}
{{^unanswered}}
Su solicitud ya no está en la lista de espera.
{{/unanswered}}

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/left}}

{{^left}}
{{> people}}
{{/left}}

{{> brief}}

{{^atTail}}
¿Todavía desea venir? {{#keepsPlace}}Responda «sí» a este mensaje: con eso basta.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Responda «deseo inscribirme» a este mensaje: su solicitud se atenderá por orden de recepción.{{/openNow}}{{^openNow}}Escriba a los organizadores.{{/openNow}}{{/keepsPlace}}
{{/atTail}}

{{#atTail}}
¿Ya no desea esperar? Responda «cancelar» a este mensaje.
{{/atTail}}

{{> closing}}

"""#,
        "es/last-state.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{^confirmed}}Su solicitud sigue en la lista de espera{{/confirmed}}{{#confirmed}}Una parte de su solicitud sigue en la lista de espera{{/confirmed}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{^confirmed}}
<p style="margin:0 0 14px">Las inscripciones se han cerrado y su solicitud sigue en la lista de espera{{^offered}}: hasta ahora no hemos podido ofrecerle ninguna plaza{{/offered}}. Si se libera una plaza antes del evento, le escribiremos de inmediato; si no recibe noticias nuestras, le rogamos que no se desplace.</p>
{{/confirmed}}
{{#confirmed}}
<p style="margin:0 0 14px">Las inscripciones se han cerrado y una parte de su solicitud sigue en la lista de espera. Si se libera una plaza antes del evento, le escribiremos de inmediato; si no recibe noticias nuestras, esperamos únicamente a las personas con plaza confirmada.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea esperar?</strong> Responda «cancelar» a este mensaje{{#confirmed}}, con el nombre de cada persona que debamos retirar de la lista{{/confirmed}}.</p>
</td></tr></table>
{{> closing}}

"""#,
        "es/last-state.txt": #"""
Subject: Sigue en lista de espera: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{^confirmed}}
Las inscripciones se han cerrado y su solicitud sigue en la lista de espera{{^offered}}: hasta ahora no hemos podido ofrecerle ninguna plaza{{/offered}}. Si se libera una plaza antes del evento, le escribiremos de inmediato; si no recibe noticias nuestras, le rogamos que no se desplace.
{{/confirmed}}

{{#confirmed}}
Las inscripciones se han cerrado y una parte de su solicitud sigue en la lista de espera. Si se libera una plaza antes del evento, le escribiremos de inmediato; si no recibe noticias nuestras, esperamos únicamente a las personas con plaza confirmada.
{{/confirmed}}

{{> people}}

{{> brief}}

¿Ya no desea esperar? Responda «cancelar» a este mensaje{{#confirmed}}, con el nombre de cada persona que debamos retirar de la lista{{/confirmed}}.

{{> closing}}

"""#,
        "es/not-approved.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Su solicitud no ha sido aprobada</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Gracias por su interés. Para este evento, cada solicitud requiere la aprobación de los organizadores: lamentamos que no haya sido posible aprobar la suya.</p>
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
<p style="margin:0 0 14px">Si tiene alguna pregunta, responda a este mensaje: una persona leerá su respuesta.</p>
{{> brief}}
{{> closing}}

"""#,
        "es/not-approved.txt": #"""
Subject: Solicitud no aprobada: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Gracias por su interés. Para este evento, cada solicitud requiere la aprobación de los organizadores: lamentamos que no haya sido posible aprobar la suya.

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

Si tiene alguna pregunta, responda a este mensaje: una persona leerá su respuesta.

{{> brief}}

{{> closing}}

"""#,
        "es/offer.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#offered}}{{^several}}Hay una plaza para usted{{/several}}{{#several}}Hay plazas para usted{{/several}}{{/offered}}{{^offered}}Hay una plaza para usted{{/offered}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Buenas noticias: {{#offered}}{{^several}}se ha liberado una plaza. Se la reservamos{{/several}}{{#several}}se han liberado plazas. Se las reservamos{{/several}}{{/offered}}{{^offered}}se ha liberado una plaza. Se la reservamos{{/offered}}{{#offerUntil}} hasta el {{offerUntil}}{{/offerUntil}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">«sí» para aceptar;</li>
<li style="margin:0 0 4px">«no» para renunciar: otra persona lo agradecerá.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Si no recibimos su respuesta{{#offerUntil}} antes{{/offerUntil}}, la oferta pasará a la persona siguiente.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "es/offer.txt": #"""
Subject: {{#offered}}{{^several}}Hay una plaza para usted{{/several}}{{#several}}Hay plazas para usted{{/several}}{{/offered}}{{^offered}}Hay una plaza para usted{{/offered}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Buenas noticias: {{#offered}}{{^several}}se ha liberado una plaza. Se la reservamos{{/several}}{{#several}}se han liberado plazas. Se las reservamos{{/several}}{{/offered}}{{^offered}}se ha liberado una plaza. Se la reservamos{{/offered}}{{#offerUntil}} hasta el {{offerUntil}}{{/offerUntil}}.

Basta con responder a este mensaje:
• «sí» para aceptar;
• «no» para renunciar: otra persona lo agradecerá.

Si no recibimos su respuesta{{#offerUntil}} antes{{/offerUntil}}, la oferta pasará a la persona siguiente.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "es/question.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">¿Es esto lo que desea?</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Hemos recibido una solicitud para modificar su inscripción. Antes de cambiar nada, comprobamos que viene de usted. Esto es lo que hemos entendido:</p>
{{#deeds}}
<ul style="margin:0 0 14px;padding-left:20px;font-weight:bold">
{{#list}}
{{#cancelAll}}
<li style="margin:0 0 4px">cancelar {{#several}}todas las plazas{{/several}}{{^several}}la plaza{{/several}} de su inscripción</li>
{{/cancelAll}}
{{#cancel}}
<li style="margin:0 0 4px">cancelar la plaza de {{name}}</li>
{{/cancel}}
{{#register}}
<li style="margin:0 0 4px">inscribir a {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/register}}
{{#accept}}
<li style="margin:0 0 4px">aceptar la plaza ofrecida</li>
{{/accept}}
{{#decline}}
<li style="margin:0 0 4px">renunciar a la plaza ofrecida</li>
{{/decline}}
{{#substitute}}
<li style="margin:0 0 4px">sustituir a {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}la persona inscrita{{/oldName}} por {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/substitute}}
{{#correct}}
<li style="margin:0 0 4px">corregir {{#oldName}}«{{oldName}}» por{{/oldName}}{{^oldName}}la inscripción:{{/oldName}} «{{name}}»{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/correct}}
{{#add}}
<li style="margin:0 0 4px">añadir a {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/add}}
{{#remove}}
<li style="margin:0 0 4px">retirar a {{name}}</li>
{{/remove}}
{{/list}}
</ul>
{{/deeds}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Responda a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">«sí» para confirmarlo: lo haremos enseguida;</li>
<li style="margin:0 0 4px">«no» para que todo quede como está; sin respuesta, tampoco cambiará nada.</li>
</ul>
</td></tr></table>
{{^nobody}}
<p style="margin:0 0 14px">Su inscripción a día de hoy:</p>
{{> people}}
{{/nobody}}
{{> brief}}
{{> closing}}

"""#,
        "es/question.txt": #"""
Subject: Confirme, por favor: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Hemos recibido una solicitud para modificar su inscripción. Antes de cambiar nada, comprobamos que viene de usted. Esto es lo que hemos entendido:

{{#deeds}}
{{#list}}
{{#cancelAll}}
• cancelar {{#several}}todas las plazas{{/several}}{{^several}}la plaza{{/several}} de su inscripción
{{/cancelAll}}
{{#cancel}}
• cancelar la plaza de {{name}}
{{/cancel}}
{{#register}}
• inscribir a {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/register}}
{{#accept}}
• aceptar la plaza ofrecida
{{/accept}}
{{#decline}}
• renunciar a la plaza ofrecida
{{/decline}}
{{#substitute}}
• sustituir a {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}la persona inscrita{{/oldName}} por {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/substitute}}
{{#correct}}
• corregir {{#oldName}}«{{oldName}}» por{{/oldName}}{{^oldName}}la inscripción:{{/oldName}} «{{name}}»{{#organisation}} ({{organisation}}){{/organisation}}
{{/correct}}
{{#add}}
• añadir a {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/add}}
{{#remove}}
• retirar a {{name}}
{{/remove}}
{{/list}}
{{/deeds}}

Responda a este mensaje:
• «sí» para confirmarlo: lo haremos enseguida;
• «no» para que todo quede como está; sin respuesta, tampoco cambiará nada.

{{^nobody}}
Su inscripción a día de hoy:

{{> people}}
{{/nobody}}

{{> brief}}

{{> closing}}

"""#,
        "es/refused-closed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#notOpenYet}}Su solicitud llegó un poco pronto{{/notOpenYet}}{{^notOpenYet}}Las inscripciones están cerradas{{/notOpenYet}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{^notOpenYet}}
<p style="margin:0 0 14px">Gracias por su interés. Los organizadores han cerrado las inscripciones y lamentamos no poder aceptar su solicitud.</p>
{{/notOpenYet}}
{{#notOpenYet}}
<p style="margin:0 0 14px">Gracias por su interés. Su solicitud nos llegó antes de la apertura de las inscripciones{{#opening}}, prevista para el {{opening}}{{/opening}}. Por eso no pudimos aceptarla.</p>
{{#openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Las inscripciones ya están abiertas.</strong> Para inscribirse, responda a este mensaje con el nombre y la organización de cada persona.</p>
</td></tr></table>
{{/openNow}}
{{^openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>A partir de esa fecha,</strong> responda a este mensaje con el nombre y la organización de cada persona: con eso basta.</p>
</td></tr></table>
{{/openNow}}
{{/notOpenYet}}
{{> brief}}
{{> closing}}

"""#,
        "es/refused-closed.txt": #"""
Subject: {{#notOpenYet}}Solicitud recibida antes de tiempo{{/notOpenYet}}{{^notOpenYet}}Inscripciones cerradas{{/notOpenYet}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{^notOpenYet}}
Gracias por su interés. Los organizadores han cerrado las inscripciones y lamentamos no poder aceptar su solicitud.
{{/notOpenYet}}

{{#notOpenYet}}
Gracias por su interés. Su solicitud nos llegó antes de la apertura de las inscripciones{{#opening}}, prevista para el {{opening}}{{/opening}}. Por eso no pudimos aceptarla.

{{#openNow}}
Las inscripciones ya están abiertas. Para inscribirse, responda a este mensaje con el nombre y la organización de cada persona.
{{/openNow}}

{{^openNow}}
A partir de esa fecha, responda a este mensaje con el nombre y la organización de cada persona: con eso basta.
{{/openNow}}
{{/notOpenYet}}

{{> brief}}

{{> closing}}

"""#,
        "es/refused-full.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">No quedan plazas</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Gracias por su interés. Todas las plazas están ocupadas y no hay lista de espera: lamentamos no poder aceptar su solicitud.</p>
{{> brief}}
{{> closing}}

"""#,
        "es/refused-full.txt": #"""
Subject: Completo: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Gracias por su interés. Todas las plazas están ocupadas y no hay lista de espera: lamentamos no poder aceptar su solicitud.

{{> brief}}

{{> closing}}

"""#,
        "es/refused-late.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Las inscripciones están cerradas</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Gracias por su interés. Su solicitud nos llegó después de la fecha límite: las inscripciones estuvieron abiertas hasta el {{deadline}}. Lamentamos no poder aceptarla.</p>
{{> brief}}
{{> closing}}

"""#,
        "es/refused-late.txt": #"""
Subject: Inscripciones cerradas: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Gracias por su interés. Su solicitud nos llegó después de la fecha límite: las inscripciones estuvieron abiertas hasta el {{deadline}}. Lamentamos no poder aceptarla.

{{> brief}}

{{> closing}}

"""#,
        "es/reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#confirmed}}Nos vemos el {{startDayShort}}{{/confirmed}}{{^confirmed}}Su solicitud está en la lista de espera{{/confirmed}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{#confirmed}}
<p style="margin:0 0 14px">Le esperamos el {{startDay}} a las {{startTime}}.</p>
{{/confirmed}}
{{^confirmed}}
{{#waiting}}
<p style="margin:0 0 14px">Su solicitud sigue en la lista de espera. Si se libera una plaza, le escribiremos de inmediato; si no recibe noticias nuestras, le rogamos que no se desplace.</p>
{{/waiting}}
{{/confirmed}}
{{> people}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>¿No puede venir? Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}</li>
<li style="margin:0 0 4px">el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">¡Hasta muy pronto!</p>
{{/confirmed}}
{{^confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea esperar?</strong> Responda «cancelar» a este mensaje.</p>
</td></tr></table>
{{/confirmed}}
{{> closing}}

"""#,
        "es/reminder.txt": #"""
Subject: {{#confirmed}}Recordatorio{{/confirmed}}{{^confirmed}}Lista de espera{{/confirmed}}, {{startDayShort}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#confirmed}}
Le esperamos el {{startDay}} a las {{startTime}}.
{{/confirmed}}

{{^confirmed}}
{{#waiting}}
Su solicitud sigue en la lista de espera. Si se libera una plaza, le escribiremos de inmediato; si no recibe noticias nuestras, le rogamos que no se desplace.
{{/waiting}}
{{/confirmed}}

{{> people}}

{{> event}}

{{#confirmed}}
¿No puede venir? Basta con responder a este mensaje:
• {{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}
• el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.

¡Hasta muy pronto!
{{/confirmed}}

{{^confirmed}}
¿Ya no desea esperar? Responda «cancelar» a este mensaje.
{{/confirmed}}

{{> closing}}

"""#,
        "es/status.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#nobody}}No encontramos su inscripción{{/nobody}}{{^nobody}}Su inscripción{{/nobody}}</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{#nobody}}
<p style="margin:0 0 14px">No encontramos ninguna inscripción con su dirección de correo.</p>
{{/nobody}}
{{^nobody}}
<p style="margin:0 0 14px">Este es el estado de su inscripción:</p>
{{/nobody}}
{{> people}}
{{> brief}}
{{#nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>¿Qué puede hacer?</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{#openNow}}Para inscribirse, responda a este mensaje con el nombre y la organización de cada persona.{{/openNow}}{{^openNow}}Si cree que está en la lista, escriba a los organizadores.{{/openNow}}</li>
<li style="margin:0 0 4px">Si antes escribió desde otra dirección, indíquenos cuál, o bien su referencia.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{^nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Para cambiar algo, basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">«sí» o «no», para aceptar la plaza ofrecida o renunciar a ella;</li>
{{/offered}}
<li style="margin:0 0 4px">«cancelar», con el nombre de la persona que ya no vendrá;</li>
<li style="margin:0 0 4px">el nombre de la persona que vendrá en su lugar;</li>
<li style="margin:0 0 4px">una corrección, si hay un error en un nombre o en una organización.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{> closing}}

"""#,
        "es/status.txt": #"""
Subject: {{#nobody}}No encontramos su inscripción{{/nobody}}{{^nobody}}Su inscripción{{/nobody}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#nobody}}
No encontramos ninguna inscripción con su dirección de correo.
{{/nobody}}

{{^nobody}}
Este es el estado de su inscripción:
{{/nobody}}

{{> people}}

{{> brief}}

{{#nobody}}
¿Qué puede hacer?
• {{#openNow}}Para inscribirse, responda a este mensaje con el nombre y la organización de cada persona.{{/openNow}}{{^openNow}}Si cree que está en la lista, escriba a los organizadores.{{/openNow}}
• Si antes escribió desde otra dirección, indíquenos cuál, o bien su referencia.
{{/nobody}}

{{^nobody}}
Para cambiar algo, basta con responder a este mensaje:
{{#offered}}
• «sí» o «no», para aceptar la plaza ofrecida o renunciar a ella;
{{/offered}}
• «cancelar», con el nombre de la persona que ya no vendrá;
• el nombre de la persona que vendrá en su lugar;
• una corrección, si hay un error en un nombre o en una organización.
{{/nobody}}

{{> closing}}

"""#,
        "es/still-coming.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">¿Seguimos contando con usted?</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
{{#confirmed}}
<p style="margin:0 0 14px">¿Seguimos contando con su presencia el {{startDay}}? {{^several}}Su plaza está reservada{{/several}}{{#several}}Sus plazas están reservadas{{/several}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}«sí», si viene;{{/several}}{{#several}}«sí», si vienen todas las personas inscritas;{{/several}}</li>
<li style="margin:0 0 4px">{{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}</li>
<li style="margin:0 0 4px">el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Si no responde, {{^several}}conservará su plaza{{/several}}{{#several}}conservará sus plazas{{/several}}. Ahora bien, una plaza liberada a tiempo es una oportunidad para otra persona: gracias por tenerlo en cuenta.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "es/still-coming.txt": #"""
Subject: ¿Seguimos contando con usted? {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

{{#confirmed}}
¿Seguimos contando con su presencia el {{startDay}}? {{^several}}Su plaza está reservada{{/several}}{{#several}}Sus plazas están reservadas{{/several}}.

Basta con responder a este mensaje:
• {{^several}}«sí», si viene;{{/several}}{{#several}}«sí», si vienen todas las personas inscritas;{{/several}}
• {{^several}}«cancelar», si ya no puede venir;{{/several}}{{#several}}«cancelar», con el nombre de cada persona que ya no vendrá;{{/several}}
• el nombre de la persona que vendrá {{^several}}en su lugar{{/several}}{{#several}}y el de la persona a la que sustituye{{/several}}.

Si no responde, {{^several}}conservará su plaza{{/several}}{{#several}}conservará sus plazas{{/several}}. Ahora bien, una plaza liberada a tiempo es una oportunidad para otra persona: gracias por tenerlo en cuenta.
{{/confirmed}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "es/thanks.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Gracias por su participación</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Le agradecemos su participación en el evento «{{eventTitle}}». Ha sido un placer contar con su presencia.</p>
{{#certificate}}
<p style="margin:0 0 14px">{{^several}}El certificado de asistencia va adjunto a este mensaje.{{/several}}{{#several}}Los certificados de asistencia van adjuntos a este mensaje.{{/several}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Hay algún nombre mal escrito?</strong> Responda a este mensaje con la grafía correcta.</p>
</td></tr></table>
{{/certificate}}
{{> brief}}
{{> closing}}

"""#,
        "es/thanks.txt": #"""
Subject: Gracias{{#certificate}}, {{^several}}certificado adjunto{{/several}}{{#several}}certificados adjuntos{{/several}}{{/certificate}}: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Le agradecemos su participación en el evento «{{eventTitle}}». Ha sido un placer contar con su presencia.

{{#certificate}}
{{^several}}El certificado de asistencia va adjunto a este mensaje.{{/several}}{{#several}}Los certificados de asistencia van adjuntos a este mensaje.{{/several}}

¿Hay algún nombre mal escrito? Responda a este mensaje con la grafía correcta.
{{/certificate}}

{{> brief}}

{{> closing}}

"""#,
        "es/unconfirmed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">¿Es suya esta solicitud?</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Hemos recibido una solicitud de inscripción con su dirección de correo. Antes de aceptarla, comprobamos que viene de usted. {{#unconfirmed}}{{^several}}Hay una plaza reservada{{/several}}{{#several}}Hay plazas reservadas{{/several}}{{#offerUntil}} hasta el {{offerUntil}}{{/offerUntil}}{{#waiting}}; el resto de la solicitud queda en la lista de espera{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}La solicitud queda en la lista de espera, por orden de recepción{{#offerUntil}}; esperamos su respuesta hasta el {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta con responder a este mensaje:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">«sí» para confirmar: su primer mensaje conserva su lugar en el orden de recepción;</li>
<li style="margin:0 0 4px">«no» si no ha solicitado nada.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Si no recibimos su respuesta{{#offerUntil}} antes{{/offerUntil}}, {{#unconfirmed}}{{^several}}la plaza pasará a otra persona{{/several}}{{#several}}las plazas pasarán a otras personas{{/several}}{{/unconfirmed}}{{^unconfirmed}}la solicitud se retirará de la lista{{/unconfirmed}}.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "es/unconfirmed.txt": #"""
Subject: Solicitud por confirmar: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Hemos recibido una solicitud de inscripción con su dirección de correo. Antes de aceptarla, comprobamos que viene de usted. {{#unconfirmed}}{{^several}}Hay una plaza reservada{{/several}}{{#several}}Hay plazas reservadas{{/several}}{{#offerUntil}} hasta el {{offerUntil}}{{/offerUntil}}{{#waiting}}; el resto de la solicitud queda en la lista de espera{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}La solicitud queda en la lista de espera, por orden de recepción{{#offerUntil}}; esperamos su respuesta hasta el {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}

Basta con responder a este mensaje:
• «sí» para confirmar: su primer mensaje conserva su lugar en el orden de recepción;
• «no» si no ha solicitado nada.

Si no recibimos su respuesta{{#offerUntil}} antes{{/offerUntil}}, {{#unconfirmed}}{{^several}}la plaza pasará a otra persona{{/several}}{{#several}}las plazas pasarán a otras personas{{/several}}{{/unconfirmed}}{{^unconfirmed}}la solicitud se retirará de la lista{{/unconfirmed}}.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "es/waiting.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Su solicitud está en la lista de espera</h1>
<p style="margin:0 0 14px">Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:</p>
<p style="margin:0 0 14px">Gracias por su solicitud. {{#quotaLabel}}Por el momento, todas las plazas para «{{quotaLabel}}» están ocupadas{{/quotaLabel}}{{#keptFor}}Las plazas que quedan están reservadas para «{{keptFor}}»{{#keptUntil}} hasta el {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}Las plazas que quedan están reservadas para solicitudes recibidas antes que la suya{{/keptForOthers}}{{#tooFew}}No quedan plazas suficientes para todas las personas de su solicitud{{/tooFew}}{{#allTaken}}Por el momento, todas las plazas están ocupadas{{/allTaken}}; su solicitud queda en la lista de espera, por orden de recepción.</p>
{{> people}}
{{#party}}
<p style="margin:0 0 14px">{{#together}}Ha solicitado estas plazas en conjunto: se le asignarán a la vez.{{/together}}{{#atLeast}}Ha solicitado al menos {{atLeast}} plazas en conjunto: se le asignarán a la vez.{{/atLeast}} {{#patience}}Si se liberan menos, se le reservarán durante {{patience}} como máximo; después, las solicitudes más pequeñas pasarán antes, y la suya conservará su lugar.{{/patience}}{{^patience}}Si se liberan menos, las solicitudes más pequeñas pasarán antes, y la suya conservará su lugar.{{/patience}}</p>
{{/party}}
<p style="margin:0 0 14px">{{^party}}En cuanto se libere una plaza,{{/party}}{{#party}}En cuanto se liberen las plazas,{{/party}} le escribiremos. Hasta entonces no tiene que hacer nada.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>¿Ya no desea esperar?</strong> Responda «cancelar» a este mensaje.</p>
</td></tr></table>
{{> closing}}

"""#,
        "es/waiting.txt": #"""
Subject: Lista de espera: {{eventTitle}}

Buenos días{{#addressee}}, {{addressee}}{{/addressee}}:

Gracias por su solicitud. {{#quotaLabel}}Por el momento, todas las plazas para «{{quotaLabel}}» están ocupadas{{/quotaLabel}}{{#keptFor}}Las plazas que quedan están reservadas para «{{keptFor}}»{{#keptUntil}} hasta el {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}Las plazas que quedan están reservadas para solicitudes recibidas antes que la suya{{/keptForOthers}}{{#tooFew}}No quedan plazas suficientes para todas las personas de su solicitud{{/tooFew}}{{#allTaken}}Por el momento, todas las plazas están ocupadas{{/allTaken}}; su solicitud queda en la lista de espera, por orden de recepción.

{{> people}}

{{#party}}
{{#together}}Ha solicitado estas plazas en conjunto: se le asignarán a la vez.{{/together}}{{#atLeast}}Ha solicitado al menos {{atLeast}} plazas en conjunto: se le asignarán a la vez.{{/atLeast}} {{#patience}}Si se liberan menos, se le reservarán durante {{patience}} como máximo; después, las solicitudes más pequeñas pasarán antes, y la suya conservará su lugar.{{/patience}}{{^patience}}Si se liberan menos, las solicitudes más pequeñas pasarán antes, y la suya conservará su lugar.{{/patience}}
{{/party}}

{{^party}}En cuanto se libere una plaza,{{/party}}{{#party}}En cuanto se liberen las plazas,{{/party}} le escribiremos. Hasta entonces no tiene que hacer nada.

{{> brief}}

¿Ya no desea esperar? Responda «cancelar» a este mensaje.

{{> closing}}

"""#,
        "fr/_brief.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Date</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Lieu</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
</table>

"""#,
        "fr/_brief.txt": #"""
{{eventTitle}}
Date : {{when}}
{{#placeName}}
Lieu : {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}

"""#,
        "fr/_closing.html": #"""
{{#reference}}
<p style="margin:20px 0 14px">Référence : <strong style="font-family:Menlo,Consolas,monospace;white-space:nowrap">{{reference}}</strong> <span class="quiet" style="font-size:14px;color:#5a6672">(à rappeler si vous écrivez d’une autre adresse)</span></p>
{{/reference}}
{{#organisers}}
<p style="margin:0 0 4px">Une question ? Les organisateurs vous répondront volontiers :</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px">{{name}}<br><a class="link" href="mailto:{{email}}" style="color:#1f5f9e">{{email}}</a>{{#phone}}<br>{{phone}}{{/phone}}</li>
{{/people}}
</ul>
{{/organisers}}
<p style="margin:20px 0 0">{{#organiser}}{{organiser}}{{/organiser}}{{^organiser}}{{deskName}}{{/organiser}}</p>
<p class="quiet line" style="margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dde3e9;font-size:13px;line-height:1.4;color:#5a6672">Ce message est envoyé automatiquement ; vous pouvez y répondre, votre réponse sera lue.{{#isCampaign}}<br>Pour ne plus recevoir de rappel, répondez « stop » à ce message.{{/isCampaign}}</p>

"""#,
        "fr/_closing.txt": #"""
{{#reference}}
Référence : {{reference}} (à rappeler si vous écrivez d’une autre adresse)
{{/reference}}

{{#organisers}}
Une question ? Les organisateurs vous répondront volontiers :
{{#people}}
• {{name}}, {{email}}{{#phone}}, {{phone}}{{/phone}}
{{/people}}
{{/organisers}}

{{#organiser}}
{{organiser}}
{{/organiser}}
{{^organiser}}
{{deskName}}
{{/organiser}}

Ce message est envoyé automatiquement ; vous pouvez y répondre, votre réponse sera lue.
{{#isCampaign}}
Pour ne plus recevoir de rappel, répondez « stop » à ce message.
{{/isCampaign}}

"""#,
        "fr/_event.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Date</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Lieu</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
{{#access}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Accès</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/access}}
{{#programme}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Programme</p>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:2px 0 0">
{{#items}}
{{#day}}
<tr><td colspan="2" style="padding:6px 0 2px"><strong>{{day}}</strong></td></tr>
{{/day}}
<tr><td class="quiet" valign="top" style="padding:2px 12px 2px 0;white-space:nowrap;color:#5a6672">{{slot}}</td><td valign="top" style="padding:2px 0">{{item}}</td></tr>
{{/items}}
</table>
</td></tr>
{{/programme}}
{{#practical}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">À savoir</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/practical}}
</table>

"""#,
        "fr/_event.txt": #"""
{{eventTitle}}
Date : {{when}}
{{#placeName}}
Lieu : {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}
{{#access}}

Accès :
{{#lines}}
• {{line}}
{{/lines}}
{{/access}}
{{#programme}}

Programme :
{{#items}}
{{#day}}
{{day}}
{{/day}}
• {{slot}}{{#item}}  {{item}}{{/item}}
{{/items}}
{{/programme}}
{{#practical}}

À savoir :
{{#lines}}
• {{line}}
{{/lines}}
{{/practical}}

"""#,
        "fr/_people.html": #"""
{{#confirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="confirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1b7f4f">{{^several}}Place confirmée{{/several}}{{#several}}Places confirmées{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">besoin signalé : {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/confirmed}}
{{#waiting}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="waiting" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#a3630a">Sur la liste d’attente</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#position}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">n° {{position}} de la liste</span>
{{/position}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">besoin signalé : {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/waiting}}
{{#offered}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="offered" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Place proposée{{/several}}{{#several}}Places proposées{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#until}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">réponse attendue au plus tard le {{until}}</span>
{{/until}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">besoin signalé : {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/offered}}
{{#unconfirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="unconfirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Place retenue, à confirmer{{/several}}{{#several}}Places retenues, à confirmer{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">besoin signalé : {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/unconfirmed}}
{{#givenUp}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="givenUp" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#7a4450">{{^several}}Place rendue{{/several}}{{#several}}Places rendues{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
</td></tr>
{{/people}}
</table>
{{/givenUp}}

"""#,
        "fr/_people.txt": #"""
{{#confirmed}}

{{^several}}Place confirmée :{{/several}}{{#several}}Places confirmées :{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — besoin signalé : {{needs}}{{/needs}}
{{/people}}
{{/confirmed}}
{{#waiting}}

Sur la liste d’attente :
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#position}} — n° {{position}} de la liste{{/position}}{{#needs}} — besoin signalé : {{needs}}{{/needs}}
{{/people}}
{{/waiting}}
{{#offered}}

{{^several}}Place proposée :{{/several}}{{#several}}Places proposées :{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#until}} — réponse attendue au plus tard le {{until}}{{/until}}{{#needs}} — besoin signalé : {{needs}}{{/needs}}
{{/people}}
{{/offered}}
{{#unconfirmed}}

{{^several}}Place retenue, à confirmer :{{/several}}{{#several}}Places retenues, à confirmer :{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — besoin signalé : {{needs}}{{/needs}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}

{{^several}}Place rendue :{{/several}}{{#several}}Places rendues :{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

"""#,
        "fr/announcement.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Une information des organisateurs</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#announcement}}
{{#lines}}
<p style="margin:0 0 14px">{{line}}</p>
{{/lines}}
{{/announcement}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "fr/announcement.txt": #"""
Subject: {{eventTitle}} : une information

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#announcement}}
{{#lines}}
{{line}}

{{/lines}}
{{/announcement}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "fr/approval.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Votre demande est bien arrivée</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Merci de votre demande. Pour cet événement, chaque demande est soumise à l’accord des organisateurs. {{#unconfirmed}}En attendant, {{^several}}une place est retenue{{/several}}{{#several}}des places sont retenues{{/several}}{{#waiting}} ; le reste de votre demande est sur la liste d’attente, dans l’ordre de réception{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}La vôtre est sur la liste d’attente, dans l’ordre de réception.{{/waiting}}{{/unconfirmed}}</p>
{{> people}}
<p style="margin:0 0 14px">Dès que les organisateurs auront décidé, nous vous écrirons. D’ici là, vous n’avez rien à faire.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus venir ?</strong> Répondez « annuler » à ce message.</p>
</td></tr></table>
{{> closing}}

"""#,
        "fr/approval.txt": #"""
Subject: Demande reçue : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Merci de votre demande. Pour cet événement, chaque demande est soumise à l’accord des organisateurs. {{#unconfirmed}}En attendant, {{^several}}une place est retenue{{/several}}{{#several}}des places sont retenues{{/several}}{{#waiting}} ; le reste de votre demande est sur la liste d’attente, dans l’ordre de réception{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}La vôtre est sur la liste d’attente, dans l’ordre de réception.{{/waiting}}{{/unconfirmed}}

{{> people}}

Dès que les organisateurs auront décidé, nous vous écrirons. D’ici là, vous n’avez rien à faire.

{{> brief}}

Vous ne souhaitez plus venir ? Répondez « annuler » à ce message.

{{> closing}}

"""#,
        "fr/called-off.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">L’événement est annulé</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">À notre grand regret, l’événement « {{eventTitle}} », prévu le {{startDay}}, n’aura pas lieu. Nous vous prions de nous en excuser.</p>
{{^nobody}}
<p style="margin:0 0 14px">Cette annulation concerne :</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#confirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/givenUp}}
</ul>
{{/nobody}}
{{#hasCalendar}}
<p style="margin:0 0 14px">Le message joint retire la date de votre agenda.</p>
{{/hasCalendar}}
<p style="margin:0 0 14px">Vous n’avez rien à faire : inutile de répondre ou d’annuler.</p>
{{> brief}}
{{> closing}}

"""#,
        "fr/called-off.txt": #"""
Subject: Événement annulé : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

À notre grand regret, l’événement « {{eventTitle}} », prévu le {{startDay}}, n’aura pas lieu. Nous vous prions de nous en excuser.

{{^nobody}}
Cette annulation concerne :
{{#confirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/nobody}}

{{#hasCalendar}}
Le message joint retire la date de votre agenda.
{{/hasCalendar}}

Vous n’avez rien à faire : inutile de répondre ou d’annuler.

{{> brief}}

{{> closing}}

"""#,
        "fr/cancellation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Annulation enregistrée</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">{{#isReply}}C’est noté, merci de nous avoir prévenus.{{/isReply}}{{^isReply}}Une annulation vient d’être enregistrée.{{/isReply}} {{#givenUp}}{{#several}}Les places sont rendues et pourront profiter à d’autres.{{/several}}{{^several}}La place est rendue et pourra profiter à quelqu’un d’autre.{{/several}}{{/givenUp}}</p>
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>C’est une erreur ?</strong> {{#openNow}}Répondez « je souhaite m’inscrire » à ce message, avec le nom de la personne : la demande sera traitée dans l’ordre de réception.{{/openNow}}{{^openNow}}Écrivez aux organisateurs, qui vous répondront.{{/openNow}}</p>
</td></tr></table>
{{> closing}}

"""#,
        "fr/cancellation.txt": #"""
Subject: Annulation enregistrée : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#isReply}}C’est noté, merci de nous avoir prévenus.{{/isReply}}{{^isReply}}Une annulation vient d’être enregistrée.{{/isReply}} {{#givenUp}}{{#several}}Les places sont rendues et pourront profiter à d’autres.{{/several}}{{^several}}La place est rendue et pourra profiter à quelqu’un d’autre.{{/several}}{{/givenUp}}

{{> people}}

{{> brief}}

C’est une erreur ? {{#openNow}}Répondez « je souhaite m’inscrire » à ce message, avec le nom de la personne : la demande sera traitée dans l’ordre de réception.{{/openNow}}{{^openNow}}Écrivez aux organisateurs, qui vous répondront.{{/openNow}}

{{> closing}}

"""#,
        "fr/changed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#changes}}{{#takesPlace}}L’événement a bien lieu{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Changements importants{{/newPlace}}{{^newPlace}}Nouvelle date ou heure{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Nouveau lieu{{/newPlace}}{{^newPlace}}Nouveau programme{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Voici ce qui change pour l’événement « {{eventTitle}} » :</p>
{{#changes}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#takesPlace}}
<li style="margin:0 0 4px"><strong>L’événement a finalement lieu</strong></li>
{{/takesPlace}}
{{#newWhen}}
<li style="margin:0 0 4px"><strong>Nouvelle date ou heure : {{newWhen}}</strong>{{#oldWhen}}<br><span class="quiet" style="font-size:14px;color:#5a6672">auparavant : {{oldWhen}}</span>{{/oldWhen}}</li>
{{/newWhen}}
{{#newPlace}}
<li style="margin:0 0 4px"><strong>Nouveau lieu : {{newPlace}}</strong>{{#oldPlace}}<br><span class="quiet" style="font-size:14px;color:#5a6672">auparavant : {{oldPlace}}</span>{{/oldPlace}}</li>
{{/newPlace}}
{{#programmeChanged}}
<li style="margin:0 0 4px"><strong>Programme modifié : voir ci-dessous</strong></li>
{{/programmeChanged}}
</ul>
{{/changes}}
{{#confirmed}}
<p style="margin:0 0 14px">{{^several}}Votre place reste confirmée.{{/several}}{{#several}}Vos places restent confirmées.{{/several}} Si vous venez toujours, vous n’avez rien à faire.</p>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<p style="margin:0 0 14px">{{^several}}La place que nous vous proposons reste réservée{{/several}}{{#several}}Les places que nous vous proposons restent réservées{{/several}} : nous attendons votre réponse.</p>
{{/offered}}
{{^offered}}
{{#waiting}}
<p style="margin:0 0 14px">Votre demande reste sur la liste d’attente. Si vous souhaitez toujours venir, vous n’avez rien à faire.</p>
{{/waiting}}
{{/offered}}
{{/confirmed}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">L’invitation jointe met votre agenda à jour.</p>
{{/hasCalendar}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Un empêchement ? Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">« oui » ou « non », pour accepter la place proposée ou y renoncer ;</li>
{{/offered}}
<li style="margin:0 0 4px">{{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}</li>
<li style="margin:0 0 4px">le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.</li>
</ul>
</td></tr></table>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">« oui » pour accepter ;</li>
<li style="margin:0 0 4px">« non » pour y renoncer : quelqu’un d’autre en profitera.</li>
</ul>
</td></tr></table>
{{/offered}}
{{^offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus venir ?</strong> Répondez « annuler » à ce message.</p>
</td></tr></table>
{{/offered}}
{{/confirmed}}
{{> closing}}

"""#,
        "fr/changed.txt": #"""
Subject: {{#changes}}{{#takesPlace}}L’événement a bien lieu{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Changements importants{{/newPlace}}{{^newPlace}}Nouvelle date ou heure{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Nouveau lieu{{/newPlace}}{{^newPlace}}Nouveau programme{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Voici ce qui change pour l’événement « {{eventTitle}} » :

{{#changes}}
{{#takesPlace}}
• L’événement a finalement lieu
{{/takesPlace}}
{{#newWhen}}
• Nouvelle date ou heure : {{newWhen}}{{#oldWhen}} — auparavant : {{oldWhen}}{{/oldWhen}}
{{/newWhen}}
{{#newPlace}}
• Nouveau lieu : {{newPlace}}{{#oldPlace}} — auparavant : {{oldPlace}}{{/oldPlace}}
{{/newPlace}}
{{#programmeChanged}}
• Programme modifié : voir ci-dessous
{{/programmeChanged}}
{{/changes}}

{{#confirmed}}
{{^several}}Votre place reste confirmée.{{/several}}{{#several}}Vos places restent confirmées.{{/several}} Si vous venez toujours, vous n’avez rien à faire.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
{{^several}}La place que nous vous proposons reste réservée{{/several}}{{#several}}Les places que nous vous proposons restent réservées{{/several}} : nous attendons votre réponse.
{{/offered}}

{{^offered}}
{{#waiting}}
Votre demande reste sur la liste d’attente. Si vous souhaitez toujours venir, vous n’avez rien à faire.
{{/waiting}}
{{/offered}}
{{/confirmed}}

{{> people}}

{{#hasCalendar}}
L’invitation jointe met votre agenda à jour.
{{/hasCalendar}}

{{> event}}

{{#confirmed}}
Un empêchement ? Répondez simplement à ce message :
{{#offered}}
• « oui » ou « non », pour accepter la place proposée ou y renoncer ;
{{/offered}}
• {{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}
• le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
Répondez simplement à ce message :
• « oui » pour accepter ;
• « non » pour y renoncer : quelqu’un d’autre en profitera.
{{/offered}}

{{^offered}}
Vous ne souhaitez plus venir ? Répondez « annuler » à ce message.
{{/offered}}
{{/confirmed}}

{{> closing}}

"""#,
        "fr/confirmation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscription confirmée</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^waiting}}
<p style="margin:0 0 14px">Votre inscription est confirmée. Nous serons heureux de vous accueillir le {{startDay}}.</p>
{{/waiting}}
{{#waiting}}
<p style="margin:0 0 14px">Une partie de votre demande est confirmée ; le reste est sur la liste d’attente, dans l’ordre de réception. Nous vous écrirons dès qu’une place se libérera.</p>
{{/waiting}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">L’invitation jointe inscrit la date dans votre agenda.</p>
{{/hasCalendar}}
{{> event}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Un changement ? Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}</li>
<li style="margin:0 0 4px">le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}} ;</li>
<li style="margin:0 0 4px">une correction, si un nom ou une organisation est mal écrit.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Une place rendue à temps profite à quelqu’un d’autre : merci d’y penser.</p>
{{> closing}}

"""#,
        "fr/confirmation.txt": #"""
Subject: Inscription confirmée : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{^waiting}}
Votre inscription est confirmée. Nous serons heureux de vous accueillir le {{startDay}}.
{{/waiting}}

{{#waiting}}
Une partie de votre demande est confirmée ; le reste est sur la liste d’attente, dans l’ordre de réception. Nous vous écrirons dès qu’une place se libérera.
{{/waiting}}

{{> people}}

{{#hasCalendar}}
L’invitation jointe inscrit la date dans votre agenda.
{{/hasCalendar}}

{{> event}}

Un changement ? Répondez simplement à ce message :
• {{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}
• le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}} ;
• une correction, si un nom ou une organisation est mal écrit.

Une place rendue à temps profite à quelqu’un d’autre : merci d’y penser.

{{> closing}}

"""#,
        "fr/correction.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscription modifiée</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">C’est fait. Voici maintenant votre inscription :</p>
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">L’invitation jointe met votre agenda à jour.</p>
{{/hasCalendar}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Quelque chose ne va pas ?</strong> Répondez à ce message en écrivant ce qui doit changer.</p>
</td></tr></table>
{{> closing}}

"""#,
        "fr/correction.txt": #"""
Subject: Inscription modifiée : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

C’est fait. Voici maintenant votre inscription :

{{> people}}

{{#hasCalendar}}
L’invitation jointe met votre agenda à jour.
{{/hasCalendar}}

{{> brief}}

Quelque chose ne va pas ? Répondez à ce message en écrivant ce qui doit changer.

{{> closing}}

"""#,
        "fr/deadline-reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Serez-vous des nôtres ?</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Nous n’avons pas encore de nouvelles de votre part. Les inscriptions sont ouvertes jusqu’au {{deadline}}{{#seatsFree}} et il reste {{seatsFree}} places{{/seatsFree}}{{#oneSeatFree}} et il reste une place{{/oneSeatFree}}{{#noSeatFree}} ; toutes les places sont prises pour le moment{{#waitingList}}, mais une liste d’attente est ouverte{{/waitingList}}{{/noSeatFree}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">vous venez : écrivez le nom et l’organisation de chaque personne ;</li>
<li style="margin:0 0 4px">vous ne venez pas : répondez « non », et nous ne vous relancerons plus.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "fr/deadline-reminder.txt": #"""
Subject: Inscriptions jusqu’au {{lastDay}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Nous n’avons pas encore de nouvelles de votre part. Les inscriptions sont ouvertes jusqu’au {{deadline}}{{#seatsFree}} et il reste {{seatsFree}} places{{/seatsFree}}{{#oneSeatFree}} et il reste une place{{/oneSeatFree}}{{#noSeatFree}} ; toutes les places sont prises pour le moment{{#waitingList}}, mais une liste d’attente est ouverte{{/waitingList}}{{/noSeatFree}}.

Répondez simplement à ce message :
• vous venez : écrivez le nom et l’organisation de chaque personne ;
• vous ne venez pas : répondez « non », et nous ne vous relancerons plus.

{{> event}}

{{> closing}}

"""#,
        "fr/handed-over.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Votre message est bien arrivé</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Votre message est bien arrivé, mais nous ne l’avons pas compris avec certitude. Plutôt que de nous tromper, nous l’avons confié à une personne, qui vous répondra dès que possible.</p>
<p style="margin:0 0 14px">Rien n’est perdu : votre message garde sa place dans l’ordre de réception. Il n’est pas nécessaire de le renvoyer.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "fr/handed-over.txt": #"""
Subject: Message bien reçu : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Votre message est bien arrivé, mais nous ne l’avons pas compris avec certitude. Plutôt que de nous tromper, nous l’avons confié à une personne, qui vous répondra dès que possible.

Rien n’est perdu : votre message garde sa place dans l’ordre de réception. Il n’est pas nécessaire de le renvoyer.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "fr/invitation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Nous vous invitons</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Nous avons le plaisir de vous inviter à l’événement « {{eventTitle}} » : {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.</p>
<p style="margin:0 0 14px">Les places sont limitées. {{^openNow}}{{#opening}}Les inscriptions ouvrent le {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}Vous pouvez vous inscrire jusqu’au {{deadline}}.{{/deadline}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>{{^openNow}}{{#opening}}Dès l’ouverture des inscriptions, répondez simplement à ce message :{{/opening}}{{^opening}}Répondez simplement à ce message :{{/opening}}{{/openNow}}{{#openNow}}Répondez simplement à ce message :{{/openNow}}</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">vous venez : écrivez le nom et l’organisation de chaque personne ;</li>
<li style="margin:0 0 4px">vous ne venez pas : répondez « non », et nous ne vous relancerons pas.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "fr/invitation.txt": #"""
Subject: Invitation, {{startDayShort}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Nous avons le plaisir de vous inviter à l’événement « {{eventTitle}} » : {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.

Les places sont limitées. {{^openNow}}{{#opening}}Les inscriptions ouvrent le {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}Vous pouvez vous inscrire jusqu’au {{deadline}}.{{/deadline}}

{{^openNow}}{{#opening}}Dès l’ouverture des inscriptions, répondez simplement à ce message :{{/opening}}{{^opening}}Répondez simplement à ce message :{{/opening}}{{/openNow}}{{#openNow}}Répondez simplement à ce message :{{/openNow}}
• vous venez : écrivez le nom et l’organisation de chaque personne ;
• vous ne venez pas : répondez « non », et nous ne vous relancerons pas.

{{> event}}

{{> closing}}

"""#,
        "fr/lapsed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#unanswered}}Votre demande n’est plus enregistrée{{/unanswered}}{{^unanswered}}La place n’est plus réservée{{/unanswered}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">{{#unanswered}}Nous n’avons pas reçu votre confirmation à temps : votre demande n’est plus enregistrée.{{/unanswered}}{{^unanswered}}Nous n’avons pas reçu votre réponse à temps : la place que nous vous proposions n’est plus réservée.{{/unanswered}}</p>
{{#keepsPlace}}
<p style="margin:0 0 14px">Vous gardez votre rang sur la liste d’attente, mais nous ne vous proposerons plus de place avant un message de votre part.</p>
{{/keepsPlace}}
{{#atTail}}
<p style="margin:0 0 14px">Vous restez sur la liste d’attente, à la fin. Si une autre place se libère, nous vous écrirons.</p>
{{/atTail}}
{{#left}}
{{^unanswered}}
<p style="margin:0 0 14px">Vous n’êtes plus sur la liste d’attente.</p>
{{/unanswered}}
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
{{/left}}
{{^left}}
{{> people}}
{{/left}}
{{> brief}}
{{^atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous souhaitez toujours venir ?</strong> {{#keepsPlace}}Répondez « oui » à ce message : cela suffira.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Répondez « je souhaite m’inscrire » à ce message : votre demande sera traitée dans l’ordre de réception.{{/openNow}}{{^openNow}}Écrivez aux organisateurs, qui vous répondront.{{/openNow}}{{/keepsPlace}}</p>
</td></tr></table>
{{/atTail}}
{{#atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus attendre ?</strong> Répondez « annuler » à ce message.</p>
</td></tr></table>
{{/atTail}}
{{> closing}}

"""#,
        "fr/lapsed.txt": #"""
Subject: {{#unanswered}}Demande non confirmée{{/unanswered}}{{^unanswered}}Place non confirmée{{/unanswered}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#unanswered}}Nous n’avons pas reçu votre confirmation à temps : votre demande n’est plus enregistrée.{{/unanswered}}{{^unanswered}}Nous n’avons pas reçu votre réponse à temps : la place que nous vous proposions n’est plus réservée.{{/unanswered}}

{{#keepsPlace}}
Vous gardez votre rang sur la liste d’attente, mais nous ne vous proposerons plus de place avant un message de votre part.
{{/keepsPlace}}

{{#atTail}}
Vous restez sur la liste d’attente, à la fin. Si une autre place se libère, nous vous écrirons.
{{/atTail}}

{{#left}}
{{^unanswered}}
Vous n’êtes plus sur la liste d’attente.
{{/unanswered}}

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/left}}

{{^left}}
{{> people}}
{{/left}}

{{> brief}}

{{^atTail}}
Vous souhaitez toujours venir ? {{#keepsPlace}}Répondez « oui » à ce message : cela suffira.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Répondez « je souhaite m’inscrire » à ce message : votre demande sera traitée dans l’ordre de réception.{{/openNow}}{{^openNow}}Écrivez aux organisateurs, qui vous répondront.{{/openNow}}{{/keepsPlace}}
{{/atTail}}

{{#atTail}}
Vous ne souhaitez plus attendre ? Répondez « annuler » à ce message.
{{/atTail}}

{{> closing}}

"""#,
        "fr/last-state.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{^confirmed}}Vous êtes toujours sur la liste d’attente{{/confirmed}}{{#confirmed}}Une partie de votre demande est toujours sur la liste d’attente{{/confirmed}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^confirmed}}
<p style="margin:0 0 14px">Les inscriptions sont closes et votre demande est toujours sur la liste d’attente{{^offered}} : aucune place n’a pu vous être proposée jusqu’ici{{/offered}}. Si une place se libère avant l’événement, nous vous écrirons aussitôt ; sans nouvelles de notre part, merci de ne pas vous déplacer.</p>
{{/confirmed}}
{{#confirmed}}
<p style="margin:0 0 14px">Les inscriptions sont closes et une partie de votre demande est toujours sur la liste d’attente. Si une place se libère avant l’événement, nous vous écrirons aussitôt ; sans nouvelles de notre part, seules les personnes dont la place est confirmée sont attendues.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus attendre ?</strong> Répondez « annuler » à ce message{{#confirmed}}, avec le nom de chaque personne à retirer de la liste{{/confirmed}}.</p>
</td></tr></table>
{{> closing}}

"""#,
        "fr/last-state.txt": #"""
Subject: Toujours sur la liste d’attente : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{^confirmed}}
Les inscriptions sont closes et votre demande est toujours sur la liste d’attente{{^offered}} : aucune place n’a pu vous être proposée jusqu’ici{{/offered}}. Si une place se libère avant l’événement, nous vous écrirons aussitôt ; sans nouvelles de notre part, merci de ne pas vous déplacer.
{{/confirmed}}

{{#confirmed}}
Les inscriptions sont closes et une partie de votre demande est toujours sur la liste d’attente. Si une place se libère avant l’événement, nous vous écrirons aussitôt ; sans nouvelles de notre part, seules les personnes dont la place est confirmée sont attendues.
{{/confirmed}}

{{> people}}

{{> brief}}

Vous ne souhaitez plus attendre ? Répondez « annuler » à ce message{{#confirmed}}, avec le nom de chaque personne à retirer de la liste{{/confirmed}}.

{{> closing}}

"""#,
        "fr/not-approved.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Votre demande n’a pas été retenue</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Merci de votre intérêt. Pour cet événement, chaque demande est soumise à l’accord des organisateurs : la vôtre n’a malheureusement pas pu être retenue.</p>
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
<p style="margin:0 0 14px">Si vous avez une question, répondez à ce message : une personne vous lira.</p>
{{> brief}}
{{> closing}}

"""#,
        "fr/not-approved.txt": #"""
Subject: Demande non retenue : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Merci de votre intérêt. Pour cet événement, chaque demande est soumise à l’accord des organisateurs : la vôtre n’a malheureusement pas pu être retenue.

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

Si vous avez une question, répondez à ce message : une personne vous lira.

{{> brief}}

{{> closing}}

"""#,
        "fr/offer.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#offered}}{{^several}}Une place s’est libérée{{/several}}{{#several}}Des places se sont libérées{{/several}}{{/offered}}{{^offered}}Une place s’est libérée{{/offered}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Bonne nouvelle : {{#offered}}{{^several}}une place s’est libérée. Elle vous est réservée{{/several}}{{#several}}des places se sont libérées. Elles vous sont réservées{{/several}}{{/offered}}{{^offered}}une place s’est libérée. Elle vous est réservée{{/offered}}{{#offerUntil}} jusqu’au {{offerUntil}}{{/offerUntil}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">« oui » pour accepter ;</li>
<li style="margin:0 0 4px">« non » pour y renoncer : quelqu’un d’autre en profitera.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sans réponse{{#offerUntil}} d’ici là{{/offerUntil}}, l’offre passera à la personne suivante.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "fr/offer.txt": #"""
Subject: {{#offered}}{{^several}}Une place s’est libérée{{/several}}{{#several}}Des places se sont libérées{{/several}}{{/offered}}{{^offered}}Une place s’est libérée{{/offered}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Bonne nouvelle : {{#offered}}{{^several}}une place s’est libérée. Elle vous est réservée{{/several}}{{#several}}des places se sont libérées. Elles vous sont réservées{{/several}}{{/offered}}{{^offered}}une place s’est libérée. Elle vous est réservée{{/offered}}{{#offerUntil}} jusqu’au {{offerUntil}}{{/offerUntil}}.

Répondez simplement à ce message :
• « oui » pour accepter ;
• « non » pour y renoncer : quelqu’un d’autre en profitera.

Sans réponse{{#offerUntil}} d’ici là{{/offerUntil}}, l’offre passera à la personne suivante.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "fr/question.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Est-ce bien votre demande ?</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Nous avons reçu une demande qui modifierait votre inscription. Avant de changer quoi que ce soit, nous vérifions qu’elle vient bien de vous. Voici ce que nous avons compris :</p>
{{#deeds}}
<ul style="margin:0 0 14px;padding-left:20px;font-weight:bold">
{{#list}}
{{#cancelAll}}
<li style="margin:0 0 4px">annuler {{#several}}toutes les places{{/several}}{{^several}}la place{{/several}} de votre inscription</li>
{{/cancelAll}}
{{#cancel}}
<li style="margin:0 0 4px">annuler la place : {{name}}</li>
{{/cancel}}
{{#register}}
<li style="margin:0 0 4px">inscrire {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/register}}
{{#accept}}
<li style="margin:0 0 4px">prendre la place proposée</li>
{{/accept}}
{{#decline}}
<li style="margin:0 0 4px">renoncer à la place proposée</li>
{{/decline}}
{{#substitute}}
<li style="margin:0 0 4px">remplacer {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}la personne inscrite{{/oldName}} par {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/substitute}}
{{#correct}}
<li style="margin:0 0 4px">corriger {{#oldName}}« {{oldName}} » en{{/oldName}}{{^oldName}}l’inscription :{{/oldName}} « {{name}} »{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/correct}}
{{#add}}
<li style="margin:0 0 4px">ajouter {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/add}}
{{#remove}}
<li style="margin:0 0 4px">retirer {{name}}</li>
{{/remove}}
{{/list}}
</ul>
{{/deeds}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">« oui » pour confirmer : ce sera fait aussitôt ;</li>
<li style="margin:0 0 4px">« non » pour que tout reste en l’état ; sans réponse, rien ne changera non plus.</li>
</ul>
</td></tr></table>
{{^nobody}}
<p style="margin:0 0 14px">Votre inscription aujourd’hui :</p>
{{> people}}
{{/nobody}}
{{> brief}}
{{> closing}}

"""#,
        "fr/question.txt": #"""
Subject: Merci de confirmer : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Nous avons reçu une demande qui modifierait votre inscription. Avant de changer quoi que ce soit, nous vérifions qu’elle vient bien de vous. Voici ce que nous avons compris :

{{#deeds}}
{{#list}}
{{#cancelAll}}
• annuler {{#several}}toutes les places{{/several}}{{^several}}la place{{/several}} de votre inscription
{{/cancelAll}}
{{#cancel}}
• annuler la place : {{name}}
{{/cancel}}
{{#register}}
• inscrire {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/register}}
{{#accept}}
• prendre la place proposée
{{/accept}}
{{#decline}}
• renoncer à la place proposée
{{/decline}}
{{#substitute}}
• remplacer {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}la personne inscrite{{/oldName}} par {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/substitute}}
{{#correct}}
• corriger {{#oldName}}« {{oldName}} » en{{/oldName}}{{^oldName}}l’inscription :{{/oldName}} « {{name}} »{{#organisation}} ({{organisation}}){{/organisation}}
{{/correct}}
{{#add}}
• ajouter {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/add}}
{{#remove}}
• retirer {{name}}
{{/remove}}
{{/list}}
{{/deeds}}

Répondez à ce message :
• « oui » pour confirmer : ce sera fait aussitôt ;
• « non » pour que tout reste en l’état ; sans réponse, rien ne changera non plus.

{{^nobody}}
Votre inscription aujourd’hui :

{{> people}}
{{/nobody}}

{{> brief}}

{{> closing}}

"""#,
        "fr/refused-closed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#notOpenYet}}Votre demande est arrivée un peu tôt{{/notOpenYet}}{{^notOpenYet}}Les inscriptions sont closes{{/notOpenYet}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{^notOpenYet}}
<p style="margin:0 0 14px">Merci de votre intérêt. Les organisateurs ont clos les inscriptions : nous ne pouvons malheureusement plus enregistrer votre demande.</p>
{{/notOpenYet}}
{{#notOpenYet}}
<p style="margin:0 0 14px">Merci de votre intérêt. Votre demande nous est parvenue avant l’ouverture des inscriptions{{#opening}}, fixée au {{opening}}{{/opening}}. Elle n’a donc pas pu être enregistrée.</p>
{{#openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Les inscriptions sont ouvertes maintenant.</strong> Pour vous inscrire, répondez à ce message avec le nom et l’organisation de chaque personne.</p>
</td></tr></table>
{{/openNow}}
{{^openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>À partir de cette date,</strong> répondez à ce message avec le nom et l’organisation de chaque personne : cela suffira.</p>
</td></tr></table>
{{/openNow}}
{{/notOpenYet}}
{{> brief}}
{{> closing}}

"""#,
        "fr/refused-closed.txt": #"""
Subject: {{#notOpenYet}}Demande arrivée avant l’ouverture{{/notOpenYet}}{{^notOpenYet}}Inscriptions closes{{/notOpenYet}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{^notOpenYet}}
Merci de votre intérêt. Les organisateurs ont clos les inscriptions : nous ne pouvons malheureusement plus enregistrer votre demande.
{{/notOpenYet}}

{{#notOpenYet}}
Merci de votre intérêt. Votre demande nous est parvenue avant l’ouverture des inscriptions{{#opening}}, fixée au {{opening}}{{/opening}}. Elle n’a donc pas pu être enregistrée.

{{#openNow}}
Les inscriptions sont ouvertes maintenant. Pour vous inscrire, répondez à ce message avec le nom et l’organisation de chaque personne.
{{/openNow}}

{{^openNow}}
À partir de cette date, répondez à ce message avec le nom et l’organisation de chaque personne : cela suffira.
{{/openNow}}
{{/notOpenYet}}

{{> brief}}

{{> closing}}

"""#,
        "fr/refused-full.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Il n’y a plus de place</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Merci de votre intérêt. Toutes les places sont prises et il n’y a pas de liste d’attente : nous ne pouvons malheureusement pas enregistrer votre demande.</p>
{{> brief}}
{{> closing}}

"""#,
        "fr/refused-full.txt": #"""
Subject: Complet : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Merci de votre intérêt. Toutes les places sont prises et il n’y a pas de liste d’attente : nous ne pouvons malheureusement pas enregistrer votre demande.

{{> brief}}

{{> closing}}

"""#,
        "fr/refused-late.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Les inscriptions sont closes</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Merci de votre intérêt. Votre demande nous est parvenue après la date limite : les inscriptions étaient ouvertes jusqu’au {{deadline}}. Nous ne pouvons malheureusement plus l’enregistrer.</p>
{{> brief}}
{{> closing}}

"""#,
        "fr/refused-late.txt": #"""
Subject: Inscriptions closes : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Merci de votre intérêt. Votre demande nous est parvenue après la date limite : les inscriptions étaient ouvertes jusqu’au {{deadline}}. Nous ne pouvons malheureusement plus l’enregistrer.

{{> brief}}

{{> closing}}

"""#,
        "fr/reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#confirmed}}Rendez-vous {{startDayShort}}{{/confirmed}}{{^confirmed}}Vous êtes sur la liste d’attente{{/confirmed}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#confirmed}}
<p style="margin:0 0 14px">Nous vous attendons le {{startDay}} à {{startTime}}.</p>
{{/confirmed}}
{{^confirmed}}
{{#waiting}}
<p style="margin:0 0 14px">Votre demande est toujours sur la liste d’attente. Si une place se libère, nous vous écrirons aussitôt ; sans nouvelles de notre part, merci de ne pas vous déplacer.</p>
{{/waiting}}
{{/confirmed}}
{{> people}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Un empêchement ? Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}</li>
<li style="margin:0 0 4px">le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">À très bientôt !</p>
{{/confirmed}}
{{^confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus attendre ?</strong> Répondez « annuler » à ce message.</p>
</td></tr></table>
{{/confirmed}}
{{> closing}}

"""#,
        "fr/reminder.txt": #"""
Subject: {{#confirmed}}Rappel{{/confirmed}}{{^confirmed}}Liste d’attente{{/confirmed}}, {{startDayShort}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#confirmed}}
Nous vous attendons le {{startDay}} à {{startTime}}.
{{/confirmed}}

{{^confirmed}}
{{#waiting}}
Votre demande est toujours sur la liste d’attente. Si une place se libère, nous vous écrirons aussitôt ; sans nouvelles de notre part, merci de ne pas vous déplacer.
{{/waiting}}
{{/confirmed}}

{{> people}}

{{> event}}

{{#confirmed}}
Un empêchement ? Répondez simplement à ce message :
• {{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}
• le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.

À très bientôt !
{{/confirmed}}

{{^confirmed}}
Vous ne souhaitez plus attendre ? Répondez « annuler » à ce message.
{{/confirmed}}

{{> closing}}

"""#,
        "fr/status.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#nobody}}Aucune inscription trouvée{{/nobody}}{{^nobody}}Votre inscription{{/nobody}}</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#nobody}}
<p style="margin:0 0 14px">Nous n’avons trouvé aucune inscription à votre adresse.</p>
{{/nobody}}
{{^nobody}}
<p style="margin:0 0 14px">Voici où en est votre inscription :</p>
{{/nobody}}
{{> people}}
{{> brief}}
{{#nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Que faire ?</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{#openNow}}Pour vous inscrire, répondez à ce message avec le nom et l’organisation de chaque personne.{{/openNow}}{{^openNow}}Si vous pensez être sur la liste, écrivez aux organisateurs.{{/openNow}}</li>
<li style="margin:0 0 4px">Si vous avez déjà écrit d’une autre adresse, indiquez-nous cette adresse ou votre référence.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{^nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Pour changer quelque chose, répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">« oui » ou « non », pour accepter la place proposée ou y renoncer ;</li>
{{/offered}}
<li style="margin:0 0 4px">« annuler », avec le nom de la personne qui ne vient plus ;</li>
<li style="margin:0 0 4px">le nom de la personne qui viendra à sa place ;</li>
<li style="margin:0 0 4px">une correction, si un nom ou une organisation est mal écrit.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{> closing}}

"""#,
        "fr/status.txt": #"""
Subject: {{#nobody}}Aucune inscription trouvée{{/nobody}}{{^nobody}}Votre inscription{{/nobody}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#nobody}}
Nous n’avons trouvé aucune inscription à votre adresse.
{{/nobody}}

{{^nobody}}
Voici où en est votre inscription :
{{/nobody}}

{{> people}}

{{> brief}}

{{#nobody}}
Que faire ?
• {{#openNow}}Pour vous inscrire, répondez à ce message avec le nom et l’organisation de chaque personne.{{/openNow}}{{^openNow}}Si vous pensez être sur la liste, écrivez aux organisateurs.{{/openNow}}
• Si vous avez déjà écrit d’une autre adresse, indiquez-nous cette adresse ou votre référence.
{{/nobody}}

{{^nobody}}
Pour changer quelque chose, répondez simplement à ce message :
{{#offered}}
• « oui » ou « non », pour accepter la place proposée ou y renoncer ;
{{/offered}}
• « annuler », avec le nom de la personne qui ne vient plus ;
• le nom de la personne qui viendra à sa place ;
• une correction, si un nom ou une organisation est mal écrit.
{{/nobody}}

{{> closing}}

"""#,
        "fr/still-coming.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Venez-vous toujours ?</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
{{#confirmed}}
<p style="margin:0 0 14px">Pouvons-nous toujours compter sur vous le {{startDay}} ? {{^several}}Votre place vous est réservée{{/several}}{{#several}}Vos places vous sont réservées{{/several}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}« oui », si vous venez ;{{/several}}{{#several}}« oui », si tout le monde vient ;{{/several}}</li>
<li style="margin:0 0 4px">{{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}</li>
<li style="margin:0 0 4px">le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sans réponse de votre part, {{^several}}votre place reste à vous{{/several}}{{#several}}vos places restent à vous{{/several}}. Mais une place rendue à temps profite à quelqu’un d’autre : merci d’y penser.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "fr/still-coming.txt": #"""
Subject: Venez-vous toujours ? {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

{{#confirmed}}
Pouvons-nous toujours compter sur vous le {{startDay}} ? {{^several}}Votre place vous est réservée{{/several}}{{#several}}Vos places vous sont réservées{{/several}}.

Répondez simplement à ce message :
• {{^several}}« oui », si vous venez ;{{/several}}{{#several}}« oui », si tout le monde vient ;{{/several}}
• {{^several}}« annuler », si vous ne pouvez plus venir ;{{/several}}{{#several}}« annuler », avec le nom de chaque personne qui ne vient plus ;{{/several}}
• le nom de la personne qui viendra {{^several}}à votre place{{/several}}{{#several}}et de celle qu’elle remplace{{/several}}.

Sans réponse de votre part, {{^several}}votre place reste à vous{{/several}}{{#several}}vos places restent à vous{{/several}}. Mais une place rendue à temps profite à quelqu’un d’autre : merci d’y penser.
{{/confirmed}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "fr/thanks.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Merci de votre participation</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Nous vous remercions d’avoir participé à l’événement « {{eventTitle}} ». Nous avons été heureux de vous accueillir.</p>
{{#certificate}}
<p style="margin:0 0 14px">{{^several}}L’attestation de présence est jointe à ce message.{{/several}}{{#several}}Les attestations de présence sont jointes à ce message.{{/several}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Un nom y est mal écrit ?</strong> Répondez à ce message en indiquant l’orthographe exacte.</p>
</td></tr></table>
{{/certificate}}
{{> brief}}
{{> closing}}

"""#,
        "fr/thanks.txt": #"""
Subject: Merci{{#certificate}}, {{^several}}attestation jointe{{/several}}{{#several}}attestations jointes{{/several}}{{/certificate}} : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Nous vous remercions d’avoir participé à l’événement « {{eventTitle}} ». Nous avons été heureux de vous accueillir.

{{#certificate}}
{{^several}}L’attestation de présence est jointe à ce message.{{/several}}{{#several}}Les attestations de présence sont jointes à ce message.{{/several}}

Un nom y est mal écrit ? Répondez à ce message en indiquant l’orthographe exacte.
{{/certificate}}

{{> brief}}

{{> closing}}

"""#,
        "fr/unconfirmed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Cette demande vient-elle de vous ?</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Nous avons reçu une demande d’inscription portant votre adresse. Avant de l’accepter, nous vérifions qu’elle vient bien de vous. {{#unconfirmed}}{{^several}}Une place est retenue{{/several}}{{#several}}Des places sont retenues{{/several}}{{#offerUntil}} jusqu’au {{offerUntil}}{{/offerUntil}}{{#waiting}} ; le reste de la demande est sur la liste d’attente{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}La demande est sur la liste d’attente, dans l’ordre de réception{{#offerUntil}} ; nous attendons votre réponse jusqu’au {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Répondez simplement à ce message :</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">« oui » pour confirmer : votre premier message garde sa place dans l’ordre de réception ;</li>
<li style="margin:0 0 4px">« non » si vous n’avez rien demandé.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sans réponse{{#offerUntil}} d’ici là{{/offerUntil}}, {{#unconfirmed}}{{^several}}la place ira à quelqu’un d’autre{{/several}}{{#several}}les places iront à d’autres{{/several}}{{/unconfirmed}}{{^unconfirmed}}la demande sera retirée de la liste{{/unconfirmed}}.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "fr/unconfirmed.txt": #"""
Subject: Demande à confirmer : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Nous avons reçu une demande d’inscription portant votre adresse. Avant de l’accepter, nous vérifions qu’elle vient bien de vous. {{#unconfirmed}}{{^several}}Une place est retenue{{/several}}{{#several}}Des places sont retenues{{/several}}{{#offerUntil}} jusqu’au {{offerUntil}}{{/offerUntil}}{{#waiting}} ; le reste de la demande est sur la liste d’attente{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}La demande est sur la liste d’attente, dans l’ordre de réception{{#offerUntil}} ; nous attendons votre réponse jusqu’au {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}

Répondez simplement à ce message :
• « oui » pour confirmer : votre premier message garde sa place dans l’ordre de réception ;
• « non » si vous n’avez rien demandé.

Sans réponse{{#offerUntil}} d’ici là{{/offerUntil}}, {{#unconfirmed}}{{^several}}la place ira à quelqu’un d’autre{{/several}}{{#several}}les places iront à d’autres{{/several}}{{/unconfirmed}}{{^unconfirmed}}la demande sera retirée de la liste{{/unconfirmed}}.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "fr/waiting.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Vous êtes sur la liste d’attente</h1>
<p style="margin:0 0 14px">Bonjour{{#addressee}} {{addressee}}{{/addressee}},</p>
<p style="margin:0 0 14px">Merci de votre demande. {{#quotaLabel}}Les places pour « {{quotaLabel}} » sont toutes prises pour le moment{{/quotaLabel}}{{#keptFor}}Les places encore libres sont gardées pour « {{keptFor}} »{{#keptUntil}} jusqu’au {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}Les places encore libres sont gardées pour les demandes reçues avant la vôtre{{/keptForOthers}}{{#tooFew}}Il ne reste pas assez de places pour toutes les personnes de votre demande{{/tooFew}}{{#allTaken}}Toutes les places sont prises pour le moment{{/allTaken}} ; votre demande est sur la liste d’attente, dans l’ordre de réception.</p>
{{> people}}
{{#party}}
<p style="margin:0 0 14px">{{#together}}Vous avez demandé ces places ensemble : elles vous seront attribuées en une seule fois.{{/together}}{{#atLeast}}Vous avez demandé au moins {{atLeast}} places ensemble : elles vous seront attribuées en une seule fois.{{/atLeast}} {{#patience}}S’il s’en libère moins, elles vous seront gardées {{patience}} au plus ; ensuite, les demandes plus petites passeront avant la vôtre, et vous garderez votre rang.{{/patience}}{{^patience}}S’il s’en libère moins, les demandes plus petites passeront avant la vôtre, et vous garderez votre rang.{{/patience}}</p>
{{/party}}
<p style="margin:0 0 14px">{{^party}}Dès qu’une place se libérera,{{/party}}{{#party}}Dès que les places se libéreront,{{/party}} nous vous écrirons. D’ici là, vous n’avez rien à faire.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Vous ne souhaitez plus attendre ?</strong> Répondez « annuler » à ce message.</p>
</td></tr></table>
{{> closing}}

"""#,
        "fr/waiting.txt": #"""
Subject: Liste d’attente : {{eventTitle}}

Bonjour{{#addressee}} {{addressee}}{{/addressee}},

Merci de votre demande. {{#quotaLabel}}Les places pour « {{quotaLabel}} » sont toutes prises pour le moment{{/quotaLabel}}{{#keptFor}}Les places encore libres sont gardées pour « {{keptFor}} »{{#keptUntil}} jusqu’au {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}Les places encore libres sont gardées pour les demandes reçues avant la vôtre{{/keptForOthers}}{{#tooFew}}Il ne reste pas assez de places pour toutes les personnes de votre demande{{/tooFew}}{{#allTaken}}Toutes les places sont prises pour le moment{{/allTaken}} ; votre demande est sur la liste d’attente, dans l’ordre de réception.

{{> people}}

{{#party}}
{{#together}}Vous avez demandé ces places ensemble : elles vous seront attribuées en une seule fois.{{/together}}{{#atLeast}}Vous avez demandé au moins {{atLeast}} places ensemble : elles vous seront attribuées en une seule fois.{{/atLeast}} {{#patience}}S’il s’en libère moins, elles vous seront gardées {{patience}} au plus ; ensuite, les demandes plus petites passeront avant la vôtre, et vous garderez votre rang.{{/patience}}{{^patience}}S’il s’en libère moins, les demandes plus petites passeront avant la vôtre, et vous garderez votre rang.{{/patience}}
{{/party}}

{{^party}}Dès qu’une place se libérera,{{/party}}{{#party}}Dès que les places se libéreront,{{/party}} nous vous écrirons. D’ici là, vous n’avez rien à faire.

{{> brief}}

Vous ne souhaitez plus attendre ? Répondez « annuler » à ce message.

{{> closing}}

"""#,
        "layout.html": #"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{subject}}</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #14181c !important; }
  .card { background: #1e2429 !important; color: #e8ecef !important; }
  .box { background: #2a323a !important; }
  .quiet { color: #a5b0ba !important; }
  .line { border-color: #3a444d !important; }
  .accent { color: #ffffff !important; }
  .link { color: #8fc0f0 !important; }
  .confirmed { color: #6fd3a0 !important; }
  .waiting { color: #eab464 !important; }
  .offered, .unconfirmed { color: #8fc0f0 !important; }
  .givenUp { color: #dba3b0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#e9eef2">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#e9eef2">
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;color:#1d252c;border-radius:8px">
<tr><td style="height:6px;line-height:6px;font-size:0;background:{{accent}};border-radius:8px 8px 0 0">&nbsp;</td></tr>
<tr><td style="padding:22px 22px 26px;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;word-break:break-word">
{{#apology}}
<p class="quiet" style="margin:0 0 14px;font-size:14px;color:#5a6672">{{apology}}</p>
{{/apology}}
{{{body}}}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>

"""#,
        "pt/_brief.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Data</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Local</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
</table>

"""#,
        "pt/_brief.txt": #"""
{{eventTitle}}
Data: {{when}}
{{#placeName}}
Local: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}

"""#,
        "pt/_closing.html": #"""
{{#reference}}
<p style="margin:20px 0 14px">Referência: <strong style="font-family:Menlo,Consolas,monospace;white-space:nowrap">{{reference}}</strong> <span class="quiet" style="font-size:14px;color:#5a6672">(indique-a se escrever de outro endereço)</span></p>
{{/reference}}
{{#organisers}}
<p style="margin:0 0 4px">Alguma dúvida? A organização responde com gosto:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px">{{name}}<br><a class="link" href="mailto:{{email}}" style="color:#1f5f9e">{{email}}</a>{{#phone}}<br>{{phone}}{{/phone}}</li>
{{/people}}
</ul>
{{/organisers}}
<p style="margin:20px 0 0">{{#organiser}}{{organiser}}{{/organiser}}{{^organiser}}{{deskName}}{{/organiser}}</p>
<p class="quiet line" style="margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dde3e9;font-size:13px;line-height:1.4;color:#5a6672">Esta mensagem foi enviada automaticamente; pode responder, e a sua resposta será lida.{{#isCampaign}}<br>Para não receber mais lembretes, responda “stop” a esta mensagem.{{/isCampaign}}</p>

"""#,
        "pt/_closing.txt": #"""
{{#reference}}
Referência: {{reference}} (indique-a se escrever de outro endereço)
{{/reference}}

{{#organisers}}
Alguma dúvida? A organização responde com gosto:
{{#people}}
• {{name}}, {{email}}{{#phone}}, {{phone}}{{/phone}}
{{/people}}
{{/organisers}}

{{#organiser}}
{{organiser}}
{{/organiser}}
{{^organiser}}
{{deskName}}
{{/organiser}}

Esta mensagem foi enviada automaticamente; pode responder, e a sua resposta será lida.
{{#isCampaign}}
Para não receber mais lembretes, responda “stop” a esta mensagem.
{{/isCampaign}}

"""#,
        "pt/_event.html": #"""
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 8px">
<tr><td style="padding:0 0 12px"><p style="margin:0;font-weight:bold">{{eventTitle}}</p></td></tr>
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Data</p>
<p style="margin:0">{{when}}</p>
</td></tr>
{{#placeName}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Local</p>
<p style="margin:0">{{placeName}}{{#placeAddress}}<br>{{placeAddress}}{{/placeAddress}}</p>
</td></tr>
{{/placeName}}
{{#access}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Como chegar</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/access}}
{{#programme}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Programa</p>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:2px 0 0">
{{#items}}
{{#day}}
<tr><td colspan="2" style="padding:6px 0 2px"><strong>{{day}}</strong></td></tr>
{{/day}}
<tr><td class="quiet" valign="top" style="padding:2px 12px 2px 0;white-space:nowrap;color:#5a6672">{{slot}}</td><td valign="top" style="padding:2px 0">{{item}}</td></tr>
{{/items}}
</table>
</td></tr>
{{/programme}}
{{#practical}}
<tr><td style="padding:0 0 12px">
<p class="quiet" style="margin:0;font-size:13px;color:#5a6672">Informações úteis</p>
{{#lines}}
<p style="margin:0">{{line}}</p>
{{/lines}}
</td></tr>
{{/practical}}
</table>

"""#,
        "pt/_event.txt": #"""
{{eventTitle}}
Data: {{when}}
{{#placeName}}
Local: {{placeName}}{{#placeAddress}}, {{placeAddress}}{{/placeAddress}}
{{/placeName}}
{{#access}}

Como chegar:
{{#lines}}
• {{line}}
{{/lines}}
{{/access}}
{{#programme}}

Programa:
{{#items}}
{{#day}}
{{day}}
{{/day}}
• {{slot}}{{#item}}  {{item}}{{/item}}
{{/items}}
{{/programme}}
{{#practical}}

Informações úteis:
{{#lines}}
• {{line}}
{{/lines}}
{{/practical}}

"""#,
        "pt/_people.html": #"""
{{#confirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="confirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1b7f4f">{{^several}}Vaga confirmada{{/several}}{{#several}}Vagas confirmadas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necessidade indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/confirmed}}
{{#waiting}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="waiting" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#a3630a">Em lista de espera</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#position}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">n.º {{position}} da lista</span>
{{/position}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necessidade indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/waiting}}
{{#offered}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="offered" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Vaga oferecida{{/several}}{{#several}}Vagas oferecidas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#until}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">responder até {{until}}</span>
{{/until}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necessidade indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/offered}}
{{#unconfirmed}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="unconfirmed" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#1f5f9e">{{^several}}Vaga reservada, por confirmar{{/several}}{{#several}}Vagas reservadas, por confirmar{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
{{#needs}}
<br><span class="quiet" style="font-size:14px;color:#5a6672">necessidade indicada: {{needs}}</span>
{{/needs}}
</td></tr>
{{/people}}
</table>
{{/unconfirmed}}
{{#givenUp}}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
<tr><td class="givenUp" style="padding:0 0 2px;font-size:14px;font-weight:bold;color:#7a4450">{{^several}}Inscrição cancelada{{/several}}{{#several}}Inscrições canceladas{{/several}}</td></tr>
{{#people}}
<tr><td class="line" style="padding:7px 0;border-top:1px solid #dde3e9"><strong>{{name}}</strong>
{{#organisation}}
<br>{{organisation}}
{{/organisation}}
</td></tr>
{{/people}}
</table>
{{/givenUp}}

"""#,
        "pt/_people.txt": #"""
{{#confirmed}}

{{^several}}Vaga confirmada:{{/several}}{{#several}}Vagas confirmadas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — necessidade indicada: {{needs}}{{/needs}}
{{/people}}
{{/confirmed}}
{{#waiting}}

Em lista de espera:
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#position}} — n.º {{position}} da lista{{/position}}{{#needs}} — necessidade indicada: {{needs}}{{/needs}}
{{/people}}
{{/waiting}}
{{#offered}}

{{^several}}Vaga oferecida:{{/several}}{{#several}}Vagas oferecidas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#until}} — responder até {{until}}{{/until}}{{#needs}} — necessidade indicada: {{needs}}{{/needs}}
{{/people}}
{{/offered}}
{{#unconfirmed}}

{{^several}}Vaga reservada, por confirmar:{{/several}}{{#several}}Vagas reservadas, por confirmar:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#needs}} — necessidade indicada: {{needs}}{{/needs}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}

{{^several}}Inscrição cancelada:{{/several}}{{#several}}Inscrições canceladas:{{/several}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

"""#,
        "pt/announcement.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Informação da organização</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{#announcement}}
{{#lines}}
<p style="margin:0 0 14px">{{line}}</p>
{{/lines}}
{{/announcement}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "pt/announcement.txt": #"""
Subject: {{eventTitle}}: informação

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#announcement}}
{{#lines}}
{{line}}

{{/lines}}
{{/announcement}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "pt/approval.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Recebemos o seu pedido</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos o seu pedido. Para este evento, cada pedido depende da aprovação da organização. {{#unconfirmed}}Enquanto isso, {{^several}}há uma vaga reservada em seu nome{{/several}}{{#several}}há vagas reservadas em seu nome{{/several}}{{#waiting}}; o restante do seu pedido está na lista de espera, por ordem de chegada{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}O seu está na lista de espera, por ordem de chegada.{{/waiting}}{{/unconfirmed}}</p>
{{> people}}
<p style="margin:0 0 14px">Assim que a organização decidir, escreveremos. Até lá, não é preciso fazer nada.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais vir?</strong> Responda “cancelar” a esta mensagem.</p>
</td></tr></table>
{{> closing}}

"""#,
        "pt/approval.txt": #"""
Subject: Pedido recebido: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos o seu pedido. Para este evento, cada pedido depende da aprovação da organização. {{#unconfirmed}}Enquanto isso, {{^several}}há uma vaga reservada em seu nome{{/several}}{{#several}}há vagas reservadas em seu nome{{/several}}{{#waiting}}; o restante do seu pedido está na lista de espera, por ordem de chegada{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}{{#waiting}}O seu está na lista de espera, por ordem de chegada.{{/waiting}}{{/unconfirmed}}

{{> people}}

Assim que a organização decidir, escreveremos. Até lá, não é preciso fazer nada.

{{> brief}}

Não deseja mais vir? Responda “cancelar” a esta mensagem.

{{> closing}}

"""#,
        "pt/called-off.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">O evento foi cancelado</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Lamentamos informar que o evento “{{eventTitle}}”, marcado para {{startDay}}, não se realizará. Pedimos desculpa pelo transtorno.</p>
{{^nobody}}
<p style="margin:0 0 14px">Isto diz respeito a:</p>
<ul style="margin:0 0 14px;padding-left:20px">
{{#confirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
{{/givenUp}}
</ul>
{{/nobody}}
{{#hasCalendar}}
<p style="margin:0 0 14px">A mensagem em anexo retira a data da sua agenda.</p>
{{/hasCalendar}}
<p style="margin:0 0 14px">Não é preciso fazer nada, nem sequer responder.</p>
{{> brief}}
{{> closing}}

"""#,
        "pt/called-off.txt": #"""
Subject: Evento cancelado: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Lamentamos informar que o evento “{{eventTitle}}”, marcado para {{startDay}}, não se realizará. Pedimos desculpa pelo transtorno.

{{^nobody}}
Isto diz respeito a:
{{#confirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/confirmed}}
{{#offered}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/offered}}
{{#waiting}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/waiting}}
{{#unconfirmed}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/unconfirmed}}
{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/nobody}}

{{#hasCalendar}}
A mensagem em anexo retira a data da sua agenda.
{{/hasCalendar}}

Não é preciso fazer nada, nem sequer responder.

{{> brief}}

{{> closing}}

"""#,
        "pt/cancellation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Cancelamento confirmado</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">{{#isReply}}Anotado; agradecemos o aviso.{{/isReply}}{{^isReply}}Confirmamos um cancelamento na sua inscrição.{{/isReply}} {{#givenUp}}{{#several}}As vagas ficam livres para outras pessoas.{{/several}}{{^several}}A vaga fica livre para outra pessoa.{{/several}}{{/givenUp}}</p>
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Foi um engano?</strong> {{#openNow}}Responda “desejo inscrever-me” a esta mensagem, com o nome da pessoa: o pedido será tratado por ordem de chegada.{{/openNow}}{{^openNow}}Escreva à organização.{{/openNow}}</p>
</td></tr></table>
{{> closing}}

"""#,
        "pt/cancellation.txt": #"""
Subject: Cancelamento confirmado: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#isReply}}Anotado; agradecemos o aviso.{{/isReply}}{{^isReply}}Confirmamos um cancelamento na sua inscrição.{{/isReply}} {{#givenUp}}{{#several}}As vagas ficam livres para outras pessoas.{{/several}}{{^several}}A vaga fica livre para outra pessoa.{{/several}}{{/givenUp}}

{{> people}}

{{> brief}}

Foi um engano? {{#openNow}}Responda “desejo inscrever-me” a esta mensagem, com o nome da pessoa: o pedido será tratado por ordem de chegada.{{/openNow}}{{^openNow}}Escreva à organização.{{/openNow}}

{{> closing}}

"""#,
        "pt/changed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#changes}}{{#takesPlace}}O evento realiza-se{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Alterações importantes{{/newPlace}}{{^newPlace}}Nova data ou hora{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Novo local{{/newPlace}}{{^newPlace}}Novo programa{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Eis o que muda no evento “{{eventTitle}}”:</p>
{{#changes}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#takesPlace}}
<li style="margin:0 0 4px"><strong>O evento afinal realiza-se</strong></li>
{{/takesPlace}}
{{#newWhen}}
<li style="margin:0 0 4px"><strong>Nova data ou hora: {{newWhen}}</strong>{{#oldWhen}}<br><span class="quiet" style="font-size:14px;color:#5a6672">antes: {{oldWhen}}</span>{{/oldWhen}}</li>
{{/newWhen}}
{{#newPlace}}
<li style="margin:0 0 4px"><strong>Novo local: {{newPlace}}</strong>{{#oldPlace}}<br><span class="quiet" style="font-size:14px;color:#5a6672">antes: {{oldPlace}}</span>{{/oldPlace}}</li>
{{/newPlace}}
{{#programmeChanged}}
<li style="margin:0 0 4px"><strong>Programa alterado: ver abaixo</strong></li>
{{/programmeChanged}}
</ul>
{{/changes}}
{{#confirmed}}
<p style="margin:0 0 14px">{{^several}}A sua vaga continua confirmada.{{/several}}{{#several}}As suas vagas continuam confirmadas.{{/several}} Se puder vir, não é preciso fazer nada.</p>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<p style="margin:0 0 14px">{{^several}}A vaga oferecida continua reservada{{/several}}{{#several}}As vagas oferecidas continuam reservadas{{/several}} em seu nome: aguardamos a sua resposta.</p>
{{/offered}}
{{^offered}}
{{#waiting}}
<p style="margin:0 0 14px">O seu pedido continua na lista de espera. Se ainda desejar vir, não é preciso fazer nada.</p>
{{/waiting}}
{{/offered}}
{{/confirmed}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">O convite em anexo atualiza a sua agenda.</p>
{{/hasCalendar}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Não pode vir? Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">“sim” ou “não”, para aceitar ou recusar a vaga oferecida;</li>
{{/offered}}
<li style="margin:0 0 4px">{{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}</li>
<li style="margin:0 0 4px">o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.</li>
</ul>
</td></tr></table>
{{/confirmed}}
{{^confirmed}}
{{#offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“sim” para aceitar;</li>
<li style="margin:0 0 4px">“não” para recusar: outra pessoa poderá aproveitar a oferta.</li>
</ul>
</td></tr></table>
{{/offered}}
{{^offered}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais vir?</strong> Responda “cancelar” a esta mensagem.</p>
</td></tr></table>
{{/offered}}
{{/confirmed}}
{{> closing}}

"""#,
        "pt/changed.txt": #"""
Subject: {{#changes}}{{#takesPlace}}O evento realiza-se{{/takesPlace}}{{^takesPlace}}{{#newWhen}}{{#newPlace}}Alterações importantes{{/newPlace}}{{^newPlace}}Nova data ou hora{{/newPlace}}{{/newWhen}}{{^newWhen}}{{#newPlace}}Novo local{{/newPlace}}{{^newPlace}}Novo programa{{/newPlace}}{{/newWhen}}{{/takesPlace}}{{/changes}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Eis o que muda no evento “{{eventTitle}}”:

{{#changes}}
{{#takesPlace}}
• O evento afinal realiza-se
{{/takesPlace}}
{{#newWhen}}
• Nova data ou hora: {{newWhen}}{{#oldWhen}} — antes: {{oldWhen}}{{/oldWhen}}
{{/newWhen}}
{{#newPlace}}
• Novo local: {{newPlace}}{{#oldPlace}} — antes: {{oldPlace}}{{/oldPlace}}
{{/newPlace}}
{{#programmeChanged}}
• Programa alterado: ver abaixo
{{/programmeChanged}}
{{/changes}}

{{#confirmed}}
{{^several}}A sua vaga continua confirmada.{{/several}}{{#several}}As suas vagas continuam confirmadas.{{/several}} Se puder vir, não é preciso fazer nada.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
{{^several}}A vaga oferecida continua reservada{{/several}}{{#several}}As vagas oferecidas continuam reservadas{{/several}} em seu nome: aguardamos a sua resposta.
{{/offered}}

{{^offered}}
{{#waiting}}
O seu pedido continua na lista de espera. Se ainda desejar vir, não é preciso fazer nada.
{{/waiting}}
{{/offered}}
{{/confirmed}}

{{> people}}

{{#hasCalendar}}
O convite em anexo atualiza a sua agenda.
{{/hasCalendar}}

{{> event}}

{{#confirmed}}
Não pode vir? Basta responder a esta mensagem:
{{#offered}}
• “sim” ou “não”, para aceitar ou recusar a vaga oferecida;
{{/offered}}
• {{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}
• o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.
{{/confirmed}}

{{^confirmed}}
{{#offered}}
Basta responder a esta mensagem:
• “sim” para aceitar;
• “não” para recusar: outra pessoa poderá aproveitar a oferta.
{{/offered}}

{{^offered}}
Não deseja mais vir? Responda “cancelar” a esta mensagem.
{{/offered}}
{{/confirmed}}

{{> closing}}

"""#,
        "pt/confirmation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscrição confirmada</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{^waiting}}
<p style="margin:0 0 14px">A sua inscrição está confirmada. Encontro marcado: {{startDay}}. Será um prazer contar com a sua presença.</p>
{{/waiting}}
{{#waiting}}
<p style="margin:0 0 14px">Uma parte do seu pedido está confirmada; o restante está na lista de espera, por ordem de chegada. Escreveremos assim que houver uma vaga.</p>
{{/waiting}}
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">O convite em anexo acrescenta a data à sua agenda.</p>
{{/hasCalendar}}
{{> event}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Alguma alteração? Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}</li>
<li style="margin:0 0 4px">o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}};</li>
<li style="margin:0 0 4px">uma correção, se houver um erro em um nome ou organização.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Se avisar a tempo, outra pessoa poderá aproveitar a vaga.</p>
{{> closing}}

"""#,
        "pt/confirmation.txt": #"""
Subject: Inscrição confirmada: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{^waiting}}
A sua inscrição está confirmada. Encontro marcado: {{startDay}}. Será um prazer contar com a sua presença.
{{/waiting}}

{{#waiting}}
Uma parte do seu pedido está confirmada; o restante está na lista de espera, por ordem de chegada. Escreveremos assim que houver uma vaga.
{{/waiting}}

{{> people}}

{{#hasCalendar}}
O convite em anexo acrescenta a data à sua agenda.
{{/hasCalendar}}

{{> event}}

Alguma alteração? Basta responder a esta mensagem:
• {{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}
• o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}};
• uma correção, se houver um erro em um nome ou organização.

Se avisar a tempo, outra pessoa poderá aproveitar a vaga.

{{> closing}}

"""#,
        "pt/correction.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Inscrição alterada</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Feito. A sua inscrição fica assim:</p>
{{> people}}
{{#hasCalendar}}
<p style="margin:0 0 14px">O convite em anexo atualiza a sua agenda.</p>
{{/hasCalendar}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Alguma coisa não está certa?</strong> Responda a esta mensagem e diga-nos o que deve mudar.</p>
</td></tr></table>
{{> closing}}

"""#,
        "pt/correction.txt": #"""
Subject: Inscrição alterada: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Feito. A sua inscrição fica assim:

{{> people}}

{{#hasCalendar}}
O convite em anexo atualiza a sua agenda.
{{/hasCalendar}}

{{> brief}}

Alguma coisa não está certa? Responda a esta mensagem e diga-nos o que deve mudar.

{{> closing}}

"""#,
        "pt/deadline-reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Contamos com a sua presença?</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Ainda não temos notícias suas. As inscrições estão abertas até {{deadline}}{{#seatsFree}} e restam {{seatsFree}} vagas{{/seatsFree}}{{#oneSeatFree}} e resta uma vaga{{/oneSeatFree}}{{#noSeatFree}}; neste momento, todas as vagas estão ocupadas{{#waitingList}}, mas há uma lista de espera{{/waitingList}}{{/noSeatFree}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">se vier, com o nome e a organização de cada pessoa;</li>
<li style="margin:0 0 4px">se não vier, com “não”, e não voltaremos a perguntar.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "pt/deadline-reminder.txt": #"""
Subject: Inscrições até {{lastDay}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Ainda não temos notícias suas. As inscrições estão abertas até {{deadline}}{{#seatsFree}} e restam {{seatsFree}} vagas{{/seatsFree}}{{#oneSeatFree}} e resta uma vaga{{/oneSeatFree}}{{#noSeatFree}}; neste momento, todas as vagas estão ocupadas{{#waitingList}}, mas há uma lista de espera{{/waitingList}}{{/noSeatFree}}.

Basta responder a esta mensagem:
• se vier, com o nome e a organização de cada pessoa;
• se não vier, com “não”, e não voltaremos a perguntar.

{{> event}}

{{> closing}}

"""#,
        "pt/handed-over.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">A sua mensagem chegou</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">A sua mensagem chegou, mas não a entendemos com certeza. Para não errar, passamos a mensagem a uma pessoa da organização, que responderá assim que possível.</p>
<p style="margin:0 0 14px">Nada se perdeu: a sua mensagem mantém o lugar na ordem de chegada. Não é preciso enviá-la de novo.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "pt/handed-over.txt": #"""
Subject: Mensagem recebida: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

A sua mensagem chegou, mas não a entendemos com certeza. Para não errar, passamos a mensagem a uma pessoa da organização, que responderá assim que possível.

Nada se perdeu: a sua mensagem mantém o lugar na ordem de chegada. Não é preciso enviá-la de novo.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "pt/invitation.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">O nosso convite</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Temos o prazer de lhe enviar este convite para o evento “{{eventTitle}}”: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.</p>
<p style="margin:0 0 14px">As vagas são limitadas. {{^openNow}}{{#opening}}A abertura das inscrições está marcada para {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}A inscrição pode ser feita até {{deadline}}.{{/deadline}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>{{^openNow}}{{#opening}}Depois da abertura das inscrições, basta responder a esta mensagem:{{/opening}}{{^opening}}Basta responder a esta mensagem:{{/opening}}{{/openNow}}{{#openNow}}Basta responder a esta mensagem:{{/openNow}}</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">se vier, com o nome e a organização de cada pessoa;</li>
<li style="margin:0 0 4px">se não vier, com “não”, e não enviaremos lembretes.</li>
</ul>
</td></tr></table>
{{> event}}
{{> closing}}

"""#,
        "pt/invitation.txt": #"""
Subject: Convite, {{startDayShort}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Temos o prazer de lhe enviar este convite para o evento “{{eventTitle}}”: {{when}}{{#placeName}}, {{placeName}}{{/placeName}}.

As vagas são limitadas. {{^openNow}}{{#opening}}A abertura das inscrições está marcada para {{opening}}. {{/opening}}{{/openNow}}{{#deadline}}A inscrição pode ser feita até {{deadline}}.{{/deadline}}

{{^openNow}}{{#opening}}Depois da abertura das inscrições, basta responder a esta mensagem:{{/opening}}{{^opening}}Basta responder a esta mensagem:{{/opening}}{{/openNow}}{{#openNow}}Basta responder a esta mensagem:{{/openNow}}
• se vier, com o nome e a organização de cada pessoa;
• se não vier, com “não”, e não enviaremos lembretes.

{{> event}}

{{> closing}}

"""#,
        "pt/lapsed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#unanswered}}O seu pedido deixou de ser válido{{/unanswered}}{{^unanswered}}A vaga já não está reservada{{/unanswered}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">{{#unanswered}}Não recebemos a sua confirmação a tempo: o seu pedido deixou de ser válido.{{/unanswered}}{{^unanswered}}Não recebemos a sua resposta a tempo: a vaga que oferecemos já não está reservada.{{/unanswered}}</p>
{{#keepsPlace}}
<p style="margin:0 0 14px">O seu pedido mantém o lugar na lista de espera, mas só voltaremos a oferecer uma vaga depois de uma mensagem sua.</p>
{{/keepsPlace}}
{{#atTail}}
<p style="margin:0 0 14px">O seu pedido continua na lista de espera, no fim. Se abrir outra vaga, escreveremos.</p>
{{/atTail}}
{{#left}}
{{^unanswered}}
<p style="margin:0 0 14px">O seu pedido já não está na lista de espera.</p>
{{/unanswered}}
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
{{/left}}
{{^left}}
{{> people}}
{{/left}}
{{> brief}}
{{^atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Ainda deseja vir?</strong> {{#keepsPlace}}Responda “sim” a esta mensagem: é o suficiente.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Responda “desejo inscrever-me” a esta mensagem: o seu pedido será tratado por ordem de chegada.{{/openNow}}{{^openNow}}Escreva à organização.{{/openNow}}{{/keepsPlace}}</p>
</td></tr></table>
{{/atTail}}
{{#atTail}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais esperar?</strong> Responda “cancelar” a esta mensagem.</p>
</td></tr></table>
{{/atTail}}
{{> closing}}

"""#,
        "pt/lapsed.txt": #"""
Subject: {{#unanswered}}Pedido não confirmado{{/unanswered}}{{^unanswered}}Vaga não confirmada{{/unanswered}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#unanswered}}Não recebemos a sua confirmação a tempo: o seu pedido deixou de ser válido.{{/unanswered}}{{^unanswered}}Não recebemos a sua resposta a tempo: a vaga que oferecemos já não está reservada.{{/unanswered}}

{{#keepsPlace}}
O seu pedido mantém o lugar na lista de espera, mas só voltaremos a oferecer uma vaga depois de uma mensagem sua.
{{/keepsPlace}}

{{#atTail}}
O seu pedido continua na lista de espera, no fim. Se abrir outra vaga, escreveremos.
{{/atTail}}

{{#left}}
{{^unanswered}}
O seu pedido já não está na lista de espera.
{{/unanswered}}

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}
{{/left}}

{{^left}}
{{> people}}
{{/left}}

{{> brief}}

{{^atTail}}
Ainda deseja vir? {{#keepsPlace}}Responda “sim” a esta mensagem: é o suficiente.{{/keepsPlace}}{{^keepsPlace}}{{#openNow}}Responda “desejo inscrever-me” a esta mensagem: o seu pedido será tratado por ordem de chegada.{{/openNow}}{{^openNow}}Escreva à organização.{{/openNow}}{{/keepsPlace}}
{{/atTail}}

{{#atTail}}
Não deseja mais esperar? Responda “cancelar” a esta mensagem.
{{/atTail}}

{{> closing}}

"""#,
        "pt/last-state.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{^confirmed}}O seu pedido continua na lista de espera{{/confirmed}}{{#confirmed}}Uma parte do seu pedido continua na lista de espera{{/confirmed}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{^confirmed}}
<p style="margin:0 0 14px">As inscrições estão encerradas e o seu pedido continua na lista de espera{{^offered}}: até agora, não foi possível oferecer uma vaga{{/offered}}. Se abrir uma vaga antes do evento, escreveremos de imediato; sem notícias nossas, pedimos que não se desloque.</p>
{{/confirmed}}
{{#confirmed}}
<p style="margin:0 0 14px">As inscrições estão encerradas e uma parte do seu pedido continua na lista de espera. Se abrir uma vaga antes do evento, escreveremos de imediato; sem notícias nossas, contamos apenas com as pessoas cuja vaga está confirmada.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais esperar?</strong> Responda “cancelar” a esta mensagem{{#confirmed}}, com o nome de cada pessoa a retirar da lista{{/confirmed}}.</p>
</td></tr></table>
{{> closing}}

"""#,
        "pt/last-state.txt": #"""
Subject: Ainda na lista de espera: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{^confirmed}}
As inscrições estão encerradas e o seu pedido continua na lista de espera{{^offered}}: até agora, não foi possível oferecer uma vaga{{/offered}}. Se abrir uma vaga antes do evento, escreveremos de imediato; sem notícias nossas, pedimos que não se desloque.
{{/confirmed}}

{{#confirmed}}
As inscrições estão encerradas e uma parte do seu pedido continua na lista de espera. Se abrir uma vaga antes do evento, escreveremos de imediato; sem notícias nossas, contamos apenas com as pessoas cuja vaga está confirmada.
{{/confirmed}}

{{> people}}

{{> brief}}

Não deseja mais esperar? Responda “cancelar” a esta mensagem{{#confirmed}}, com o nome de cada pessoa a retirar da lista{{/confirmed}}.

{{> closing}}

"""#,
        "pt/not-approved.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">O seu pedido não foi aprovado</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos o seu interesse. Para este evento, cada pedido depende da aprovação da organização: lamentamos que não tenha sido possível aprovar o seu.</p>
{{#givenUp}}
<ul style="margin:0 0 14px;padding-left:20px">
{{#people}}
<li style="margin:0 0 4px"><strong>{{name}}</strong>{{#organisation}}, {{organisation}}{{/organisation}}</li>
{{/people}}
</ul>
{{/givenUp}}
<p style="margin:0 0 14px">Se tiver alguma dúvida, responda a esta mensagem: uma pessoa lerá a sua resposta.</p>
{{> brief}}
{{> closing}}

"""#,
        "pt/not-approved.txt": #"""
Subject: Pedido não aprovado: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos o seu interesse. Para este evento, cada pedido depende da aprovação da organização: lamentamos que não tenha sido possível aprovar o seu.

{{#givenUp}}
{{#people}}
• {{name}}{{#organisation}}, {{organisation}}{{/organisation}}
{{/people}}
{{/givenUp}}

Se tiver alguma dúvida, responda a esta mensagem: uma pessoa lerá a sua resposta.

{{> brief}}

{{> closing}}

"""#,
        "pt/offer.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#offered}}{{^several}}Há uma vaga à sua espera{{/several}}{{#several}}Há vagas à sua espera{{/several}}{{/offered}}{{^offered}}Há uma vaga à sua espera{{/offered}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Boa notícia: {{#offered}}{{^several}}abriu uma vaga. Está reservada em seu nome{{/several}}{{#several}}abriram vagas. Estão reservadas em seu nome{{/several}}{{/offered}}{{^offered}}abriu uma vaga. Está reservada em seu nome{{/offered}}{{#offerUntil}} até {{offerUntil}}{{/offerUntil}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“sim” para aceitar;</li>
<li style="margin:0 0 4px">“não” para recusar: outra pessoa poderá aproveitar a oferta.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sem resposta{{#offerUntil}} até lá{{/offerUntil}}, a oferta passa à pessoa seguinte.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "pt/offer.txt": #"""
Subject: {{#offered}}{{^several}}Há uma vaga à sua espera{{/several}}{{#several}}Há vagas à sua espera{{/several}}{{/offered}}{{^offered}}Há uma vaga à sua espera{{/offered}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Boa notícia: {{#offered}}{{^several}}abriu uma vaga. Está reservada em seu nome{{/several}}{{#several}}abriram vagas. Estão reservadas em seu nome{{/several}}{{/offered}}{{^offered}}abriu uma vaga. Está reservada em seu nome{{/offered}}{{#offerUntil}} até {{offerUntil}}{{/offerUntil}}.

Basta responder a esta mensagem:
• “sim” para aceitar;
• “não” para recusar: outra pessoa poderá aproveitar a oferta.

Sem resposta{{#offerUntil}} até lá{{/offerUntil}}, a oferta passa à pessoa seguinte.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "pt/question.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">É isto que deseja?</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Recebemos um pedido para alterar a sua inscrição. Antes de alterar qualquer coisa, verificamos se o pedido é mesmo seu. Foi isto que entendemos:</p>
{{#deeds}}
<ul style="margin:0 0 14px;padding-left:20px;font-weight:bold">
{{#list}}
{{#cancelAll}}
<li style="margin:0 0 4px">cancelar {{#several}}todas as vagas{{/several}}{{^several}}a vaga{{/several}} da sua inscrição</li>
{{/cancelAll}}
{{#cancel}}
<li style="margin:0 0 4px">cancelar a vaga de {{name}}</li>
{{/cancel}}
{{#register}}
<li style="margin:0 0 4px">inscrever {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/register}}
{{#accept}}
<li style="margin:0 0 4px">aceitar a vaga oferecida</li>
{{/accept}}
{{#decline}}
<li style="margin:0 0 4px">recusar a vaga oferecida</li>
{{/decline}}
{{#substitute}}
<li style="margin:0 0 4px">substituir {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}a pessoa inscrita{{/oldName}} por {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/substitute}}
{{#correct}}
<li style="margin:0 0 4px">corrigir {{#oldName}}“{{oldName}}” para{{/oldName}}{{^oldName}}a inscrição:{{/oldName}} “{{name}}”{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/correct}}
{{#add}}
<li style="margin:0 0 4px">acrescentar {{name}}{{#organisation}} ({{organisation}}){{/organisation}}</li>
{{/add}}
{{#remove}}
<li style="margin:0 0 4px">retirar {{name}}</li>
{{/remove}}
{{/list}}
</ul>
{{/deeds}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Responda a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“sim” para confirmar: será feito de imediato;</li>
<li style="margin:0 0 4px">“não” para que tudo fique como está; sem resposta, também nada muda.</li>
</ul>
</td></tr></table>
{{^nobody}}
<p style="margin:0 0 14px">A sua inscrição hoje:</p>
{{> people}}
{{/nobody}}
{{> brief}}
{{> closing}}

"""#,
        "pt/question.txt": #"""
Subject: Por favor, confirme: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Recebemos um pedido para alterar a sua inscrição. Antes de alterar qualquer coisa, verificamos se o pedido é mesmo seu. Foi isto que entendemos:

{{#deeds}}
{{#list}}
{{#cancelAll}}
• cancelar {{#several}}todas as vagas{{/several}}{{^several}}a vaga{{/several}} da sua inscrição
{{/cancelAll}}
{{#cancel}}
• cancelar a vaga de {{name}}
{{/cancel}}
{{#register}}
• inscrever {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/register}}
{{#accept}}
• aceitar a vaga oferecida
{{/accept}}
{{#decline}}
• recusar a vaga oferecida
{{/decline}}
{{#substitute}}
• substituir {{#oldName}}{{oldName}}{{/oldName}}{{^oldName}}a pessoa inscrita{{/oldName}} por {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/substitute}}
{{#correct}}
• corrigir {{#oldName}}“{{oldName}}” para{{/oldName}}{{^oldName}}a inscrição:{{/oldName}} “{{name}}”{{#organisation}} ({{organisation}}){{/organisation}}
{{/correct}}
{{#add}}
• acrescentar {{name}}{{#organisation}} ({{organisation}}){{/organisation}}
{{/add}}
{{#remove}}
• retirar {{name}}
{{/remove}}
{{/list}}
{{/deeds}}

Responda a esta mensagem:
• “sim” para confirmar: será feito de imediato;
• “não” para que tudo fique como está; sem resposta, também nada muda.

{{^nobody}}
A sua inscrição hoje:

{{> people}}
{{/nobody}}

{{> brief}}

{{> closing}}

"""#,
        "pt/refused-closed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#notOpenYet}}O seu pedido chegou um pouco cedo{{/notOpenYet}}{{^notOpenYet}}As inscrições estão encerradas{{/notOpenYet}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{^notOpenYet}}
<p style="margin:0 0 14px">Agradecemos o seu interesse. A organização encerrou as inscrições e lamentamos não poder aceitar o seu pedido.</p>
{{/notOpenYet}}
{{#notOpenYet}}
<p style="margin:0 0 14px">Agradecemos o seu interesse. O seu pedido chegou antes da abertura das inscrições{{#opening}}, marcada para {{opening}}{{/opening}}. Por isso, não foi possível aceitá-lo.</p>
{{#openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>As inscrições já estão abertas.</strong> Para fazer a inscrição, responda a esta mensagem com o nome e a organização de cada pessoa.</p>
</td></tr></table>
{{/openNow}}
{{^openNow}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>A partir dessa data,</strong> responda a esta mensagem com o nome e a organização de cada pessoa: é o suficiente.</p>
</td></tr></table>
{{/openNow}}
{{/notOpenYet}}
{{> brief}}
{{> closing}}

"""#,
        "pt/refused-closed.txt": #"""
Subject: {{#notOpenYet}}Pedido recebido antes do tempo{{/notOpenYet}}{{^notOpenYet}}Inscrições encerradas{{/notOpenYet}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{^notOpenYet}}
Agradecemos o seu interesse. A organização encerrou as inscrições e lamentamos não poder aceitar o seu pedido.
{{/notOpenYet}}

{{#notOpenYet}}
Agradecemos o seu interesse. O seu pedido chegou antes da abertura das inscrições{{#opening}}, marcada para {{opening}}{{/opening}}. Por isso, não foi possível aceitá-lo.

{{#openNow}}
As inscrições já estão abertas. Para fazer a inscrição, responda a esta mensagem com o nome e a organização de cada pessoa.
{{/openNow}}

{{^openNow}}
A partir dessa data, responda a esta mensagem com o nome e a organização de cada pessoa: é o suficiente.
{{/openNow}}
{{/notOpenYet}}

{{> brief}}

{{> closing}}

"""#,
        "pt/refused-full.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Já não há vagas</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos o seu interesse. Todas as vagas estão ocupadas e não há lista de espera: lamentamos não poder aceitar o seu pedido.</p>
{{> brief}}
{{> closing}}

"""#,
        "pt/refused-full.txt": #"""
Subject: Vagas esgotadas: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos o seu interesse. Todas as vagas estão ocupadas e não há lista de espera: lamentamos não poder aceitar o seu pedido.

{{> brief}}

{{> closing}}

"""#,
        "pt/refused-late.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">As inscrições estão encerradas</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos o seu interesse. O seu pedido chegou depois do prazo: as inscrições estiveram abertas até {{deadline}}. Lamentamos não poder aceitá-lo.</p>
{{> brief}}
{{> closing}}

"""#,
        "pt/refused-late.txt": #"""
Subject: Inscrições encerradas: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos o seu interesse. O seu pedido chegou depois do prazo: as inscrições estiveram abertas até {{deadline}}. Lamentamos não poder aceitá-lo.

{{> brief}}

{{> closing}}

"""#,
        "pt/reminder.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#confirmed}}Até {{startDayShort}}{{/confirmed}}{{^confirmed}}O seu pedido está na lista de espera{{/confirmed}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{#confirmed}}
<p style="margin:0 0 14px">Contamos com a sua presença: {{startDay}}, às {{startTime}}.</p>
{{/confirmed}}
{{^confirmed}}
{{#waiting}}
<p style="margin:0 0 14px">O seu pedido continua na lista de espera. Se abrir uma vaga, escreveremos de imediato; sem notícias nossas, pedimos que não se desloque.</p>
{{/waiting}}
{{/confirmed}}
{{> people}}
{{> event}}
{{#confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Não pode vir? Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}</li>
<li style="margin:0 0 4px">o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Até breve!</p>
{{/confirmed}}
{{^confirmed}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais esperar?</strong> Responda “cancelar” a esta mensagem.</p>
</td></tr></table>
{{/confirmed}}
{{> closing}}

"""#,
        "pt/reminder.txt": #"""
Subject: {{#confirmed}}Lembrete{{/confirmed}}{{^confirmed}}Lista de espera{{/confirmed}}, {{startDayShort}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#confirmed}}
Contamos com a sua presença: {{startDay}}, às {{startTime}}.
{{/confirmed}}

{{^confirmed}}
{{#waiting}}
O seu pedido continua na lista de espera. Se abrir uma vaga, escreveremos de imediato; sem notícias nossas, pedimos que não se desloque.
{{/waiting}}
{{/confirmed}}

{{> people}}

{{> event}}

{{#confirmed}}
Não pode vir? Basta responder a esta mensagem:
• {{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}
• o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.

Até breve!
{{/confirmed}}

{{^confirmed}}
Não deseja mais esperar? Responda “cancelar” a esta mensagem.
{{/confirmed}}

{{> closing}}

"""#,
        "pt/status.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">{{#nobody}}Nenhuma inscrição encontrada{{/nobody}}{{^nobody}}A sua inscrição{{/nobody}}</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{#nobody}}
<p style="margin:0 0 14px">Não encontramos nenhuma inscrição com o seu endereço.</p>
{{/nobody}}
{{^nobody}}
<p style="margin:0 0 14px">Esta é a situação da sua inscrição:</p>
{{/nobody}}
{{> people}}
{{> brief}}
{{#nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>O que pode fazer:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{#openNow}}Para fazer a inscrição, responda a esta mensagem com o nome e a organização de cada pessoa.{{/openNow}}{{^openNow}}Se acha que está na lista, escreva à organização.{{/openNow}}</li>
<li style="margin:0 0 4px">Se antes escreveu de outro endereço, diga-nos qual, ou indique a sua referência.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{^nobody}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Para mudar alguma coisa, basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
{{#offered}}
<li style="margin:0 0 4px">“sim” ou “não”, para aceitar ou recusar a vaga oferecida;</li>
{{/offered}}
<li style="margin:0 0 4px">“cancelar”, com o nome da pessoa que não virá;</li>
<li style="margin:0 0 4px">o nome da pessoa que virá em seu lugar;</li>
<li style="margin:0 0 4px">uma correção, se houver um erro em um nome ou organização.</li>
</ul>
</td></tr></table>
{{/nobody}}
{{> closing}}

"""#,
        "pt/status.txt": #"""
Subject: {{#nobody}}Nenhuma inscrição encontrada{{/nobody}}{{^nobody}}A sua inscrição{{/nobody}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#nobody}}
Não encontramos nenhuma inscrição com o seu endereço.
{{/nobody}}

{{^nobody}}
Esta é a situação da sua inscrição:
{{/nobody}}

{{> people}}

{{> brief}}

{{#nobody}}
O que pode fazer:
• {{#openNow}}Para fazer a inscrição, responda a esta mensagem com o nome e a organização de cada pessoa.{{/openNow}}{{^openNow}}Se acha que está na lista, escreva à organização.{{/openNow}}
• Se antes escreveu de outro endereço, diga-nos qual, ou indique a sua referência.
{{/nobody}}

{{^nobody}}
Para mudar alguma coisa, basta responder a esta mensagem:
{{#offered}}
• “sim” ou “não”, para aceitar ou recusar a vaga oferecida;
{{/offered}}
• “cancelar”, com o nome da pessoa que não virá;
• o nome da pessoa que virá em seu lugar;
• uma correção, se houver um erro em um nome ou organização.
{{/nobody}}

{{> closing}}

"""#,
        "pt/still-coming.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Ainda pode vir?</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
{{#confirmed}}
<p style="margin:0 0 14px">Ainda podemos contar com a sua presença ({{startDay}})? {{^several}}A vaga está reservada em seu nome{{/several}}{{#several}}As vagas estão reservadas em seu nome{{/several}}.</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">{{^several}}“sim”, se vier;{{/several}}{{#several}}“sim”, se vierem todas as pessoas inscritas;{{/several}}</li>
<li style="margin:0 0 4px">{{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}</li>
<li style="margin:0 0 4px">o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sem resposta, {{^several}}a vaga permanece em seu nome{{/several}}{{#several}}as vagas permanecem em seu nome{{/several}}. Mas, se não puder vir e avisar a tempo, outra pessoa poderá aproveitar a vaga.</p>
{{/confirmed}}
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "pt/still-coming.txt": #"""
Subject: Ainda pode vir? {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

{{#confirmed}}
Ainda podemos contar com a sua presença ({{startDay}})? {{^several}}A vaga está reservada em seu nome{{/several}}{{#several}}As vagas estão reservadas em seu nome{{/several}}.

Basta responder a esta mensagem:
• {{^several}}“sim”, se vier;{{/several}}{{#several}}“sim”, se vierem todas as pessoas inscritas;{{/several}}
• {{^several}}“cancelar”, se não puder vir;{{/several}}{{#several}}“cancelar”, com o nome de cada pessoa que não virá;{{/several}}
• o nome da pessoa que virá {{^several}}em seu lugar{{/several}}{{#several}}e o de quem ela substitui{{/several}}.

Sem resposta, {{^several}}a vaga permanece em seu nome{{/several}}{{#several}}as vagas permanecem em seu nome{{/several}}. Mas, se não puder vir e avisar a tempo, outra pessoa poderá aproveitar a vaga.
{{/confirmed}}

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "pt/thanks.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Agradecemos a sua participação</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos a sua participação no evento “{{eventTitle}}”. Foi um prazer contar com a sua presença.</p>
{{#certificate}}
<p style="margin:0 0 14px">{{^several}}O certificado de participação segue em anexo a esta mensagem.{{/several}}{{#several}}Os certificados de participação seguem em anexo a esta mensagem.{{/several}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Há algum nome com erro?</strong> Responda a esta mensagem com a grafia correta.</p>
</td></tr></table>
{{/certificate}}
{{> brief}}
{{> closing}}

"""#,
        "pt/thanks.txt": #"""
Subject: Agradecimento{{#certificate}} e {{^several}}certificado{{/several}}{{#several}}certificados{{/several}}{{/certificate}}: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos a sua participação no evento “{{eventTitle}}”. Foi um prazer contar com a sua presença.

{{#certificate}}
{{^several}}O certificado de participação segue em anexo a esta mensagem.{{/several}}{{#several}}Os certificados de participação seguem em anexo a esta mensagem.{{/several}}

Há algum nome com erro? Responda a esta mensagem com a grafia correta.
{{/certificate}}

{{> brief}}

{{> closing}}

"""#,
        "pt/unconfirmed.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">Este pedido é seu?</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Recebemos um pedido de inscrição com o seu endereço. Antes de aceitar o pedido, verificamos se é mesmo seu. {{#unconfirmed}}{{^several}}Há uma vaga reservada{{/several}}{{#several}}Há vagas reservadas{{/several}}{{#offerUntil}} até {{offerUntil}}{{/offerUntil}}{{#waiting}}; o restante do pedido está na lista de espera{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}O pedido está na lista de espera, por ordem de chegada{{#offerUntil}}; aguardamos a sua resposta até {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}</p>
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0 0 6px"><strong>Basta responder a esta mensagem:</strong></p>
<ul style="margin:0;padding-left:20px">
<li style="margin:0 0 4px">“sim” para confirmar: a sua primeira mensagem mantém o lugar na ordem de chegada;</li>
<li style="margin:0 0 4px">“não” se não pediu nada.</li>
</ul>
</td></tr></table>
<p style="margin:0 0 14px">Sem resposta{{#offerUntil}} até lá{{/offerUntil}}, {{#unconfirmed}}{{^several}}a vaga passa a outra pessoa{{/several}}{{#several}}as vagas passam a outras pessoas{{/several}}{{/unconfirmed}}{{^unconfirmed}}o pedido sai da lista{{/unconfirmed}}.</p>
{{> people}}
{{> brief}}
{{> closing}}

"""#,
        "pt/unconfirmed.txt": #"""
Subject: Pedido por confirmar: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Recebemos um pedido de inscrição com o seu endereço. Antes de aceitar o pedido, verificamos se é mesmo seu. {{#unconfirmed}}{{^several}}Há uma vaga reservada{{/several}}{{#several}}Há vagas reservadas{{/several}}{{#offerUntil}} até {{offerUntil}}{{/offerUntil}}{{#waiting}}; o restante do pedido está na lista de espera{{/waiting}}.{{/unconfirmed}}{{^unconfirmed}}O pedido está na lista de espera, por ordem de chegada{{#offerUntil}}; aguardamos a sua resposta até {{offerUntil}}{{/offerUntil}}.{{/unconfirmed}}

Basta responder a esta mensagem:
• “sim” para confirmar: a sua primeira mensagem mantém o lugar na ordem de chegada;
• “não” se não pediu nada.

Sem resposta{{#offerUntil}} até lá{{/offerUntil}}, {{#unconfirmed}}{{^several}}a vaga passa a outra pessoa{{/several}}{{#several}}as vagas passam a outras pessoas{{/several}}{{/unconfirmed}}{{^unconfirmed}}o pedido sai da lista{{/unconfirmed}}.

{{> people}}

{{> brief}}

{{> closing}}

"""#,
        "pt/waiting.html": #"""
<h1 class="accent" style="margin:0 0 14px;font-size:24px;line-height:1.25;color:{{accent}}">O seu pedido está na lista de espera</h1>
<p style="margin:0 0 14px">Olá{{#addressee}}, {{addressee}}{{/addressee}}!</p>
<p style="margin:0 0 14px">Agradecemos o seu pedido. {{#quotaLabel}}Neste momento, todas as vagas para “{{quotaLabel}}” estão ocupadas{{/quotaLabel}}{{#keptFor}}As vagas que restam estão reservadas para “{{keptFor}}”{{#keptUntil}} até {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}As vagas que restam estão reservadas para pedidos recebidos antes do seu{{/keptForOthers}}{{#tooFew}}Não há vagas suficientes para todas as pessoas do seu pedido{{/tooFew}}{{#allTaken}}Neste momento, todas as vagas estão ocupadas{{/allTaken}}; o seu pedido está na lista de espera, por ordem de chegada.</p>
{{> people}}
{{#party}}
<p style="margin:0 0 14px">{{#together}}Estas vagas foram pedidas em conjunto: serão atribuídas ao mesmo tempo.{{/together}}{{#atLeast}}Foram pedidas pelo menos {{atLeast}} vagas em conjunto: serão atribuídas ao mesmo tempo.{{/atLeast}} {{#patience}}Se abrirem menos, ficarão reservadas em seu nome por {{patience}}, no máximo; depois, os pedidos menores passam à frente, e o seu mantém o lugar.{{/patience}}{{^patience}}Se abrirem menos, os pedidos menores passam à frente, e o seu mantém o lugar.{{/patience}}</p>
{{/party}}
<p style="margin:0 0 14px">{{^party}}Assim que houver uma vaga,{{/party}}{{#party}}Assim que houver vagas,{{/party}} escreveremos. Até lá, não é preciso fazer nada.</p>
{{> brief}}
<table role="presentation" class="box" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0;background:#f2f5f8;border-left:4px solid {{accent}};border-radius:0 6px 6px 0"><tr><td style="padding:12px 16px">
<p style="margin:0"><strong>Não deseja mais esperar?</strong> Responda “cancelar” a esta mensagem.</p>
</td></tr></table>
{{> closing}}

"""#,
        "pt/waiting.txt": #"""
Subject: Lista de espera: {{eventTitle}}

Olá{{#addressee}}, {{addressee}}{{/addressee}}!

Agradecemos o seu pedido. {{#quotaLabel}}Neste momento, todas as vagas para “{{quotaLabel}}” estão ocupadas{{/quotaLabel}}{{#keptFor}}As vagas que restam estão reservadas para “{{keptFor}}”{{#keptUntil}} até {{keptUntil}}{{/keptUntil}}{{/keptFor}}{{#keptForOthers}}As vagas que restam estão reservadas para pedidos recebidos antes do seu{{/keptForOthers}}{{#tooFew}}Não há vagas suficientes para todas as pessoas do seu pedido{{/tooFew}}{{#allTaken}}Neste momento, todas as vagas estão ocupadas{{/allTaken}}; o seu pedido está na lista de espera, por ordem de chegada.

{{> people}}

{{#party}}
{{#together}}Estas vagas foram pedidas em conjunto: serão atribuídas ao mesmo tempo.{{/together}}{{#atLeast}}Foram pedidas pelo menos {{atLeast}} vagas em conjunto: serão atribuídas ao mesmo tempo.{{/atLeast}} {{#patience}}Se abrirem menos, ficarão reservadas em seu nome por {{patience}}, no máximo; depois, os pedidos menores passam à frente, e o seu mantém o lugar.{{/patience}}{{^patience}}Se abrirem menos, os pedidos menores passam à frente, e o seu mantém o lugar.{{/patience}}
{{/party}}

{{^party}}Assim que houver uma vaga,{{/party}}{{#party}}Assim que houver vagas,{{/party}} escreveremos. Até lá, não é preciso fazer nada.

{{> brief}}

Não deseja mais esperar? Responda “cancelar” a esta mensagem.

{{> closing}}

"""#,
    ]
}
