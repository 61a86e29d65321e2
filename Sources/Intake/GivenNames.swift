// Given names, folded: one sign among several that two capitalised words are a person and which of them comes first.
//
// General knowledge, far from complete on purpose: a name that is missing here is still found by its place in the letter.

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
        aaron abby abdel abdelkader abdou abdoulaye abigail abraham abril ada adam adama adela adele adelina adolfo adrian adriana adrien
        agata agathe agnes agnieszka agustin agustina ahmed aicha aida aime aine ainhoa aisha aissatou akira alain alan alba albane albert
        alberto aldo alejandra alejandro aleksander alessandra alessandro alex alexandra alexandre alexandros alexis alfonso alfred alfredo
        ali alice alicia alina aline alison allan alma alonso alvaro amadou amalia amanda amandine amaya amelia amelie amina aminata amine
        amparo amy ana anabela anais anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angele angelica
        angelina angelo angus anibal anita ann anna annabel anne annette annick annie anouk antoine antoinette anton antonella
        antonia antonin antonio antony april araceli arantxa ariane ariel aristide arlette armand armando arnaud arsene arthur artur arturo
        asa ashley asuncion astrid aude audrey augusta auguste augusto aurelie aurelien aurore awa axel ayse aziz baptiste barbara bart
        bartolome basile bastien beata beatrice beatrix beatriz belen ben benedicte benjamin benoit bernadette bernard bernardo berta
        bertrand bettina bianca bilal birgit bjorn blanca blandine bob boris boubacar brahim brenda brian brice brigitte bruna bruno bryan
        caetano camila camille camilo candice candido carina carine carl carla carlo carlos carmen carol carole carolina caroline catalina
        catarina caterina catherine cathy cecile cecilia cedric celeste celestine celia celina celine cesar chantal charles charlie
        charlotte cheikh chiara chloe chris christa christel christelle christian christiane christina christine christophe christopher
        ciara clara clarice clarisse claude claudia claudie claudine claudio claus clelia clemence clement clementine clotilde colette colin
        colleen concepcion concetta connor consuelo cora coralie corinne cosimo cristian cristina cristobal cyril cyrille cyprien dafne
        damian damien dan dana daniel daniela daniele danielle danny dario dave david davide dawn debora deborah deirdre delia
        delphine denis denise dennis derek diana diane didier diego dieter dimitri dimitra dina dirk djamila dolores domenico domingo
        dominik dominika dominique donald donato doris dorota dorothea dorothee douglas duarte dulce eamon edgar edith edmond edmund edouard
        eduarda eduardo edward edwin efrain egon eileen elaine elena eleonore elias elina eliane elisa elisabeth elise elizabeth ella
        ellen elodie eloise elsa elvira emanuel emeline emerson emil emile emilia emilie emiliano emilio emily emma emmanuel
        emmanuelle encarnacion enrico enrique enzo eric erica erik erika ernest ernesto erwan esperanza estela estelle esteban esther
        estevao eszter etienne eugene eugenia eugenie eugenio eulalia eva evan evangelina evelyn evelyne ewa ezequiel fabian
        fabien fabienne fabio fabiola fabrice facundo fadi fanny farid fatima fatma fatou fatoumata federica federico felicia feliciano
        felicite felipe felix ferdinand fernanda fernando fiona flavia flavien flavio flora florence florencia florent florian fode
        franca francesca francesco francine francis francisca francisco franck francois francoise frank franz fred
        frederic frederica frederico frederique freya friedrich fulvio gabor gabriel gabriela gabriele gabrielle gael gaelle gaetan
        gaston gemma genevieve geoffrey geoffroy george georges georgette georgia georgina gerald geraldine gerard gerardo gerhard germain
        german geronimo gerry ghislain ghislaine giacomo gianluca gianni gilbert gilberto gilda gilles gina gino giorgio giovanna
        giovanni gisele giselle giulia giuliano giuseppe gladys gloria gonzalo gordon grace graca graciela graham grazia greg gregoire
        gregor gregory grzegorz guadalupe guido guilherme guillaume guillermo gustav gustavo guy gwenaelle gwendolyn gwenael habib hadja
        hamza hanna hannah hannes hans harald harold harriet harry hassan hector heidi heike heinrich heitor helen helena helene helga
        helmut heloise henri henriette henrik henrique henry herbert hernan hernando herve hilda hilary hippolyte honore horacio hortense
        hubert huberto hugh hugo hugues humberto ian ibrahim ibrahima ida idrissa ignacio igor ilona ilse imane imran ines inga inge ingrid
        inigo inmaculada inocencio ioana ioannis ionut irena irene iris irina irma isaac isabel isabela isabella isabelle isadora
        isidoro ismael issa istvan itziar ivan ivana ivo ivone ivonne iwona izabela jack jacek jackie jacob jacqueline jacques jade
        jaime jake jakub james jamie jan jana jane janet janice janine jaroslav jasmin jasmine jason jasna javier jay jean jeanine jeanne
        jeannette jeff jelena jennifer jenny jens jeremie jeremy jeronimo jerome jerzy jesse jessica jesus jim joan joana joanna joao
        joaquim joaquin jochen joe joel joelle joerg johan johann johanna john jolanta jon jonas jonathan jordan jordi jorge jorn jose josefa
        josefina joseph josephine josette joshua josiane josue joy joyce juan juana juana judit judith julia julian juliana julie julien
        juliette julieta julio jurgen justin justine justyna kader kamal kamel karen karim karin karina karine karl karla karolina
        kaspar kate katarina katarzyna kate katherine kathleen kathryn kathy katia katja katrin kazuo keith kelly ken kenneth kerstin
        kevin khadija khadidja khaled kim kirsten klara klaus koffi kofi kristina kristine krystyna kurt kwame kyle lamine lara
        larissa lars latifa laura laure laurence laurent laurenco lea leandro leila leo leon leonard leonardo leonie leonor leopoldo
        leslie leticia lewis lia liam lidia lila lilia lilian liliana liliane lilly lina linda lionel lisa lisandro lise liz 
        lola lorena lorenzo loreto lorraine lothar lou louis louisa louise lourdes luc luca lucas lucia lucian luciana luciano lucie lucien
        lucienne lucile lucio lucy ludivine ludovic ludovica luis luisa luiz luiza lukas luke luz luzia lydia lydie lynn mabel madeleine
        mado mads mael maelle maelys magali magda magdalena maggie maia mailys maite maiwenn malick malika malo mamadou manfred manon
        manoel manolo manu manuel manuela mara marc marcel marcela marcelle marcello marcelo marcia marcin marcio marco marcos marek margaret
        margarida margarita margaux margot marguerite mari maria mariam mariama mariana marianne mariano maribel marie mariela marielle
        marija marijke marina marine mario marion marisa marisol marit marius mariusz marjorie mark marko markus marta martha marthe martin
        martina martine marylene maryse maryvonne mateo mateus mateusz mathias mathieu mathilde mathis matias matilde matt matteo
        matthew matthias matthieu maud maureen maurice mauricio mauro max maxence maxime maximilian maya mbaye mehdi mehmet melanie melissa
        mercedes meriem mette mia michael michal michel michele micheline michelle miguel mihai mikael mike mikel mikhail 
        milan milena mireille mireia miriam mirjam moctar modesto mohamed mohammed moise monica monika monique montserrat morgan morgane
        moussa mouna muriel murielle mustafa mustapha myriam nadege nadia nadine nadir nancy naomi natacha natalia natalie
        natasha nathalie nathan nawel neil nelly nelson nerea nestor nicholas nicola nicolas nicole nicoletta niels nigel nikolaos
        nikola nils nina noa noah noel noelia noelle noemi noemie nolwenn nora norbert norma nour nuno nuria octave octavio odette
        odile oksana olaf ole olga oliver olivia olivier olena omar ondine oriana oriol orlando osama oscar osvaldo oswaldo otavio 
        otto oumar ousmane pablo paloma pamela paola paolo pascal pascale pascual patrice patricia patricio patrick patrik paul paula
        paulette paulina pauline paulo pavel pawel pedro peggy pekka penelope per perrine peter petr petra petros phil philip
        philippe philippine pierre pierrick pieter pietro pilar piotr placido prosper priscilla priya priyanka quentin rachel
        rachid radu rafael rafaela raffaele rahim raimundo rainer ralf ralph ramiro ramon raoul raphael raphaelle raquel raul raymond rebeca
        rebecca regina reginald regine regis reiner reinaldo reine remedios remi remy renata renate renato rene renee ricardo riccardo
        richard rita robert roberta roberto robin rocio roch rodolfo rodolphe rodrigo roger rogelio rogerio rohan roland rolando rolf
        romain roman romane romina romuald ronald ronan roque rosa rosalia rosana rosangela rosanna rosario rose roseline rosemarie
        rosemary ross roxana roxane roy ruben rubens rudi rudolf rui rupert ruth ryan sabina sabine sabrina sacha said salah sally
        salma salome salvador salvatore sam samantha samia samir samira samuel sandra sandrine sandro sanja santiago sara sarah saul
        scott sean sebastian sebastiano sebastien selma serena serge sergio severine sharon sheila shirley sibylle sidonie siegfried
        sigrid silvana silvia silvie silvio simao simon simona simone siobhan sixto slavica sofia sofiane sofie soledad solene solange sonia
        sophia sophie soren stacy stanislas stanislaw stefan stefania stefanie stefano stella stephan stephane stephanie stephen steve steven
        stuart sue sunil susan susana susanna susanne suzanne sven svetlana sylvain sylvaine sylvia sylvie tadeusz tamara tania tanja
        tanya tara tatiana ted telma teo teodoro teresa terry thais thea thelma theo theodore theophile theresa therese thibault thibaut
        thierry thomas tiago tibor tiffany tim timo timothy tina tobias tom tomas tomasz tomislav toni tony tracy tristan tula ugo ulrich
        ulrike umberto urbano ursula uwe valentin valentina valentine valeria valerie valerio valter vanessa vania vasco vera veronica
        veronika veronique vicente victor victoria vincent vincenzo viola violaine violeta violette virginia virginie vitor vittorio
        vivian viviane vladimir waldemar waldo walter wanda wassim wellington wendy werner wilfried wilhelm willem william willy wilson
        wolfgang xavier ximena yacine yago yaniv yann yannick yao yara yasmina yasmine yesenia yolanda yolande yoann youssef yuki
        yusuf yvan yves yvette yvon yvonne zbigniew zeynep zineb zoe zoltan zsofia zuzana
        """
}
