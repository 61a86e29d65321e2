// German: recognised, with the plainest wishes; what it answers in is the event's choice.

import Core

extension Pack {
    static let german = Pack(
        language: Language("de"),
        text: """
            [stopwords]
            der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr mich mir uns ihnen ihre
            ihrem mein meine nicht kein keine ist sind war wird werden habe haben hat mit von zu zum zur bei nach aus fur
            auf im in an am als auch nur noch schon sehr bitte danke vielen dank sehr geehrte damen herren freundlichen
            grussen gruss hallo hiermit melde anmeldung seminar bis uber wenn dass wie was wo wer moin bevor gibt
            [ask-self]
            melde ich mich
            melde mich
            ich melde mich
            mich anmelden
            meine anmeldung
            meine teilnahme
            mochte ... teilnehmen|anmelden
            ich nehme ... teil
            [ask]
            anmeldung von|der|fur
            anmelden
            [confirm]
            bestatige
            [negations]
            nicht kein keine keinen nie niemals
            [yes]
            ja
            gerne
            [no]
            nein
            [regret]
            kann ... nicht teilnehmen|kommen
            leider nicht
            [cancel]
            absag~
            stornier~
            abmeld~
            [replace]
            an meiner stelle
            statt meiner
            vertritt mich
            [correct]
            korrig~
            berichtig~
            [status]
            bin ich angemeldet
            keine bestatigung erhalten
            [registered]
            bereits angemeldet
            [not-yet]
            noch nicht
            anmeldung ist das hier noch nicht
            keine anmeldung
            bevor ich
            [thanks]
            danke
            [notice-offer]
            platz|platze ... frei
            wartelistenplatz
            platz|platze ... anbieten
            mochten sie ihn|den|die
            [notice-invitation]
            einladung
            laden wir|sie
            einzuladen
            [notice-reminder]
            erinnerung
            bestatigen sie ihre teilnahme
            kommen sie noch|weiterhin|am
            bitte bestatigen
            [greeting]
            sehr geehrte
            hallo
            liebe|lieber
            moin
            guten tag
            [closing]
            mit freundlichen grussen
            freundliche grusse
            viele grusse
            gruss
            grusse
            beste grusse
            mfg
            herzliche grusse
            [introduce]
            ich bin
            ich heisse
            mein name ist
            [myself]
            ich
            [titles]
            herr herrn frau dr prof landrat pfarrer
            [roles]
            burgermeister burgermeisterin leiter leiterin referent referentin
            [organisations]
            stadt landkreis gemeinde universitat hochschule institut verein stiftung amt kreis bundesstadt land
            [links]
            der des fur und von
            [calendar]
            januar februar marz april mai juni juli august september oktober november dezember
            [common]
            sehr geehrte damen herren ich wir hiermit anmeldung seminar mit freundlichen grussen eine leider bitte vielen dank juli
            referat europa frage bevor moin urlaub
            [absence]
            abwesenheitsnotiz
            nicht im buro
            automatische antwort
            bin ich abwesend
            abwesend bis
            im urlaub
            [between-lines]
            in rot
            in blau
            zwischen ihren zeilen
            [carry-out]
            zur weiteren veranlassung
            zur bearbeitung|erledigung
            bitte bearbeiten|erledigen|veranlassen|umsetzen
            um bearbeitung|erledigung
            entsprechend verfahren
            [for-information]
            zur kenntnis|information|info
            zu ihrer kenntnis|information
            bereits erledigt
            [label-name]
            vor und nachname
            vor und zuname
            name und vorname
            name vorname
            vorname und name
            vorname nachname
            nachname vorname
            teilnehmer
            teilnehmerin
            teilnehmer in
            teilnehmende
            vertreter
            name
            [label-first-name]
            vornamen
            vorname
            [label-surname]
            familienname
            zuname
            nachname
            [label-organisation]
            einrichtung
            organisation
            behorde
            stadt
            gemeinde
            kommune
            institution
            verband
            dienststelle
            [label-role]
            funktion
            amt
            position
            amtsbezeichnung
            [label-email]
            e mail adresse
            mailadresse
            [label-seats]
            anzahl der platze
            anzahl platze
            platze
            anzahl der personen
            anzahl teilnehmer
            [label-other]
            telefon
            bemerkung
            bemerkungen
            [languages]
            deutsch de
            deutscher de
            englisch en
            franzosisch fr
            [cell-yes]
            ja, ok, j
            [cell-no]
            nein, nicht, n
            [cell-present]
            bestätigt, teilnahme, anwesend, angemeldet
            [cell-away]
            abwesend, abgesagt, entschuldigt
            [cell-coming]
            kommt
            [cell-order]
            nicht anmelden
            [cell-unsure]
            offen, unklar, vielleicht
            [answer-likewise]
            auch, ebenso, ebenfalls
            [answer-neither]
            auch nicht, ebenfalls nicht
            [answer-taken]
            sicher
            [answer-none]
            nein, nichts, keine
            [column-presence]
            teilnahme, nimmt teil, kommt, anwesen, zusage, antwort
            [column-absence]
            abwesen, abgesagt, entschuldigt, kommt nicht
            [column-needs]
            diät, essen, mittag, hotel, vegeta, allerg
            [column-deputies]
            ersatz, vertret
            [box-coming]
            teil, komme
            """)
}
