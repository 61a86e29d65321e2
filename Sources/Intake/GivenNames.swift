// Given names, folded: one sign among several that two capitalised words are a person and which of them comes first.
//
// General knowledge, of many countries and still far from complete: a name that is missing here is still found by its place in the
// letter. Names that are far more often surnames or ordinary words of the languages read are mostly left out on purpose.

enum GivenNames {
    static let all: Set<String> = Set(text.split { $0 == " " || $0 == "\n" }.map { String($0) })

    /// Whether the first part of `word` (or all of it) is a given name.
    static func holds(_ word: String) -> Bool {
        let plain = folded(word)
        if all.contains(plain) { return true }
        guard let first = plain.split(whereSeparator: { "-'’".contains($0) }).first else { return false }
        return first.count < plain.count && all.contains(String(first))
    }

    private static let text = """
        aada aafke aakash aamir aapo aarav aare aaron aarti abayomi abbas abbie abby abdallah abdel abdelali abdelaziz abdelfattah
        abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdeljalil abdelkader abdelkarim abdelkrim abdellah
        abdellatif abdelmajid abdelmalek abdelrahman abdelwahab abderrahim abderrahman abderrahmane abderrazak abdeslam abdessamad abdi
        abdirahman abdou abdoulaye abdul abdulaziz abdulkarim abdullah abdullahi abdulrahman abdurrahman abeba abebe abel abena abhay
        abhijit abhinav abhishek abi abigail abimbola abiodun abiola abir abiy abner aboubacar aboubakar abraha abraham abril abubakar
        achieng achille achilleas achraf ada adaeze adalbert adalberto adalgisa adam adama adamu adan adaobi adaora addisu adebayo adebola
        adebowale adedayo adeel adekunle adel adela adelaida adelaide adelaido adele adelheid adelin adelina adeline adelino adem ademar
        ademilson ademir adenike adeola aderonke adesola adewale adeyinka adham adhiambo adi adil adilson adina aditi aditya adja adjoa
        adjoua adnan adolfo adolphe adomas adriaan adrian adriana adrianna adrien adrienn adwoa aengus afaf afanasy affoue afia afiwa afonso
        afroditi afsaneh afshin afua afzal agapi agapito agata agathe aggeliki aggelos aghavni agim agisilaos agnaldo agne agnes agnese
        agneta agnieszka agostinho agota agris agron agueda agung agus agusta agusti agustin agustina agustino aharon ahlam ahlem ahmad
        ahmed ahsan ahuva aicha aida aidan aidas aiden aiga aigars aigerim aigul aihua aija aiko aila ailbhe ailen ailish ailton aime ainara
        ainars aine ainhoa aino aintzane ainur aisha aisling aislinn aissata aissatou aiste aitor aitziber aivar aivars aizada ajay ajit
        ajoke akachi akane akanksha akari akash akello akemi akhil aki akif akihiko akihiro akiko akim akintunde akinyi akio akira akis
        akissi akiva akmaral akos akosua akoth akram aksel akshay akua akwasi alaa aladar alain alan alana alassane alastair alba alban
        albana albane albeiro albena albert albertina alberto albie albin albinas albrecht alcide alcides alcina aldair aldana aldege aldis
        aldo aldona alec aleix alejandra alejandro alejo alekos aleksa aleksandar aleksander aleksandr aleksandra aleksandre aleksei aleksej
        aleksey aleksi alem alemayehu alena alenka ales alessandra alessandro alessia alessio alevtina alex alexa alexander alexandr
        alexandra alexandre alexandrina alexandros alexandru alexei alexey alexia alexis aleyna alfie alfio alfonsina alfonso alfred alfredo
        algimantas algirdas algis alhassane ali alia aliaa alibek alice alicia alienor alihan alija alin alina aline aliou alioune alireza
        alisa alisha alison alistair alix aliya aliyu alizeta alka alkis alkistis allan allison allyson alma almas almaz almendra almir
        almudena almut alois aloisia alojzy alok alon alona alonso alper alphonse alphonso altair altan althea altin aluisio alva alvaro
        alvin alvydas alya alyona alyssa alzbeta amabel amadeu amadou amaechi amaia amaka amalia amancio amanda amandine amandio amani
        amanuel amara amarachi amaru amath amauri amaury amaya amayas ambreen ambrogio ambroise ambrosio amedee amedeo ameer ameera amel
        amela amelia amelie amenan amets amichai amina aminata aminatou amine aminu amir amira amirhossein amit amita amitabh amjad amma
        ammar amnon amol amos amparo amr amra amrei amrita amund amy ana anabela anacleto anaelle anahi anahit anahuara anais analyn anand
        anania anano ananya anargyros anas anass anastasia anastasio anastasios anastasis anastazja anat anatole anatoli anatoly ancuta
        andela ander anders andi andile andis andjela andjelka andoni andra andras andraz andre andrea andreas andree andreea andrei
        andreina andrej andrejs andres andrew andrey andri andriana andrija andris andrius andrus andrzej andy andzelika ane anele aneliya
        anestis aneta anete anett anezka anfisa angel angela angele angelica angelika angeliki angelina angelines angelique angelito angelo
        anggun anghel angie angiola angus angustias ani anibal anica anicet aniceto aniela aniko anil anindita anirban aniruddha anis anisa
        anish anissa anita anja anjali anjana anju anke ankica ankit ankita ankur ann anna annabel annabella annabelle annalisa annalise
        annamaria annarita anne annegret anneke anneli annelie annelies anneliese annelize annelore annemarie annemieke annett annette
        annick annie anniina annika annikki annisa annoula annunziata anouar anouk anoush anselm anselme anselmo anta antal antanas antero
        anthea anthony antia antigoni antje antoaneta antoine antoinette anton antonella antonette antonia antonieta antonietta antonin
        antonina antonino antonio antonis antony antti anuj anupam anupama anuradha anurag anush anusha anushka anvar anwar anxela anxo anya
        anyango anze anzhela aodh aodhan aoi aoibheann aoibhinn aoife aparna apiyo apolline apollon apolonia apostolia apostolos april
        aquilino araba arabella araceli araik aram arame aranka arantxa arash arax arben arcadio archana archie archil ardal ardalan ardian
        areg arelis areum arev arevik arezoo argenis argyris argyro ariadne ariana ariane arianna arie arief arieh ariel arielle arif arij
        arild arina arinze aris aristea aristeidis aristide aristidis aristote aristotelis arja arjan arjen arjun arkadi arkady arkaitz
        arlene arlete arlette arlindo arman armand armande armando armel armelle armen armenio armenuhi armida arminda armindo armine arnab
        arnaldo arnar arnau arnaud arnd arne arnel arni arnoldo arnost arnulfo arpad arpine arpita arsen arsene arseniy arseny arshad arshak
        arshaluys arslan arta artak artan artashes artavazd artem artemis artemiy arthur arttu artur arturas arturo arturs artush artyom
        arun aruna arunas arundhati arusyak arvid arvids arvind arwa aryeh arzu asa asad asaf asami asbjorn asdis asdrubal aseel asel asen
        asep asgeir asha ashenafi asher ashish ashkan ashkhen ashlee ashleigh ashley ashlyn ashok ashot ashraf ashwin ashwini asier asif
        asimina askar asko aslaug asli aslihan asma asmaa asmeret asmir aspasia assaf assane assetou assia assumpta asta astghik astou astri
        astrid astuti asuka asuncion asya atahualpa atakan atanas atara atef atefeh athanase athanasia athanasios athina atieno atif atika
        atilla atim atis atsuko atsushi attila attilio atul aubrey aude audemir audra audrey audrina audrius audrone audun audur augusta
        auguste augustine augusto aukse aulis aurea aurele aurelia aurelian aureliano aurelie aurelien aurelio aurica aurora aurore austeja
        auwal ava aveline avetik avetis avgerinos avi aviad avigail avihai avinash avishai avital aviv aviva avner avni avraham avram
        avtandil awa awino awuor axel aya ayaan ayaka ayako ayala ayame ayanda ayat ayberk ayele ayelen ayelet ayesha aygul aygun aykut ayla
        aylen aylin ayman aymane aymen aymeric aynur aynura ayodeji ayodele ayomide ayoub ayse aysegul aysel aysun ayten ayu ayumi ayush
        azad azadeh azamat azat azeddine azhar aziz aziza azniv azra azubuike azza azzedine babacar babafemi babajide babak babar babatunde
        babirye bachir bachira badis badr badri bagrat bagus bahar bahareh bahman bahram baiba bairbre bairon bakary bakhyt balaji balazs
        baldomero baldur baldvin baltasar bambang bamidele bandile banu baptiste baraka baran barbara barbora bardhyl barend barnabas
        barnabe barrie bart bartek barthelemy bartlomiej bartolome bartomeu bartosz baruch bashir bashkim basile basilio basma bassam bassem
        bastian bastien batoul batsheva batuhan batya baurzhan bayani bayram bayu bea beata beatrice beatrix beatriz becca becky bedrich
        begona behnam behnaz behrouz behzad beka bekele bekim bekir bekzod bela belarmino belaynesh belen belgin belinda belkacem belkis
        bella belmiro ben benat bence bendeguz benedek benedetta benedetto benedict benedicte benedikt benedita benedito benet bengt benigno
        benito beniyam benjamin benji benny benoit benvinda benzion berangere berat beren berend berenice berhane berhanu berit berivan berk
        berkay berke bernadeth bernadett bernadette bernard bernarda bernardete bernardino bernardo bernat bernd bernhard bernice bernie
        berta bertalan bertha berthe berthold bertie bertil bertille bertrand beryl besart besma besnik bessie betelhem beth bethan bethany
        betsabe betsy bettie bettina betty beyza bharat bharati bhaskar bhavana bhavna bheki biagio bianca bibek bibiche bich bidzina bieito
        biel bienvenido bijan bikash bilal bilel bilge bilha bilkisu billie billy bilyana bimala bimpe bina bineta bingbing biniam binod
        bintou binyamin birahim birger birgir birgit birgitta birgitte birgul birna birte birthe birtukan biruk biruta birute biser bishal
        bishnu bistra bixente bjarke bjarki bjarne bjarni bjorgvin bjork bjorn blaine blanca blanche blandine blanka blaz blazej blazena
        blerim blerina blerta boaz bob bobbie bobby bocar bodil bodo bogdan bogdana boglarka bogna bogomil bogumil boguslaw bohdan bohdana
        bohumil bohumila bohuslav boitumelo bojan bojana bojidar bolaji bolanle bolat bongani bongiwe bonifacio boram borge boris borislav
        borislava boryana borys bosko bostjan botir botond boualem boubacar bouchra boudewijn boukare boukary boutheina boutros boyan boyko
        bozena bozidar bozo bracha braden bragi brahim brais bram brandi brandon brandy branimir branislav branka branko branwen braulio
        braxton brayan brayden breanna brenda brendan brendon brennan brenno breno bretislav brian briana brianna brice brid bridget
        bridgette bridie brieuc brighid brigid brigida brigitte briseida britney britta brittany brody bronagh bronislava bronislaw
        bronislawa bronius bronwen bronwyn bruna brunella brunhilde bruno bryan brynhildur brynja brynjar brynjolfur bryony bujar buket
        bukola bulent burak burcin burcu burhan burim burkhard buse bushra busisiwe busra bwalya byungchul caetano cagla caglar cahya caio
        caitlin caitlyn caitriona caleb calixto callum calogero calum calvin camelia camila camilla camille camilo canan candace candan
        candelaria candice candido caner cansu caoilfhionn caoimhe caoimhin caolan carelle carina carine carissa carl carla carles carlo
        carlos carlotta carly carmela carmelo carmen carmine carmit carol carole carolien carolin carolina caroline caroll carolyn carrie
        carsten casandra casey casilda casimiro cassandra cassandre cassia cassiano cassidy cassie cassio catalin catalina catarina caterina
        cathal catherine cathleen cathryn cathy catia caupolican cayetana cayetano cecelia cecil cecile cecilia cecilie cecily cedric celal
        celedonio celeste celestin celestine celia celian celina celine celio celso cem cemal cemil cemile cengiz cenk ceren ceri cesaltina
        cesar cesare cesaria ceyda ceylan cezar cezary chabela chad chaewon chaeyoung chafik chahinez chaim chaima chaimaa chaitanya chakib
        chamari chaminda chana chancelvie chandani chandni chanelle changho changmin chani chantal chantale chantelle charalambos
        charalampos charbel charis charlene charles charley charlie charlotta charlotte charlyne charmaine charo chathura chaya chebet
        cheick cheikh chelimo chepkoech chepngetich cheptoo cherifa cherono cheryl chetan chetana chiamaka chiaming chiara chiarina chibueze
        chibuike chibuzo chidera chidi chidiebere chidimma chidinma chidozie chidubem chieko chiemeka chigozie chihiro chijioke chika
        chikondi chimamanda chimwemwe chinatsu chinaza chinedu chinelo chinenye chinonso chinwe chinyere chioma chipo chirag chisom chitra
        chloe chokri chris chrissie chrissy christa christel christelle christer christian christiana christiane christie christina
        christine christof christoph christophe christopher christos christvie christy chrysanthi chrysoula chryssa chucho chukwudi
        chukwuebuka chukwuemeka chukwuma chunhua chunmei cian ciara ciaran cicero cigdem cihan cillian cindy cinzia ciprian cipriano cirilo
        ciro citlali citlalli claire clara clare clarence clarice clarisa clarissa clarisse claude claudette claudia claudie claudine
        claudineia claudio claudionor claudiu claus cleber cleide cleiton clelia clemence clemens clement clemente clementine cleo cleonice
        clifford climent clint clinton clive clodagh clotaire clothilde clotilde clovis codou codrut codruta coen colette colin colleen colm
        colombe conall conan conceicao concepcion concetta conchita conleth connor conor conrad conrado constance constantin constantino
        constanze consuelo conxita cora coralie cordelia cordula corentin corey corina corinna corinne cormac cornel cornelia cornelis
        cornelius corrado corrie cosette cosimo cosme cosmin costantino costanza costel costica costin coumba covadonga crescencio creusa
        crina crisanto crispin cristi cristian cristiana cristiane cristiano cristina cristinel cristobal cristovao csaba csilla csongor
        cuauhtemoc cuneyt cuong cusi cynthia cyprien cyrielle cyril cyrille cyrus czeslaw czeslawa daan dace dacian dafna dafne dafni
        dagbjort dagfinn dagmar dagmara dagny dagoberto dagur dahye dahyun daiane daichi daiga daiki daina dainis dainius daisuke daiva
        dalal dalia dalibor dalila dalisay dalit dalius damaso damian damiano damiao damien damienne damilare damilola damir damith damjan
        damjana damla damon dan dana danae danai dandan danguole dania danica daniel daniela daniele danielle danijel danijela danilo danish
        danit danny danuta danute dany daouda daphna daphne daphnee dapo darcy dardan daria darina dario darius dariush dariusz darla
        darlene darnell darragh darrell darren darryl darshan darwin darya daryl daryna dasha dauda dave davi david davide davina davion
        davit davor davy dawei dawit dawn dayana dayna dayo daysi deaglan deandre deanna deanne dearbhla debbie debby debora deborah debra
        declan deena deepa deepak deepika deepti defne deidre deirdre deise deisy deivid deividas dejan dejana deji delfina delia delphine
        delroy demetria demetrio demetrius demola demyan dencho denes denis denisa denise dennis denys denyse denzel deolinda deqa derartu
        derek dermot derrick dervla desi desiderio desislava desmond despina desrine dessislava detlef devendra devika devin devorah dewi
        dexter dezso dganit dharmendra dhruv dian diana diane dianna dianne diarmaid diarmuid didem didier diederik diego diep dieter
        dietmar dietrich dieudonne dieula dieumerci dieuseul dieuwertje dieynaba dihya dijana dikeledi dilan dilara dilek dilip dilnoza
        dilovan dilshan dilshod dilys dimas dimitar dimitra dimitri dimitrina dimitrios dimitris dina dinara dineo dinesh dinh dinis dinko
        dinu dinuka dion dionisia dionisio dionne dionysia dionysios dionysis diosdado dipak dipesh dipika dirceu dirk dirkje divna divya
        diwata djaafar djalma djamal djamel djamila djamilatou djenabou djeneba djibril djilali dmitri dmitriy dmitry dmytro dobrin dobromir
        dobroslawa dodji dogan dohyun doina dolma dolores domagoj domenica domenico domhnall domingas domingo dominic dominik dominika
        dominique domonkos donaji donal donald donaldo donatas donatella donatien donato donghae donghoon donghyun dongmei dongwook donika
        donka donna donncha donnie donovan dorcas doreen dorel dorian doriane dorin dorina doris dorit dorival dorota dorotea dorothea
        dorothee dorothy dorottya dorte dorthe doru dottie doug douglas dounia dov dovid dovile dovydas doyoung draga dragan dragana dragica
        dragoljub dragomir dragos dragutin drahomira dramane drazen dries drifa driss drissa drita dritan driton dror duaa duane duarte
        dubravka dubravko dulce dulcineia dumisani dumitra dumitru dunja durga dusan dusica dustin duvan duyen duygu dvora dwayne dwight
        dylan dymphna dzidra dzintars dzintra eabha eamon eamonn eavan ebba ebele ebere eberhard ebo ebrahim ebru ebuka ecaterina ecem
        eckart eckhard ecrin edda eddie edelmira edelmiro edeltraud edgar edgars edie edilene edilma edilson edimilson edin edina edison
        edith edivaldo edlira edmar edmee edmilson edmond edmonde edmund edmundo edna ednaldo edner edoardo edoh edona edouard edouardine
        edson eduard eduarda eduardo eduards edurne edvaldo edward edwidge edwige edwin edwina edyta eelis eero eetu efe effie efi efosa
        efraim efrain efrat efren efstathia efstathios efterpi eftychia eftychios efua ege eghosa egidijus egil egils egle egoitz egon eha
        ehsan ehud eider eija eiji eiko eila eileen eilidh eilis eimantas eimear einar einarr einars einat eirik eirini eitan eithne eivind
        eka ekaitz ekaterina ekaterine ekene ekin ekkehard eko ekow ekrem ektoras ekua elad eladio elaheh elaine elazar elchin elcin elcio
        elda eldad eldar eldon elea eleanor eleanora eleazar elefteria eleftheria eleftherios elen elena elene eleni eleonore elettra
        eleuterio elfriede elga elhadj elham eli eliane elias elie eliette eliezer elif elijah elikem elimane elimelech elin elina elinborg
        elinor eliot eliott elira elisa elisabet elisabeth elisabetta elisangela elise elisenda eliseo elisheva eliska elita elitsa eliyahu
        eliza elizabete elizabeth elizaveta elkana elke elkin ella ellen ellie elliot elly elma elmer elnaz elnur eloan elodie eloi eloisa
        eloise elona elouan eloy elpida elsa elsbeth elsi elsie elsje elspeth elvana elvia elvira elvis elyas elyes elza elzbieta emad eman
        emanuel emanuela emanuele embla emeka emel emeline emem emer emeric emerita emerson emeterio emidia emiko emil emile emilee emilia
        emilian emiliano emilie emilio emiliya emily emin emina emine emirhan emlyn emma emmanouil emmanuel emmanuelle emmett emmi emmy
        empar emrah emre emrys emuna encarnacion enda endang endel ender endre eneko eneritz enes engelbert engin enid eniko eniola enkeleda
        enn enora enric enrico enrique enriqueta enver enzo eoghan eoin ephrem epifanio epp erasmo erato ercan ercilia erdal erdem erdinc
        eren erez erhan erhard eric erica erich erik erika eriko erin erion erivaldo erjon erkan erkki erla erlan erland erlinda erling
        ermal ermanno ermelinda ermias ermira erna ernest ernestina ernestine ernesto ernests ernie erno erol errol ersilia ersin ertan
        ertugrul ervin ervins erwan erwin eryk erzsebet esben esi esin eskil esko esma esme esmeralda espen esperanza esra esraa essam essi
        estanislao esteban estefania estela estella estelle estevam estevao esther esti estrelita eszter etai etelka etelvina eter ethan
        ethel etienne etsuko ettore euclide eudald eudes eudoxie eufemia eugen eugene eugenia eugenie eugenio eugeniusz eugeniusza eulalia
        eunbi eunhye eunice eunji eunjin eunju eunjung eunseo eunyoung euphrasie eurico eusebe eusebia eusebio eustaquio eva evaldas evan
        evandro evangelia evangelina evangeline evangelos evanthia evariste evaristo evdokia evelin evelina eveline evelio evelyn evelyne
        evens everaldo everardo everett everton evgeni evgenia evgeniy evgeniya evgeny evi evie evija evita evren ewa ewald ewan eyal eyenga
        eyerusalem eyjolfur eymen eyrun eytan eythor eyup ezekiel ezequiel ezgi ezinne ezio ezra fabian fabiana fabiano fabien fabienne
        fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadekemi fadel fadela fadi fadila fadoua faduma fadwa fady fagner fahad
        fahd faheem faina fairouz faisal faiza faizan fajar fani fanni fanny fanta farah faraji farhad farhan farhana fariba farid farida
        fariha faris farnaz farouk farrukh farshid faruk farzad farzana farzaneh fatbardha fatemeh fathi fathia fatih fatiha fatim fatima
        fatimah fatimata fatjon fatma fatmir fatos fatou fatoumata fatoumatou faustine faustino fausto fawad fawzi fawzia faycal faye fayez
        fearghal federica federico fedir fedor feidhlim feifei feilim felicia feliciano felicie felicitas felicite felicity feliks felipe
        felisa felisberta felismina feliu felix femi femke fenna fenne ferdinand ferdinando ferenc fereshteh fergal fergus feride feriel
        ferit fermin fernand fernanda fernande fernando ferran ferruccio feruza fethi feyza ffion fiachra fiadh fiammetta fidan fideline
        figen fiifi fikile fikre fikret filiberto filio filip filipa filipe filipp filippo filippos filiz filomena finbar finbarr finian
        finlay finley finn finnian finnur fintan fiona fionn fionnuala fiorella fiorenza firas firat firdaous firmin firmino firuza fisnik
        fiston fitim fitri fitriani flaminia flamur flavia flaviana flavien flavio fleurette floarea flora florante florence florencia
        florencio florent florentin florentina florentine florentino florian floriana floriane florica florin florina florinda florine
        floris florita florrie floyd flurin flutura fode folake folasade folke folorunso foteini fotini fotis fouad fouzia franca francesc
        francesca francesco francette franciele francine francis francisca francisco franciszek franciszka franck francois francoise franjo
        frank franka frantisek frantiska franz franziska frauke fred freda freddie freddy frederic frederica frederick frederico frederike
        frederique fredric fredrik freweini freya frida fridolin frieda friederike friedhelm friedrich fritjof fritz fritzner frode froilan
        froukje fructuoso fruzsina fryderyk fuad fuat fulvio fulya fumiko funda funke funmi funmilayo furba furkan fyodor gabby gabi gabija
        gabino gabor gabriel gabriela gabriele gabriella gabrielle gaby gadi gael gaelle gaetan gaetana gaetane gaetano gaeun gagik gaia
        gail galih galina galit galya galyna gamal gamuchirai gamze ganesh ganka garazi garbine garegin gareth garfield gari garik gary
        garyfallia gaspar gaspare gasper gaston gatien gatis gaurav gauri gautam gavril gayan gayane gayatri gayle gazmend gbenga gboyega
        gearoid gebhard gede gediminas geert geertje geertruida geeta geetha gela gellert gemma gena genaro genc gencho genevieve geni
        genilson gennadi gennady gennaro genovaite genoveva genowefa gentian gentiana genzebe geoff geoffrey geoffroy george georges
        georgeta georgette georgi georgia georgiana georgie georgina georgine georgios georgy geovana geraint gerald geraldine geraldo
        gerard gerardo gerasimos geraud gerben gerd gerda gergana gergely gergo gerhard gerhild gerlie gerlinde germain germaine german
        gernot geronimo gerrit gerry gershon gerson gert gertraud gertrud gertrude gertrudis gesine gesualdo getachew gethin geula gevorg
        geza gezim ghada ghania ghassan gheorghe gheorghita ghislain ghislaine ghita ghizlane ghulam ghyslain ghyslaine giacinto giacomo
        giada giampaolo giampiero giancarlo gianfranco gianluca gianmarco gianni giannis giannoula gianpaolo gianpiero gicu gideon giedre
        giedrius gigi gijs gijsbert gil gila gilad gilbert gilberte gilberto gilda gili gilles gillian gilmar gilson gilvan gina ginette
        ginny gino gintaras gintare gints gioacchino giora giordano giorgi giorgia giorgio giorgos giosue giovana giovanna giovanni giovanny
        girgis girish girma girolamo girts gisela gisele gisella giselle gislaine gisli gitte gitty giuditta giulia giuliana giuliano giulio
        giuseppe giuseppina giustina gizella gizem gjergj gjon gladis gladys glaucia gleb gleice glen glenda glendy glenn glenys glody
        gloria glyn gocha godefroy godelieve goderdzi godfrey gogi gohar gojko gokce gokhan golnaz gonca gontran gonul gonzalo gopal goran
        gorazd gordana gordon gorka gorkem goro gosia gottfried govind gozde graca grace graciela graciete gracinda graeme graham grainne
        grazia graziana graziano graziella grazyna greetje greg gregoire gregor gregoria gregorie gregorio gregory greta gretchen grete
        gretel grethe griet grigor grigore grigori grigoris grigory griselda grzegorz guadalupe gualtiero gudbjorg gudjon gudlaug gudmundur
        gudny gudridur gudrun guelord guenael guenaelle guenole guglielmo gugulethu guido guilhem guilherme guilhermina guillaume guillem
        guillermina guillermo guiying gulay gulcan gulden gulnara gulnaz gulnora gulsah gulsen gulshan gulsum gulten gumersindo guna gunars
        gunay gundula gunel guner gunhild gunilla gunnar gunnhildur gunnlaugur guntars gunter gunther guntis gunvor guohua guoqiang guram
        gurdeep gurgen gurkan gurmeet gurpreet gustaf gustav gustave gustavo gusztav guus guy guylaine guylene gvantsa gwen gwenael
        gwenaelle gwenda gwendal gwendoline gwendolyn gwenn gwenola gwladys gwyn gwyneth gylfi gyongyi gyorgy gyorgyi gyula habib habiba
        habibatou habtamu hacer hachem hadar hadas hadassa hadassah hadi hadil hadiza hadizatou hadja haeun hafdis hafid hafida hafsa
        hafsteinn hagai hagar hagit haile hailemariam hailey haim haiyan haizea hajime hajnalka hakan hakim hakob hakon hala haley halil
        halim halima halimatou halime halina halldor halldora hallgrimur hallie haluk halvard halvor halyna hamdi hamed hamid hamida hamidou
        hamidreza hamish hamlet hammad hamza hana hanako hanan hanane handan haneul hanh hani hania hank hanka hanna hannah hanne hanneke
        hannele hannelore hannes hannu hans hansjorg hanspeter hansruedi haoran haoua haoyu haralambos harald haraldur hardik hari harini
        haris harish haritz harjit harold haroun harouna harpreet harri harriet harriett harry harsha harshit hartmut haruka haruki haruko
        harun haruna haruto hasan hasitha hasmik hasna hasnaa hassan hassana hassiba hassina hatem hatice hattie haukur hauwa hava havard
        hawa hayarpi hayat hayato haydar hayden hayk hayley haytham hazal hazem heber hector hedda hedi hedvig hedwig hedwige heejin
        heeyoung heghine heidemarie heidi heidrun heike heiki heikki heiko hein heiner heinrich heinz heiri heitor helder heleen helen
        helena helene helga helge helio helju helka hella helmi helmut heloisa heloise hemant hendra hendrik hendrika henk henna hennadiy
        hennie henning henny henri henrietta henriette henrik henrike henrique henry henryk henryka herbert herculano herdis heribert
        heriberto heritier herman hermelinda hermenegilde hermenegildo hermes hermien hermina herminia herminio hernan hernando herta hertha
        herve herzl hester hesti hettie heval hiba hicham hichem hideki hideko hideo hien hieu higinio hikari hikmat hila hilal hilario
        hilary hilda hilde hildegard hildur hilja hilkka hillar hillel hilmar himanshu hina hinata hinrich hipolito hippolyte hiroaki hiroki
        hiroko hiromi hiroshi hiroto hiroyuki hirut hisako hisham hitesh hitomi hitoshi hiwot hjalmar hjalti hjordis hlengiwe hlynur hoang
        hodan hodei holger homayoun hongmei hongyan honoka honore honorio hooman horace horacio horatiu horia horst hortense hortensia
        hossam hossein houcine houda houria houssam hovhannes hovik hovsep hrach hrachya hrafn hrafnhildur hripsime hristina hristo hrvoje
        hryhoriy hsiaoling hubert huberto hubertus huda hugh hughie hugo hugolin hugues huguette huifang huimin hulda hulya humaira humayun
        humberto humphrey hunor huong huseyin hussain hussaina hussam hussein huub huyen hyejin hyejung hyemin hyeri hyewon hynek hyojin
        hyunjin hyunjoo hyunjung hyunsoo hyunwoo hywel iago iain ian iarlaith ibolya ibou ibrahim ibrahima ibtissam ibtissem ibukun ichiro
        icia ida idalia idan idil idir idit ido idoia idowu idriss idrissa idun ieva ifeanyi ifeoluwa ifeoma ifeyinwa ifigeneia ifrah
        iftikhar ifunanya ignace ignacio ignacy ignas ignasi ignazio igone igor ihab ihor ihsan ihssane iida iiris ijeoma ika ikechukwu
        ikenna iker ikram ilan ilana ilanit ilaria ilario ilayda ildefonso ildiko ileana ilga ilgar ilham ilhan ilia iliana ilias ilie ilija
        ilinca ilir ilirjana iliya ilka ilker ilkka ilknur illari illia ilmar ilmari ilmars ilona ilpo ilse ilva ilya ilyas ilyes ilze iman
        imane imani imants imbi imed imelda imen imene imke immacolata imogen imran imre imtiaz inacio inara inas inass inbal inbar inci
        indah indira indra indrani indre indrek ineke ines inese inessa ineza inga ingabire inge ingeborg ingegerd ingemar inger ingibjorg
        ingo ingolfur ingrid inguna ingunn ingus ingvar ingvild inigo iniobong inka inkeri inmaculada inna innokenty inocencio insung intan
        inti intissar ioan ioana ioann ioanna ioannis iolanda iona ionel ionela ionelia ionut iordanis iosif ipek ippokratis iqbal iqra
        iracema iraia irakli irantzu irati irawan irem iren irena irene irfan iria irina iris irit irma irmeli irmgard irmina irmtraud irvin
        irving iryna isaac isabel isabela isabella isabelle isadora isaiah isaias isamu isaura iselin iseult isha ishaan ishara ishimwe
        ishita ishtiaq isiah isidora isidore isidoro isidro iskra isla ismael ismaila ismet ismo isobel isoken isolde isotta isra israa
        israel issa issam issiaka issouf istvan isuru itai italo itamar itay itohan itsaso itsuki itumeleng itxaso itzamna itzel itzhak
        itziar itzik iulia iulian iuliana iuliu iustin ivan ivana ivanilda ivanka ivanna ivano ivar ivars ivaylo ivelina ivet ivete ivette
        ivica ivo ivona ivone ivonne iwan iwo iwona ixchel ixmucane iyabo iyad izabel izabela izaro izaskun izel izzet izzy jaafar jaak
        jaakko jaan jaana jaanus jaap jaba jacek jacenty jacinta jacinto jacira jack jackie jacob jacoba jacobo jacobus jacopo jacqueline
        jacquelyn jacques jada jade jaden jadranka jadranko jadwiga jaehyun jaemin jaesung jaewon jaeyoung jagdish jagoda jahanara jailson
        jaime jair jairo jake jakov jakub jalal jalila jamal jamel james jamie jamila jamshid jan jana janaina janaka jandira jane janelle
        janet janeth janette janez janice janie janina janine janis janne jannes jannik jannis janos jantje januario janusz jaqueline jared
        jari jarkko jarl jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarrod jasenka jasmin jasmina jasmine jasminka jasna jason jasper
        jaspreet jaswinder jatin jaume javad javed javid javier javon jawad jaxon jay jaya jayanta jayanti jayden jayesh jayla jayne
        jayshree jazeps jazmin jean jeanine jeanne jeannette jeannie jeannine jeannot jebet jed jedidiah jedrzej jeferson jeff jefferson
        jeffery jeffrey jehan jehona jeison jekabs jelagat jelena jelica jelle jelmer jemima jenna jenni jennie jennifer jenny jennylyn jeno
        jens jeongmin jepchirchir jephte jepkosgei jeppe jeremiah jeremias jeremie jeremy jeri jerico jermaine jernej jeroen jerome jeronima
        jeronimo jerry jerson jerzy jesenia jesper jesse jessica jessie jessy jesus jethro jetmir jeton jetske jhoan jhon jhonatan jhonny
        jhony jhun jiahao jiahui jianfeng jianguo jianhua jianjun jianming jianping jianwei jiaqi jiayi jignesh jihane jiho jihoon jihye
        jihyun jill jillian jim jimena jimin jimmie jimmy jindra jindrich jing jingjing jingwen jingyi jinhee jinho jinping jinsoo jinwoo
        jinyoung jiri jirina jiro jisoo jisu jisung jitendra jitka jiwon jiwoo jiyeon jiyoon jiyoung joachim joakim joan joana joann joanna
        joanne joannie joao joaquim joaquima joaquin joaquina jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joerg joey
        johan johann johanna johanne johannes john johnathan johnnie johnny jokin joko jokull jolan jolanda jolanta jolene jolien jolita
        jomar jon jonah jonalyn jonas jonathan jone joni jonna joohee joonas joop joosep joost jordan jordane jordao jordi jordyn jorge
        jorgelina jorgen joris jorma jorn jorun jorunn josaphat jose joseba josee josef josefa josefina joselia joseline joselito josenildo
        josep joseph josephine josette josh joshua josiah josiane josias josie josip josipa jost jostein josu josue jouko joumana jouni
        jovan jovana jovelyn jovica jovita joxe joy joyce jozef jozefa jozica jozsef juan juana juanito juanjo jucelino judah judd jude judi
        judicael judit judith judy jugurtha juha juhan juhana juhani juho jukka julen jules julia julian juliana juliane juliano julie
        julien juliet julieta juliette julio juliska julissa julita julius juliusz juma jumoke junaid junhao junichi junjie junko junseo
        juozas juraj jurate jure jurg jurga jurgen jurgis juri jurica juris jurre jurriaan jurrien jussara jussi justas justin justina
        justinas justine justino justyna jutta jyoti jyotsna jyri jyrki jytte kaan kaare kaarel kaarina kaarlo kabedi kabiru kacper kade
        kadek kaden kader kadian kadiatou kadidia kadir kadri kadriye kaede kagendo kagiso kahina kahindo kaija kaique kairi kais kaisa
        kaisu kaitlin kaitlyn kaito kaja kajal kajetan kajsa kakha kakhaber kaleb kalervo kalevi kalin kalina kalju kalle kalliopi kalman
        kalpana kamal kamala kambale kamel kamen kamil kamila kamlesh kamran kamyar kanako kanat kanella kanika kaori kaoru kaouthar kapinga
        kapitolina kara karabo karam karamoko karapet kareem karel karelle karen kari karim karima karin karina karine karissa karitas karl
        karla karlheinz karlis karly karmele karmen karolin karolina karoly karsten karthik kartik kasey kashif kasia kaspar kaspars
        kassandra kassem kastriot kasun kata katalin katariina katarina katarzyna kate katell katelyn katerina kateryna katharina kathe
        katherine kathie kathleen kathrin kathrine kathryn kathy katia katica katie katinka katja katlego katri katrin katrina katrine
        katsumi katsuya katy katya kaua kauan kauko kausar kaushik kaveh kavita kavitha kavya kawtar kayden kayhan kayla kaylee kayleigh
        kayode kazem kazim kazimiera kazimieras kazimierz kazue kazuhiro kazuki kazuko kazumi kazuo kazuya kazys kebede keegan keeley keenan
        keerthi kees kehinde keigo keiichi keiji keiko keila keira keisha keisuke keith keitumetse kelechi kelley kelli kellie kelly kelvin
        kemal kembabazi ken kenan kendra kenenisa kenia kenichi kenji kenneth kenny kenta kento kenza kenzo kepa kerem keri kermit keron
        kerri kerry kersti kerstin kerttu kerubo kervens keshav kestutis ketan ketevan keti ketino ketsia ketut kevin keyla keyvan keza
        kgomotso khachatur khachik khadidja khadija khadijah khadim khadra khady khaled khalid khalifa khalil khanh khanyi khaoula khatia
        khatuna khawla kheira khoa khoi khosrow khoudia khouloud khrystyna khurram kiana kianoush kiara kidane kidist kiera kieran kilian
        killa killian kim kimberley kimberly kimiko kimmo kinga kinneret kipchoge kipchumba kipkemboi kipkoech kiplagat kiprono kiprop
        kipruto kiptoo kira kiran kiril kirill kirsi kirsten kirsti kirstie kirstin kirsty kirti kishore kitty kiyoshi kjartan kjell kjersti
        kjetil klaartje klaas klara klaudia klaus klavs kleanthis kleber kleio klemen klemens klodian klodiana koba kobina kobus kodjo
        kodjovi kodwo koen koenraad koffi kofi kohei koichi koji kojo kokou kolade kolawole kolbrun koldo komal komang komi komla komlan
        kondwani konjit konrad konstantin konstantina konstantinos konul koray korbinian kornel kornelia kosisochukwu kossi kossivi kosta
        kostas kostiantyn kostya kosuke kotaro kotryna kouadio kouakou kouame kouassi kourosh krasimir krasimira kreshnik kresimir kripa
        krishna krisjanis krisna krista kristbjorg kristen krister kristi kristian kristie kristijan kristin kristina kristine kristinn
        kristjan kristofer kristoffer kristopher kristrun kristyna krisztian krisztina kritika krum krunoslav krystal krystian krystyna
        krzysztof ksawery ksenia ksenija kseniya kuanysh kubilay kubra kudakwashe kudzai kujtim kulwinder kumiko kunal kunibert kunle kurt
        kuzma kveta kvetoslava kwabena kwadwo kwaku kwamboka kwame kwasi kweku kwesi kyle kylian kylie kyllikki kyoko kyosti kyra kyriaki
        kyriakos kyrylo kyungho kyungmi kyungsoo lachezar lachlan ladan ladislao ladislas ladislav ladji laercio laetitia lahiru laila laima
        laimonis lajos lakhdar lakshmi laleh lali lalit lalita lamar lamara lamarana lambros lamia lamiaa lamine lamis lamprini lamya lander
        landon lanny lanre lansana lara laraba larbi larisa larissa lars larus larysa lasha lasith lasma lassana lasse laszlo latasha latifa
        latisha latonya latoya latrice lauma laura laure laureano laurel lauren laurence laurenco laurens laurent laurentiu lauri lauriane
        laurianne laurie laurinda laurine lauris lauryn lautaro laverne lavinia laxman laxmi layla lazar lazaros laziz lea leah leander
        leandre leandro leann leanne lebogang lebohang lech lechoslaw leda ledina leena leendert leevi lefteris leida leidiane leidy leif
        leigh leila leire leka lekan lela leland lelde lembit lemlem lena lendita lene lenka lenke lennart lenny lenroy leo leobardo
        leocadia leokadia leon leonard leonardo leonce leoncio leonel leonela leonhard leonid leonidas leonie leonor leontin leopold
        leopoldine leopoldo lerato lernik leroy lesedi lesia lesley leslie lestari lesya leszek leta letesenbet lethabo leticia letizia lev
        levan levent levente levi levon lewis lexi leyla lia liam liat liban libor libuse licia lidia lidija lidiya lieke liel liene lierni
        liesbeth liesel lieselotte ligaya ligita lihua liina liis liisa lijuan lijun lila lilia lilian liliana liliane lilibeth lilit lilla
        lillian lillie lilly lilou lilwenn lilya lilyana limei limor lina linas linda lindalva lindani lindiwe lindsay lindsey linh linn
        linnea linoy linus linval linwood lionel lior liora liping liridon liridona liron lisa lisandro lisanne lisbet lisbeth lise
        liselotte lisette lison liubov liudas liudmyla liudvikas liv livia livio liviu liwei liying liz lizbeth lizeth lizzie ljerka
        ljiljana ljubica ljubisa ljubomir ljupka llewellyn llibert llorenc lluc llucia lluis lluisa loan loane lobna lochlainn lodewijk loes
        loic lokesh lola lonnie lora lorant lorcan lorea loredana lorella loren lorena lorenz lorenza lorenzo loreto loretta lorette lori
        lorie lorna lorraine lotfi lothar lotta lotte lottie lou louane loubna louella louie louis louisa louise louison loukas loukia
        lounis lounja lourdes lourenco lourenzo lourival lovisa lovro lowri lualhati luan luann lubin lubna lubomir lubos luc luca lucas
        lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucilene lucille lucimar lucinda lucio lucja lucrecia lucretia
        lucrezia lucy lucyna ludek ludger ludgero ludivine ludmila ludovic ludovica ludvig ludwig ludwik ludwika luella luigi luigia luigina
        luis luisa luise luiz luiza luizinho luka lukas lukasz luke lukman lula lule luljeta lulzim luminita lungile lunise lurdes lusine
        luthando luther lutz luuk luz luzia luzmila luzviminda lwazi lya lyam lydia lydie lyes lylou lyna lynda lyndon lyndsay lyndsey lyne
        lynette lynn lynne lysanne lyse lyuba lyubomir lyubomyr lyubov lyudmila maaike maame maarika maarit maarten maartje maayan mabel
        mabelle macarena macario machteld maciej maciek madalena madalin madalina madara maddalen maddalena maddie maddison maddy madeleine
        madeline madelyn madge madhav madhavi madhuri madiha madina mado mads mael maelie maelle maelys maeva maeve mafalda magali magalie
        magaly magda magdalena magdalini magdolna maggie magnea magno magnus mahbub mahdi mahela mahendra maher mahesh mahfoud mahlet
        mahmoud mahmud mahmuda mahmut mahnaz mahnoor mahsa mahtab maia maialen maiara maicon maider maie maija maik maikel maiken mailys
        maimouna maimuna mairead mairis mairtin maisie maissa mait maite maiwenn maixent maj maja majd majda majdi majid majlinda maka
        makafui makar makayla makeda makena makiko makoto maksim maksym maksymilian malachi malachy malak malang malati malcolm malek malen
        malene malgorzata malick malika malin malka mallika mallory malo malte malvina malwina mamadou mamady mame mamoru mamta mamuka
        manabu manal manami mandeep mandisa mandla mandy mane manel manela manfred manfredi manish manisha manjeet manjula manlio manoe
        manoel manoj manolis manolo manon mansi mansoor mansour manu manuel manuela manuk manvel maor mara marash marat marc marcal marcel
        marcela marcelin marcelina marceline marcelino marcell marcella marcelle marcellin marcelline marcello marcelo marcia marcilene
        marcin marcio marckenson marco marcos marcus marcy mareike marek margaret margareta margarete margarethe margarida margarit
        margarita margaux margery margherita margie margit margo margot margret margrethe marguerite margus marharyta mari maria mariagrazia
        mariam mariama mariame mariami marian mariana mariangela mariangeles marianna marianne mariano marianthi mariapia mariarosa
        mariateresa mariatou maribel maricar maricel maricela maricica marie marieke mariela mariella marielle marieme marietjie marietta
        mariette marija marijan marijana marije marijke marijn marika marike mariko marilda marilena marilia marilou marilu marilyn marin
        marina marinalva marine marinela marinko marinos marinus mario marion marios maris marisa marise marisol marissa maristela marit
        marites maritza marius mariusz marivic mariya marjan marjolaine marjolein marjorie mark markel markella marketa markku marko markus
        marla marleen marlen marlena marlene marleny marli marlies marloes marlon marouane maroun marsha mart marta marte marteinn martha
        marthe martin martina martine marton martta maruja maruska marvin marwa marwan marwane maryam maryana maryann maryanne maryem maryla
        marylene maryline marylise marylou maryna maryse maryvonne masahiro masaki masako masami masanori masao masaru masashi masato masaya
        masayuki masood masoud masoumeh massimiliano massimo massinissa matan matej mateo mateus mateusz mathe matheo matheus mathew mathias
        mathieu mathilda mathilde mathis mathurin mathys mati matias matija matilda matilde matina matjaz matt matteo matthaios mattheo
        matthes matthew matthias matthieu matti mattias mattie mattin mattis matus matvei matvey matyas maud maudeline maura maureen mauri
        maurice mauricette mauricio maurizia maurizio mauro maurycy mavis mavrick mawuli max maxence maxim maxime maximilian maximiliano
        maxine maya mayan mayank mayara maybelle mayerly mayeul maylis mayowa mayra mayta mayuko mayumi mayur mazal mazen mbalenhle mbali
        mbaye mbene mbuyi mckenna meabh meagan mechthild meelis meena meenakshi meera meeri meg megan megha meghan megumi mehdi mehmet
        mehran mehrdad mehreen mehrnaz mehtap mehwish meihua meike meiling meindert meinhard meir meira mekdes mekonnen melahat melaku
        melanie melany melchior melchiorre melchor melek meles melih meliha melike melina melinda meline melis melissa melissandre melodie
        melpomeni melquiades meltem melvin melvyn menachem menaka menashe mendel mengjie mengyao menno mensur merab meral mercedes meredith
        merel merete meriem merih merike meritxell merja merlin merlinda meron mert meruert mervat merve mervi mervyn meryem meryl meschack
        meseret mesfin meskerem mesrop messaoud mesut metin metka mette metztli mger mher mia micaela micah michael michaela michal michalis
        micheal michel michela michelangelo michele micheline michelle michiko michio mickael mickey midori mieczyslaw mieke mieko miep
        migle miguel miha mihaela mihai mihail mihaita mihajlo mihaly mihir mihkel mihovil mihran mihret miika mijin mika mikael mikayel
        mike mikel mikelis mikhail mikheil miki mikiko mikkel mikko miklos miklosne mikolaj milada milagros milan milana mildred mileidy
        milena milene milica milind milivoj milivoje miljenko milka milko milla millaray millicent millie milly miloje milojka milomir
        milorad milos milosav miloslav milosz miloud milous milovan miltiadis milutin mimmo mimoza mina minah minako mindaugas mindy minea
        minerva mingming minho minjae minjeong minji minju minjung minna minnie minoo minoru minseo minseok minsoo miodrag miquel miquelina
        mirabela mirabelle miranda miray mircea mirco mireia mireille mirela mirella mirelle miren miri miriam mirit mirja mirjam mirjana
        mirko mirlande mirlinda mirna miroslav miroslava miroslaw miroslawa mirsad mirta miruna mirva miryam mirza misaki misako mislande
        mitch mitko mitra mitsuko mitya mitzi miyoung miyuki mizanur mizuki mkrtich mladen mladenka moacir moctar modesto modibo modou
        modris modupe moez mogens mohamed mohammed mohan mohanad mohini mohit mohsen mohsin moira moise mojca mojgan mojisola mojtaba mollie
        molly momar momchil momcilo momoka momoko moncef monica monika monique montse montserrat monty moraa morag mordechai morena morgan
        morgane moriba moritz morne moronke morten morteza moses moshe mostafa motti mouad mouhamadou mouhamed mouloud mouna mounir mounira
        mourad moussa moustapha moya mpho mpumelelo muge mugisha muguette muhamad muhammad muhammed muhammet muharrem muireann muiris
        mujinga mujo mukesh mukisa mulenga mulugeta munashe munazza muneeb mungo munir munyaradzi murad murali murat muriel murielle murilo
        murod murtala musa mushegh mustafa mustapha mutesi muthoni mutinta mutoni muzaffer mwende myfanwy mykhailo mykola mylene myles myra
        myriam myron myroslav myroslava myrtle myrto mzia mzwandile naama nabeel nabil nabila nabin nabou nacer nacera nadav nadeem nadeesha
        nadege nadene nader nadezda nadezhda nadia nadim nadine nadir nadiya nadja nael nafi nafisa nafissa nafissatou naftali nafula nagore
        nagwa nahed nahia nahid nahla nahman nahuel nahum naiara naim naima nairi nairuhi najat najib najiba najla najwa nakato naledi
        naliaka nalini namita namrata nana nanako nanami nancy nandi nandini nandipha nandor nanette nanna nanne nannie nanuli naoise naoki
        naoko naomi naomichi naoto naoual narayan narcisa narciso nare narek narendra naresh narges nargiza narine narjes naroa naseem nasim
        nasima nasimiyu nasiru nasreen nasrin nasser nassim nassima nastya natacha natali natalia natalie nataliia nataliya natalya natan
        natasa natasha natela natercia nathalie nathan nathanael nathaniel natia natnael nato natsuki natsuko natsumi nausicaa naveed naveen
        navneet nawal nawel nayara nayeli nayeon nayla nayoung nayra nazan nazanin nazar nazarii nazario nazeli nazia nazli nazma nazmul
        nazneen nazzareno ndeye ndidi nea neal neasa nebojsa necati nechama neculai nedeljko nedyalka neelam neeltje neeme neeraj neeta
        nefeli negar negash neha nehama nehuen neide neil nejc nekane nekesa nektaria nektarios nela nele neli nelida nelio nelleke nelli
        nellie nelly nelson nelu nemanja nemesio nenad nenita nerea nereida nerijus nerina nermin nermina nermine nerses nery nerys neslihan
        nesrin nesrine nestor neta netanel netanya netta nettie neusa neuza neve neven nevena nevenka nevin nevine nexhat neza
        nezahualcoyotl nezha ngalula ngan ngoc ngonidzashe ngono ngozi nguyet nhan nhi nhlanhla nhung nhyira niall niamh nicanor nicasio
        niccolo nichola nicholas nicki nicky nicola nicolae nicolas nicole nicoleta nicoletta nicolo nicte nicu nida nidal nidhal nidhi
        nidia niels nienke nigar nigel nighat nihad nihal nihan nihat niilo niina nijole nika nikhil nikiforos nikita nikki niklas niklaus
        niko nikodem nikola nikolai nikolaos nikolay nikoleta nikolett nikolina nikos nilay nilesh nilgun nili niloofar niloufar nils nilson
        nilton nilufer nima nimal nimali nimco nina ningsih nining nino ninon ninoslav ninutsa nir nirit nirmal nirmala niroshan nisa nisha
        nishant nisrine nissan nissim nitesh nitin nitya nitzan nivaldo niyi niyonzima nizar njabulo njal njambi njeri njoki nkechi nkiru
        nkiruka nkosinathi nnaemeka nnamdi nneka nnenna noa noah noam nobuhle nobuko nobuo nodar nodira noe noel noelia noeline noelle noemi
        noemia noemie nofar nohemi noirin nojus nokuthula nolan nollaig nolwazi nolwen nolwenn nomfundo nomonde nompumelelo nomsa nomvula
        nomzamo nona nonhlanhla nonkululeko nonna nonso noortje nora norayr norbert noreen noriko norina noris norma normunds nosa nosheen
        nosipho nothando nouha nour noura noureddine nourhan novak nsimba nthabiseng ntokozo ntombi ntumba nuala nubia nugzar numidia nune
        nuno nunzia nunzio nuran nuray nurcan nurettin nurgul nurhayati nuri nuria nurit nurlan nursel nursultan nurten nurul nutsa nuwan
        nvard nyambura nyasha nyawira nyokabi nyoman nzuzi oana oanh obdulia obiageli obinna obioma obiora obrad ochieng octave octavia
        octavian octavio odain odair odalys oddbjorn oddvar oded odelia odete odette odhiambo odhran odile odilia odilon odoardo odysseas
        ofelia ofelya ofer ofir ofra ofri ogechi ognjen ognyan oguz oguzhan ohad ohannes oier oihana oihane oisin ojars okan okechukwu okoth
        oksana oktay oladele oladipo olaf olafur olamide olanrewaju olatunde olatunji olaug olav olavi olawale olayemi olayinka olcay
        oldrich ole oleg olegario oleguer oleh oleksandr oleksandra oleksii oleksiy olena olesia olesya olga olha olimpia olimpio olinda
        oliver olivera olivia olivier olivio oliwia oliwier olle olli ollie olof olubunmi oluchi olufemi olufunke olufunmilayo olugbenga
        olumide oluremi olusegun olusola oluwafemi oluwaseun oluwaseyi oluwatobi oluwatosin oluwatoyin olwen olympe olympia omaira omar
        omayma ombeline omero omid omnia omolara omolola omondi omotola omri ona onder ondine ondrej oneil onni onnik onofre onur onyango
        onyebuchi onyeka onyekachi onyinye oonagh ophelia ophelie orazio orcun oren oreoluwa orest oreste orestis orges orhan oriana orietta
        oriol orit orkhan orla orlaith orlando orly orna ornella orsola orsolya orson orvokki osagie osama osamu osbert oscar oscarine osee
        osita oskar oskari oskars osman osmany osmar osnat ostap osvaldo oswald oswaldo otabek otakar otar otavio othman othmane othmar
        otieno otilia otis otoniel otso ottavia ottavio ottilie ottmar otto ouafa oualid ouassim oulimata oumaima oumar oumarou oumayma
        oumou oumy ourania ousmane oussama ousseynou outi ovide ovidio ovidiu ovila ovsanna owain owen oya oyindamola oystein oyvind ozan
        ozge ozgur ozkan ozlem ozren ozzie paata paavali paavo pablo pachacutec paddy padma padmini padraic padraig paivi palesa pall
        pallavi palle palmira paloma pam pamela panagiota panagiotis pankaj pankraz pantelis panu paola paolina paolo papy paquita parag
        paraskevas paraskevi parisa parminder parvaneh parvati parveen parvin parviz pasang pascal pascale pascual pascuala pasi pasquale
        patrice patricia patricio patrick patrik patrizia patrizio patsy patti patty patxi paul paula paulette paulien pauliina paulina
        pauline paulinho paulino paulo pavel pavla pavlina pavlo pavlos pavol pawel pawelek payal payam peadar peder pedram pedro peggie
        peggy peig peiyu pejman pekka pelagia pelagie pelayo pelin pelle pelumi pemba penelope penelopi pengfei penka pentti pepe pepita per
        percival perica pericles perihan periklis pernille perpetua perrine perry persefoni pertti perttu pervin pesach petar peter peteris
        peterke petr petra petras petre petri petrica petrika petrit petro petrona petronela petronila petros petroula petru petrus petter
        petteri petur petya peyman peyton phebe phelim phil philias philip philipp philippa philippe philippine phillip phineas phoebe phong
        phuc phumla phumzile phuong phurba phylippe phyllis piera pierangelo pierfrancesco piergiorgio pierluigi piero pierpaolo pierre
        pierrette pierrick piers piet pieter pietra pietro pihla piia pilar pinchas pinhas pinja piotr piret pirjo pirkko piroska piyush
        placido plamedi plamen plamena platon pnina policarpo polina polly polona polyxeni polyzois pontsho pooja poonam poornima porfirio
        poul pouria pouya povilas prabha prabhakar prabin prachi pradeep prafulla prakash pramila pramod pramono pranab pranas pranav prasad
        prasanna prashant pratibha pratik pratima praveen preben precy predrag preeti prem premysl prerna priit primitivo primoz priscilla
        priti priya priyanka priyanshu priyantha proinsias prokhor prosper przemyslaw puneet purnima puspita putri putu qasim qemal qiang
        qianqian qiong quang quentin queralt quim quintin quique quirino quitterie quoc quyen quynh rabab rabah rabia rabih rabindra rachael
        rachel rachele rachelle rachid rachida rachidi radek radha radhika radia radica radim radka radmila radmilo radojka radomir radoslav
        radoslaw radost radostina radouane radovan radu rae rafael rafaela rafal rafayel raffaele raffi rafi rafik rafiq rafiqul raghav
        raghu ragna ragnar ragnheidur ragnhild ragnhildur rahayu rahel rahim rahma rahmat rahul raija raili raimo raimondas raimondo
        raimonds raimund raimunda raimundo rainer raisa raissa raivis raivo rajaa rajan rajani rajat rajeev rajendra rajesh rajeswari rajiv
        rajko rajkumar raju rakesh ralf ralitsa rallou ralph raluca ramata ramatoulaye ramatu ramazan ramesh rami ramil ramin ramir ramiro
        ramon ramona ramunas ramune ramya ramzi randal randall randy rangel rani rania ranjan ranjana ranjit ranka ranya raouf raoul raphael
        raphaelle raquel rasha rashad rashid rashida rashmi rasmane rasmus rati ratih ratko ratna raul ravindra ravshan rawan rayan rayane
        rayen raymond raymonde raynald rayssa raz razmik rebeca rebecca rebekah recep reelika reem reet reetta refael refilwe reggie regina
        reginald reginaldo regine regis regula reham rehana rehema reidar reidun reijo reiko rein reinaldo reine reiner reinhard reinhardt
        reinhold reinier reino reinout rejane rejean rejeanne reka rekha remco remedios remi remigiusz remy rena renan renata renate renato
        rene renee renita rens renu renzo reshma rethabile retno reuben reut reuven revathi revital reynald reynaldo reynir reza rezo rezso
        rhea rhian rhiannon rhoda rhodri rhona rhonda rhys riaan ricardo riccardo richard richie rick rickey ricky ridha ridvan rieko rifat
        rigobert rigoberto rihab rihards riikka riina riitta rikako rikke riko rimantas rimma rina rinaldo rinat rini riona rionach risto
        rita ritesh ritika ritu ritva ritvars rivaldo rivka rivkah riyad riza rizal rizalina rizki rizky rizwan rizwana roald robbie robert
        roberta roberte roberto robin robyn rocco roch rochelle rocio roddy rodel roderick rodica rodion rodney rodolfa rodolfo rodolphe
        rodrigo rodrigue roel roeland roelof rogan rogelio roger rogerio rohan rohini rohit roisin rojda rojin rok rokas rokhaya rokia
        roksana roksolana roland rolande rolando rolands rolf romain roman romana romane romaric romario romeo romeu romina romuald romualdo
        romy ronahi ronald ronaldo ronan ronda ronen rongrong roni ronit ronja ronke ronnie roope ropafadzo roque rory rosa rosalba rosalee
        rosalia rosalie rosalind rosalinda rosalyn rosamund rosana rosane rosangela rosanna rosanne rosaria rosario rosaura roscoe rose
        roseanne roseli roseline rosella roselle rosely roselyne rosemarie rosemary rosemeire rosendo rosetta roshan rosie rosilene rosine
        rosinha rosita rositsa roslyn rosmarie rosmery ross rossana rossella rostislav rostyslav roswitha rotem rotimi roula rovshan rowena
        roxana roxane roxanne roy roya roza rozafa rozalia rozemarijn ruairi ruairidh ruba rubem ruben rubens rubina ruchama ruchi rudi
        rudiger rudina rudolf rudolfs rudy ruedi rufino rufus ruggero rui ruixue rukhsana rukmini rumana rumbidzai rumen rumyana runar rune
        rupa rupali rupert ruperto ruprecht ruqiya ruslan ruslana russ rustam rusudan rutendo rutger ruth ruthie ruti ruud ruwan ruxandra
        ruya ruza ruzan ruzanna ruzena ruzica ryan rylan ryo ryoji ryoko ryosuke ryota ryszard ryuichi saad saadia saana saara saartje
        sabahat sabela sabin sabina sabine sabita sabri sabrina saburo sacha sachiko sachin sacnite sadaf sadhana sadhbh sadia sadie sadik
        saeed saeid safa safaa safet safia safiatou safwan sagi sagit sahar sahin sahra said saida saif saija saila saima saioa sajid sajjad
        sakari saki sakine saku sakura salah saleh salif salih saliha salihu salim salima salimata saliou salla sallie sally salma salman
        salome saloua salvador salvatore salwa sam samanta samantha samanthi samar samara sameh samer samet sami samia samiha samina samir
        samira sammie sammy samrawit samu samuel samuele samuli samvel sanaa sanath sanaz sanda sandamali sandeep sander sandhya sandile
        sandis sandor sandorka sandra sandrine sandro sanela sanele sangeeta sanghoon sangita sangmin sangwoo sanita sanja sanjana sanjay
        sanjeev sanjiv sanne sanni sante santeri santiago santina santtu saoirse sapna saqib sara sarah sarala saraswati sarfraz sargis
        sarit sarita sarka sarkis sarmila sarmite saroj sarolta sasa sascha sasha saskia saso satish satoko satomi satoru satoshi satu
        saturnin saturnino saul saulius saulo saurabh saverio savina savita savitri savo savva sawsan sayaka sayen sayri sayuri sbusiso
        scott scottie sead seamus sean seanan sebastiaan sebastian sebastiano sebastiao sebastien seckin sedat sedef sedjro sedrak seema
        segismundo segolene seif seija seiji selahattin selam selamawit selasi selcuk selena selin selina sello selma selorm semen semih
        semra semyon sena senad senait senan senay sener senja senka senthil senyo seojin seojun seosamh seoyeon seoyoung sepideh sepp seppo
        septimiu serafim serafima serafin serafina serafino seraina serap serban sercan serdar serena serge sergei sergey sergi sergio
        sergiu sergiy serhad serhat serhii serhiy serik serkan serpil servane servet setareh seth setsuko seulgi seun seunghoon seunghyun
        seungmin sevda sevdalina severiano severin severine severino sevgi sevil sevim sevinc sevinj seydou seyma seynabou sezen sezer
        shabana shabbir shabnam shachar shadi shadia shafiq shagufta shahab shahane shaheen shahida shahin shahla shahnaz shahram shahrzad
        shahzad shai shailesh shaimaa shaista shakhnoza shakil shakila shalini shalom shalva shamim shana shane shani shania shanice
        shanique shankar shannon shanshan shanti shapour sharad shari sharif sharlene sharmila sharmin sharon sharron shashi shaul shaun
        shauna shawn shayla shayna shazia sheetal shehu sheila shekhar sheldon shelia shelley shelly shenouda sheree shereen sheri sherif
        sherine sherman sherri sherrie sherry sherwin sheryl sherzod sheyla shiela shifra shigeo shigeru shilpa shimon shimrit shinichi
        shinji shiori shir shira shiran shirin shirlene shirley shirli shiva shivam shivani shizuka shizuko shkelqim shlomi shlomit shlomo
        shmuel shmulik shoaib shobha shogher shoji shona shoshana shoshi shota shpend shpresa shraddha shreya shristi shruti shuang shubham
        shufen shuhua shuji shula shulamit shumei shunsuke shushan shweta shyam siamak siavash sibel sibilla sibongile sibusiso sibyl
        sibylle siddharth sidiki sidnei sidney sidonie siebe siegbert siegfried sieglinde siegmund sietse sietske sifa sifiso sigal sigalit
        sigfus sigita sigitas sigmund sigrid sigridur sigrun sigurbjorg sigurd sigurdur sigurjon sigurlaug siham sihem sihle siim siiri
        silas sile silje silke silvana silvania silverio silvestre silvestro silvia silvie silvija silvina silvino silvio silviu silviya
        simao simbarashe simcha simina simon simona simonas simone simonetta simphiwe simplicia simran sinan sindisiwe sindri sinead sinem
        sinikka sinisa siobhan siofra sion siphiwe sipho siranush sirarpi siri sirje sirkka sirpa sisay sissel siti sitsofe sivan sixtine
        sixto siya siyabonga siyu siyuan sizwe sjaak sjoerd sjoukje skaidrite skaiste skender skylar skyler sladjana slamet slaven slavi
        slavica slavka slavko slavomir slawomir slimane slobodan slobodanka smadar smail smilja smilte smita smriti snaebjorn sneha snehal
        snezana snezhana snorre snorri sofia sofiane sofie sofiko sofiya sofoklis sohail sohee soheil soheila soile sokhna sokol sokratis
        solange soledad solene solenn solenne solomiya solrun solveig solvita sona sonal sonali sondra songul sonia sonja sonke sonny
        sonsoles sonya soojin soomin sophia sophian sophie sopho sopio sora soraya sorcha soren sorin sorina soroush sotiria sotirios
        sotiris souad soufiane souhail souhaila soukaina souleymane soumaila soumaya soumia soumya sourav soyeon soyoung spas spela spomenka
        spyridon spyridoula spyros srdan srdjan sreten sridevi sridhar srikanth srinivas stacey staci stacie stacy staffan stamatia stamatis
        stana stanimir stanimira stanislas stanislav stanislava stanislaw stanka stanko stasys stavros stavroula stefan stefania stefanie
        stefanina stefano stefanos steffen steffi stefka stein steinar steinunn stela stelian stelios stella stepan stepanka steph stephan
        stephane stephanie stephen stephon stevan steve steven stevie stian stig stijn stina stipe stjepan stjepana stojan stoyan stoyanka
        stratos stuart sturla styliani stylianos suad suada suat subash subhash subin subrata sudha sudhir sue suelen sueli sugeng suhail
        sujan sujata sujatha sujin sukie sukran sulastri sule suleiman sulejman sulev suleyman sumaira sumaya sumeyye sumiko sumin sumitra
        sunethra sunghoon sungmin sunhee sunil sunita sunitha sunkanmi sunmi sunniva sunyoung supriya suraj surekha suren surendra suresh
        surinder surya suryani susan susana susanna susanne sushant sushil sushila sushma susie susilo susumu suvi suyai suzanna suzanne
        suzette suzie suzy svala svanhildur svante svatava svein sveinn sven svend svenja sverre sverrir svetla svetlana svetlin svetoslav
        svetozar sviatoslav svitlana svyatoslav swapna swapnil swati sybil sybille sylva sylvain sylvaine sylvester sylvestre sylvette
        sylvia sylviane sylvie sylwester sylwia synne synnove sytske szabolcs szczepan szilard szilvia szymon taavi tabatha tabea tabitha
        tadas tadashi tadej tadele tadesse tadeusz tadhg tadros taehee taehyung taemin taeyang taeyeon tafadzwa tage taguhi taha tahar
        tahira tahmina taichi taiga taina tainara taisia taisto taiwo tajay takahiro takako takao takashi takayuki takeo takeshi takudzwa
        takuma takumi takuya talal talha tali talia talita tallulah tamar tamara tamas tamaz tameka tamer tami tamika tamiko tammie tammy
        tamriko tamsin tamta tamuna tancrede tancredi tanel taneli taner tanguy tania tanimu tanja tanmay tanveer tanvi tanvir tanya
        tanyaradzwa taoufik tapani tapio tapiwa tara taraneh taras tarcisio tarek tareq tarik tariq tarja tarkan tarmo taro taru tarun taryn
        tasha tashi taslima tasnia tasnim tasos tasoula tatenda tatev tatevik tatiana tatiane tatjana tatsuya tatyana taufik tautvydas
        tawanda tawfik tayeb tayfun taylan tayo tayyab tebogo tecla ted teddy teemu teguh tehila teija teimuraz tejas tekin tekla telesphore
        telma telmo temenuzhka temesgen temidayo temilola temitayo temitope temur tendai tenzin tenzing teo teodor teodora teodoro teofilo
        teoman teona terence teresa teresita terez tereza terezie terezinha terhi teri terje tero terrance terrell terrence terri terry
        terttu tesfaye teshome tess tessa tessie tetiana tetsuo tetsuya tetyana teun teuta tewodros thabang thabiso thabo thaddee thaddeus
        thaina thais thales thalia thalita thanasis thandeka thandi thandiwe thandizo thang thanh thanina thanos thao tharanga tharindu
        thato thea thekla thelma themba thembeka thembi themis themistoklis theo theodor theodora theodore theodoros theofania theofilos
        theophane theophile theresa therese theron thiago thibault thibaut thien thierno thierry thijmen thijs thilini thilo thinh thisara
        thiziri thokozani thomais thomas thora thorarinn thorben thorbjorg thorbjorn thordis thorgeir thorhildur thorir thorleif thorsteinn
        thorsten thorunn thorvald thrasyvoulos thulani thuraya thuy tiaan tiago tiana tianyi tianyu tiarnan tiberiu tibor tiburcio ticiana
        tidiane tiemoko tifaine tiffany tigist tigran tihana tihomir tiina tiit tiiu tijana tijmen tijn tikhon tikva tilahun tilda tilde
        tilen tillie tilly tilman tim timea timmy timo timofei timofey timoleon timon timoteo timothy timur tina tinashe tinatin tindaro
        tineke tingting tinna tiphaine tirunesh tirza tisha titi titilayo titilope tito titouan tivadar tiziana tiziano tiziri tizita tjasa
        tjeerd toader toan tobias tobiasz tobiloba toby tochukwu todd todor todorka toivo tokunbo tolga tolulope tom tomas tomasa tomasz
        tomaz tomer tomislav tomislava tommaso tommi tommie tommy tomohiro tomoki tomoko tomomi tomoya tonatiuh tonderai toni tonia tonis
        tonu tony tonya toomas toos topias torben torbjorn tord tore torgeir torhild toribio torill torkel torleif tornike torstein torsten
        toru torunn toshiaki toshiko toshio touko toumani tova tove toyin toyosi tracey traci tracie tracy traian traudl trausti travis
        treasa tremaine trenton tresor trevor triantafyllia triantafyllos tricia triin triinu trijntje trina trine trinh trish trisha
        tristan tristane tristen tristram trond troy trude trudi trudie trudy truman trung trupti truus tryfon tryggvi trygve tsegaye tsehay
        tsering tshala tshepo tsion tsipi tsitsi tsovinar tsubasa tsutomu tsuyoshi tsvetan tsvetana tsvetelina tsvetomir tsvi tuan tudor
        tugba tugce tugrul tuija tula tulay tulin tullia tullio tumelo tumi tuncay tuncer tunde tunji tuomas tuomo tupac tural turan turgay
        turgut turhan tushar tuula tuulia tuvia tuyet tvrtko twan txema txomin tyler tymofii tymoteusz tyrone tytti tyyne tzeni tzipora
        tzippy tzuyu tzvi ubah ubald ubaldo uberto ubong uche uchenna udin udo uduak ueli ufuk ugne ugo ugochi ugochukwu ugolino ugonna ugur
        uinseann ujjwal uku ulan ulas uldis ulf uliana ulises ulisses ulla ulle ulric ulrich ulrika ulrike ulugbek ulviyya ulyana ulysse
        ulysses umair umar umaru umberto umer umesh umit unai unathi unni unnur unto urban urbano urho uri uriel urko urmas urmila uros urpo
        urs ursa ursel urska ursula urszula urte urve usain uschi usha usman uta utami ute uwamahoro uwase uwe uwimana uxia uxue uyen uzi
        uziel uzma uzoamaka uzoma vachagan vaclav vaclovas vadim vadym vahagn vahan vahe vahid vahram vaibhav vaida vaidas vaidotas vaike
        vaishali vaishnavi vakhtang valarie valbona valdas valdecir valdemar valdemir valdete valdimar valdir valdis valentim valentin
        valentina valentine valentino valentyn valentyna valere valeria valerian valerie valerio valeriu valeriy valeriya valery valeska
        valgerdur valia valmir valmira valon valter vandana vanderlei vanessa vangelis vania vanusa varazdat vardan vardges varduhi varsha
        vartan vartuhi varun varvara vasco vasil vasile vasileios vasilica vasiliki vasilis vasilisa vasilka vasily vasja vassiliki vassilis
        vasyl vazgen vazha vedran vedrana veena veera vegard veijo veikko veit velimir veljko velma velta venancio venceslas venkat
        venkatesh venla ventsislav vera vered verena verna veronica veronika veronique vesa veselin veselina vesna veysel viacheslav vianey
        vianney vibeke vicenc vicenta vicente vicki vickie vicky victor victoria victoriano victorine victorino vidar vidas vidmantas
        vidosava vidya vieno viera viesturs viet vigdis vigen viggo viive vija vijay vijaya vikas viken vikram viktor viktoras viktoria
        viktorie viktoriia viktoriya viky vilborg vilde vilhelm vilhjalmur vilho vilija vilius vilja viljar villads vilma vilmos vilnis
        vimala vimbai vinay vincas vince vincent vincenza vincenzo vineet vineta vinh vinicius vinita vinko vinod vinzenz viola violaine
        violeta violette viorel viorica vipin vipul virag virgil virgile virgilio virginia virginie virginijus virginio vishal vishnu visnja
        vitali vitaliy vitaliya vitaly vitor vitoria vittorio vivek vivian viviana viviane vivien vivienne vizma vjekoslav vjollca vjosa
        vlad vlada vladan vladimir vladimira vladimirka vladislav vlado vladut vladyslav vlasta vlastimil vlatka vlatko vojin vojislav
        vojtech volkan volker volkmar volodymyr vova vreni vsevolod vugar vusi vuyani vuyo vyacheslav vytautas vytenis wacera waclaw wael
        wafa wafaa wafae wafula wahib wahiba wahid wahyu wahyuni wairimu walburga waldemar waldir waldo waleed walid wally walmir walter
        walther waltraud wambui wanda wanderson wangari wangui wanjiku wanjiru waqar waqas wara warsame wasim wassila wassim wawan wayan
        wayne wayra weidong weihua weiming weiwei wekesa wellington wenbin wenceslao wendelin wendy wenhao wenhui wenjie wenjing wenjun
        wenting werner weronika weslley wessel wiam wibke widad wided wideline widodo wiebe wiebke wieland wieslaw wieslawa wietske wijnand
        wiktor wiktoria wilber wilbrod wilco wilfred wilfredo wilfrid wilfried wilguens wilhelm wilhelmina wilhelmine willa willeke willem
        willemien willemijn william willibald willie willy wilma wilmar wilmer wilson wim winfried winifred winnie winona winsome wislyn
        wissal wissam witold wladimiro wladyslaw wladyslawa wlodzimierz wojciech wojtek wolfgang wolfram worku wouter wulan wyatt wynne
        wytze xabat xabi xabier xacobo xander xanthi xaquin xavi xavier xela xenia xenofon xhelal xhevahir xhevdet xiana xiang xiaodong
        xiaofang xiaofeng xiaohong xiaohui xiaojing xiaojun xiaolan xiaoli xiaoling xiaolong xiaomei xiaoming xiaoping xiaowei xiaoyan
        xiaoyu xico ximena xinyi xinyu xinyue xiomara xiulan xiumei xiuying xoan xoana xochitl xolani xolile xose xristina xuemei xurxo yaa
        yaakov yaara yacine yacoub yacouba yadira yael yaelle yafa yagiz yagmur yago yahaya yahia yahui yahya yair yakov yakubu yakup yalcin
        yalda yamikani yamila yamileth yamina yana yanan yancy yaneth yanira yanis yaniv yanka yanling yann yannick yannis yanti yanto yao
        yara yardena yared yaretzi yaritza yaron yaroslav yaroslava yaryna yasar yasemin yaser yash yashwant yasin yasir yasmim yasmin
        yasmina yasmine yasodha yasser yassin yassine yassir yasuhiro yasuko yasuo yating yavor yavuz yaw yawa yawo yawovi yazan yazid
        yechezkel yechiel yeferson yefim yeghia yeghishe yegor yehia yehoshua yehuda yehudit yeimy yeison yeji yejin yejun yekaterina yelda
        yelena yeliz yelizaveta yenny yeranuhi yeray yerin yerlan yerson yervand yesenia yesica yesim yessica yetunde yevgeni yevgenia
        yevgeny yevhen yevheniia yewande yewon yiannis yichen yichun yidir yifan yigal yigit yihan yijun yiming yinka yiorgos yishai yisrael
        yisroel yiting yitzchak yitzhak yitzhok ylli yllka ylva yngvar yngve yoan yoana yoandri yoann yoav yochai yochanan yochi yochved
        yodit yoel yogesh yogita yohan yohana yohann yohannes yoichi yoko yolaine yolanda yolande yolandi yona yonas yonatan yong yoni
        yoojin yoona yoram yordan yordanka yorman yosef yoselin yoshiaki yoshie yoshiko yoshio yossi yosuke yotam youcef youko younes
        youness younghee youngho youngja youngmi youngsoo younous yousef yousra youssef youssou youssra yrsa ysaline yuanyuan yuchen yudi
        yuhan yuhang yuichi yuji yujin yuka yukari yuki yukiko yukio yuko yulan yuleisy yulia yuliana yulieth yuliia yulissa yuliya yumi
        yumiko yuna yuni yunus yunusa yura yurany yurena yuri yuriko yuriy yury yusmary yusuf yusuke yuta yutaka yuting yuto yutong yuval
        yuxin yuxuan yvan yves yvette yvon yvonne zaal zabel zacarias zachariah zacharias zacharie zachary zack zafar zafer zahava zahia
        zahid zahida zahir zahra zaid zaida zaiga zainab zaira zakaria zakhar zaki zakia zala zamir zamzam zan zandile zane zanele zaneta
        zara zarina zaruhi zaur zaven zawadi zayd zayed zaynab zaza zazil zbigniew zbynek zbyszek zdenek zdenka zdenko zdravka zdravko
        zdzislaw zdzislawa zeeshan zeev zef zehao zehava zehra zeina zeinab zeinabou zeki zelal zelalem zelda zelia zelie zelig zeliha
        zeljka zeljko zelma zena zenabou zenaida zenebech zenobie zenon zephyrin zerrin zev zewditu zeynep zhanar zhanna zhenhua zhigang
        zhihao zhiming zhiqiang zhirayr zhivko zhiwei zhiyong zhiyuan zhuldyz ziad ziga zigmars zigor zigurds zihan zihao zilan zilda zilma
        zinaida zineb zineddine zinedine zinhle zisis zita ziva zivile zivko zivorad zixuan ziyi zlata zlatan zlatica zlatka zlatko zodwa
        zoe zoetje zofia zohar zohra zohreh zoi zoltan zora zoraida zoran zorana zorica zorka zornitsa zoryana zosia zotique zoubida zoubir
        zouhair zoulikha zoya zsanett zsigmond zsofia zsolt zsombor zsuzsa zsuzsanna zsuzsi zubaida zubairu zuhal zulay zuleica zuleyha
        zulfiqar zulma zulmira zura zurab zuri zuzana zuzanna zuzka zvi zviad zvika zvonimir zvonko zydrunas zygimantas zygmunt
        """
}
