// Dutch: recognised, with the plainest wishes; what it answers in is the event's choice.

import Core

extension Pack {
    static let dutch = Pack(
        language: Language("nl"),
        text: """
            [stopwords]
            de het een en van ik je jij hij zij wij we u uw mijn ons onze is zijn was heb hebben heeft met voor op in aan bij naar
            uit niet geen ook maar als dat die dit deze er om te tot dan nog graag meld me aan beste hartelijke groet bedankt
            dank seminar juli april mag hoor dus neem
            [ask-self]
            meld ik me|mij aan
            meld ik me
            meld ik mij
            ik meld me|mij
            me|mij aanmelden
            wil|zou graag ... aanmelden|deelnemen|bijwonen
            mijn aanmelding
            [ask]
            aanmelden
            aanmelding
            [yes]
            ja
            [no]
            nee
            [regret]
            kan ... niet komen|deelnemen
            helaas niet
            [cancel]
            annuler~
            afmeld~
            [replace]
            in mijn plaats
            in plaats van
            in de plaats van
            vervang~ door
            vervang~
            [companion]
            en mijn
            [notice-offer]
            plaats|plaatsen ... vrijgekomen|beschikbaar|vrij
            wilt u ze|deze|die
            [notice-invitation]
            uitnodiging
            nodigen ... uit
            [notice-reminder]
            herinnering
            komt u nog
            bevestig~ ... komst|deelname|aanwezigheid
            [greeting]
            beste
            geachte
            hallo
            [between-lines]
            in het rood
            tussen de regels
            [carry-out]
            ter afhandeling|verwerking
            graag afhandelen|verwerken|regelen
            [for-information]
            ter informatie|kennisgeving|info
            al geregeld|afgehandeld
            [closing]
            hartelijke groet
            met vriendelijke groet
            vriendelijke groet
            groeten
            groet
            mvg
            [introduce]
            ik ben
            mijn naam is
            [relations]
            man vrouw collega
            [organisations]
            gemeente stad provincie universiteit vereniging stichting hogeschool voedselbank
            [roles]
            beleidsadviseur burgemeester wethouder vrijwilliger
            [links]
            van de der den voor en
            [calendar]
            januari februari maart april mei juni juli augustus september oktober november december
            [common]
            beste graag ik we wij antwoorden hartelijke groet met het
            parijs engels
            [languages]
            engels en
            english en
            frans fr
            nederlands nl
            [answer-in]
            answers in
            [cell-yes]
            ja
            [cell-no]
            nee, niet
            [cell-present]
            aanwezig, bevestigd
            [heading-others]
            contactpersoon, kopie aan, ter attentie, onderwerp, sprekers, verblijf
            [cell-away]
            afwezig, verhinderd, afgemeld
            [cell-coming]
            komt
            [cell-unsure]
            onder voorbehoud, misschien, nog niet bekend
            [answer-likewise]
            ook, idem
            [answer-neither]
            ook niet
            [answer-none]
            nee, niets, geen
            [column-presence]
            aanwezig, deelname, komt
            [column-absence]
            afwezig, verhinderd, komt niet
            [column-deputies]
            vervang
            [first]
            eerste
            [second]
            tweede
            [third]
            derde
            [fourth]
            vierde
            [fifth]
            vijfde
            [sixth]
            zesde
            [seventh]
            zevende
            [eighth]
            achtste
            [last]
            laatste
            [all]
            alle
            [both]
            beide, beiden, allebei
            [list-lines]
            regel regels naam namen genoemde lijst tabel nummer nummers nr
            [determiners]
            de het
            [excepting]
            behalve, zonder, uitgezonderd, op na
            [alone]
            alleen, slechts, enkel, uitsluitend
            [list-marks]
            sterretje, sterretjes, vet, vetgedrukt, cursief, onderstreept, doorgestreept, gemarkeerd, rood, linkerkolom,
            rechterkolom
            [possessives]
            mijn
            [first-person]
            ik
            [first-person-subjects]
            ik
            [place-owners]
            mijn
            [joiners]
            en
            [companions]
            partner introducee
            [parties]
            delegatie
            [self-joined]
            en ik, ik en, mij en
            [self-called]
            ondergetekende
            [self-stressed]
            mijzelf
            [in-my-place]
            mijn plaats
            [accompanying]
            vergezel
            [numbers]
            1 een, 2 twee, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 11 elf, 12 twaalf
            [adversatives]
            maar
            [apologies]
            sorry
            [bad-news]
            helaas jammer
            [other-things]
            newsletter workshop webinar
            [lateness]
            later
            [salutations]
            beste
            [event-nouns]
            seminar workshop
            [learnt-negations]
            niet geen
            [learnt-first-person]
            ik mij
            [learnt-first-persons]
            wij ons
            [cancelled]
            geannuleerd
            [place-stems]
            annul, reserv, regist
            [conjunctions]
            en
            [before-places]
            in
            [in-towns]
            in
            [day-columns]
            datum
            [short-titles]
            dr
            [outside-names]
            en
            [offices]
            contact info mail service support team international event global
            [postscripts]
            ps nb postscriptum
            [devices]
            mobiel smartphone tablet mail app
            [abbreviations]
            dr mr tel ca
            [months]
            januari februari maart april mei juni juli augustus september oktober november december
            [letters]
            ij
            [footer-mobile]
            verzonden vanaf, verstuurd vanaf, verzonden met
            [disclaimer]
            disclaimer
            [disclaimer-mail]
            dit bericht, deze e-mail
            [disclaimer-legal]
            vertrouwelijk
            [banner-external]
            extern:
            [banner-warning]
            links
            [subject-machine]
            automatisch antwoord, afwezigheidsbericht, gelezen:
            [subject-absence]
            afwezig
            [do-not-reply]
            niet op dit bericht
            [absence-automatic]
            automatisch antwoord|bericht
            afwezigheidsbericht
            [absence-away]
            ben ... afwezig
            ben ... met vakantie|verlof
            niet op kantoor
            [absence-back]
            terug op kantoor
            ben terug
            weer aanwezig|bereikbaar
            [absence-unread]
            geen toegang
            beantwoord ... terug|bij
            [absence-refers]
            bij spoed|dringende
            neem contact op
            neemt u contact
            [absence-left]
            werkt niet meer
            niet langer werkzaam
            """)
}
