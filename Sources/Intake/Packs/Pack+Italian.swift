// Italian: recognised, with the plainest wishes; what it answers in is the event's choice.

import Core

extension Pack {
    static let italian = Pack(
        language: Language("it"),
        text: """
            [stopwords]
            il lo la gli le un uno una di del della dei delle e che in nel nella per con su al alla da dal non sono sei ho ha
            mi ci si vi loro mio mia suo sua nostro vostro anche ma se come quando dove chi questo questa buongiorno
            buonasera grazie mille saluti cordiali gentili signori sara essere avere vorrei piu molto gia ufficio inviato
            iscrizione iscrivermi luglio giugno aprile alla dell almeno sulla degli ai agli
            [ask-self]
            iscrivermi
            mi iscriv~
            iscrivetemi
            mia iscrizione
            vorrei partecipare|iscrivermi|assistere
            desidero partecipare|iscrivermi
            per il sottoscritto
            per la sottoscritta
            [ask]
            chiedo l iscrizione
            iscrivere
            iscrizione di|del|della
            [confirm]
            confermo
            [negations]
            non mai nessuno nessuna
            [yes]
            si
            certo
            volentieri
            [no]
            no grazie
            [regret]
            non posso|potro|potremo|possiamo ... venire|partecipare|essere
            purtroppo non
            [cancel]
            annull~
            cancell~
            disdi~
            rinunci~
            [replace]
            al mio posto
            al posto di|del|della|dello|dell
            sostitu~
            [correct]
            corregg~
            correzione
            [status]
            se sono iscritt~
            sono iscritt~
            avete ricevuto la mia
            non ho ricevuto
            [registered]
            gia iscritt~
            [thanks]
            grazie
            [not-yet]
            devo decidere
            prima di decidere|iscrivermi
            [notice-offer]
            liberato|liberati|liberano un|due|tre|dei|posto|posti
            posto|posti ... disponibile|disponibili|libero|liberi
            lo|li desidera|desiderate|vuole
            offerta di un|due|posto|posti
            [notice-invitation]
            invito
            invitarla|invitarvi
            saremmo lieti|onorati
            [notice-reminder]
            promemoria
            conferma ... presenza|partecipazione
            confermarci se
            ancora dei nostri
            [greeting]
            buongiorno
            buonasera
            gentile|gentili
            egregi~
            [closing]
            cordiali saluti
            distinti saluti
            grazie mille
            grazie
            saluti
            [introduce]
            mi chiamo
            sono
            [myself]
            il sottoscritto
            la sottoscritta
            io
            [companion]
            e per il sottoscritto
            e io
            [titles]
            dott dottssa sig signor signora prof avv ing suor don padre mons
            [roles]
            sindaco assessore assessora consigliere responsabile direttore presidente assegnista ricercatore volontaria volontario
            [organisations]
            comune provincia regione universita istituto associazione fondazione ufficio citta ente banco
            [links]
            di del della dei delle e
            [calendar]
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            [common]
            buongiorno buonasera gentili signori vorrei grazie devo con la in il parigi vostro lione capisco attesa
            [absence]
            fuori ufficio
            risposta automatica
            sono assente
            saro assente
            [between-lines]
            in rosso
            in blu
            tra le righe
            [carry-out]
            per il seguito di competenza
            per quanto di competenza
            dare seguito
            date seguito
            procedere come|secondo|di conseguenza
            [for-information]
            per conoscenza
            per informazione
            gia risolto|fatto
            [label-name]
            cognome e nome
            nominativo
            nominativi
            partecipante
            partecipanti
            delegato
            delegata
            rappresentante
            nome del partecipante
            nome e cognome
            [label-surname]
            cognome del partecipante
            cognome
            [label-companions]
            accompagnatore
            accompagnatori
            accompagnato da
            altri partecipanti
            [field-elsewhere]
            vedi sotto, vedi sopra, come sopra, in allegato
            [labels-surname-first]
            cognome e nome
            [label-organisation]
            ente
            amministrazione
            organizzazione
            comune
            istituzione
            associazione
            ente di appartenenza
            [label-role]
            ruolo
            qualifica
            carica
            funzione
            [label-email]
            posta
            posta elettronica
            indirizzo e mail
            [label-seats]
            numero di posti
            numero posti
            posti
            numero di partecipanti
            [label-other]
            telefono
            cellulare
            note
            recapito
            [languages]
            francese fr
            inglese en
            italiano it
            [cell-yes]
            sì, ok
            [cell-no]
            no, non
            [cell-present]
            presente, presenti, confermato, confermata, titolare, partecipa, presenta
            [cell-away]
            assente, assenti, annullato, annullata,
            non viene, rinuncia
            [cell-coming]
            viene
            [cell-order]
            non iscrivere
            [cell-unsure]
            da confermare, forse, in attesa
            [answer-likewise]
            anche, idem
            [answer-neither]
            neanche, nemmeno
            [answer-none]
            no, niente, nessuno, nessuna
            [column-presence]
            presen, partecip, viene, conferm, iscri, viagg
            [column-absence]
            assen, non viene, non partecip
            [column-needs]
            dieta, pranzo, cena, albergo, hotel
            [column-deputies]
            supplent, sostitut, riserv
            [heading-others]
            contatto, contatti, alla cortese attenzione, alla attenzione, referente, oggetto, alloggio, relatori
            [box-coming]
            partecip, presen, verrò, viene
            [first]
            primo prima primi prime
            [second]
            secondo seconda
            [third]
            terzo terza
            [fourth]
            quarto quarta
            [fifth]
            quinto quinta
            [sixth]
            sesto sesta
            [seventh]
            settimo settima
            [eighth]
            ottavo ottava
            [last]
            ultimo ultima ultimi ultime
            [all]
            tutti tutte
            [both]
            entrambi, entrambe, tutti e due, tutte e due
            [list-lines]
            riga righe nome nomi nominato nominata elenco lista tabella numero numeri
            [determiners]
            il lo la i gli le l al ai alla del della dei
            [excepting]
            tranne, eccetto, salvo, senza, meno, a eccezione
            [alone]
            solo, soltanto, solamente, unicamente
            [list-marks]
            asterisco, asterischi, stella, grassetto, corsivo, evidenziato, evidenziati, sottolineato, sottolineati, barrato,
            barrati, in rosso, in verde, colonna di sinistra, colonna di destra, prima colonna, seconda colonna
            [possessives]
            mio
            [of]
            di del
            [with]
            con
            [first-person]
            mio me
            [first-person-subjects]
            io
            [mine]
            mio mia
            [out-of]
            dei
            [rest]
            solo
            [place-owners]
            mio
            [for-whom]
            per
            [joiners]
            e con
            [companions]
            accompagnatore
            [parties]
            delegazione gruppo
            [apiece]
            ciascuno ciascuna
            [before-numbers]
            il e
            [self-joined]
            ed io, e io, io e
            [self-included]
            sottoscritto, sottoscritta
            [self-called]
            il sottoscritto, la sottoscritta, lo scrivente, la scrivente
            [in-my-place]
            mio posto
            [comes-alone]
            verrò solo, verrò da sola
            [nor-me]
            neanche io, senza di me, nemmeno io, neppure io
            [registering]
            iscri
            [stead]
            posto
            [accompanying]
            accompagn
            [numbers]
            1 uno una un, 2 due, 3 tre, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci, 11 undici, 12 dodici,
            13 tredici, 15 quindici, 20 venti
            [exceptions]
            salvo
            [ifs]
            se
            [pronoun-ifs]
            se
            [or]
            o
            [range-links]
            a e
            [question-words]
            quando
            [inquiries]
            se quando
            [bad-news]
            purtroppo
            [particulars]
            badge nome
            [negation-ends]
            e
            [other-things]
            torneo newsletter webinar workshop
            [lateness]
            ritardo
            [salutations]
            caro cara gentile
            [only-possible]
            quando no
            [event-nouns]
            seminario seminari workshop meeting
            [learnt-negations]
            non senza no
            [learnt-first-person]
            io mi
            [learnt-first-persons]
            noi
            [cancelled]
            cancellato, cancellata, annullato, annullata
            [place-stems]
            iscri, annul, particip
            [conjunctions]
            e
            [and-between-people]
            e
            [articles-before-names]
            la
            [person-articles]
            la
            [before-places]
            in di da
            [in-towns]
            in
            [mayors]
            sindaco
            [before-their-towns]
            di
            [town-offices]
            municipale
            [day-columns]
            data giorno
            [total-rows]
            totale
            [short-titles]
            dr
            [offices]
            info mail support marketing global
            [postscripts]
            ps nb
            [devices]
            cellulare smartphone tablet mail app
            [retractions]
            anzi no, ripensandoci, non tenete conto, come non detto
            [abbreviations]
            dott ssa avv sig ing prof n art tel etc ca sec s
            [no-reply]
            nonrispondere
            [months]
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            [footer-mobile]
            inviato da, ottieni outlook
            [footer-note]
            pensi all'ambiente, prima di stampare
            [disclaimer]
            informativa privacy, avviso di riservatezza, se ricevete questo, se avete ricevuto questo
            [disclaimer-mail]
            questo messaggio, questa e-mail, le informazioni contenute
            [disclaimer-legal]
            confiden, privileg, destinat, riservat
            [banner-external]
            mittente esterno
            [banner-warning]
            attenzione
            [browser-line]
            visualizza nel browser
            [subject-machine]
            risposta automatica, fuori ufficio, letto:
            [subject-absence]
            assente, assenza
            [do-not-reply]
            non rispondere a quest
            [absence-automatic]
            risposta|messaggio automatic~
            [absence-away]
            sono|saro assente|fuori|ferie
            sono|saro in ferie
            fuori ufficio
            [absence-back]
            al mio rientro|ritorno
            rientro|tornero il
            [absence-unread]
            non potro|posso rispondere|leggere
            accesso limitato
            rispondero al|appena
            [absence-refers]
            in caso di urgenza|necessita
            per urgenze|comunicazioni
            contattare
            [absence-left]
            non lavora piu
            """)
}
