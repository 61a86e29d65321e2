// Portuguese, of Portugal, Brazil and Africa.

import Core

extension Pack {
    static let portuguese = Pack(
        language: .portuguese,
        text: """
            [stopwords]
            o os a as um uma uns umas de do da dos das e que em no na nos nas por para com sem seu sua seus suas meu minha se lhe
            ao aos mais muito ja este esta isto esse essa eu voce voces nos me te ola oi bom boa dia tarde noite obrigado
            obrigada cumprimentos prezados prezado sou estou estamos sao ser sera serei foi tenho tem quero queria gostaria
            pode podem poderia desde ate quando onde quem qual tudo toda nao sim inscricao inscrever seminario vaga lugar
            favor enviado julho junho maio vou vai vamos pelo pela pelos tambem lista pessoa nome ou mas mensagem endereco
            agradeco agradecemos convite caros exmos senhores valeu vlw resposta ausente escritorio lida foi ainda nada dele
            [ask-self]
            me inscrev~
            inscrev~ me
            inscrevo me
            inscrever me
            inscrevam me
            minha inscricao
            minha participacao
            minha presenca
            fazer a? inscricao
            quero fazer
            reservar|reservem me
            reservar|guardar|garantir vaga|lugar para|pra mim
            me colocar|coloquem|coloca ... lista
            colocar|coloquem me
            incluir|incluam me
            me inclu~
            vaga|lugar para|pra mim
            uma vaga|lugar para|pra|no|em
            gostaria|queria|quero|desejo|gostava|pretendo|adoraria|interesse ... participar|assistir|inscrever|ir|comparecer|vaga
            posso participar|assistir|ir|me
            podem contar comigo
            contem comigo
            conta comigo
            solicito ... inscricao|vaga|participacao|credenciamento
            solicitar ... minha inscricao
            manifestar o|meu interesse
            credenciamento
            quero participar|ir
            quero ir
            na lista
            [ask-we]
            somos|seremos|seriamos #
            inscrever nos
            nos inscrev~
            nossa inscricao
            nossa delegacao
            gostariamos|queremos|queriamos|desejamos ... participar|assistir|ir|vagas|inscrever
            vamos eu
            inscrever os dois
            para mim e para
            # vagas ao todo
            levar minha turma
            [ask]
            inscrev~
            inscricao de|da|do
            inscricao dos|das
            inscricao
            solicito ... inscricao
            solicitamos ... inscricao
            pedido de inscricao
            a inscricao
            # vagas
            duas vagas
            # lugares
            que a|o inscrevam
            favor inscrever
            reserv~ ... vagas|vaga|lugares|lugar
            segue a|abaixo lista?
            seguintes representantes
            participara|participarao|comparecera|comparecerao
            confirm~ a ... presenca|participacao de|da|do
            [come]
            eu vou
            vou participar
            irei
            estarei
            estaremos
            comparecerei
            participarei
            la estarei
            presente
            vamos
            [confirm]
            confirmo
            confirmamos
            confirmar minha|a|nossa presenca|participacao
            confirmado
            confirmada
            [take]
            aceito
            aceitamos
            fico com
            quero a vaga
            quero sim
            eu quero
            [yes]
            sim
            ok
            claro
            com certeza
            com prazer
            com gosto
            esta bem
            de acordo
            simm~
            [no]
            nao
            nao obrigado
            nao obrigada
            [regret]
            nao poderei|poderemos|posso|podemos|vou|consigo|conseguirei|conseguimos|irei|teremos|poderia ... ir|comparecer|participar|estar|assistir|viajar|enviar|conseguir|poder|presente
            nao poderei
            nao vou conseguir|poder|mais
            ja nao consigo|posso|vou ... ir|paris|participar
            nao posso ir
            infelizmente ... nao
            declin~
            impossibilitad~
            nao lhe sera possivel
            nao me sera possivel
            nao nos sera possivel
            nao teremos como
            nao irei|iremos
            [regret-other]
            nao podera|poderao|pode|podem ... participar|ir|comparecer|estar|enviar
            nao vai|vao|ira|irao mais|poder|participar|comparecer
            nao vai mais
            nao lhe sera possivel
            [cancel]
            cancel~
            anul~
            desist~
            retir~ ... nome|lista|inscricao
            liber~ ... vaga|vagas|lugar|lugares
            abro mao
            abrir mao
            dar baixa
            precisar so de
            [pass-on]
            pro|para|ao o? proximo
            pra|para outra|outro pessoa?
            passar a|minha vaga
            podem passar
            [replace]
            no meu lugar
            em meu lugar
            no lugar do|da|de
            no seu lugar
            em substituicao
            substitu~
            trocar o nome
            troc~ ... pelo|pela|por
            troca
            em vez de|do|da
            [add]
            acrescent~
            adicion~
            inclu~ tambem
            mais uma pessoa
            mais um
            junt~ a
            [correct]
            corrig~
            correcao
            retific~
            o correto e
            erro ... nome|apelido|endereco
            grafia
            escreve se
            alterar ... mail|nome|endereco|dados
            atualiz~ ... dados|mail|inscricao
            mudar ... mail|nome|endereco
            vejo que saiu
            mail ... consta
            confirmacao consta
            [status]
            inscricao foi aceita|aceite|recebida|confirmada
            nao recebi
            nao recebi nada
            ate agora nada
            voces receberam
            receberam
            estou inscrit~
            se estou inscrit~
            em que posicao
            em que situacao|estado|pe esta|anda
            qual a|e minha posicao
            alguma novidade
            sem resposta
            confirmacao da inscricao
            minha inscricao foi|esta
            [keep]
            nao cancel~
            nao e cancelamento
            nao e um cancelamento
            a vaga continua
            minha inscricao continua
            continuamos
            ficam como estao
            nao anul~
            mantenham
            [shield]
            retir~|remov~|cancel~ ... distribuicao|emails|boletim|newsletter
            lista de distribuicao
            lista de emails
            boletim
            anul~|cancel~ ... hotel|trem|comboio|voo|bilhete|quarto|assinatura|pedido|consulta|jantar|reuniao|reserva|almoco|viagem|visita|taxi
            hotel|trem|voo|jantar|reuniao|consulta|reserva ... anul~|cancel~
            como cancel~
            como posso|faco|fazemos|podemos ... cancel~
            nao consigo|posso|pude abrir|ler|baixar|ver|encontrar|acessar|imprimir
            voo cancelado
            prazo de inscricao
            inscricao e obrigatoria
            cujas inscricoes
            taxa de inscricao
            inscricoes abertas
            inscricoes vao ate
            nao hesite~
            nao podera haver
            nao consigo abrir
            nao encontro
            se nao for
            nao so
            nao vou ao almoco
            por conta propria
            o resto continua
            [registered]
            ja estou inscrit~
            estou inscrit~
            fiz a? minha inscricao
            me inscrevi
            minha inscricao continua
            das # vagas
            que reservei
            duas pessoas inscritas
            # pessoas inscritas
            ja tem
            mail de confirmacao
            da minha inscricao
            fiquei na lista
            ja estamos inscrit~
            minha vaga
            [waitlist]
            lista de espera
            [invited]
            convite
            amavel convite
            agradec~ ... convite
            [thanks]
            obrigad~
            agradec~
            parabens
            [together]
            so|somente|apenas se houver|ha|tiver .. lugar|lugares|vaga|vagas para os|as|ambos|ambas|todos|todas|nos
            so|somente|apenas se pudermos .. os|as|juntos|juntas|ambos|ambas|todos|todas
            os dois ou nenhum
            as duas ou nenhuma
            ambos ou nenhum
            ambas ou nenhuma
            todos ou nenhum|ninguem
            todas ou nenhuma|ninguem
            juntos|juntas ou nada|nenhum|nenhuma|ninguem
            so|somente|apenas juntos|juntas
            [condition]
            se possivel
            se for possivel
            caso
            se nao
            se houver
            se for
            [depends]
            so se
            somente se
            desde que
            apenas se
            se for so|apenas
            desconsider~
            antes preciso saber
            depende de
            se nao pode~
            aceita participantes
            excecao
            fora do prazo
            [sender-stays]
            eu nao vou
            eu nao irei|participo
            nao irei pessoalmente
            [not-yet]
            nao sei se|ainda
            talvez
            vou ver|verificar|perguntar
            preciso de? ver|verificar|perguntar
            depois confirmo|aviso
            antes de decidir
            antes de me inscrever
            ainda nao e uma inscricao
            [names-later]
            nomes ... depois|enviar~|posteriormente|seguir~
            lista ... envio|enviar~|depois|so
            ai envio
            a confirmar
            a definir
            [unnamed]
            nao sabemos quem
            ainda nao sabemos
            a definir
            por definir
            meu irmao
            [between-lines]
            a vermelho
            em vermelho
            a azul
            em azul
            em maiusculas
            em negrito
            entre as linhas
            no vosso texto
            no seu texto
            no proprio texto
            abaixo de cada
            ao lado de cada
            em cada linha
            respostas abaixo|em
            respondo abaixo|em|no
            linha a linha
            [carry-out]
            procedam|proceda|proceder conforme|segundo|como|em
            procedam|proceda em conformidade
            agir|ajam|atuem em conformidade
            em conformidade
            deem|dar|de|dem seguimento|andamento|cumprimento|encaminhamento|sequencia
            para seguimento|tratamento|providencias|encaminhamento|os devidos efeitos
            tomem|tomar|tome ... providencias|medidas
            tomar as providencias
            providenciem|providenciar|providencie ... conforme|mensagem|pedido|abaixo|necessario
            facam|facam|fazer|faca o necessario|favor|que
            o necessario
            tratem|tratar|trate disso|disto|do|deste|conforme|da
            tratem ... assunto
            atendam|atender|atenda ... pedido|mensagem|solicitacao|abaixo
            atualizem ... conformidade|conforme
            cumpram ... pede|diz|mensagem
            sigam|seguir ... mensagem|indicacoes|instrucoes
            vejam|ver|veja|leiam ... mensagem|email|carta|oficio|nota ... anexo|anexa|abaixo
            mensagem|carta|oficio|pedido|email ... anexo|anexa|abaixo|infra
            segue|seguem ... oficio|carta|mensagem|pedido|resposta
            segue oficio|carta|mensagem|pedido
            junto|anexo ... oficio|carta|mensagem|pedido
            encaminho|encaminhamos|reencaminho|reencaminhamos|repasso|transmito ... mensagem|email|pedido|resposta|abaixo
            repasso|encaminho
            da parte de|do|da
            em nome de|do|da
            como pede|solicita|indica|diz
            conforme mensagem|pedido|solicitado|pedem|pede
            tal como
            fico a aguardar tratamento
            [for-information]
            para conhecimento
            para informacao
            para vossa informacao
            para sua informacao
            a titulo informativo|de informacao
            so para informacao|conhecimento
            para arquivo
            nao e preciso responder|resposta
            nao precisa responder
            acabou|acabaram de registar|registrar|inscrever|anotar
            ja foi resolvido|tratado|tratada|resolvida|feito
            ja esta resolvido|tratado|tratada|resolvida|feito
            ja ficou resolvido|tratado|tratada
            esta|foi resolvido|tratado|resolvida|tratada
            nada a fazer
            nao ha nada a fazer
            nao facam nada
            nao e preciso
            nao e necessario
            nao requer
            desconsiderem|ignorem
            sem efeito
            [pointer]
            abaixo
            seguinte
            seguintes
            em anexo
            anexo
            segue
            seguem
            em copia
            [practical]
            a que horas
            que horas
            horario
            endereco
            metro
            onde e
            almoco
            gratuito
            prazo
            ate quando
            termina
            comeca
            [elsewhere]
            escola
            creche
            jardim de infancia
            matricula escolar
            piscina
            [sales]
            nossa empresa
            oferecemos
            desconto
            promocao
            oferta
            orcamento sem
            clique aqui
            cancelar a subscricao
            deixar de receber
            nossos servicos
            [publicity]
            divulg~
            chamada de trabalhos
            [companion]
            e eu
            eu e
            e a mim
            e meu
            e minha
            com a minha
            com o meu
            juntamente com
            bem como
            acompanhad~
            para mim e
            [notice-confirmed]
            inscricao ... confirmada|registada|registrada
            [notice-offer]
            lugar|vaga ... vago|vaga|livre|disponivel
            vagou
            ficou livre
            proximo|proxima da|na lista
            aceita~ la
            recusa~ la
            abriu se uma
            abriu uma vaga
            vaga disponivel
            uma vaga
            deseja ocupa
            surgiu uma vaga
            lugar|lugares|vaga|vagas ... livres|vagos|vagas|disponiveis|livre|disponivel
            lugar|lugares|vaga|vagas oferecida|oferecidas|oferecido|oferecidos
            vagaram|surgiram|abriram|abriu|surgiu|ficaram|ficou|ha .. lugar|lugares|vaga|vagas|um|uma|dois|duas
            ficaram livres|vagas|disponiveis
            ficou disponivel
            oferecer|atribuir|oferecemos ... lugar|lugares|vaga|vagas
            oferta|proposta de ... lugar|lugares|vaga|vagas
            temos .. lugar|lugares|vaga|vagas para
            ha ... vaga|vagas|lugar|lugares .. livres|espera|para
            ainda os|as|a|o quer|querem|desejam|deseja
            deseja|pretende|quer ocupar|ocupa|ficar
            lugar em aberto
            a sua espera
            [notice-invitation]
            prazer|honra|gosto de convida~|vos
            convida~
            convite
            inscricao e obrigatoria
            gostariamos de contar com a presenca
            teriamos muita|muito|grande honra|gosto|prazer
            vem ter connosco
            restam|faltam ... para se inscrever
            prazo esta quase
            [notice-reminder]
            lembrete
            lembramos
            confirmar a|sua presenca
            ainda conta|contam|vem|pode|podem|podemos vir|contar|no|ao|participar
            ainda pode|podem|conta|contam vir
            continua|continuam ... vir|vindo|participar|interessad~
            sempre vem
            contamos consigo
            podemos contar com a|o sua|seu|vossa presenca
            confirma|confirmam|confirme|confirmem|confirmar|confirmacao ... presenca
            confirmar que vem|vira|virao
            presenca esta de pe
            seu lugar sera dado
            voce|voces ainda vem
            [notice-waiting]
            lista de espera
            [notice-address]
            confirme o seu
            verificar que este endereco
            confirmar que este endereco
            confirme seu
            [notice-names]
            precisamos dos nomes
            [notice-question]
            pedido que altera a sua inscricao
            antes de alterar qualquer coisa
            verificamos se o pedido e mesmo seu
            isto que entendemos
            [absence]
            ja nao trabalha
            nao trabalha mais
            ja nao faz|integra
            nao faz mais parte
            deixou de trabalhar|integrar
            caixa|conta|endereco ... nao e|esta|sera mais? monitorad~|lid~|consultad~|utilizad~
            dirija|dirijam|encaminhe ... futuras
            estou em|de ferias
            em ferias
            em caso de urgencia
            para assuntos urgentes
            durante a minha|este|esse ausencia|periodo
            nao lerei
            nao sera encaminhad~|lid~
            responderei quando|assim|no|ao
            ausente do escritorio
            fora do escritorio
            estarei ausente
            estou ausente
            de ferias
            resposta automatica
            mensagem automatica
            quando retornar
            quando regressar
            de licenca
            no meu regresso
            acesso limitado
            [acknowledgement]
            acima desta linha
            foi atribuid~|registrad~|aberto|aberta
            um atendente|agente|operador
            protocolo de atendimento
            chamado|ticket ... aberto|registrado|criado
            recebemos a? sua
            foi recebida
            foi registada
            nao responda a este|esta
            mensagem gerada automaticamente
            numero de protocolo
            foi lida em
            confirmacao de leitura
            esta e uma mensagem automatica
            [greeting]
            ola
            oi
            oii~
            bom dia
            boa tarde|noite
            prezado|prezada|prezados|prezadas
            caro|cara|caros|caras
            exmo|exma|exmos|exmas
            senhores
            estimado|estimada|estimados
            [closing]
            cumprimentos
            com os melhores cumprimentos
            melhores cumprimentos
            atenciosamente
            att
            cordialmente
            abraco
            abracos
            um abraco
            abs
            obrigado
            obrigada
            obrigadaa~
            muito obrigado|obrigada
            grato
            grata
            saudacoes
            com as mais cordiais
            um beijo
            beijos
            bjs
            valeu
            vlw
            cumps
            respeitosamente
            merci beaucoup
            desde ja
            brigada
            [introduce]
            sou
            sou o|a
            me chamo
            chamo me
            meu nome e
            meu nome
            aqui e o|a
            eu
            [myself]
            eu
            mim
            comigo
            o signatario
            [need]
            vegetarian~
            vegan~
            celiac~
            gluten
            alergi~
            intoleran~
            cadeirante
            cadeira de rodas
            mobilidade reduzida
            diabetic~
            lactose
            surdo
            surda
            libras
            elevador
            bengala
            [titles]
            comandante consul consulesa tenentecoronel tenente coronel capitao ilmo ilma excelentissimo excelentissima ilustrissimo ilustrissima
            embaixador embaixadora conselheiro conselheira pe cel enga deputado deputada exmos
            frei sr sra srs senhor senhora dom dona dr dra doutor doutora eng engenheiro engenheira prof profa professor professora exmo exma
            arq mestre d irma ir diac rev revmo revma mons
            [roles]
            proreitor proreitora reitor reitora vicereitor vicereitora prefeito prefeita vereador vereadora presidente vice secretario secretaria assessor assessora coordenador
            coordenadora diretor diretora tecnico tecnica chefe adjunto adjunta estudante aluno aluna docente
            professor professora investigador investigadora analista jornalista reporter fotografo fotografa cacique
            desenvolvedor desenvolvedora tradutor tradutora associada associado superior executivo executiva membro gestor
            gestora representante voluntario voluntaria bolsista
            [organisations]
            prefeitura camara municipio governo universidade instituto associacao rede fundacao federacao consorcio secretaria
            assembleia faculdade escola ong osc organizacao embaixada ministerio frente cooperativa comite coletivo centro
            agencia folha banco estado junta freguesia movimento confederacao sindicato conselho cidade
            [organisation-adjectives]
            municipal estadual federal intermunicipal regional nacional civica cultural
            [links]
            de do da dos das e em para por a o as os ao
            [calendar]
            janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta
            sexta sabado domingo feira
            [common]
            retirem risquem tirem anulem cancelem inscrevam incluam acrescentem substituam registem designo nomeio retire risque inscreva inclua acrescente
            ola oi bom boa dia tarde noite prezado prezada prezados caros exmos exmo senhor senhora senhores obrigado obrigada
            cumprimentos atenciosamente eu voce voces o a os as um uma meu minha seu sua por para com sem que como quando
            onde quem se nao sim mas este esta isto muito favor seminario inscricao paris franca europa america latina
            assunto enviado enviada para nome cargo instituicao me nos se e sao sou de do da em no na ao ja tambem agradeco
            agradecemos solicito solicitamos gostaria podem pode venho encarrega duas dois tres quatro vaga vagas lista espera
            cancelar confirmacao lembrete convite infelizmente desculpe valeu abs dos das queria quero lembrando
            segue seguem favor funcao orgao das das outros outras aproveito mais informo exas exa merci pessoal brasil portugal
            contacto telefone ramal obs bom encontro internacional codigo aberto troca pedido das
            depois entao nem ambos ambas finalmente ontem amanha alem somente
            [relations]
            colega esposo esposa marido mulher filho filha chefe amigo amiga irmao irma presidente vereadora vereador prefeito
            secretario cacique
            [seats]
            vaga vagas lugar lugares inscricao inscricoes assento assentos
            [heads]
            pessoa pessoas participantes participante representantes colegas alunos estudantes servidores voluntarios inscritos inscritas dois
            [negations]
            nao sem nem nunca jamais nenhum nenhuma
            [and]
            e mais com
            [label-name]
            representante
            nome do representante
            delegado
            delegada
            nome do participante
            nome da participante
            nome completo do participante
            pessoa
            pessoas
            participantes
            apelido e nome
            nome e apelido
            nome apelido
            apelido nome
            nome e sobrenome
            sobrenome e nome
            sobrenome nome
            nome s
            nome completo s
            quem vem
            quem
            quem participa
            acompanhado por
            acompanhada por
            acompanhado de
            acompanhada de
            convidado
            convidada
            nomes
            nome
            nome completo
            participante
            [label-badge]
            nome no cracha
            nome para o cracha
            nome para cracha
            nome do cracha
            cracha
            [label-first-name]
            nomes proprios
            prenome
            nome de batismo
            nome proprio
            primeiro nome
            [label-surname]
            apelidos
            apelido s
            sobrenomes
            ultimo nome
            nome de familia
            apelido
            sobrenome
            [label-second-surname]
            segundo apelido
            segundo sobrenome
            apelido materno
            [label-companions]
            acompanhante
            acompanhantes
            acompanhado por
            acompanhado de
            pessoas acompanhantes
            pessoa acompanhante
            outros participantes
            [field-elsewhere]
            ver abaixo, ver acima, abaixo, acima, vide abaixo, em anexo, anexo, ver anexo
            [labels-surname-first]
            apelido e nome, apelido nome
            [label-organisation]
            municipio
            camara municipal
            prefeitura
            instituicao ou entidade
            instituicao entidade
            entidade instituicao
            organizacao instituicao
            instituicao organizacao
            entidade representada
            instituicao representada
            organismo
            secretaria
            associacao
            instituicao
            organizacao
            orgao
            entidade
            empresa
            universidade
            projeto
            [label-role]
            cargo funcao
            funcao cargo
            cargo ou funcao
            qualidade
            cargo
            funcao
            profissao
            [label-email]
            endereco eletronico
            endereco de correio eletronico
            e mail de contato
            e mail de contacto
            email de contacto
            e mail
            email
            correio eletronico
            correio
            [label-needs]
            necessidades especiais
            restricoes alimentares
            alimentacao
            [label-seats]
            numero de lugares
            numero de vagas
            numero de participantes
            numero de pessoas
            lugares
            vagas
            vagas pretendidas
            lugares pretendidos
            total de lugares
            total de vagas
            n de lugares
            n de vagas
            quantos lugares
            quantas vagas
            [label-other]
            telefone
            telemovel
            celular
            pais
            cidade
            cpf
            passaporte
            data
            categoria
            observacoes
            [languages]
            frances fr
            ingles en
            espanhol es
            portugues pt
            italiano it
            alemao de
            [answer-in]
            respond~ ... em
            resposta ... em
            escrev~ ... em
            [short-yes]
            sim sim
            claro que sim
            sim claro
            e isso mesmo
            sou eu
            fui eu
            correto
            aceito
            aceito a|esta|essa? vaga|lugar|oferta|proposta
            aceito com gosto|prazer
            quero a|esta|essa vaga
            tenho interesse
            continuo interessado|interessada
            ainda tenho interesse
            confirmo sim?
            pode confirmar
            [short-no]
            mas nao
            nao quero
            nao aceito
            nao tenho interesse
            nao estou interessado|interessada
            ja nao tenho interesse
            nao me interessa
            recuso
            prescindo
            nao pedi nada
            nao fui eu
            nao solicitei nada
            [short-cancel]
            cancelar|cancelem|cancele|cancelo|cancelamento|anular|anulem|anule|anulo|anulacao
            cancelar|cancelem|cancele|cancelo|anular|anulem|anule|anulo a? minha|nossa inscricao|vaga|reserva|participacao|presenca
            cancelamento|anulacao da? minha|nossa inscricao|vaga|reserva|participacao|presenca
            tenho|preciso|devo|quero|desejo|gostaria de|que? cancelar|anular
            tenho|preciso|devo|quero|desejo|gostaria de|que? cancelar|anular a? minha|nossa inscricao|vaga|reserva|participacao|presenca
            infelizmente tenho|preciso|devo de|que? cancelar|anular
            peco|solicito que cancelem|cancele|anulem|anule a? minha|nossa inscricao|vaga|reserva|participacao|presenca
            peco|solicito o cancelamento da? minha|nossa inscricao|vaga|reserva|participacao|presenca
            por favor? cancelem|cancele|anulem|anule a? minha? inscricao|vaga|reserva|participacao|presenca
            [short-regret]
            afinal? ja? nao poderei|posso|vou|consigo|conseguirei poder|conseguir? ir|vir|comparecer|participar|assistir
            afinal? ja? nao poderei
            afinal? ja? nao irei|virei|vou
            afinal? ja? nao poderei|posso estar presente|la|ai?
            nao me e|sera possivel ir|vir|comparecer|participar?
            [short-stop]
            stop
            basta
            parar|parem|pare
            parem|pare com os lembretes
            parem|pare de enviar|mandar|me? enviar|mandar|lembretes? mais|os? lembretes?
            sem mais lembretes|avisos|mensagens|emails
            mais nenhum lembrete
            chega de lembretes
            nao me? enviem|envie|mandem|mande me? mais|os? lembretes|avisos|mensagens|emails
            que nao me? enviem|envie|mandem|mande mais lembretes|avisos|mensagens|emails
            peco que nao me? enviem|envie|mandem|mande mais lembretes|avisos|mensagens|emails
            nao quero|desejo|pretendo receber mais|os? lembretes|avisos|mensagens|emails
            nao quero|desejo mais lembretes|avisos|mensagens|emails
            nao quero|desejo mais receber lembretes|avisos|mensagens|emails
            ja nao quero|desejo receber mais|os? lembretes|avisos|mensagens|emails
            descadastrar
            remover me? dos lembretes
            [short-leave]
            desinscrever|desinscrever me
            dar baixa
            descadastrem me
            retirem me
            [short-comes]
            vou
            eu vou
            irei
            virei
            vou participar|comparecer|estar
            participarei
            comparecerei
            estarei la|ai|presente
            la estarei
            iremos|estaremos
            contem|conte comigo
            confirmo a? minha|nossa presenca|participacao
            confirmamos a? nossa presenca|participacao
            confirmo que irei|vou|virei|estarei|participarei
            [short-register]
            ainda? desejo|quero|gostaria de? inscrever me
            ainda? desejo|quero|gostaria de? me inscrever
            ainda? desejo|quero|gostaria de? participar
            inscrevo me
            inscrevam me
            por favor? inscrevam me
            [short-name]
            sera
            vai ser
            e
            o|a? minha|meu|nossa|nosso colega
            o|a? minha|meu substituta|substituto e|sera?
            substituta|substituto
            participante|participantes
            nome
            o|a
            [short-instead]
            em|no meu lugar
            em|no meu lugar sera|vira|ira|vai|vem
            sera em|no meu lugar
            vira|ira|vai|vem|participara|comparecera|estara em|no meu lugar
            vira|ira|vai|vem|participara|comparecera o|a? minha|meu|nossa|nosso colega em|no meu lugar
            vira|ira|vai|vem por mim
            substitui|substituira me
            vai me? substituir me?
            me substitui|substituira
            substituir me a
            serei|sou substituido|substituida por|pela|pelo
            que vira|ira|vai em|no meu lugar
            que me substituira
            [short-spelling]
            o? meu nome|apelido|sobrenome escreve se
            o? meu nome|apelido|sobrenome se escreve
            o? meu nome|apelido|sobrenome e
            o? meu nome|apelido|sobrenome correto e
            o? meu nome|apelido|sobrenome esta errado|mal|escrito escrito|errado?
            ha um|uma erro|engano|gralha no|em meu nome|apelido|sobrenome
            um|uma erro|engano|gralha no|em meu nome|apelido|sobrenome
            o correto e
            o nome|apelido|sobrenome correto e
            deve|deveria ser
            e
            escreve se
            se escreve
            correcao
            e nao
            em vez de
            [short-organisation]
            falta a? minha organizacao|instituicao|entidade|empresa
            a? minha organizacao|instituicao|entidade|empresa e
            a? minha organizacao|instituicao|entidade|empresa
            trabalho na|no|para|em
            represento a|o
            organizacao|instituicao|entidade
            a|o
            e
            [short-courtesy]
            por favor
            por gentileza
            favor
            desculpe|desculpem|desculpa|desculpas
            peco desculpa|desculpas
            as? minhas desculpas
            lamento muito?
            sinto muito
            obrigado|obrigada pela|pelo mensagem|email|lembrete|resposta|oferta|convite|contato|contacto
            muito obrigado|obrigada pela|pelo mensagem|email|lembrete|resposta|oferta|convite|contato|contacto
            infelizmente
            e
            muito
            [cell-yes]
            sim, s, ok
            [cell-no]
            não, nunca, n
            [cell-present]
            presente, presentes, confirmado, confirmada, titular, efetivo, participa, viaja, comparece, aprovado, aprovada, autorizado,
            autorizada, inscrever, a inscrever, sem alteração, sem mudança, mantém, mantém se
            [cell-away]
            ausente, ausentes, cancelado, cancelada, desiste, desistiu, recusado, recusada, não vem, não vai, não viaja, não participa,
            não comparece, indisponível, não disponível, não poderá vir, não poderá ir,
            cancelar, a cancelar, anular, a anular, excluir, excluído, excluída,
            cede o lugar, deu baixa, não considerar
            [cell-coming]
            vem, vai
            [cell-out]
            fica
            [cell-order]
            não inscrever, não registar
            [cell-unsure]
            a confirm, por confirm, pendente, talvez, não sabe, a ver, a definir
            [answer-likewise]
            também, igual, igualmente, idem
            [answer-neither]
            também não
            [answer-released]
            liberar, libera, podem liberar, fica livre, anular, cancelar, cancelem, retirar, retirem, riscar, tirar, tirem, não vem,
            não vai, não pode, não viaja
            [answer-taken]
            inscrevam, pode pôr, podem pôr, podem contar, mantém, mantém se, com certeza, claro, sempre, presente, confirmo, confirmamos
            [answer-none]
            não, nada
            [column-presence]
            mantid, mantém
            presen, particip, assist, compar, viaja, viag, estado, situac, inscri, regist, confirm, resposta, vem, vai, movim, ação,
            semina
            [column-absence]
            retir, anul, cancel, desist, baixa, saída, sai
            ausen, não vem, não vai, não particip, justific, declin, ficam, fica
            [column-needs]
            dieta, aliment, almoço, jantar, hotel, aloj, transfer, intérpre, visa, vegeta, alerg, acess, foto
            [column-deputies]
            suplent, substitut, reserv
            [heading-others]
            contato, contatos, contacto, contactos, cópia, com cópia, aos cuidados, à atenção, elaborado por, assunto, alojamento, assinado, oradores, orador, moderação, informações
            [box-coming]
            particip, assist, presen, comparec, vou, irei, irá
            [first]
            primeiro primeira primeiros primeiras
            [second]
            segundo segunda segundos segundas
            [third]
            terceiro terceira
            [fourth]
            quarto quarta
            [fifth]
            quinto quinta
            [sixth]
            sexto sexta
            [seventh]
            sétimo sétima
            [eighth]
            oitavo oitava
            [last]
            último última últimos últimas
            [all]
            todos todas
            [both]
            ambos, ambas, um e outro, uma e outra
            [list-lines]
            linha linhas nome nomes nomeado nomeada lista quadro tabela relação número números nº n
            [determiners]
            o a os as ao aos à às do da dos das estes estas
            [excepting]
            menos, exceto, excepto, salvo, sem, fora, tirando, à exceção, com exceção, mas não
            [alone]
            só, somente, apenas, unicamente, exclusivamente
            [list-marks]
            asterisco, asteriscos, estrela, estrelas, estrelinha, negrito, itálico, destacado, destacados, destacadas,
            sublinhado, sublinhados, sublinhadas, riscado, riscados, riscadas, sombreado, sombreadas, assinalado, assinalados,
            assinaladas, a vermelho, em vermelho, a verde, em verde, a azul, em azul, a amarelo, em amarelo, coluna da esquerda,
            coluna da direita, primeira coluna, segunda coluna
            [possessives]
            meu minha meus minhas nosso nossa nossos nossas
            [indefinite]
            um uma
            [of]
            de do da
            [by]
            por pelo pela
            [with]
            com
            [first-person]
            minha meu eu mim me
            [first-persons]
            nós
            [we-own]
            nosso nossa nossos nossas
            [first-person-subjects]
            eu
            [first-person-objects]
            mim me
            [mine]
            minha meu
            [self-stays]
            eu continuamos
            [self-counted]
            eu
            [out-of]
            de das dos
            [rest]
            outros outras
            [old-spellings]
            como diz chamam lugar vez
            [place-owners]
            meu seu
            [addresses]
            mail email endereço
            [for-whom]
            para
            [joiners]
            e com
            [family]
            esposa esposo marido mulher irmão irmã filho filha namorado namorada
            [fellows]
            colega amigo amiga
            [many-fellows]
            colegas amigos amigas
            [companions]
            acompanhante acompanhantes
            [totals]
            somos seremos seríamos iremos ser será vamos
            [before-totals]
            a
            [parties]
            delegação grupo comitiva
            [apiece]
            cada
            [pairs]
            dupla duo trio quarteto sexteto
            [measures]
            h horas anos dias meses semanas cm km kg euros
            [times]
            dias
            [before-numbers]
            dia no n num número e a
            [whole-list]
            toda a lista, a lista inteira, a lista completa, todo o grupo, o grupo inteiro, toda a delegação, a delegação inteira, na totalidade, na sua totalidade, do primeiro ao último, todos os inscritos, todos os nomes
            [signers]
            os abaixo assinados, as abaixo assinadas, os signatários, as signatárias, os que assinamos, as que assinamos, os subscritores
            [self-neither]
            nem eu, nem o signatário, como eu
            [self-joined]
            e eu, eu e, mim e, e a mim
            [self-included]
            para mim, a mim
            [self-placed]
            comigo
            [self-called]
            quem subscreve, quem assina, quem escreve, que subscreve, que assina, que escreve, o signatário, a signatária,
            da signatária, do signatário, o subscritor, a subscritora, abaixo assinado, abaixo assinada, minha pessoa
            [self-stressed]
            mim próprio, mim própria, mim mesma, mim mesmo, eu mesma, eu mesmo, eu própria, eu próprio
            [self-along]
            acompanharei, acompanho, comigo
            [in-my-place]
            meu lugar, me substituirá
            [first-person-verbs]
            poderei, posso, vou, consigo, podemos, irei, vamos
            [first-person-clitics]
            me, nos
            [comes-alone]
            vou sozinho, vou sozinha, irei sozinho, irei sozinha
            [nor-me]
            eu também não, eu tampouco, nem eu, sem mim, também eu não
            [registration]
            regist, inscri
            [registering]
            inscri, inscrev, regist, reserv, anot
            [replacing]
            substitu, troc
            [stead]
            lugar, vez, posto
            [accompanying]
            acompan
            [kin-articles]
            o
            [several]
            nos dois, nos duas, os dois, as duas, minha equipe, meu time, um grupo, minha turma, ambos, ambas, dos dois,
            das duas
            [one-more]
            mais um, mais uma, mais dois, mais duas
            [two-of-them]
            um par, para dois, para duas
            [date-links]
            de
            [numbers]
            1 um uma, 2 dois duas ambos ambas, 3 três, 4 quatro, 5 cinco, 6 seis, 7 sete, 8 oito, 9 nove, 10 dez dezena, 11 onze,
            12 doze dúzia, 13 treze, 14 catorze quatorze, 15 quinze, 16 dezesseis, 18 dezoito, 20 vinte, 30 trinta, 40 quarenta,
            50 cinquenta, 100 cem
            [adversatives]
            mas embora porém
            [exceptions]
            salvo exceto
            [ifs]
            se caso
            [pronoun-ifs]
            se
            [or]
            ou
            [range-links]
            a e
            [question-words]
            como onde quando qual
            [inquiries]
            como se quando possível
            [requests]
            podem pode poderiam poderia
            [apologies]
            desculpe desculpa desculpem lamento
            [bad-news]
            infelizmente lamentavelmente lamento lamentamos
            [particulars]
            nome apelido crachá inscrição
            [looking-back]
            foi foram esteve
            [hesitation]
            dúvida hesite
            [loose-negations]
            sem
            [negation-ends]
            posso poderei outra opção e mas ir que
            [dropping]
            esquecer esqueçam esqueça ignorem ignorar
            [other-things]
            curso assinatura boletim palestra exame concurso patrocínio gala creche
            [dealings]
            listas divulgação spam pedido fatura contrato
            [mistakes]
            erro engano
            [pauses]
            esperem espere espera pergunta dúvida
            [lateness]
            tarde atraso atrasado
            [salutations]
            caro cara prezado prezada querido querida olá
            [only-possible]
            caso quando nenhuma nenhum não
            [event-nouns]
            seminário encontro jornada workshop
            [learnt-negations]
            não nunca sem nem
            [learnt-first-person]
            eu me meu minha mim
            [learnt-first-persons]
            nosso nossa nos
            [unreal]
            teria, teríamos, tinha pensado, ia me, em pensamento, em espírito
            [reported]
            me disse, me diz, me pediu, me pedem, quer que, deveria
            [later]
            próxima semana, semana que vem, mais tarde, mais adiante, amanhã, assim que
            [retractions]
            desconsiderem, desconsidere, esqueçam o, ignorem o, pensando melhor, mudei de ideia, aliás não, ou melhor não
            [cancelled]
            cancelaram, anularam, cancelado, cancelada, cancelados, canceladas, anulado, anulada
            [place-stems]
            inscri, inscrev, regist, reserv, anul, cancel, vaga, particip
            [removal-stems]
            desinscri, descadastr
            [conjunctions]
            e
            [and-between-people]
            e
            [articles-before-names]
            a o
            [person-articles]
            a o
            [sources]
            pelo pela
            [before-places]
            em de do da desde entre
            [in-towns]
            desde
            [ambiguous-titles]
            me
            [mayors]
            prefeito prefeita intendente
            [before-their-towns]
            de
            [town-offices]
            município municipal
            [organisation-units]
            departamento gabinete secretaria coordenadoria faculdade assessoria área grupo
            [organisation-kinds]
            associação ong osc projeto
            [closing-words]
            cumprimentos
            [field-ordinals]
            primeiro primeira segundo segunda terceiro terceira quarto quarta outro outra n o
            [day-columns]
            data dia
            [total-rows]
            total totais soma
            [agent-verbs]
            substitu, represent, acompan
            [selves]
            eu, e eu, eu mesmo, eu mesma
            [no-needs]
            nenhuma
            [introductions-with-comma]
            eu
            [short-titles]
            dr sr
            [outside-names]
            para
            [offices]
            contacto contato info secretaria gabinete presidência admin cooperação equipe imprensa privada eventos marketing
            associados consultores consultoria ltda reitoria gerência protocolo chefia assessoria coordenação delegação vereação diretoria direção
            comissão organizadora públicas global municipal internacional internacionais plataforma
            [other-ones]
            outro outra outros outras último última últimos últimas terceiro terceira
            [own-places]
            meu minha
            [postscripts]
            ps nb
            [signed-for]
            por pelo pela p
            [devices]
            telemóvel celular smartphone tablet mail correio app
            [abbreviations]
            d dr dra sr sra prof profa eng arq exmo exma exmos pe n no num art tel av etc dept
            [no-reply]
            naoresponda naoresponder
            [months]
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
            [letters]
            ção ões ã lh
            [footer-mobile]
            enviado de meu, enviado do, enviado a partir, enviado com, enviado pelo, enviado via, obter o outlook
            [footer-own-mobile]
            enviado do meu
            [footer-note]
            antes de imprimir, pense no ambiente, respecte o meio ambiente, este e-mail foi verificado
            [disclaimer]
            aviso legal, aviso de confidencial, nota de confidencial, cláusula de confidencial, se você recebeu esta mensagem,
            se recebeu esta mensagem
            [disclaimer-mail]
            esta mensagem, este e-mail, este email, as informações contidas
            [disclaimer-legal]
            confiden, privileg, destinat
            [footer-list]
            lista de discuss
            [banner-external]
            e-mail externo, fora da organização, remetente externo, geralmente não recebe
            [banner-warning]
            clique, anexo, cuidado, por que
            [browser-line]
            ver no navegador, ver esta mensagem no navegador
            [footer-newsletter]
            cancelar a subscrição, cancelar subscrição, ver no navegador, descadastrar
            [subject-machine]
            resposta automática, fora do escritório, lida:, lido:, confirmação de leitura, recibo de leitura, não lida:,
            não entregue
            [subject-absence]
            ausência, ausente, de férias, em férias
            [do-not-reply]
            não responda a est, não responder a est
            [report-delayed]
            demora
            [command]
            ignore as instruções, instruções anteriores, cancelar todas as inscrições
            [absence-automatic]
            resposta|mensagem automatica
            gerada automaticamente
            [absence-away]
            estou|estarei ausente|fora|indisponivel
            estou|estarei atualmente? em|de ferias|licenca|viagem
            encontro me ausente|fora|de
            me encontro ausente|fora|de
            ausente do escritorio
            fora do escritorio
            [absence-back]
            no|meu regresso|retorno
            quando|assim regressar|retornar|voltar|que
            retorno|regresso|voltarei|retornarei|regressarei em|no|a|dia|ate
            [absence-unread]
            acesso limitado
            sem acesso
            nao terei|tenho acesso
            nao poderei responder|ler
            nao lerei
            responderei|respondere quando|assim|no|ao|a
            nao sera|serao encaminhad~|lid~
            endereco|conta|caixa ... nao esta|e|sera mais|monitorizad~|ativ~
            [absence-refers]
            dirija|dirijam|encaminhe ... futur~
            em caso de urgencia|emergencia|necessidade
            para assuntos|questoes urgentes
            assuntos urgentes
            podem|pode contactar|contatar|ligar|dirigir~
            contacte|contate|contactar|ligue
            durante|na minha|a ausencia
            [absence-left]
            ja nao trabalha|faz|integra
            nao trabalha|faz mais
            deixou de trabalhar|integrar|fazer
            """)
}
