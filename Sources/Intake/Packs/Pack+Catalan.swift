// Catalan: recognised, with the plainest wishes; what it answers in is the event's choice.

import Core

extension Pack {
    static let catalan = Pack(
        language: Language("ca"),
        text: """
            [stopwords]
            el la els les un una de del dels i que en es amb per a al als no si us em ens li vos meva meu seva seu nostra
            bon dia moltes gracies soc estic som son estan heu podeu vull voldria inscriure inscripcio seminari juliol si
            plau abans aquest aquesta des he ha hem tecnica vindre sola ho agraire
            [ask-self]
            inscriure m
            inscriure em
            em podeu inscriure
            em vull inscriure
            inscriviu me
            vull|voldria ... inscriure|assistir|participar
            per inscriure
            [ask]
            inscriure
            [yes]
            si
            [regret]
            no podre ... venir|assistir
            [cancel]
            anul lar
            anullar
            donar de baixa
            [replace]
            en lloc meu
            en lloc de
            en lloc d
            substitu~
            [notice-offer]
            s ha|han alliberat
            hi ha ... placa|places lliure|lliures
            oferta de .. placa|places
            la|les voleu|vols
            [notice-invitation]
            convid~
            invitacio
            [notice-reminder]
            recordatori
            encara comptem|compteu|penseu|vindreu
            confirmeu ... assistencia
            [greeting]
            bon dia
            bona tarda
            hola
            [between-lines]
            en vermell
            entre linies
            [carry-out]
            donar curs
            feu el necessari
            fer el necessari
            procediu com|segons
            [for-information]
            per al vostre coneixement
            per a informacio
            ja esta resolt|fet
            [closing]
            moltes gracies
            gracies
            salutacions
            cordialment
            atentament
            [introduce]
            em dic
            soc
            [organisations]
            ajuntament consell universitat diputacio generalitat associacio fundacio
            [links]
            de del dels la les i d l
            [roles]
            tecnica tecnic alcalde alcaldessa regidor regidora
            [calendar]
            gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre
            [common]
            bon dia us em moltes gracies soc si hola vindre
            [cell-yes]
            sí, s
            [cell-no]
            no, n
            [cell-present]
            present, confirmat, confirmada, assisteix, participa
            [heading-others]
            contacte, còpia, a l atenció, assumpte, allotjament, ponents
            [cell-away]
            absent, no ve, no hi va, excusat, excusada
            [cell-coming]
            ve, hi va
            [cell-unsure]
            per confirmar, pendent, potser
            [answer-likewise]
            també
            [answer-neither]
            tampoc
            [answer-none]
            no, res, cap
            [column-presence]
            presèn, assist, particip, ve
            [column-absence]
            absèn, no ve
            [column-deputies]
            suplent, substitut
            [first]
            primer primera primers primeres
            [second]
            segon segona
            [third]
            tercer tercera
            [fourth]
            quart quarta
            [fifth]
            cinquè cinquena
            [sixth]
            sisè sisena
            [seventh]
            setè setena
            [eighth]
            vuitè vuitena
            [last]
            últim última últims últimes darrer darrera
            [all]
            tots totes
            [both]
            ambdós, ambdues, tots dos, totes dues
            [list-lines]
            línia línies fila nom noms llista taula número
            [determiners]
            el la els les l al als del
            [excepting]
            menys, excepte, llevat, sense, tret
            [alone]
            només, únicament, sols
            [list-marks]
            asterisc, asteriscs, negreta, cursiva, subratllat, subratllats, ratllat, ratllats, en vermell, columna esquerra,
            columna dreta
            [of]
            de del
            [companions]
            acompanyant
            [self-joined]
            i jo, jo i
            [date-links]
            de
            [numbers]
            1 un una, 2 dos, 3 tres, 4 quatre, 5 cinc, 6 sis, 8 vuit, 10 deu, 11 onze, 12 dotze, 15 quinze,
            100 cent
            [adversatives]
            però
            [ifs]
            si
            [or]
            o
            [range-links]
            a
            [bad-news]
            malauradament
            [particulars]
            nom
            [negation-ends]
            que
            [salutations]
            benvolgut benvolguda hola
            [only-possible]
            si no
            [event-nouns]
            seminari jornada
            [learnt-negations]
            no ni
            [learnt-first-person]
            jo
            [learnt-first-persons]
            nos
            [place-stems]
            inscri, reserv, anul
            [conjunctions]
            i
            [articles-before-names]
            el la
            [person-articles]
            el la en na l
            [before-places]
            en de entre
            [in-towns]
            en
            [mayors]
            alcalde alcaldessa
            [before-their-towns]
            de
            [town-offices]
            municipal
            [field-ordinals]
            primer primera tercer tercera n
            [day-columns]
            data dia
            [total-rows]
            total suma
            [short-titles]
            dr sr
            [outside-names]
            en
            [offices]
            info secretaria gabinete general municipal internacional
            [postscripts]
            pd ps
            [devices]
            mòbil tablet
            [abbreviations]
            sr sra dr dra prof av tel etc núm
            [no-reply]
            norespon
            [months]
            gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
            [letters]
            l·l
            [footer-mobile]
            enviat des de, enviat des del
            [disclaimer-mail]
            aquest missatge, aquest correu
            [disclaimer-legal]
            confiden, destinat
            [banner-warning]
            adjunt
            [subject-machine]
            resposta automàtica, llegit:
            [subject-absence]
            absència, absent
            [do-not-reply]
            no respongueu a aquest
            [absence-automatic]
            resposta automatica
            [absence-away]
            soc|estare fora|absent
            soc|estare de vacances
            [absence-back]
            a la meva tornada
            [absence-unread]
            respondre quan|en
            [absence-refers]
            en cas d urgencia
            [absence-left]
            ja no treballa
            """)
}
