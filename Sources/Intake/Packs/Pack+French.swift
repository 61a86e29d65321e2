// French.

import Core

extension Pack {
    static let french = Pack(
        language: .french,
        text: """
            [stopwords]
            le la les un une des du de et est en que qui dans pour pas sur au aux avec ce cette ces vous nous je j il elle on ne
            se sa son ses mon ma mes votre vos notre nos par plus ou mais si bien merci bonjour suis etes sont sera serait
            serais ete ai avez avons ont fait etre avoir d l qu c s n m y sans sous apres avant chez tres aussi cordialement
            madame monsieur bonsoir salut oui non inscription inscrire seminaire veuillez prie jour journee place places
            juillet juin mai avril janvier fevrier aout septembre octobre decembre vers dont donc leur leurs moi toi lui eux
            quel quelle comme tout toute tous votre voudrais souhaite souhaiterais aimerais svp stp slt pr jveux bjr asso
            envoye depuis mon message reponse absente bureau accuse reception
            [ask-self]
            m inscri~
            me inscri~
            inscri~ moi
            inscri~ ... moi meme
            mon inscription
            mon bulletin
            ma fiche d inscription
            ma preinscription
            ma demande d inscription
            ma demande de participation
            not~|enregistr~|prendre|valid~|confirm~ ... ma|mon participation|inscription|presence|venue
            me|m mettre|mettez|ajouter|ajoutez|marquer|compter|noter|notez ... liste|inscrits|participants|nombre
            me compter parmi
            me reserver|garder|retenir ... place|siege
            reserv~|gard~|reten~ moi ... place
            une place pour moi
            place a mon nom
            place au nom du|de la soussigne|soussignee
            une place pour le|la|ce
            je voudrais|souhaite|souhaiterais|desire|desirerais|veux|aimerais|voudrai|voudrait|compte|pense|tiens|jveux ... participer|assister|venir|inscrire|inscrite|inscrit|reserver|prendre
            je serais|suis ravi|ravie|heureux|heureuse|enchante|enchantee|interesse|interessee ... participer|assister|venir
            je viendrais volontiers|bien
            je veux|voudrais|souhaite|souhaiterais|demande|sollicite|desire bien? une place
            sollicit~ ... place|participation|inscription
            jveux bien venir|une
            puis je assister|participer|venir|m
            je peux participer|assister|venir
            souhaite couvrir
            je souhaiterais en etre
            etre des votres le
            me joindre a vous
            je suis partante|partant
            candidature
            [ask-we]
            nous inscri~
            inscri~ nous
            notre inscription
            nos inscriptions
            notre participation
            nous souhaitons|souhaiterions|voudrions|aimerions|desirons|voulons ... participer|assister|venir|inscrire|place|places
            on voudrait|souhaite|souhaiterait|aimerait|veut|veux venir|participer|assister
            serions ravis|ravies|heureux|heureuses ... assister|participer|venir
            nous viendrons
            nous serons #
            on sera donc? #
            on serait #
            nous sommes #
            nous marquer
            nous reserver
            nous compter
            nous venons
            [ask]
            inscri~
            preinscription
            bulletin d inscription
            demande d inscription
            reserv~ # place|places
            reserv~ ... place|places
            # places pour
            # places svp
            noter la|leur participation|presence
            not~|enregistr~ ... participation|inscription|venue
            retenir une|# place|places
            composition de la|notre delegation
            liste de nos participants
            liste des participants
            nos # participants
            noms des personnes|participants
            prendre part au
            merci d ajouter
            je vous confirme la presence|participation|venue
            confirm~ la presence|participation|venue de
            participera|participeront|assistera|assisteront
            [come]
            je viens
            je viendrai
            je serai la|present|presente|bien|des
            j y serai
            je participerai
            j assisterai
            j y participerai
            j y assisterai
            je viendrais
            compte~ sur moi
            comptez moi
            moi je viens
            on vient|viendra
            nous y serons
            nous serons la|presents|presentes
            present
            presente
            [confirm]
            je confirme
            je vous confirme
            nous confirmons
            nous vous confirmons
            confirme ma|notre
            c est confirme
            [take]
            je prends la|cette|volontiers
            je la prends
            je prends
            j accepte
            nous acceptons
            j en profite volontiers
            [yes]
            oui
            ok
            d accord
            avec plaisir
            avec joie
            volontiers
            bien sur
            entendu
            parfait
            c est bien moi
            [no]
            non
            non merci
            pas pour moi
            trop tard pour moi
            sans moi
            [regret]
            ne pourrai|pourrais|pourrons|peux|pouvons|puis pas|plus|malheureusement|finalement|helas|donc|en ... venir|etre|assister|participer|rendre|liberer|joindre|presente|present|faire|deplacer|honorer
            ne pourrai|pourrons|peux|pouvons pas|plus ... seminaire|juillet|journee|la|a
            pourrai|pourrons|peux|pouvons pas|plus venir|etre|assister|participer|monter|y|rendre
            ne viendrai|viendrons|viens|participerai|participerons|assisterai|assisterons|venons pas|plus|malheureusement|finalement
            ne serai|serons malheureusement|finalement|donc|pas|plus ... votres|present|presente|presents|disponible|la|paris
            suis|sommes contraint|contrainte|contraints|contraintes|oblige|obligee|obliges ... renoncer|annuler|desister|decliner
            dans l obligation de
            dans l impossibilite de
            empeche|empechee
            j ai un empechement
            ai pas pu me liberer
            je jette l eponge
            regret de ... decliner
            decline|declinons|decliner
            me vois ... renoncer
            ne pouvons repondre favorablement
            ne lui permettra ... pas
            sans nous
            je dois renoncer
            devons renoncer
            excuser mon|notre absence
            retenu|retenue par
            [regret-other]
            elle|il ne pourra|peut pas|plus
            ne sera|seront donc? pas|plus
            ne viendra|viendront|ira|vont finalement|malheureusement? pas|plus
            ne pourra|pourront|peut|peuvent pas|plus|malheureusement|finalement|donc ... venir|etre|assister|participer|joindre|liberer
            ne viendra|viendront|vient|participera|assistera pas|plus|finalement|malheureusement
            ne sera|seront pas|plus|malheureusement ... present|presente|presents|la|votres|nombre|disponible
            est|sera souffrant|souffrante|malade|hospitalise|hospitalisee|empeche|empechee
            a annule
            a renonce
            se desiste
            [cancel]
            annul~
            desist~
            desinscri~
            renonc~
            liber~ ... place|places
            retir~ ... liste|nom|inscription
            enlev~ ... liste|nom
            ray~ ... liste|nom
            supprim~ ... inscription|nom|liste
            rendre|rends|rendons ... place|places
            laiss~ ma|notre|sa place
            cede|cedons ma|notre place
            plus la peine de me
            ne plus me compter
            ne pas|plus tenir compte de ma
            me desinscrire
            quitter la liste
            sortir de la liste
            [pass-on]
            au suivant
            a la personne suivante
            a quelqu un d autre
            profite a un|quelqu
            laiss~ ... place a|au
            donn~ ... place a|au
            a un autre
            [replace]
            a ma place
            a sa place
            a leur place
            a la place de
            en remplacement
            remplac~ par
            remplac~
            me remplacer
            prendra ma place
            prend ma place
            represente|representee par
            me represente~
            viendra|vient|ira|assistera|participera ... pour moi
            substitu~
            c est pas moi qui
            ce n est pas moi qui
            au lieu de
            [add]
            ajout~
            en plus de|des|d
            rajout~
            une personne de plus
            personne supplementaire
            compleme~ ... inscription
            se joindra|joindre a nous
            [correct]
            corrig~
            correction
            rectifi~
            rectification
            coquille
            erreur ... nom|prenom|orthographe|adresse|badge
            faute ... nom|prenom|frappe|orthographe
            mal orthographie~
            orthographe
            s ecrit
            modifi~ ... nom|adresse|mail|inscription|coordonnees|liste
            modification
            changement d adresse
            changement de nom
            nouvelle adresse
            mettre a jour
            mise a jour
            utiliser desormais
            [status]
            suis je bien? ... inscrit~|retenu~|liste
            je suis bien? inscrite|inscrit ou
            si je suis bien? inscrit~
            est ce que je suis bien? inscrit~
            suis je sur la liste
            mon inscription est elle|bien
            est ce que mon|ma|notre inscription|demande
            bien|bel ete|recu|pris|rentree|enregistree|prise ... demande|inscription|compte
            n ai|avons ni? rien|pas|toujours|jamais|encore|aucun|aucune ... recu|reponse|confirmation|retour|nouvelle
            n ai recu a ce jour
            toujours rien recu
            pas|rien recu de confirmation|reponse|retour|nouvelle
            rien recu en retour
            sans nouvelle|nouvelles|reponse
            restee sans reponse
            ou en est ... inscription|demande|liste
            ou j en suis
            ou en suis je
            a quel rang
            quelle position|place ... liste
            ma position|place ... liste
            ca bouge
            du nouveau|neuf
            figure bien parmi
            suivi de ma|mon|notre
            parmi les inscrits
            des nouvelles de
            avez vous bien? recu ma|mon|notre
            [keep]
            ne pas|surtout? annul~
            ne pas|surtout? libere~
            n annul~ pas|surtout
            pas annul~
            gard~ ma|notre|nos|leur place|places
            gard~ nos|notre|ma
            conserv~ ma|notre place
            rien ne change pour
            maintien~|maintenir|maintenez ... inscription|place
            [shield]
            retir~|enlev~|supprim~|desinscri~ ... diffusion|newsletter|envoi
            liste de diffusion
            liste d envoi
            liste de distribution
            lettre d information
            annul~ ... hotel|train|vol|billet|billets|chambre|abonnement|commande|rendez|reunion|avion|reservation|diner|dejeuner|taxi|voyage|visite
            hotel|train|vol|billet|chambre|reunion|reservation ... annul~
            desinscri~ ... lettre|newsletter|diffusion
            pourrai|peux|pouvons|pourrons pas ouvrir|lire|telecharger|voir|acceder|trouver|imprimer
            reunion|rendez ... annul~
            comment annul~
            ne m inscri~ pas deux
            serai|serais|etre donc? absent|absente l apres
            resterai|resterais|pourrai|serai|participerai donc|en|revanche|pas|plus ... dejeuner|dejeune|repas|cocktail|diner
            ne resterai donc pas
            annulation sncf
            train|tgv|vol|rdv annule
            j annule ... rdv|rendez|dentiste
            liste d inscription
            ne pourrai|pourrons ... depasser|rester|avant|apres|arriver
            dates d inscription
            modalites d inscription
            frais d inscription
            droits d inscription
            inscription est|reste|etait gratuite
            inscription obligatoire
            cloture des inscriptions
            eventuelles inscriptions
            fin des inscriptions
            date limite
            sera ... ouverte aux inscriptions
            si ... inscrits
            si l inscription
            non seulement
            libere son agenda
            libere mon agenda
            me suis libere|liberee
            ma place de parking
            a annule sa participation
            depuis mon inscription
            delai d inscription
            confirmer la date
            ne sera donc? pas joignable
            repondre favorablement a ma
            reponse favorable
            merci de la suite
            suite que vous voudrez bien reserver
            vous voudrez bien reserver a
            reserver mon|un|mes|notre|nos|le|les train|billet|billets|vol|hotel|chambre|avion|trains
            billet|train|vol ... reserve
            au lieu d une? salle
            [registered]
            deja inscri~
            bien inscri~
            initialement inscri~
            je suis inscri~
            nous sommes inscri~
            m etais|etait inscri~
            s etait inscri~
            de s inscrire
            me suis inscri~
            suis|est|etes|sommes|sont inscri~
            nos|mes|les # inscri~
            # inscriptions
            nos inscrits
            nos deux|trois|quatre inscri~
            mon inscription du
            ma participation ainsi
            avait|avais|avions|aviez demande|reserve|inscrit
            vous avait demande
            dans|sur votre|la mail|courriel|confirmation
            inscrit par mes soins
            les autres inscrits
            [waitlist]
            liste d attente
            sur liste d attente
            [invited]
            votre aimable? invitation
            merci de|pour votre|l|cette aimable? invitation
            invitation
            d avoir pense a nous|moi
            vous nous aviez|avez convie|invite
            [thanks]
            merci
            remerci~
            gratitude
            bravo
            felicitation~
            [together]
            seulement|uniquement|que si|s il y? a|avait|reste|restait .. place|places pour les|nous? deux|trois|quatre|tous|toutes
            seulement|uniquement si nous pouvons .. deux|ensemble|tous|toutes
            tous les deux ou aucun|personne|pas du
            toutes les deux ou aucune|personne|pas
            les deux ou aucun|aucune|rien
            ensemble ou pas du tout
            tous ou personne|aucun
            toutes ou aucune|personne
            seulement|uniquement ensemble
            [condition]
            si jamais
            si non
            sinon
            au cas ou
            a condition
            sous reserve
            si une seule
            si ce n est pas
            s il n y a plus
            s il reste
            si ... possible
            [depends]
            seulement si
            uniquement si
            que si
            a condition que|qu|de
            sous reserve
            si non pas grave
            sinon pas grave
            sinon tant pis
            ne m inscri~ pas
            sans ca je
            sans cela je
            est il|elle ouvert|ouverte
            ouvert aux gens|particuliers|personnes|non
            puis je assister
            ai je le droit
            si ... si oui m|merci|inscri~
            si oui je m inscris
            si oui merci de
            si oui m inscri~
            ne tenez pas compte de
            ne pas tenir compte de ma
            cela prive quelqu un
            ok d etre
            est ce possible d etre
            entree du ... plain pied ou
            faire une exception
            hors delai
            si c est gratuit
            si c est payant
            prise en charge ... sans
            je m inscrirai si
            [sender-stays]
            ne participerai|viendrai|serai|assisterai|ferai pas ... moi meme|voyage|delegation|present|presente
            je ne participerai pas
            je ne ferai pas partie
            je ne viens pas
            moi je ne viens pas
            je ne viendrai pas moi
            je ne serai pas moi
            je fais juste la
            [not-yet]
            je vous redis|tiens|dirai|recontacte
            je reviens vers vous
            je ne sais pas|encore
            peut etre
            je dois demander|verifier|voir
            je vais voir|demander
            je reviendrai|reviens|reviendrons vers vous ... inscri~
            avant de proposer
            avant de m inscrire
            avant d inscrire
            avant de nous inscrire
            pas encore ... m inscri~
            je dois decider
            ce n est pas une inscription
            avant de decider|confirmer
            [names-later]
            noms ... communiq~|transmi~|suivr~|parvien~|preciser~|ulterieur~
            liste ... suivr~|ulterieur~|communiq~
            noms a venir
            noms suivront
            ulterieurement
            nom sera communique
            nous vous communiquerons
            des que le|les|la
            [unnamed]
            pas encore choisi~
            une personne qu on
            ne savons pas encore
            on ne sait pas encore
            a designer
            a definir
            en cours de recrutement
            dont le recrutement
            un|une stagiaire dont
            personne reste a
            a confirmer ulterieurement
            nom a preciser
            [between-lines]
            en rouge
            en bleu
            en vert
            en majuscules
            en gras
            entre vos lignes
            entre les lignes
            dans votre texte
            dans votre message
            sous chaque|chacun|chacune
            en face de chaque
            ligne par ligne
            reponses ci|dessous|en|dans
            remplie|rempli ci|dessous|entre
            [carry-out]
            faire le necessaire
            faites le necessaire
            fasse le necessaire
            faire suivre d effet
            donner suite
            donnez suite
            donner la suite
            suite a donner
            pour suite
            pour attribution
            pour traitement
            traiter|traitez ... message|courriel|mail|demande|ci~|joint~
            executer ... lettre|ci~|message
            appliquer|appliquez|suivez|suivre ... message|courriel|mail|consignes|instructions|indications
            tenez|tenir en au|aux
            tenez vous en
            prendre|prenez en compte ... ci|message|courriel|mail
            prise en compte
            tirer les consequences
            en tirer les consequences
            en consequence
            agir|agissez en consequence
            tout est dit
            voir|lire|trouverez|voici ... message|courriel|mail|lettre|courrier|demande ... joint|jointe|attache~|ci|dessous
            message|courriel|mail|lettre|courrier|demande joint|jointe|ci|attache~
            ci|dessous la reponse|demande|lettre
            reponse de|du ... ci|transmise|jointe|dessous
            je|nous vous transmets|transmettons|transfere|transferons
            transmets|transmis|transmise ... demande|message|courriel|courrier|reponse
            relaie|relayons ... demande|message
            de la part de|du
            pouvez vous vous en occuper|charger
            je vous laisse gerer|traiter|faire
            a traiter
            conformement au|a ... message|courriel|mail|demande
            comme demande ci|dessous
            comme il|elle le demande|souhaite
            telle|tel qu
            [for-information]
            pour information
            pour info
            pour votre information
            a titre d information|informatif
            pour memoire
            pour archivage
            pas besoin de|d reponse|repondre
            inutile de repondre|me repondre
            venez|vient d inscrire|enregistrer|ajouter
            pour vos dossiers|archives
            deja traite|traitee|regle|reglee|fait|faite|pris
            est|sont regle|reglee|regles|reglees|traite|traitee
            a ete regle|reglee|traite|traitee|fait
            a ete prise|pris en compte
            rien a faire
            rien de plus a faire
            plus rien a faire
            ne faites rien
            n y donnez pas suite
            ne pas donner suite
            ne donnez pas suite
            ne tenez pas compte
            ne pas tenir compte
            n en tenez pas compte
            sans suite
            classer
            perime|perimee
            n est plus d actualite
            pas d action
            aucune action
            [pointer]
            ci dessous
            ci apres
            ci joint
            suivant|suivante|suivants|suivantes
            voici
            la personne en copie
            voir sa demande
            plus bas
            tableau joint
            fichier joint
            piece jointe
            en copie
            [practical]
            horaire~
            a quelle heure
            quelle heure
            metro
            adresse
            entree
            dejeuner
            date limite
            jusqu a quand|quel
            gratuit
            payant
            lieu
            programme
            commence
            termine
            finit
            [elsewhere]
            ecole
            maternelle
            creche
            cantine
            petite section
            listes electorales
            liste electorale
            etat civil
            carte grise
            piscine
            conservatoire
            centre de loisirs
            club sportif
            rentree scolaire
            rentree de septembre
            permis de construire
            passeport ... rendez
            [sales]
            notre societe|entreprise
            nous proposons
            devis
            remise
            tarif preferentiel
            nos tarifs
            notre offre
            offre speciale
            offre exceptionnelle
            beneficiez
            promotion
            se desinscrire
            me desabonner
            se desabonner
            % de
            cliquez ici
            referencement
            traiteur depuis
            fichier de contacts
            base de donnees
            [publicity]
            appel a communications
            appel a contributions
            appel a projets
            diffuser dans votre|vos
            relayer
            diffusion aupres
            [companion]
            ainsi que
            accompagne|accompagnee de|par|d
            avec ma|mon|mes collegue~
            et moi
            et moi meme
            moi et
            pour moi et
            egalement
            pour ma|mon
            [notice-confirmed]
            inscription ... confirmee|enregistree|validee
            inscriptions ... confirmees|enregistrees
            votre place|inscription ... est|sont bien? enregistree|confirmee|reservee
            vous etes inscrit
            [notice-offer]
            place ... se|est libere|liberee|disponible
            places ... se|sont liberent|liberees|disponibles
            premier|premiere|suivant|suivante sur|de la liste
            place vient de se liberer
            place s est liberee
            place est liberee
            place s'est liberee
            place libre
            place vacante
            place disponible
            souhaitez vous la prendre
            la souhaitez vous
            la voulez vous
            place|places|siege|sieges ... offerte|offertes|proposee|proposees|offert|offerts|attribuee
            place|siege ... est libre|disponible pour|jusqu
            place|places|siege|sieges ... se|s liberer|est|sont libere|liberes|liberees
            place|places|siege|sieges ... viennent|vient .. liberer|rendue|rendues
            proposer|offrir|attribuer ... place|places|siege|sieges
            nous pouvons vous l attribuer
            offre d une|de place|places
            proposition d une|de place|places
            une|deux|trois|des place|places pour vous
            les souhaitez|voulez|prenez vous
            la prenez vous
            si vous la|l prenez|acceptez|voulez
            offre est valable
            desistement nous permet
            desistements nous permettent
            annulation nous permet
            [notice-invitation]
            plaisir|honneur|joie de vous convier|inviter
            vous invite~
            vous convi~
            nous serions heureux de vous
            invitation
            inscriptions ... ouvertes
            inscription obligatoire avant
            seriez vous des notres
            serions honores|heureux|ravis|honorees|heureuses|ravies de|d votre|vous|accueillir|avoir|compter
            esperons vous compter
            reste ... semaine|semaines|jours pour vous inscrire
            derniers jours|derniere semaine pour .. inscrire
            sont pries|priees de s inscrire
            [notice-reminder]
            rappel
            nous vous rappelons
            confirmer votre presence
            confirmez votre venue|presence
            serez vous present|des
            venez|viendrez|serez|etes|comptez vous .. toujours
            toujours des notres
            toujours partant|partante|partants|partantes
            toujours d accord pour
            confirmez|confirment vous|votre|que ... votre|la venue|presence|participation|viendrez|serez
            confirmer votre|la venue|presence|participation
            confirmer que ... sera|serez bien
            serez vous bien|la|present|presente|presents
            toujours compter sur
            votre place sera liberee
            vos places seront liberees
            votre inscription ... tient toujours
            confirmation de presence|venue
            [notice-waiting]
            liste d attente
            [notice-address]
            confirme~ votre|que|cette adresse
            confirmer que cette adresse
            verifier ... adresse
            a l origine de cette demande
            [notice-names]
            il nous faut le nom
            le nom des personnes
            preciser le nom
            [notice-question]
            demande qui modifie votre
            avant de changer quoi que ce soit
            verifions qu elle vient bien de vous
            ce que nous avons compris
            [absence]
            ne travaille plus
            ne fait plus partie
            n est plus en poste|fonction
            boite ... plus|pas consultee|relevee|lue|surveillee
            adresse ... plus|pas consultee|relevee|utilisee|active|valide
            cette adresse n est plus
            mettre|mettez a jour vos
            vous pouvez contacter|joindre ... absence
            durant|pendant mon absence
            ne serai pas en mesure de|d repondre|lire|consulter
            ne consulterai|lirai pas mes|ma
            ne sera|seront pas transfere~|lu~
            en cas d absence
            absent~ du bureau
            suis absent~
            serai absent~
            absence du bureau
            absent~ jusqu
            message d absence
            en conge~
            en vacances
            conges annuels
            reponse automatique
            message automatique
            de retour le
            a mon retour
            acces limite
            actuellement absent~
            je ne serai pas joignable
            le secretariat|bureau|service est ferme
            en cas d urgence
            [acknowledgement]
            au dessus de cette ligne
            a ete attribue~|affecte~
            sous le numero
            un conseiller|agent|operateur vous|va|prendra
            votre demande est prise en
            a bien ete pris~ en compte
            nous avons bien recu votre|vos
            votre demande a ete
            votre message a bien? ete
            a ete enregistree sous|avec
            numero de ticket|dossier|demande
            accuse de reception
            ceci est un message automatique
            ne pas repondre a ce
            merci de ne pas repondre
            message genere automatiquement
            a ete affiche
            [greeting]
            bonjour
            bonsoir
            cher|chere|chers|cheres
            madame
            monsieur
            messieurs|mesdames
            salut
            coucou
            hello
            rebonjour
            [closing]
            cordialement
            bien cordialement
            tres cordialement
            bien a vous|toi
            sinceres salutations
            salutations
            respectueusement
            bien respectueusement
            meilleures salutations
            mes salutations
            fraternellement
            amicalement
            bises
            cdlt
            cdt
            slts
            a bientot
            bonne journee
            bonne soiree
            bonne reception
            bonne semaine
            belle journee
            merci
            merci d avance
            avec mes remerciements
            en vous remerciant
            veuillez agreer
            je vous prie d agreer
            haute consideration
            dans l attente
            bonne fin de
            merci beaucoup
            votre devoue
            avec tous nos regrets
            avec mes salutations
            pour le maire|president|secretaire|directeur|prefet
            merciii~
            belle soiree
            [introduce]
            je suis
            je m appelle
            moi c est
            c est
            mon nom est
            je soussigne|soussignee
            ici
            [myself]
            moi meme
            moi
            le soussigne
            la soussignee
            [need]
            sans gluten
            sans porc
            vegetari~
            vegan
            vegetali~
            halal
            casher
            allergi~
            intoleran~
            fauteuil
            handicap~
            mobilite reduite
            malentendant~
            malvoyant~
            sourd
            lsf
            velotypie
            pmr
            boucle magnetique
            diabet~
            regime
            chaise avec
            pas de poisson
            [titles]
            lieutenant lieutenante colonel capitaine ltcol chanoine consul consule lieutenantcolonel commandant ambassadeur ambassadrice hadj hadja abbe mere mgr monseigneur majeste
            soeur pere frere m mme mlle mm mrs monsieur madame mademoiselle mesdames messieurs dr docteur pr prof professeur professeure maitre me
            [roles]
            maire adjoint adjointe conseiller conseillere president presidente vice directeur directrice chef cheffe charge chargee
            secretaire responsable delegue deleguee elu elue depute deputee senateur senatrice coordinateur coordinatrice
            assistant assistante ingenieur ingenieure doctorant doctorante etudiant etudiante professeur professeure maitre
            benevole salarie salariee apprenti apprentie stagiaire tresorier tresoriere membre journaliste consultant consultante
            dgs dga dircab interprete expert experte enseignant enseignante chercheur chercheuse retraite retraitee cadre
            agent referent referente animateur animatrice attache attachee echevin echevine bourgmestre prefet chauffeur
            collaborateur collaboratrice technicien technicienne comptable militant militante service dir
            [organisations]
            mairie ville commune communaute metropole departement region conseil universite association asso collectif comite
            institut ecole federation fondation reseau syndicat agglomeration prefecture ministere ambassade chambre centre
            laboratoire agence office revue radio journal ong union cooperative banque ccas maison maisons secours
            societe groupe faculte lycee college direction departementale district canton province grand cite apc pole
            epicerie magasin depot dispensaire hopital observatoire ligue amicale secretariat cabinet compagnie entreprise
            [organisation-adjectives]
            departemental regional municipale municipal alimentaire urbaine intercommunal intercommunale mixte solidaire
            communal communale international internationale nationale national general generale metropolitain economique
            catholique internationales culturelles populaire civique
            [links]
            de des du d la le les l et en sur sous aux au pour a
            [calendar]
            janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
            samedi dimanche
            [common]
            rayez retirez supprimez effacez inscrivez ajoutez remplacez notez enlevez radiez biffez otez conservez annulez prevoyez reservez
            bonjour bonsoir merci cordialement madame monsieur mesdames messieurs oui non je nous vous il elle le la les un une des
            mon ma mes votre vos notre nos ce cet cette ces pour par avec sans dans sur sous apres avant si ok paris france europe
            seminaire inscription objet envoye tel telephone fax mail courriel site web hotel amerique latine salut hello coucou
            places place noter veuillez pouvez pourriez comme lors suite bien cher chere chers fonction nom prenom organisme
            ps donc mais ou et que qui quand dont voici voila ci afin auditorium rue avenue boulevard bp cedex sms suis est son sa
            participant participants inscriptions annuler invitation rappel confirmation belle bonne journee soiree grand
            toutes tous tout toute desole desolee malheureusement finalement helas apres notre cela ceci est-ce
            brochure metro gare train liste lettre message reponse absence accuse programme francais anglais espagnol
            en de du a au aux y j l m d n s c qu ne pas plus rien tres trop encore deja toujours jamais chacun autres autre
            quel quelle quels quelles est-il ai avez avons etes sommes sont serai sera etre avoir faire fait besoin besoins
            adresse regime service pole
            puis ensuite enfin aucun aucune quant hier demain seule seul
            [relations]
            collegue epouse epoux femme mari fils fille frere soeur ami amie compagne compagnon conjoint conjointe patron
            presidente president directeur directrice maire tresorier secretaire adjoint adjointe
            [seats]
            place places inscription inscriptions siege sieges participation participations
            [heads]
            personne personnes pers participant participants collegues agents elus representants etudiants membres benevoles
            salaries stagiaires inscrits inscrites desistements delegues
            [negations]
            ne pas n non sans aucun aucune jamais plus ni
            [and]
            et ainsi puis plus avec
            [label-name]
            noms prenoms
            nom et prenoms
            noms prenom
            prenoms et noms
            prenoms nom
            prenoms noms
            personne
            personnes
            representant
            representante
            delegue
            deleguee
            elu
            elue
            nom du participant
            nom de la participante
            nom et prenom du participant
            nom du representant
            nom de la personne
            personne inscrite
            participant s
            nom s
            nom s et prenom s
            accompagne de
            accompagnee de
            accompagne e de
            accompagne par
            sera accompagne de
            sera accompagnee de
            sera accompagne par
            qui
            identite
            invite
            invitee
            civilite nom prenom
            civilite nom et prenom
            nom et prenom
            nom prenom
            prenom nom
            prenom et nom
            nom complet
            noms et prenoms
            participant
            participante
            noms
            [label-badge]
            nom pour le badge
            nom sur le badge
            nom a porter sur le badge
            nom a faire figurer sur le badge
            badge
            [label-first-name]
            prenom usuel
            prenom s
            prenom
            prenoms
            [label-surname]
            patronyme
            nom patronymique
            nom d usage
            nom usage
            nom usuel
            nom patronymique
            nom s de famille
            nom
            nom de famille
            [label-second-surname]
            second nom de famille
            deuxieme nom de famille
            nom de famille de la mere
            [label-companions]
            accompagnant
            accompagnants
            accompagnante
            accompagnantes
            accompagnateur
            accompagnateurs
            accompagne de
            accompagne par
            accompagnee de
            accompagnee par
            personne accompagnante
            personnes accompagnantes
            autres participants
            [field-elsewhere]
            voir ci dessous, voir ci dessus, ci dessous, ci dessus, voir plus bas, voir plus haut, cf ci dessous, voir pièce jointe, ci joint
            [labels-surname-first]
            nom et prénom, nom prénom
            [label-organisation]
            organisme ou collectivite
            collectivite organisme
            collectivite ou organisme
            organisme represente
            collectivite representee
            mairie
            commune
            universite
            societe
            organisation structure
            institution represente
            service employeur
            organisme
            organisation
            structure
            collectivite
            institution
            association
            etablissement
            employeur
            entite
            organisme structure
            nom de l organisme
            depot
            projet
            [label-role]
            qualite fonction
            fonction qualite
            mandat
            titre fonction
            fonction s
            fonction
            poste
            qualite
            titre
            statut
            profession
            [label-email]
            adresse de messagerie
            adresse courriel
            mel professionnel
            email professionnel
            mail professionnel
            messagerie
            courriel
            mail
            e mail
            email
            adresse mail
            adresse mel
            adresse e mail
            adresse email
            adresse electronique
            mel
            [label-needs]
            besoins particuliers
            besoin particulier
            regime
            regime alimentaire
            accessibilite
            allergies
            [label-seats]
            nombre de places
            nombre de personnes
            nombre de participants
            nombre de places souhaitees
            nombre de places demandees
            nombre d inscrits
            places
            places demandees
            places souhaitees
            nb de places
            nb places
            combien de places
            nombre total de places
            [label-other]
            telephone
            tel
            portable
            fax
            mode de reglement
            pays
            ville
            adresse
            categorie
            numero
            no
            date
            commentaire
            remarques
            [languages]
            francais fr
            anglais en
            espagnol es
            portugais pt
            italien it
            allemand de
            catalan ca
            neerlandais nl
            [answer-in]
            repond~ ... en
            reponse ... en
            repondez ... en
            ecrire ... en
            confirmation en
            [short-yes]
            c est oui
            mais oui
            tout a fait
            bien entendu
            c est d accord
            c est bon pour moi
            j accepte la|cette|votre? place|offre|proposition?
            j accepte volontiers|avec?
            je prends la|cette place
            je suis toujours? partant|partante|interesse|interessee
            toujours partant|partante|interesse|interessee
            c est bien moi
            c est bien mon adresse
            confirme
            [short-no]
            mais non
            c est non
            je decline
            je renonce
            j y renonce
            pas interesse|interessee
            je ne suis plus|pas interesse|interessee
            je n ai rien demande
            je n ai pas fait de demande
            ce n est pas moi
            pas cette fois ci?
            [short-cancel]
            annuler|annulez|annule|annulation
            de? annuler ma|mon inscription|place|reservation|participation|venue|presence
            annulez|annule|annuler ma|mon inscription|place|reservation|participation|venue|presence
            annulation de ma|mon inscription|place|reservation|participation|venue|presence
            j annule
            j annule ma|mon inscription|place|reservation|participation|venue|presence
            je dois|souhaite|veux|voudrais|prefere|desire malheureusement|donc|finalement|helas? annuler
            je dois|souhaite|veux|voudrais|prefere|desire malheureusement|donc|finalement|helas? annuler ma|mon inscription|place|reservation|participation|venue|presence
            merci d annuler
            merci d annuler ma|mon inscription|place|reservation|participation|venue|presence
            merci de bien vouloir annuler ma|mon? inscription|place|reservation|participation|venue|presence?
            veuillez annuler
            veuillez annuler ma|mon inscription|place|reservation|participation|venue|presence
            je me desiste
            [short-regret]
            je ne peux|pourrai|puis malheureusement|helas|finalement|donc? pas|plus malheureusement|finalement? venir|participer|assister
            je ne peux|pourrai|puis malheureusement|helas|finalement|donc? pas|plus malheureusement|finalement? etre present|presente|la|des?
            je ne peux|pourrai|puis malheureusement|helas|finalement|donc? pas|plus m y? rendre|deplacer|liberer
            je ne peux|pourrai plus
            je ne viens|viendrai malheureusement|finalement? pas|plus malheureusement|finalement?
            je ne serai malheureusement|finalement? pas|plus present|presente|la|disponible
            je suis empeche|empechee
            j ai un empechement
            [short-stop]
            stop
            stop aux|les|a? rappel|rappels|messages|mails|relances
            stopper
            stoppez
            arret|arreter|arretez
            arret des rappels|relances|messages|mails
            arretez les|ces|vos rappels|relances|messages|mails
            arretez de m envoyer des|vos|ces rappels|relances|messages|mails
            plus de rappel|rappels|relance|relances
            plus aucun|aucune rappel|relance
            pas de rappel|rappels|relance|relances
            ne plus m|me envoyer|adresser de rappel|rappels|relance|relances
            de ne plus m|me envoyer|adresser de rappel|rappels|relance|relances
            de ne plus me relancer
            ne me relancez plus
            ne m|me envoyez|adressez plus de rappel|rappels|relance|relances
            ne plus recevoir de|vos|ces rappel|rappels|relance|relances
            je ne souhaite|veux|desire plus recevoir de|vos|ces|les rappel|rappels|relance|relances
            je ne souhaite|veux|desire pas recevoir de|vos|ces|les rappel|rappels|relance|relances
            je ne souhaite|veux|desire plus de|vos|ces rappel|rappels|relance|relances
            desinscription des|aux|de rappels|relances
            me desinscrire|desabonner des|aux|de vos? rappels|relances
            desabonnement|desabonner
            me desabonner
            [short-leave]
            desinscription|desinscrire|desinscrivez|desinscris
            me desinscrire
            desinscrivez moi
            je me desinscris
            retirez moi
            [short-comes]
            je viens
            je viendrai
            nous venons
            nous viendrons
            je serai la|present|presente
            j y serai
            je serai des votres
            je participe
            je participerai
            je participerai bien? au seminaire?
            je compte venir
            je vous? confirme ma|notre venue|presence|participation
            nous vous? confirmons notre venue|presence|participation
            je vous? confirme que je viens|viendrai|serai la|present|presente?
            [short-register]
            je souhaite|desire|voudrais|veux|souhaiterais toujours|encore|bien? m inscrire
            je m inscris
            inscrivez moi
            merci de m inscrire
            merci de bien vouloir m inscrire
            [short-name]
            ce sera
            c est
            il s agira|agit de
            ma|mon|notre collegue
            ma|mon remplacante|remplacant
            remplacante|remplacant
            participante|participant|participants
            nom
            madame|monsieur
            [short-instead]
            a ma place
            a ma place ce sera
            ce sera a ma place
            viendra|ira|participera|assistera a ma place
            sera la|present|presente a ma place
            prend|prendra ma place
            me remplace|remplacera
            je serai|suis remplace|remplacee par
            sera remplace|remplacee par
            remplace|remplacee par
            qui viendra|ira|participera|assistera|vient|remplacera
            qui sera la|present|presente
            qui me remplace|remplacera
            qui viendra|ira|participera|assistera|vient a ma place
            [short-spelling]
            mon nom|patronyme|prenom s ecrit
            mon nom de famille s ecrit
            mon nom|prenom est
            mon nom correct est
            le nom correct est
            mon nom est mal orthographie
            mon nom est mal ecrit
            il y a une faute|erreur|coquille dans|a|sur mon nom|prenom
            il y a une faute|erreur|coquille d orthographe dans|a|sur mon nom|prenom
            une faute|erreur|coquille dans|a|sur mon nom|prenom
            correction
            la bonne orthographe est
            orthographe
            il faut lire|ecrire
            c est
            et non
            au lieu de
            [short-organisation]
            il manque mon organisation|institution|organisme|structure|collectivite|employeur
            mon organisation|institution|organisme|structure|collectivite|employeur manque
            mon organisation|institution|organisme|structure|collectivite|employeur est
            mon organisation|institution|organisme|structure|collectivite|employeur
            mon organisation|institution|organisme|structure|collectivite|employeur n est pas indiquee|indique c est?
            je travaille a|pour
            je represente
            organisation|institution|organisme
            la|le|l
            c est
            [short-courtesy]
            svp
            stp
            merci svp
            s il vous|te plait
            merci de|pour votre message|mail|courriel|reponse|retour|proposition|comprehension|invitation|rappel
            merci a vous
            merci bien
            merci d avance
            je vous remercie
            desole|desolee|desoles|desolees
            je suis desole|desolee
            toutes mes excuses
            avec mes excuses
            mes excuses
            et
            madame|monsieur
            a vous
            tres|bien
            [cell-yes]
            oui, o, ok
            [cell-no]
            non, pas, jamais, n
            [cell-present]
            présent, présente, présents, présentes, confirmé, confirmée, titulaire, effectif, vient, viendra, participe, participera,
            inscrit, inscrite, accordé, accordée, autorisé, autorisée, ferme, à inscrire, inchangé, inchangée, sans changement, maintenu,
            maintenue, garde
            [cell-away]
            absent, absente, absents, excusé, excusée, annulé, annulée, empêché, empêchée, refusé, refusée, ne vient pas, ne viendra pas,
            ne participe pas, ne participera pas, n ira pas, pas disponible, indisponible, non disponible,
            annuler, à annuler, à retirer, retiré, retirée, à supprimer, barré, barrée,
            désisté, désistée, s est désisté, s est désistée, laisse sa place
            [cell-coming]
            va
            [cell-out]
            reste
            [cell-order]
            ne pas inscrire, ne pas enregistrer
            [cell-unsure]
            à confirm, peut être, en attente, provisoire, ne sait pas, à voir, sous réserve, à définir, incertain, possibl
            [answer-likewise]
            aussi, également, pareil, idem, de même
            [answer-neither]
            non plus, idem non
            [answer-released]
            à retirer, retirez, retirer, à rendre, rend sa place, libère, libérer, libérez, à libérer, remplace, à annuler, annulez,
            on l oublie, ne vient pas, ne viendra pas, ne vient plus, ne peut pas, ne pourra pas
            [answer-taken]
            à inscrire, inscrivez, maintenue, maintenu, maintient, contez, comptez, partant, partante, absolument, bien sûr, toujours
            [answer-none]
            non, rien, aucun, aucune
            [column-presence]
            mainten
            présen, particip, vient, venue, viendra, assist, statut, inscri, oui, se rend, déplace, confirm, répons, mouvement, change,
            semina, sémina, voyag, sera là
            [column-absence]
            retir, annul, renonc, désist, libér, sortant
            absen, excus, ne vient pas, ne viendra, empêch, déclin, reste, de garde
            [column-needs]
            régime, repas, déjeuner, dîner, hôtel, hébergement, nuit, navette, interpr, parking, visa, végéta, allerg, accès, pmr, photo,
            première fois
            [column-deputies]
            supplean, supplé, substitut, réserv, remplaçant
            [heading-others]
            contact, contacts, copie, copies, cc, cci, dossier suivi, suivi par, affaire suivie, interlocuteur, interlocutrice, référent, référente, animation, à l attention, attention, objet, de la part, hôtel, hébergement, signé, rédigé par, renseignements, intervenants, intervenante, intervenant
            [box-coming]
            particip, assist, vien, présen, ira
            [first]
            premier première premiers premières
            [second]
            deuxième second seconde deuxièmes
            [third]
            troisième troisièmes
            [fourth]
            quatrième
            [fifth]
            cinquième
            [sixth]
            sixième
            [seventh]
            septième
            [eighth]
            huitième
            [last]
            dernier dernière derniers dernières
            [all]
            tous toutes
            [both]
            tous deux, toutes deux, tous les deux, toutes les deux, l un et l autre, l une et l autre
            [list-lines]
            ligne lignes nom noms nommé nommée nommés nommées cité citée cités citées liste tableau numéro numéros n numero
            [determiners]
            le la les l du des au aux ces cette
            [excepting]
            sauf, excepté, hormis, hors, sans, à l exception, excepter, à l exclusion, moins, mais pas
            [alone]
            seulement, uniquement, seul, seule, seuls, seules, ne que, n que, exclusivement
            [list-marks]
            étoile, étoiles, astérisque, astérisques, gras, grasse, grasses, italique, italiques, surligné, surlignés, surlignée,
            surlignées, souligné, soulignés, soulignées, grisé, grisée, grisés, grisées, coché, cochés, cochées, barré, barrés,
            barrée, barrées, rayé, rayés, colorié, en rouge, en vert, en bleu, en jaune, lignes blanches, colonne de gauche,
            colonne de droite, première colonne, seconde colonne, deuxième colonne
            [possessives]
            ma mon mes son sa ses leur notre nos
            [indefinite]
            un une
            [of]
            de
            [by]
            par
            [with]
            avec
            [first-person]
            je j ma mon moi m me
            [first-persons]
            nous notre nos
            [we-own]
            notre nos
            [first-person-subjects]
            je
            [first-person-objects]
            moi me
            [mine]
            ma mon m
            [self-stays]
            moi
            [self-beside-others]
            moi
            [joins-self]
            ainsi
            [self-counted]
            moi
            [out-of]
            sur des de parmi
            [rest]
            autres seulement
            [old-spellings]
            comme sous appelez nommé dit lieu
            [place-owners]
            ma sa son
            [addresses]
            mail email adresse
            [for-whom]
            pour
            [joiners]
            et avec plus
            [family]
            épouse époux mari femme conjoint conjointe compagne compagnon frère sœur fils fille
            [fellows]
            collègue ami amie
            [many-fellows]
            collègues amis
            [companions]
            accompagnant accompagnante accompagnants accompagnateur accompagnatrice
            [totals]
            serons serions sera serait sommes est venir viendrons donc
            [parties]
            délégation groupe
            [apiece]
            chacun chacune
            [pairs]
            couple binôme trinôme duo tandem trio quatuor
            [measures]
            h heures ans jours mois semaines minutes cm km kg euros points questions
            [times]
            jours journées session sessions
            [before-numbers]
            le du au no n numéro des les partie et a
            [whole-list]
            toute la liste, la liste entière, tout le groupe, le groupe entier, toute la délégation, la délégation entière, du premier au dernier, tous les inscrits, tous les noms, l ensemble du groupe, l ensemble des inscrits, l ensemble de la délégation
            [signers]
            soussignés, soussignées, signataires de ce message, signataires du présent
            [self-neither]
            ni moi, pour moi, comme moi, comme à moi, comme pour moi, ni votre serviteur, ni votre servante
            [self-joined]
            et moi, moi et, moi même
            [self-included]
            moi aussi, pour moi
            [self-called]
            votre serviteur, votre servante, le soussigné, la soussignée, ma personne
            [self-stressed]
            moi même, ma pomme, bibi, sa secrétaire que je suis, ici présente, ici présent
            [self-along]
            et moi, j accompagne, j accompagnerai, l accompagne, l accompagnerai, les accompagne, les accompagnerai,
            ma modeste personne, le signataire, la signataire, votre correspondant, votre correspondante, ajoutez moi
            [i-am]
            suis
            [in-my-place]
            ma place, me remplacera, me remplace
            [first-person-clitics]
            me, m, nous
            [comes-alone]
            viendrai seul, viendrai seule, viens seul, viens seule, serai seul, serai seule
            [nor-me]
            moi non plus, ni moi, sans moi, moi de même, pareil pour moi
            [registration]
            inscri
            [registering]
            inscri, réserv, ajout, not, enregistr
            [replacing]
            remplac, substitu
            [standing]
            substitu
            [stead]
            place, lieu
            [accompanying]
            accompagn
            [everybody]
            tous
            [unnamed-titles]
            monsieur, madame
            [trainees]
            stagiaire
            [among]
            sur, parmi
            [several]
            les deux, tous deux, tous les, d entre nous, mon équipe, un groupe, ma classe, couple, nous deux, nous trois,
            plus un
            [one-more]
            plus un, plus une, un autre, une autre, deux autres
            [two-of-them]
            une paire, pour deux
            [in-number]
            à deux, à trois, à quatre
            [after-number]
            le, la, au, avec, et, pour, ce, si, en, du
            [ordinals]
            ème, e
            [numbers]
            1 un une, 2 deux deuxième, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix dizaine, 11 onze,
            12 douze douzaine, 13 treize, 14 quatorze, 15 quinze, 16 seize, 20 vingt, 30 trente, 40 quarante, 50 cinquante,
            100 cent
            [adversatives]
            mais pourtant toutefois cependant quoique
            [exceptions]
            sauf
            [ifs]
            si
            [or]
            ou
            [range-links]
            à et
            [question-words]
            comment quand quel quelle pourquoi
            [inquiries]
            comment si quand jusqu possible
            [requests]
            pouvez pourriez peux pourrais merci
            [apologies]
            désolé désolée excuser excuse regrets regret regrettons pardon hélas malheureusement
            [bad-news]
            malheureusement hélas regret regrets
            [particulars]
            badge nom prénom inscription
            [looking-back]
            était étaient fut formidable passionnante passionnant
            [hesitation]
            hésitez hésite
            [loose-negations]
            plus n sans
            [negation-ends]
            d autre option choix et donc venir que
            [dropping]
            oublier oubliez oublie ignorer ignorez
            [other-things]
            parrainage cours atelier webinaire infolettre newsletter abonnement adhésion formation excursion gala concours
            tournoi match concert crèche piscine examen
            [dealings]
            listes diffusion distribution mails mailing mailings spam commande facture contrat
            [mistakes]
            erreur accident
            [pauses]
            stop attendez attends attendre question
            [lateness]
            retard
            [salutations]
            cher chère bonjour
            [only-possible]
            si lorsqu lorsque quand dès aucune plus
            [event-nouns]
            séminaire colloque conférence journée formation atelier
            [learnt-negations]
            ne n non pas jamais sans plus ni aucun aucune
            [learnt-first-person]
            je j m me moi mon ma
            [learnt-first-persons]
            nous notre nos
            [unreal]
            aurais aimé, aurais voulu, aurais souhaité, aurais bien, aurions aimé, aurions voulu, aurions souhaité, aurait aimé,
            aurait voulu, aurait souhaité, j espérais, je pensais, j allais, j avais, failli, en pensée
            [reported]
            on me demande, me demande de, m a dit, me dit, m a demandé de m, veut que, je devrais
            [later]
            semaine prochaine, mois prochain, demain, plus tard, bientôt, une fois, quand j
            [retractions]
            tenez pas compte, tenir pas compte, pas tenir compte, ce qui précède, oubliez ce, oublie ce, je me ravise,
            changement de programme, réflexion faite, finalement non, ah non, en fait non, tout compte fait
            [newsletters]
            lettre d information
            [cancelled]
            annulée, annulés, annulées, a annulé, ont annulé, été annulé, est annulé, était annulé, avait annulé, ai annulé,
            fut annulé, soit annulé
            [place-stems]
            inscri, réserv, annul, particip, assist
            [removal-stems]
            désinscri, désabonn
            [conjunctions]
            et
            [and-between-people]
            et
            [articles-before-names]
            le la
            [person-articles]
            le la l
            [before-places]
            en de du vers sur depuis entre
            [spelt-before-town]
            à
            [in-towns]
            en
            [ambiguous-titles]
            me ma
            [mayors]
            maire bourgmestre
            [before-their-towns]
            de
            [town-offices]
            commune échevin adjoint adjointe municipal municipale
            [organisation-endings]
            métropole agglomération
            [organisation-units]
            direction service département unité division secrétariat cabinet groupe pôle bureau laboratoire grand faculté
            section chambre secours
            [counties]
            département
            [organisation-kinds]
            association asso assoc ong revue projet magasin journal
            [closing-words]
            cordialement salutations merci bises kenavo
            [field-ordinals]
            premier première deuxième seconde troisième quatrième er ère e ème autre n no
            [day-columns]
            date jour
            [total-rows]
            total totaux somme
            [in-capacity]
            en
            [agent-verbs]
            remplac, représent, accompag, substitu
            [selves]
            moi même, et moi même, moi, et moi, me
            [no-needs]
            néant, ras
            [introductions-with-comma]
            je, ici, c est
            [short-titles]
            dr pr mr
            [outside-names]
            sur sous et pour avec en
            [offices]
            contact info mairie secrétariat cabinet dri accueil direction service services support inscription admin webmaster
            international coopération bonjour mail liaison équipe presse communication général générale dae dga dgs relations
            affaires événement commercial marketing promo newsletter jumelage jumelages assistant assistante internationales et
            associés consulting sarl sas rectorat présidence décanat protocole préfecture intendance chancellerie
            publiques public fédération municipal municipales délégation conseil organisation
            [stands-for]
            à au aux
            [other-ones]
            autre autres dernière dernier dernières derniers troisième
            [own-places]
            mien mienne
            [postscripts]
            ps nb postscriptum
            [signed-for]
            pour p
            [devices]
            mobile smartphone téléphone tablette mail courrier webmail
            [abbreviations]
            m mm mr mrs mme mlle dr prof pr st ste fr n no art tel av etc cf int dept assoc univ insp cab dir h c
            [no-reply]
            nepasrepondre
            [months]
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            [letters]
            œ ê è ù ç
            [footer-mobile]
            envoyé depuis, envoyé à partir, envoyé avec, envoyé du, envoyé par mon, provenance, obtenir outlook,
            télécharger outlook, téléchargez outlook
            [footer-own-mobile]
            envoyé de mon
            [footer-note]
            pensez à l environnement, pensez à l'environnement, p pensez, avant d imprimer, avant d'imprimer, garanti sans virus,
            sans virus, n'imprimez ce, imprimez ce message que, l'absence de virus dans ce
            [disclaimer]
            avis de confidential, avertissement, clause de confidentialité, avis important :, confidentialité :,
            si vous avez reçu ce m, si vous avez reçu cet e, si vous n'êtes pas le destinataire
            [disclaimer-mail]
            ce message, ce courriel, ce mail, ce mel, cet e-mail, cet email, les informations contenues, l'information contenue,
            le présent message
            [disclaimer-legal]
            confiden, privileg, destinat, pièces jointes
            [footer-list]
            liste de diffusion
            [banner-external]
            provient de l'extérieur, provient d'un expéditeur externe, expéditeur externe, message externe, courriel externe,
            mail externe, ne recevez pas souvent
            [banner-warning]
            clique, cliquez, pièce, liens, attention, prudence, pourquoi
            [browser-line]
            voir ce message dans votre navigateur, voir dans le navigateur, version en ligne
            [footer-newsletter]
            se désabonner, pour vous désabonner, version en ligne
            [subject-machine]
            réponse automatique, absence du bureau, absent du bureau, absence re, message d'absence, notification d'absence,
            lu :, lu:, accusé de réception, confirmation de lecture, non lu :, non remis, message non distribué
            [subject-absence]
            absence, absent, absente, en congé, congés
            [do-not-reply]
            ne pas répondre à ce
            [report-delayed]
            retard
            [command]
            ignore les instructions, ignorez les instructions, instructions précédentes, annuler toutes les inscriptions
            [absence-automatic]
            reponse|message|mail|courriel|notification automatique
            envoye|genere automatiquement
            message d absence
            [absence-away]
            suis|serai actuellement? absent~|indisponible
            suis|serai actuellement? en conge~|vacances|deplacement|arret|formation|mission
            absent~ du bureau
            absent~ jusqu
            absent~ du # ... au
            en conge~ .. jusqu
            je ne suis|serai pas joignable|disponible
            [absence-back]
            de retour le|a
            serai de retour
            a|des mon retour
            a compter du
            [absence-unread]
            acces limite
            sans acces
            pas acces a
            aurai|ai pas .. acces
            ne .. pas en mesure de|d repondre|lire|consulter
            ne pourrai pas .. repondre
            ne consulterai|lirai pas
            ne sera|seront pas transfere~|lu~|traite~
            repondrai|traiterai|reviendrai .. des|a|apres mon
            adresse ... n est plus utilisee|active|valide|consultee|relevee
            boite ... n est plus utilisee|active|consultee|relevee
            [absence-refers]
            adresse~|adresser ... toute|vos|votre future~|correspondance|prochain~
            en cas d urgence
            pour toute urgence|demande|question|inscription
            pour les urgences|questions
            vous pouvez contacter|joindre|adresser|appeler
            merci de|d contacter|joindre|adresser|vous
            veuillez contacter|joindre|adresser|vous
            adressez|adresser vous|a
            s adresser au|a
            [absence-left]
            ne travaille plus
            ne fait plus partie
            n est plus en poste|fonction
            a quitte ses|la|le|notre
            """)
}
