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
            """)
}
