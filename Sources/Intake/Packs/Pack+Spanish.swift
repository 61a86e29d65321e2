// Spanish, of Spain and of the Americas.

import Core

extension Pack {
    static let spanish = Pack(
        language: .spanish,
        text: """
            [stopwords]
            el la los las un una unos unas de del y e que en es son por para con sin su sus mi mis se lo le les al no si pero como
            mas muy ya este esta estos estas ese esa yo usted ustedes nosotros nos me te os hola buenos buenas dias tardes
            gracias saludos saludo cordial estimado estimada estimados estimadas senor senores soy estoy estamos ha han he
            hay sera seran tengo quiero quisiera puede pueden podria desde hasta cuando donde quien cual todo toda
            inscripcion inscribir inscribo seminario plaza cupo favor enviado julio junio mayo voy va vamos cambio baja tambien
            lista persona personas nombre correo uds adjunto anular anuncio porfa fue asi era duda
            [ask-self]
            me inscrib~
            me apunt~
            me anot~
            me registr~
            me sumo
            inscrib~ me
            inscribirme
            inscribanme
            inscribame
            inscribeme
            inscribime
            apuntarme
            apuntadme
            apuntenme
            apuntame
            anotarme
            anotame
            anotenme
            anoteme
            anotadme
            registrarme
            registrenme
            registreme
            incluirme
            incluyanme
            incluyame
            agreguenme
            agregame
            ponerme ... lista
            ponganme
            pongame
            reservarme
            reservenme
            guardenme
            guardarme
            mi inscripcion
            mi registro
            mi participacion
            mi asistencia
            cupo|plaza|lugar|asiento|vacante a mi nombre
            cupo|plaza|lugar para mi
            un|# cupo|lugar|plaza para el|la|mi
            quiero|quisiera|deseo|desearia|queria|gustaria|encantaria|interesaria|interesa|pretendo ... asistir|participar|inscribirme|ir|acudir|apuntarme|anotarme|concurrir
            me gustaria|encantaria|interesaria
            tiene|tengo interes en participar|asistir
            interes en asistir|participar
            se me considere|tome|incluya|inscriba|registre
            puedo asistir|participar|ir|inscribirme
            acreditacion
            solicito ... inscripcion|cupo|plaza|participacion|acreditacion
            solicitar ... mi inscripcion
            me tomen|tengan en cuenta
            cuenten conmigo
            cuenta conmigo
            yo quiero ir
            necesito un|una|# cupo|plaza|lugar
            [ask-we]
            somos|seremos|seriamos #
            inscribirnos
            inscribanos
            apuntarnos
            apuntadnos
            anotarnos
            anotennos
            registrarnos
            nos inscrib~
            nos apunt~
            nos anot~
            nuestra inscripcion
            nuestra delegacion
            nuestra participacion
            nos gustaria ... asistir|participar|ir|plazas|inscribirnos|cupos
            queremos|quisieramos|queriamos|deseamos ... asistir|participar|ir|plazas|inscribirnos|cupos
            que vendremos|asistiremos|iremos|vamos
            los|las que vamos
            vamos el|la|los
            necesitamos # cupos|plazas|lugares
            [ask]
            inscrib~
            inscripcion de
            inscripcion
            solicitud de inscripcion
            solicitamos ... inscripcion|registro
            anoten
            apunten
            anotar
            anot~ a
            la anoto
            lo anoto
            los anoten
            apuntar~
            apuntarle
            apuntarlo
            se inscriba
            designado ... personas
            delega a
            reserv~ # plazas|cupos|lugares|asientos
            reserv~ ... plazas|plaza|cupo|cupos|lugar
            # plazas|cupos|asientos|lugares|vacantes
            # cupo|plaza
            dos plazas
            cupo para
            plaza para
            registro de
            lista de inscriptos|inscritos|participantes|estudiantes
            datos de las|los
            para participar
            asistira|asistiran|acudira|acudiran|comparecera|compareceran|concurrira|concurriran
            confirm~ la ... asistencia|participacion|presencia de|del
            va a viajar
            excepcion con
            [come]
            voy a ir
            voy a asistir
            asistire
            ire
            alli|ahi|alla estare|estaremos
            ahi estaremos
            participare
            acudire
            estare presente
            estare ahi|alli
            nos vemos
            contad|cuenten conmigo
            vendre
            asistiremos
            iremos
            estaremos
            yo sigo firme
            presente
            [confirm]
            confirmo
            confirmamos
            confirmar mi|nuestra asistencia|participacion|presencia
            les confirmo
            le confirmo
            confirmado
            confirmada
            [take]
            la quiero
            lo quiero
            lo tomo
            la tomo
            la acepto
            lo acepto
            acepto
            aceptamos
            me quedo con
            tomo la plaza|lo
            [yes]
            si
            sii~
            ok
            vale
            claro
            por supuesto
            de acuerdo
            con gusto
            con mucho gusto
            encantado
            encantada
            dale
            desde luego
            sip
            [no]
            no
            no gracias
            nop
            esta vez no
            [regret]
            no voy|vamos|va|iba a poder|asistir|ir|participar|estar
            no podre|podremos|puedo|podemos|pude|podria ... ir|asistir|participar|acudir|viajar|estar|acompanar~|venir|hacerlo|concurrir
            no podre|podremos
            no puedo ir
            ya|al no|final no ... puedo|podre|ir|voy|autorizaron
            no me autoriz~
            ningun|ninguna ... podra acompan~|asistir
            tendra que esperar
            tendre|tengo que renunciar
            lamentablemente ... no
            declin~
            me es imposible
            nos es imposible
            me sera imposible
            nos suspendieron
            no nos cuadran
            no me cuadra~
            cogido|tengo otro compromiso
            ya no viajo|voy|viajamos|vamos
            no voy
            no iremos|asistiremos|ire|asistire
            [regret-other]
            no podra|podran|puede|pueden ... viajar|asistir|ir|acompan~|participar|acudir
            no viajan|viaja|va|van|asistira|asistiran|vendra|vendran|acude|acudira|acudiran|comparecera|compareceran|concurrira|concurriran
            no va a poder
            lamenta no poder
            ya no viene|va|vienen
            [cancel]
            anul~
            cancel~
            de|dar|dadme|den|dar baja
            dar de baja
            dadme de baja
            darme de baja
            darnos de baja
            den de baja
            baja de mi|nuestra
            liber~ ... plaza|plazas|lugar|lugares|cupo|cupos|mi
            renunci~
            desist~
            retir~ ... lista|nombre|inscripcion
            quit~ ... lista|nombre
            borr~ ... lista|nombre
            me bajo
            quedan a su disposicion
            ceder mi|nuestra
            cedo mi
            [pass-on]
            al siguiente
            a otro
            a otra persona
            a otra
            a quien sigue
            densela|densel~
            ofrec~ ... siguiente|otro
            dejadlo|dejarlo|dejenlo correr
            [replace]
            en mi lugar
            en su lugar
            en lugar de
            en vez de|del
            en vez
            en reemplazo
            en sustitucion
            remplaz~
            reemplaz~
            sustitu~
            por mi
            cambio de participante
            cambiadlo
            cambienlo
            cambiar el nombre
            cambi~ a|al ... por
            va por mi
            [add]
            agreg~
            anad~
            sum~ a
            incorpor~
            una persona mas
            una mas
            uno mas
            incluir|incluyan tambien|ademas
            adicional
            ademas de los|las
            [correct]
            corrig~
            corregir
            correccion
            rectific~
            error ... nombre|apellido|correo|datos
            mal escrito|escrita
            esta mal
            se escribe
            datos correctos
            lo correcto
            cambiais
            lo cambi~
            actualiz~ ... datos|correo|inscripcion|nombre
            modificar ... datos|nombre|correo|inscripcion
            cambiar ... correo|nombre|apellido|entidad
            mi correo ... cambi~
            aparezco como
            figura como
            ficha pone
            aparezco
            [status]
            si estoy inscrit~|inscript~|anotad~|registrad~|apuntad~|en
            estoy inscrito o no
            inscripcion recibida
            han recibido mi
            recibieron mi
            si tengo plaza|cupo|lugar
            si mi inscripcion|registro|solicitud
            no tengo|he|hemos tenido|recibido|respuesta ... respuesta|noticias|confirmacion|nada|ustedes
            no tengo respuesta
            no he tenido noticias
            no he recibido
            en que puesto|lugar|posicion|numero
            quede en lista
            quedo ok|registrada|inscrita|confirmada
            quede inscrit~|registrad~
            alguna novedad
            se movio la lista
            como vengo
            mi posicion
            consulta mi|por mi
            en que estado esta|va|anda mi|nuestra|la
            como va|anda mi|nuestra inscripcion|solicitud
            estoy inscrit~|registrad~ yo?
            [keep]
            no la|lo|me|nos cancel~|anul~
            no cancel~
            no anul~
            no den de baja
            no es una? cancelacion
            no libere~
            mantengan mi|nuestra
            solo iremos|vamos|vendremos|asistiremos
            sigo|seguimos firme|firmes|en
            seguimos en pie
            [shield]
            quit~|borr~|retir~|baja|elimin~ ... distribucion|correo|difusion|boletin
            lista de distribucion
            lista de correo
            lista de difusion
            boletin
            anul~|cancel~ ... hotel|tren|vuelo|billete|habitacion|suscripcion|pedido|cita|cena|reunion|reserva|almuerzo|comida|viaje|visita|taxi
            hotel|tren|vuelo|cena|reunion|cita|reserva ... anul~|cancel~
            como anul~|cancel~
            como puedo|podemos|se anul~|cancel~|puede
            no puedo|pude|podemos abrir|leer|descargar|ver|encontrar|acceder|imprimir
            ya no voy a cenar
            no dude
            no duden
            mi vuelo ... cancel~
            vuelo cancelado
            plazo de inscripcion
            cierre de inscripciones
            inscripcion obligatoria
            cuota de inscripcion
            costo de inscripcion
            gastos de inscripcion
            no podra|pude|puedo ... almuerzo|cena|comida|quedarme
            podamos inscribirnos nuevamente
            proxima oportunidad
            no participa del
            no participara del
            que no participara
            no reeleccion
            no podre llegar
            no puedo llegar antes
            no encuentro
            no puedo abrir
            anular la cena
            si no es posible
            si se anul~
            nada mas|menos
            por mi cuenta
            por mi parte
            fecha de inscripcion
            inscripcion es|gratuita
            en caso de cancel~
            politica de cancel~
            dar de alta
            a mas tardar
            no solo
            no obstante
            no necesito
            por un error
            por mi|su condicion
            no olvid~
            [registered]
            ya estoy inscrit~|anotad~|apuntad~|registrad~
            ya estamos registrad~|inscrit~
            estoy inscrito|inscrita|inscripto|inscripta|apuntado|apuntada|anotado|anotada|registrado|registrada
            estamos inscrit~|registrad~|anotad~
            # anotados|inscritos|inscriptos|registrados|apuntados
            seis anotados
            cuatro inscritos
            habian confirmado
            me confirmaron
            mi|la inscripcion inicial
            en la confirmacion
            el listado
            figura conmigo
            en mi ficha
            mi lugar
            me inscribi
            [waitlist]
            lista de espera
            [invited]
            su|la|vuestra atenta|amable? invitacion
            invitacion
            haberme|habernos invitado
            agradec~ ... invitacion
            os hayais acordado
            [thanks]
            gracias
            agradec~
            felicit~
            enhorabuena
            fue un gusto|placer
            [together]
            solo|solamente|unicamente si hay|quedan|queda|hubiera .. plaza|plazas|lugar|lugares|sitio para los|las|ambos|ambas|todos|todas|nosotros
            solo|solamente si podemos .. los|las|juntos|juntas|ambos|ambas|todos|todas
            los dos o ninguno
            las dos o ninguna
            ambos o ninguno
            ambas o ninguna
            todos o ninguno|nadie
            todas o ninguna|nadie
            juntos|juntas o nada|ninguno|ninguna
            solo|solamente juntos|juntas
            [condition]
            si es posible
            si fuera posible
            si puede ser
            si no es posible
            si no
            en caso de
            si hay
            si acaso
            de lo contrario
            [depends]
            solo si
            solamente si
            unicamente si
            siempre que
            siempre y cuando
            a condicion
            de eso depende
            depende de
            si no desconsider~
            excepcion
            fuera de plazo
            pueden asistir personas
            es abierto a
            si no cabe
            si se puede ir
            si es gratis
            [sender-stays]
            yo no voy
            yo no viajo
            yo no ire|asistire|podre|participo
            no viajo
            no asistire personalmente
            yo no
            [not-yet]
            les|os|le aviso|confirmo mas|luego|pronto
            no se si|aun|todavia
            tal vez
            quizas
            quiza
            tengo que consultar|preguntar|ver
            lo consulto
            antes de decidir~
            antes de inscribirme|inscribirnos|confirmar
            recien entonces
            todavia no me inscribo
            no es una inscripcion
            [names-later]
            nombres ... despues|luego|mas|enviar~|mandar~|posteriormente
            relacion nominal
            hare llegar
            haremos llegar
            mandariamos los nombres
            nombres mas adelante
            por definir
            a confirmar
            lista ... enviar~|mandar~|haremos
            [unnamed]
            no sabemos quien
            todavia no sabemos
            aun no sabemos
            no sabemos para quien
            por definir
            por designar
            por confirmar
            sin definir
            mi hermano
            [between-lines]
            en rojo
            en azul
            en verde
            en mayusculas
            en negrita
            entre lineas
            entre sus lineas
            en su texto
            en su mismo texto
            debajo de cada
            junto a cada
            al lado de cada
            cada renglon
            en su renglon
            respuestas abajo|en|debajo
            contesto abajo|en|debajo
            respondo abajo|en|debajo
            cada respuesta
            [carry-out]
            lo tramiten|tramite|gestionen|atiendan
            tramiten|tramitar|tramitarlo|tramite lo|la|el|ustedes
            tramitar ... solicitud|peticion|mensaje|correo
            gestionarlo|tramitarlo|atenderlo|resolverlo|procesarlo
            gestionar|gestionen|gestionad ... mensaje|correo|peticion|solicitud|esto
            procedan|proceda|proceder|procedais ... segun|conforme|como|consecuencia
            procedan|proceda en consecuencia
            obren|actuen|actuar en consecuencia
            hagan|haga|haced lo que|necesario|oportuno|pertinente
            hacer lo necesario|oportuno|pertinente
            lo necesario|oportuno|pertinente|procedente
            para los efectos|fines
            a los efectos oportunos
            para su tramite|tramitacion|atencion|gestion
            para tramite|tramitacion
            dar|den|dad|de curso
            dar|den|dad|de cumplimiento|respuesta a lo
            cumplan|cumplir ... pide|solicita|dice|indica
            atiendan|atender|atiende ... peticion|solicitud|mensaje|correo
            sigan|seguir ... indicaciones|instrucciones|mensaje|correo
            apliquen ... mensaje|correo|dice
            tomen|tomar|toma nota de lo que
            ocupense|ocupaos|encarguense
            se ocupen|encarguen
            vean|ver|vease|adjunto ... mensaje|correo|carta|oficio|escrito ... adjunto|adjunta|abajo|anexo
            mensaje|correo|carta|oficio|escrito adjunto|adjunta|anexo|anexa
            adjunto ... oficio|carta|escrito
            adjunta ... carta|nota|solicitud
            remito|remitimos|reenvio|reenviamos|traslado|trasladamos|paso|pasamos ... mensaje|correo|peticion|solicitud|respuesta
            les|os paso|reenvio|traslado|remito
            de parte de|del
            como pide|solicita|indica|dice
            segun pide|solicita|indica|dice|lo
            tal como|cual
            [for-information]
            para su informacion|conocimiento|archivo
            para conocimiento
            a titulo informativo
            solo para informacion
            a modo de informacion
            solo informativo
            para constancia
            no hace falta respuesta|responder|contestar
            sin necesidad de respuesta|responder
            acaba de ingresar|inscribir|registrar|anotar
            ya esta resuelto|hecho|tramitado|arreglado|atendido
            ya se resolvio|tramito|atendio|hizo
            ya fue resuelto|tramitado|atendido|atendida|tramitada
            ya quedo|queda resuelto|hecho|arreglado|tramitado
            esta|estan resuelto|resuelta|tramitado|tramitada|arreglado
            nada que hacer
            no hay que hacer
            no hay nada que hacer
            no hagan nada
            no hace falta hacer|que
            no es necesario
            no requiere
            hagan caso omiso
            no tengan en cuenta
            sin efecto el mensaje
            [pointer]
            siguiente
            siguientes
            a continuacion
            adjunto
            adjunta
            reenvio
            os reenvio
            aqui abajo
            mas abajo
            persona en copia
            los datos
            la lista
            [practical]
            a que hora
            que hora
            horario
            horarios
            direccion
            metro
            donde es
            almuerzo
            dejeuner libre
            comida
            gratis
            gratuito
            fecha limite
            hasta cuando
            termina
            acaba
            empieza
            hay que llevar
            [elsewhere]
            escuela
            colegio
            guarderia
            jardin de infantes
            matricula escolar
            piscina
            padron
            [sales]
            nuestra empresa
            ofrecemos
            descuento
            oferta
            promocion
            presupuesto sin
            haga clic
            darse de baja
            dejar de recibir~
            cotizacion
            nuestros servicios
            base de datos
            [publicity]
            convocatoria de
            llamado a
            difundir
            difusion
            [companion]
            y yo
            y a mi
            y una servidora
            y un servidor
            y mi
            con mi
            junto con
            tambien a
            tambien
            acompanado|acompanada de|por
            asi como
            mi persona y
            [notice-confirmed]
            inscripcion ... confirmada|registrada
            ha quedado confirmada|registrada
            [notice-offer]
            quedado|queda|quedo libre
            se libera|liberan|liberaron
            lugar|lugares|plazas|cupos disponible|disponibles
            siguiente de|en la lista
            aceptarla
            rechazarla
            se ha liberado
            se libero
            plaza libre
            plaza disponible
            cupo disponible
            desea ocuparla
            lo quieres
            plaza|plazas|lugar|lugares|cupo|cupos|asiento|asientos .. para|libre|libres usted|ustedes|ti|vosotros|hasta|durante|a
            plaza|plazas|lugar|lugares|cupo|cupos ... a su|tu disposicion|nombre
            han quedado libres
            han liberado|desocupado
            se ha|han liberado|desocupado|abierto
            se desocupo|desocuparon|abrio|abrieron
            plaza|plazas|lugar|cupo liberada|liberadas|liberado
            oferta de .. plaza|plazas|lugar|lugares|cupo|cupos
            ofrecer~|ofrecemos ... plaza|plazas|lugar|lugares|cupo|cupos
            las|la|lo|los quiere|quieren|toma|toman|quieres
            queda|hay ... plaza|lugar|cupo .. libre|para
            plazas|lugares ofrecidas|ofrecidos
            [notice-invitation]
            gusto|agrado|placer|honor de invitar~
            invitarle~
            invitacion
            inscripcion es? obligatoria
            se puede inscribir
            abiertas las inscripciones
            quedan ... dias|plazas para inscribirse
            inscripciones hasta
            inscripciones estan abiertas
            no volveremos a preguntarle
            nos honraria|gustaria|encantaria contar
            [notice-reminder]
            recordatorio
            le recordamos
            recordamos
            confirmar su asistencia
            confirma su asistencia
            sigue|siguen|sigues|seguimos|seguir contando|pensando|interesado|interesada con|en
            sigue|siguen contando|pensando
            sigue en pie su
            mantiene|mantienen su|la asistencia|plaza
            confirme|confirmen|confirma|confirman|confirmarnos|confirmar .. su|que|la asistencia|asistira|asistiran|presencia|siguen
            podemos contar|seguir con|contando
            confirmacion|ratificacion de asistencia
            asistira|asistiran
            su plaza se liberara
            plaza esta reservada
            [notice-waiting]
            lista de espera
            [notice-address]
            confirme su
            confirmar que la direccion
            confirmar que esta direccion
            la direccion es suya
            [notice-names]
            necesitamos los nombres
            indiquenos los nombres
            [notice-question]
            solicitud que modifica su inscripcion
            antes de cambiar nada
            comprobamos que viene de usted
            lo que hemos entendido
            [absence]
            dirija|dirijan ... futura|futuras|futuros
            ya no trabaja
            ya no forma parte
            ha dejado de trabajar
            dejo de trabajar|laborar|pertenecer
            ya no labora
            buzon|cuenta|direccion ... no se revisa|consulta|lee|monitorea|utiliza
            buzon|cuenta|direccion ... inactiv~|desactivad~
            durante mi ausencia
            no tendre acceso
            en caso de urgencia
            para asuntos|temas urgentes
            responder~ a mi vuelta|regreso
            estoy ausente
            me encuentro fuera|de
            fuera de la oficina
            fuera de oficina
            estoy de vacaciones
            de vacaciones hasta
            estoy de licencia
            licencia por maternidad
            respuesta automatica
            mensaje automatico
            estare ausente
            me encuentro ausente
            ausente hasta
            ausente de la oficina
            a mi regreso
            acceso limitado al correo
            [acknowledgement]
            por encima de esta linea
            se le ha asignado
            ha sido asignad~
            un agente|operador|asesor
            expediente|caso|ticket ... asignad~
            su solicitud ha sido
            hemos recibido su
            ha sido recibid~
            ha sido registrad~
            este es un mensaje automatico
            no responda a este
            no responder a este
            mensaje generado automaticamente
            acuse de recibo
            numero de ticket|caso|expediente
            ha sido leid~
            [greeting]
            hola
            buenos dias
            buenas tardes|noches
            buenas
            estimado|estimada|estimados|estimadas
            senores
            senor|senora
            muy senores|sres
            querido|querida|queridos|queridas
            respetados|respetado
            cordial saludo
            a quien corresponda
            buen dia
            [closing]
            saludos
            un saludo
            un cordial saludo
            cordial saludo
            saludos cordiales
            cordialmente
            atentamente
            atte
            atentos saludos
            un abrazo
            abrazo
            abrazos
            gracias
            muchas gracias
            mil gracias
            muchas gracias y
            gracias y un saludo
            gracias de antemano
            quedo atenta|atento
            quedamos atentos
            sin otro particular
            sin mas
            carinos
            beso
            besos
            salud
            muchos saludos
            un fuerte abrazo
            le saluda
            abrazo grande
            desde ya muchas gracias
            respetuosamente
            [introduce]
            soy
            me llamo
            mi nombre es
            mi nombre
            mi nombre completo es
            aca
            aqui
            yo
            el suscrito
            habla
            [myself]
            yo
            mi
            una servidora
            un servidor
            el suscrito
            la suscrita
            mi persona
            conmigo
            [need]
            vegetarian~
            vegan~
            celiac~
            gluten
            alergi~
            intoleran~
            silla de ruedas
            movilidad reducida
            diabetic~
            halal
            kosher
            sordo
            sorda
            interprete de senas
            lactancia
            sin escalones
            [titles]
            teniente capitan comandante edil edila consul consulesa excmo excma excmos excmas ilmo ilma ilmos excelentisimo excelentisima ilustrisimo ilustrisima fray
            embajador embajadora hna hno cnel gral licdo conseller consellera
            sor padre sr sra srta senor senora don dona d dna lic licda licenciado licenciada ing ingeniero ingeniera dr dra doctor doctora
            prof profa profr profesor profesora mtro mtra maestro maestra arq arquitecto abog abogado econ tec c pbro
            sres lcda lcdo mons diac rvda rvdo rev agr msc ab abg abga tlgo tlga mgs mgtr
            [roles]
            vicerrector vicerrectora vicealcalde vicealcaldesa alcalde alcaldesa concejal concejala intendente intendenta director directora jefe jefa coordinador coordinadora
            secretario secretaria presidente presidenta sindico sindica procurador procuradora tecnico tecnica asesor
            asesora gobernador gobernadora regidor regidora diputado diputada consejero consejera encargado encargada
            gestor gestora lider profesional investigador investigadora docente estudiante becario becaria profesor
            profesora catedratico catedratica subsecretario subsecretaria promotor promotora tesorero vocal miembro
            responsable representante delegado periodista conductor conductora alumno alumna voluntario voluntaria
            desarrollador desarrolladora traductor traductora emerito analista especialista ejecutivo ejecutiva adjunto
            municipal constitucional provincial regional internacional general
            [organisations]
            alcaldia ayuntamiento ayto municipalidad municipio intendencia gobierno gobernacion diputacion universidad instituto
            fundacion asociacion corporacion red federacion cabildo consejo consell ajuntament centro centre colectivo
            comite ong observatorio prefectura gad gadm gam embajada ministerio secretaria cooperativa consorcio mancomunidad
            junta comunidad agencia camara facultad escuela colegio region provincia departamento radio banco nacional
            organizacion sindicato liga movimiento plataforma juventudes division despacho grupo club museo
            unidad direccion oficina
            [organisation-adjectives]
            municipal provincial regional departamental autonomo nacional metropolitano civica vecinal comarcal
            [links]
            de del la las los el y e en para por al a con
            [calendar]
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
            miercoles jueves viernes sabado domingo
            [common]
            retiren borren tachen quiten anoten inscriban agreguen eliminen cancelen reemplacen sustituyan apunten designo nombro retire borre tache quite anote inscriba agregue elimine cancele
            hola buenos buenas dias tardes noches estimado estimada estimados estimadas senor senora senores gracias saludos
            saludo cordial cordialmente atentamente atte yo usted ustedes el la los las un una mi mis su sus por para con sin
            que como cuando donde quien si no pero este esta estos estas muchas muchos favor seminario inscripcion paris
            francia europa america latina hacia accion asunto enviado para correo nombre apellidos cargo institucion pais
            adjunto les le me nos se es son soy de del en al y o ya yo tambien ademas agradezco agradecemos solicito
            solicitamos quedo quedamos reciban reciba queremos quisiera aprovecho segun siguiente mil un una abrazo
            dos tres cuatro cinco seis anular plaza cupo lista espera confirmacion recordatorio invitacion al ambos lamentable
            lamentablemente perdon disculpen disculpe buen dia muy sin otro particular oficio num dni che vos holaaa kaixo
            schengen orly bercy ingles frances espanol portugues aca aqui alli dependencia nombres correos telefono cel
            whatsapp pbx ext internacional sostenible ruego rogamos todo todos esto eso voy va van puede pueden
            encuentro jornada apellido cordiales cada otra otro unos unas hace hay
            luego despues tampoco ambas finalmente ayer entonces
            [relations]
            companero companera colega esposo esposa marido mujer hijo hija jefe jefa amigo amiga hermano hermana pareja senora
            presidenta presidente alcalde alcaldesa sindica concejal intendenta inten investigadora diputada tutor
            [seats]
            plaza plazas cupo cupos lugar lugares asiento asientos vacante vacantes inscripcion inscripciones
            [heads]
            persona personas participantes participante companeros companeras estudiantes alumnos representantes
            voluntarios voluntarias colegas delegados pax inscritos inscritas
            [negations]
            no sin ni nunca jamas tampoco ningun ninguna
            [and]
            y e mas con
            [label-name]
            persona
            personas
            delegado
            delegada
            representante
            asistente
            asistentes
            participantes
            nombre del asistente
            nombre de la asistente
            nombre del participante
            nombre de la participante
            nombre y apellidos del asistente
            nombre y apellidos del participante
            nombre y apellidos de la persona
            nombre del representante
            apellidos nombre
            apellidos nombres
            nombre s
            nombre s y apellido s
            nombre s y apellidos
            nombres apellidos
            nombre apellidos
            nombre apellido
            quien asiste
            quien
            acompanado de
            acompanada de
            acompanado por
            invitado
            invitada
            nombre completo
            nombre y apellido
            nombre y apellidos
            apellido y nombre
            apellidos y nombre
            apellidos y nombres
            nombres y apellidos
            participante
            nombre
            [label-badge]
            nombre para la credencial
            nombre en la credencial
            nombre para el gafete
            nombre en el gafete
            nombre para la acreditacion
            nombre en la acreditacion
            nombre para la escarapela
            nombre en la escarapela
            credencial
            gafete
            escarapela
            [label-first-name]
            nombres
            primer nombre
            nombre de pila
            [label-surname]
            apellido s
            primer apellido
            apellido paterno
            paterno
            apellidos
            apellido
            [label-second-surname]
            segundo apellido
            apellido materno
            materno
            [label-companions]
            acompanante
            acompanantes
            acompanado de
            acompanado por
            personas acompanantes
            persona acompanante
            otros participantes
            otros asistentes
            [field-elsewhere]
            ver abajo, ver más abajo, ver arriba, abajo, arriba, véase abajo, ver adjunto, adjunto
            [labels-surname-first]
            apellidos y nombre, apellido y nombre, apellidos nombre, apellidos y nombres
            [label-organisation]
            ayuntamiento
            institucion u organizacion
            organizacion o institucion
            organizacion institucion
            institucion organizacion
            entidad institucion
            institucion entidad
            institucion que representa
            entidad que representa
            organismo institucion
            alcaldia
            administracion
            centro
            corporacion
            institucion
            organizacion
            entidad
            organismo
            empresa
            universidad
            municipio
            dependencia
            proyecto
            [label-role]
            cargo puesto
            cargo o funcion
            cargo funcion
            responsabilidad
            cargo
            puesto
            funcion
            titulo
            profesion
            y cargo
            [label-email]
            correo de contacto
            direccion de correo
            direccion electronica
            buzon
            correo
            correo electronico
            email
            e mail
            mail
            correo e
            [label-needs]
            alimentacion
            necesidades especiales
            dieta
            restricciones
            restricciones alimentarias
            [label-seats]
            numero de plazas
            numero de asistentes
            numero de personas
            numero de participantes
            numero de lugares
            numero de cupos
            plazas
            cupos
            lugares
            plazas solicitadas
            total de asientos
            total de plazas
            total de asistentes
            n de plazas
            cuantas plazas
            cuantos lugares
            [label-other]
            telefono
            celular
            pais
            ciudad
            dni
            documento
            pasaporte
            cedula
            no
            asunto
            categoria
            fecha
            observaciones
            movil
            [languages]
            frances fr
            ingles en
            espanol es
            castellano es
            portugues pt
            italiano it
            aleman de
            catalan ca
            [answer-in]
            contest~ ... en
            respond~ ... en
            respuesta ... en
            respuesta en
            escrib~ ... en
            [short-yes]
            si si
            claro si?
            claro que si
            por supuesto que si
            asi es
            soy yo
            correcto
            acepto
            acepto la|su|esta? plaza|oferta|propuesta|vacante
            acepto encantado|encantada
            tomo|quiero la|esta plaza
            me interesa
            me sigue interesando
            sigo interesado|interesada
            sigue interesandome
            confirmo si?
            [short-no]
            pero no
            no puedo aceptar
            no la|lo? quiero
            no me interesa
            ya no me interesa
            no estoy interesado|interesada
            renuncio
            la|lo rechazo
            no la|lo acepto
            no he|hemos solicitado|pedido nada
            no he sido yo
            no fui yo
            [short-cancel]
            cancelar|cancelen|cancele|cancelo|cancelacion|anular|anulen|anule|anulo|anulacion
            cancelar|cancelen|cancele|cancelo|anular|anulen|anule|anulo mi|nuestra inscripcion|plaza|reserva|participacion|asistencia
            cancelacion|anulacion de mi|nuestra inscripcion|plaza|reserva|participacion|asistencia
            tengo|debo|quiero|deseo|necesito|quisiera que? cancelar|anular
            tengo|debo|quiero|deseo|necesito|quisiera que? cancelar|anular mi|la|nuestra inscripcion|plaza|reserva|participacion|asistencia
            lamentablemente tengo|debo que? cancelar|anular
            les|le? ruego|pido|agradeceria que cancelen|cancele|anulen|anule mi|nuestra inscripcion|plaza|reserva|participacion|asistencia
            por favor? cancelen|cancele|anulen|anule la|mi? inscripcion|plaza|reserva|participacion|asistencia
            [short-regret]
            al? final? ya? no podre|puedo|voy a? poder? ir|asistir|acudir|participar|viajar
            al? final? ya? no podre
            al? final? ya? no ire|asistire|voy
            al? final? ya? no podre|puedo estar presente|alli|ahi?
            me es|sera|resulta imposible ir|asistir|acudir?
            [short-stop]
            stop
            basta
            parar|paren|pare
            paren|pare de enviar|enviarme|mandarme mas|los? recordatorios
            dejen|deje de enviar|enviarme|mandarme mas|los? recordatorios
            baja
            baja de|de los recordatorios
            darme|darse|denme|deme de baja de los recordatorios
            no mas recordatorio|recordatorios|avisos|mensajes|correos
            sin mas recordatorios|avisos|mensajes|correos
            ningun recordatorio mas
            no me envien|envie|manden|mande mas recordatorios|avisos|mensajes|correos
            que no me envien|envie|manden|mande mas recordatorios|avisos|mensajes|correos
            les|le? ruego|pido que no me envien|envie|manden|mande mas recordatorios|avisos|mensajes|correos
            no envien|envie mas recordatorios|avisos
            no quiero|deseo recibir mas|los? recordatorios|avisos|mensajes|correos
            no quiero|deseo mas recordatorios|avisos|mensajes|correos
            ya no quiero|deseo recibir mas|los? recordatorios|avisos|mensajes|correos
            desuscribir|desuscribirme
            [short-leave]
            darme|dar|darse|denme|deme|dadme de baja
            me doy de baja
            desinscribir|desinscribirme
            borrenme|quitenme
            [short-comes]
            voy
            ire
            vendre
            asistire
            voy a ir|asistir
            participare
            alli|ahi estare
            estare alli|ahi|presente
            iremos|asistiremos|estaremos
            cuenten|cuente conmigo
            les|le? confirmo mi|nuestra asistencia|participacion|presencia
            confirmamos nuestra asistencia|participacion|presencia
            les|le? confirmo que ire|voy|asistire|vendre|estare
            [short-register]
            todavia|aun? deseo|quiero|quisiera inscribirme|asistir|participar
            todavia|aun? me gustaria inscribirme|asistir|participar
            sigo deseando|queriendo inscribirme|asistir|participar
            me inscribo
            inscribanme
            por favor? inscribanme
            [short-name]
            sera
            va a ser
            es
            mi|nuestra|nuestro companera|companero|colega
            mi|la|el sustituta|sustituto es|sera?
            sustituta|sustituto
            participante|participantes
            nombre
            don|dona
            [short-instead]
            en mi lugar
            en mi lugar sera|ira|vendra|asistira|acudira|va|viene
            sera en mi lugar
            vendra|ira|asistira|acudira|participara|estara|va|viene en mi lugar
            vendra|ira|asistira|acudira|participara|estara|va|viene mi|nuestra|nuestro companera|companero|colega en mi lugar
            vendra|ira|asistira|acudira|participara|va|viene por mi
            me sustituye|sustituira|reemplaza|reemplazara|remplaza|remplazara
            me va a sustituir|reemplazar|remplazar
            sere|soy sustituido|sustituida|reemplazado|reemplazada|remplazado|remplazada por
            que me sustituira|reemplazara
            que vendra|ira|asistira en mi lugar
            ocupara mi lugar|plaza
            [short-spelling]
            mi nombre|apellido se escribe
            mi nombre|apellido es
            mi nombre|apellido correcto es
            mi nombre|apellido esta mal escrito
            hay un|una error|errata|falta en mi nombre|apellido
            un|una error|errata|falta en mi nombre|apellido
            lo correcto es
            el nombre|apellido correcto es
            debe decir|ser
            deberia decir|ser
            es
            se escribe
            correccion
            y no
            en lugar|vez de
            [short-organisation]
            falta mi organizacion|institucion|entidad|empresa
            mi organizacion|institucion|entidad|empresa es
            mi organizacion|institucion|entidad|empresa
            trabajo en|para
            represento a|al
            organizacion|institucion|entidad
            el|la|al|a
            es
            [short-courtesy]
            por favor
            porfa
            porfavor
            favor
            lo siento mucho?
            lo siento
            lo lamento mucho?
            lo lamentamos
            lo sentimos
            disculpen|disculpe|disculpa|disculpas
            mis disculpas
            perdon
            gracias por su|el|la|tu mensaje|correo|recordatorio|respuesta|oferta|invitacion
            muchas gracias por su|el|la|tu mensaje|correo|recordatorio|respuesta|oferta|invitacion
            muchisimas|mil gracias
            lamentablemente
            y
            mucho
            [cell-yes]
            sí, s, ok
            [cell-no]
            no, nunca, n
            [cell-present]
            presente, presentes, confirmado, confirmada, titular, participa, asiste, asistirá, viaja, comparece, aprobado, aprobada,
            autorizado, autorizada, seguro, segura, a inscribir, inscribir, sin cambio, sin cambios, se mantiene
            [cell-away]
            cancelar, a cancelar, anular, por anular, dar de baja, de baja, excluido, excluida,
            ausente, ausentes, excusado, excusada, cancelado, cancelada, anulado, anulada, desiste, desistió, denegado, denegada,
            no disponible, no podrá asistir, no podrá ir, no viaja, no asiste, no asistirá, no va, no irá, no viene, no acude, se queda,
            se dio de baja, dado de baja, dada de baja, no considerar, cede su lugar, cede su plaza
            [cell-coming]
            va, viene
            [cell-out]
            baja, queda
            [cell-order]
            no inscribir, no registrar
            [cell-unsure]
            por confirm, pendiente, quizá, tal vez, no sabe, por ver, a ver, por definir, en duda, a definir, a confirm
            [answer-likewise]
            también, igual, lo mismo, igualmente, ídem
            [answer-neither]
            tampoco
            [answer-released]
            liberar, liberen, libera, queda libre, anular, anulen, cancelar, cancelen, retirar, retiren, quitar, quiten, no viene, no va,
            no podrá, no puede, no viaja
            [answer-taken]
            adelante, cuenten con, inscriban, apunten, se mantiene, por supuesto, claro, siempre, presente, confirmo, confirmamos
            [answer-none]
            no, nada, ninguna, ninguno
            [column-presence]
            mantien, sigue
            presen, particip, asist, compar, viaja, viaje, estado, situac, inscri, regist, confirm, respuesta, va a, acude, movim, acción,
            novedad, viene, semina
            [column-absence]
            baja, retir, anul, cancel, renunci, saliente
            ausen, excus, no asist, no viaja, no acude, disculp, justific, declin, se queda, quedan, de turno
            [column-needs]
            dieta, aliment, almuerzo, cena, hotel, aloj, transfer, intérpre, parking, visa, vegeta, alerg, acces, foto
            [column-deputies]
            suplent, sustitut, reserv
            [heading-others]
            contacto, contactos, copia, con copia, a la atención, atención, a cargo, elaboró, proyectó, revisó, asunto, alojamiento, firmado, ponentes, ponente, modera, informes
            [box-coming]
            particip, asist, presen, comparec, iré, irá, vien
            [first]
            primero primera primeros primeras primer
            [second]
            segundo segunda segundos segundas
            [third]
            tercero tercera tercer
            [fourth]
            cuarto cuarta
            [fifth]
            quinto quinta
            [sixth]
            sexto sexta
            [seventh]
            séptimo séptima
            [eighth]
            octavo octava
            [last]
            último última últimos últimas
            [all]
            todos todas
            [both]
            ambos, ambas, uno y otro, una y otra
            [list-lines]
            línea líneas fila filas nombre nombres nombrado nombrada lista relación cuadro tabla renglón renglones número números nº n num
            [determiners]
            el la los las al del estos estas
            [excepting]
            menos, excepto, salvo, sin, a excepción, exceptuando, quitando, pero no
            [alone]
            sólo, solamente, únicamente, nada más, exclusivamente
            [list-marks]
            asterisco, asteriscos, estrella, estrellas, negrita, negritas, cursiva, cursivas, resaltado, resaltados, resaltadas,
            subrayado, subrayados, subrayadas, tachado, tachados, tachadas, sombreado, sombreadas, sombreados, en rojo, en verde,
            en azul, en amarillo, columna izquierda, columna derecha, columna de la izquierda, columna de la derecha,
            primera columna, segunda columna
            [possessives]
            mi mis su sus nuestro nuestra nuestros nuestras
            [indefinite]
            un una
            [of]
            de del
            [by]
            por
            [with]
            con
            [first-person]
            mi yo mío me
            [first-persons]
            nosotros nuestro nuestra nuestros nuestras
            [we-own]
            nuestro nuestra nuestros nuestras
            [first-person-subjects]
            yo
            [first-person-objects]
            mí me
            [mine]
            mío mía
            [self-stays]
            yo seguimos sigo
            [self-counted]
            yo
            [out-of]
            de del
            [rest]
            otros otras solo
            [old-spellings]
            como bajo llaman llamado dice lugar vez
            [place-owners]
            mi su
            [addresses]
            email correo dirección
            [for-whom]
            para
            [joiners]
            y e con
            [family]
            esposa esposo marido mujer señora hermano hermana hijo hija pareja
            [fellows]
            compañero compañera colega amigo amiga jefe jefa
            [many-fellows]
            compañeros compañeras colegas amigos amigas
            [companions]
            acompañante acompañantes
            [totals]
            somos seremos seríamos son iremos ser será venir vamos
            [before-totals]
            a
            [parties]
            delegación grupo comitiva
            [apiece]
            cada
            [pairs]
            duo trio cuarteto sexteto
            [measures]
            h horas años días meses semanas cm km kg euros
            [times]
            días
            [before-numbers]
            el día no n número del al y e a
            [whole-list]
            toda la lista, la lista entera, la lista completa, todo el grupo, el grupo entero, el grupo completo, toda la delegación, la delegación completa, en su totalidad, del primero al último, todos los inscritos, todos los nombres
            [signers]
            los suscritos, las suscritas, los abajo firmantes, las abajo firmantes, los firmantes, las firmantes, quienes suscribimos, quienes firmamos, los que firmamos, los infrascritos
            [self-neither]
            ni yo, ni un servidor, ni una servidora, ni el suscrito, ni la suscrita, como yo
            [self-joined]
            y yo, yo y, y a mí
            [self-included]
            a mí también, un servidor, una servidora, este servidor, esta servidora, su servidor, su servidora, y servidor,
            y servidora
            [self-placed]
            mi persona, soy yo, conmigo, uno mío, una mía
            [self-or-mine]
            a mí
            [self-called]
            quien suscribe, quien escribe, quien firma, que suscribe, que firma, el suscrito, la suscrita, el infrascrito,
            la infrascrita, un servidor, una servidora, este servidor, esta servidora, mi persona
            [self-stressed]
            mí misma, mí mismo, yo misma, yo mismo
            [self-along]
            quien les escribe, conmigo, lo acompaño, la acompaño, los acompaño, acompañaré, a mí como, pónganme, pongan me,
            apúntenme, a mí al, me somo
            [i-am]
            estoy
            [in-my-place]
            mi lugar, me sustituirá, me reemplazará
            [first-person-verbs]
            podré, podremos, puedo, voy, podemos, vamos
            [first-person-clitics]
            me, nos
            [comes-alone]
            iré solo, iré sola, voy solo, voy sola, vengo solo, vengo sola
            [nor-me]
            yo tampoco, ni yo, sin mí, a mí tampoco
            [registration]
            regist, inscri
            [registering]
            inscri, regist, apunt, anot, reserv, agreg
            [replacing]
            sustitu, reemplaz, cambi
            [stead]
            lugar, vez
            [accompanying]
            acompañ
            [unnamed-titles]
            señor, señora
            [several]
            los dos, las dos, ambos, ambas, mi equipo, nosotros, nosotras, un grupo, entre dos, de nosotros, dos dos
            [one-more]
            uno más, una más, dos más
            [two-of-them]
            un par, una pareja, para dos
            [date-links]
            de
            [numbers]
            1 uno una un, 2 dos ambos ambas, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez decena,
            11 once, 12 doce docena, 13 trece, 14 catorce, 15 quince, 16 dieciséis, 17 diecisiete, 18 dieciocho, 20 veinte,
            25 veinticinco, 30 treinta, 40 cuarenta, 50 cincuenta, 100 cien
            [adversatives]
            pero mas sino aunque
            [exceptions]
            salvo excepto
            [ifs]
            si caso
            [spelt-another-word]
            más sí
            [or]
            o
            [range-links]
            a y e
            [question-words]
            cómo dónde cuándo cuál
            [inquiries]
            cómo si cuándo hasta posible
            [requests]
            podrían pueden puede podría puedes podéis
            [apologies]
            disculpen disculpa perdón lamento siento
            [bad-news]
            lamentablemente desgraciadamente desgracia desafortunadamente lamento lamentamos lástima
            [particulars]
            nombre apellido escarapela datos inscripción
            [looking-back]
            fue fueron estuvo formidable
            [hesitation]
            duda dude
            [loose-negations]
            sin
            [negation-ends]
            puedo podré otra opción y e más venir asistir ir que
            [dropping]
            olvidar olviden olvide olvidad ignoren ignorar
            [other-things]
            curso taller boletín suscripción excursión patrocinio examen concurso torneo concierto gimnasio gala
            [dealings]
            listas difusión distribución correo publicidad spam pedido factura contrato
            [mistakes]
            error equivocación
            [removals]
            baja
            [pauses]
            esperen espere espera pregunta duda
            [lateness]
            tarde retraso
            [salutations]
            estimado estimada querido querida hola
            [only-possible]
            si caso cuando no ninguna ningún quedan hay
            [event-nouns]
            seminario encuentro jornada
            [learnt-negations]
            no ni nunca sin tampoco
            [learnt-first-person]
            yo me mi
            [learnt-first-persons]
            nosotros nosotras nuestro nuestra nos
            [unreal]
            hubiera, hubiese, hubiéramos, hubiésemos, habría, habríamos, iba a, en espíritu
            [reported]
            me dice, me dijo, me piden, me dicen, me pide que, quiere que, debería
            [later]
            próxima semana, semana que viene, más tarde, más adelante
            [retractions]
            no tengan en cuenta, no tenga en cuenta, olviden lo, olvide lo, ignoren lo, pensándolo bien, pensándolo mejor,
            cambié de opinión, ay no, miento, no mejor
            [cancelled]
            cancelaron, anularon, canceló, anuló, cancelado, cancelada, cancelados, canceladas, anulado, anulada
            [place-stems]
            inscri, regist, reserv, anul, cancel, plaza, cupo, particip, asist, apunt, anot
            [removal-stems]
            desinscri, desuscri
            [conjunctions]
            y
            [and-between-people]
            y
            [articles-before-names]
            el la
            [before-objects]
            a
            [person-articles]
            el la
            [before-places]
            en de desde entre hacia
            [in-towns]
            en desde
            [ambiguous-titles]
            me
            [mayors]
            alcalde alcaldesa intendente intendenta
            [before-their-towns]
            de
            [town-offices]
            municipio concejal municipal
            [organisation-units]
            departamento dpto oficina unidad división secretaría secretariado gabinete coordinadora dirección facultad despacho
            área oficio grupo
            [organisation-kinds]
            asociación ong osc proyecto
            [closing-words]
            saludos gracias atentamente
            [field-ordinals]
            primer primera segundo segunda tercer tercero tercera cuarto cuarta otro otra n no o
            [day-columns]
            fecha día
            [total-rows]
            total totales suma
            [in-capacity]
            en
            [agent-verbs]
            sustitu, reemplaz, represent, acompan
            [selves]
            yo, y yo, y un servidor, y una servidora, yo mismo, yo misma
            [no-needs]
            sin restricciones
            [short-titles]
            dr sr fr
            [outside-names]
            para en
            [offices]
            contacto info secretaría gabinete rrii rri dri dirección presidencia inscripción admin cooperación hola correo
            prensa comunicación general privada relaciones asuntos despacho eventos ventas marketing promo boletín
            asociados consultores consultoría ltda estudio bufete consultora vicerrectoría rectoría gerencia decanato protocolo jefatura subsecretaría coordinación delegación alcaldía
            hermanamientos asistente organizadora públicas global municipal municipales internacional internacionales plataforma
            estudiantes
            [other-ones]
            otro otra otros otras último última últimos últimas tercero tercera
            [own-places]
            mío mía
            [postscripts]
            ps pd nb postdata posdata
            [signed-for]
            por p
            [devices]
            móvil celular smartphone tablet mail correo app
            [abbreviations]
            d dna sr sra srta dr dra prof profr profa lic licda ing arq mtro mtra abog abg abga tlgo tlga mgs mgtr ab econ tec cap gral cte exmo exma n no
            num art tel av etc cf int dept dpto asoc fco ma uds ud vd vds ayto dip mag bc psc
            [no-reply]
            noresponder norespon
            [months]
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
            [letters]
            ñ ¿ ¡
            [footer-mobile]
            enviado desde, enviado de mi, enviado a partir, enviado con, enviado via, obtener outlook
            [footer-own-mobile]
            enviado desde mi
            [footer-note]
            antes de imprimir, piense en el medio ambiente, libre de virus, este correo electrónico ha sido comprobado
            [disclaimer]
            aviso legal, aviso de confidencial, cláusula de confidencial, protección de datos, si usted no es el destinatario,
            si ha recibido este
            [disclaimer-mail]
            este mensaje, este correo, este e-mail, este email, la información contenida, la información incluida,
            el contenido de este
            [disclaimer-legal]
            confiden, privileg, destinat
            [footer-list]
            lista de correo
            [banner-external]
            correo externo, remitente externo, fuera de la organización, no suele recibir
            [banner-warning]
            haga clic, adjunt, enlaces, precaución, cuidado, por qué
            [browser-line]
            ver este correo en el navegador, ver en el navegador
            [footer-newsletter]
            darse de baja de, ver en el navegador
            [subject-machine]
            respuesta automática, fuera de la oficina, fuera de oficina, leído:, acuse de recibo, confirmación de lectura,
            no leído:, no se puede entregar
            [subject-absence]
            ausencia, ausente, de vacaciones
            [do-not-reply]
            no responda a este, no responder a este, no conteste a este
            [report-delayed]
            demora
            [command]
            ignora las instrucciones, instrucciones anteriores, anular todas las inscripciones
            [absence-automatic]
            respuesta|mensaje|correo automatic~
            generado automaticamente
            [absence-away]
            estoy|estare actualmente? ausente|fuera|vacaciones
            estoy|estare de vacaciones|baja|licencia|permiso|viaje
            me encuentro|encontrare actualmente? ausente|fuera|de
            fuera de la? oficina
            [absence-back]
            a mi vuelta|regreso
            hasta mi regreso|vuelta
            regreso|volvere|vuelvo el|al
            [absence-unread]
            acceso limitado|restringido
            no tendre|tengo acceso
            sin acceso
            no podre|puedo responder|atender|leer
            respondere|contestare ... vuelta|regreso|cuando
            no sera reenviad~|leid~
            cuenta|buzon|direccion ... ya? no esta|se
            [absence-refers]
            dirija|dirijan|envie|envien ... futur~|sucesiv~
            en caso de urgencia|necesidad
            para asuntos|temas|cuestiones urgentes
            pueden|puede contactar|dirigirse|llamar|comunicarse|escribir
            contactar|contacten|contacte con|a
            durante mi ausencia
            [absence-left]
            ya no trabaja|labora|forma|pertenece
            ha dejado de trabajar|pertenecer
            """)
}
