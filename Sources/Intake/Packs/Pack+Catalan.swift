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
            """)
}
