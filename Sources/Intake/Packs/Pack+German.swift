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
            anstelle von
            an stelle von
            ersetz~
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
            herr herrn frau dr prof landrat pfarrer emeritus beigeordneter beigeordneten beigeordnete stadtrat stadtratin
            [roles]
            oberburgermeister oberburgermeisterin burgermeister burgermeisterin landrat landratin referent referentin
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
            [label-companions]
            begleitperson
            begleitpersonen
            begleitung
            weitere teilnehmer
            [field-elsewhere]
            siehe unten, siehe oben, s u, s o, siehe anlage
            [labels-surname-first]
            nachname vorname, name vorname
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
            abwesend, abgesagt, entschuldigt,
            entfällt, verhindert, krank, abgemeldet
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
            [heading-others]
            kontakt, kopie, zu händen, ansprechpartner, ansprechpartnerin, betreff, bearbeitet von, unterkunft, referenten
            [box-coming]
            teil, komme
            [first]
            erste ersten erster erstes
            [second]
            zweite zweiten zweiter
            [third]
            dritte dritten dritter
            [fourth]
            vierte vierten
            [fifth]
            fünfte fünften
            [sixth]
            sechste sechsten
            [seventh]
            siebte siebten
            [eighth]
            achte achten
            [last]
            letzte letzten letzter
            [all]
            alle
            [both]
            beide, beiden, alle beide
            [list-lines]
            zeile zeilen name namen genannte genannten liste tabelle nummer nummern nr
            [determiners]
            der die das den dem
            [excepting]
            außer, ohne, bis auf, ausgenommen, mit ausnahme
            [alone]
            nur, lediglich, allein, ausschließlich
            [list-marks]
            stern, sternchen, fett, fettgedruckt, fettgedruckten, kursiv, markiert, markierten, unterstrichen, unterstrichenen,
            gestrichen, gestrichenen, durchgestrichen, rot, linke spalte, rechte spalte, linken spalte, rechten spalte
            [indefinite]
            ein eine
            [of]
            von
            [first-person]
            mich ich
            [first-person-subjects]
            ich
            [out-of]
            von
            [old-spellings]
            als
            [companions]
            begleitung begleitperson
            [parties]
            delegation gruppe
            [apiece]
            jeweils
            [before-numbers]
            am
            [self-joined]
            und ich, ich und, und mich, mich und
            [self-called]
            meine wenigkeit
            [self-stressed]
            mich selbst
            [in-my-place]
            meiner stelle
            [comes-alone]
            komme allein
            [nor-me]
            ich auch nicht, ohne mich, ich ebenso wenig, ich ebenfalls nicht
            [accompanying]
            begleit
            [numbers]
            1 ein eine einen, 2 zwei, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf,
            20 zwanzig
            [adversatives]
            aber
            [bad-news]
            leider bedauere bedauern
            [particulars]
            Name
            [other-things]
            Newsletter Workshop
            [lateness]
            Verspätung
            [salutations]
            liebe lieber
            [event-nouns]
            Seminar Workshop Meeting
            [learnt-negations]
            nicht kein keine nie
            [learnt-first-person]
            ich mich
            [learnt-first-persons]
            wir uns
            [cancelled]
            storniert, abgesagt
            [place-stems]
            anmeld, regist, reserv
            [conjunctions]
            und
            [and-between-people]
            und
            [by]
            von
            [sources]
            von
            [before-places]
            in aus
            [in-towns]
            in
            [mayors]
            Bürgermeister
            [organisation-endings]
            Kommune
            [day-columns]
            Datum
            [total-rows]
            Summe
            [short-titles]
            dr
            [offices]
            info international global service support marketing newsletter
            [postscripts]
            ps nb postscriptum
            [devices]
            handy smartphone tablet mail app
            [abbreviations]
            dr prof h c z b art tel ca ing mag
            [no-reply]
            nichtantworten
            [months]
            januar februar märz april mai juni juli august september oktober november dezember
            [letters]
            ß ü
            [footer-mobile]
            von meinem, gesendet von, gesendet mit, diese nachricht wurde von meinem, outlook für, holen sie sich outlook
            [disclaimer]
            haftungsausschluss, vertraulichkeitshinweis
            [disclaimer-mail]
            diese e-mail, diese nachricht
            [disclaimer-legal]
            vertraulich
            [banner-external]
            externe e-mail, extern:, externe absender
            [banner-warning]
            links, vorsicht
            [browser-line]
            im browser ansehen
            [footer-newsletter]
            newsletter abbestellen
            [subject-machine]
            automatische antwort, abwesenheitsnotiz, gelesen:, unzustellbar
            [subject-absence]
            abwesenheit, abwesend
            [do-not-reply]
            antworten sie nicht auf
            [absence-automatic]
            automatische antwort|nachricht|abwesenheitsnotiz
            automatisch generiert~|erstellt~
            abwesenheitsnotiz
            [absence-away]
            bin ... nicht im buro|haus
            bin ... abwesend
            bin ... im urlaub
            nicht im buro
            [absence-back]
            nach|bei meiner ruckkehr
            ab dem # ... wieder
            wieder im buro
            wieder erreichbar
            [absence-unread]
            kann|werde ... nicht lesen|beantworten|bearbeite~
            nicht weitergeleitet
            wird|werden nicht gelesen|weitergeleitet|bearbeitet
            keinen zugriff
            [absence-refers]
            in dringenden fallen
            wenden sie sich
            meine vertretung
            [absence-left]
            nicht mehr im|bei|fur
            nicht mehr tatig
            """)
}
