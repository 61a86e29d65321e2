// English.

import Core

extension Pack {
    static let english = Pack(
        language: .english,
        text: """
            [stopwords]
            the a an and of to in is are was for on with at by from this that it you your we our i my me be have has had will would
            could should can not no but or if as so please thank thanks dear hello hi regards kind best all any there here
            register registration seminar place seat seats am been do does did up out about would like us one two their they
            she he her his hereby yes hope am m ll ve d re t s pls am who what when where which also only until before after
            sincerely faithfully yours know get me sorry cannot new they just first more
            [ask-self]
            register me
            register myself
            me register
            i register
            register as a participant
            i|we would|d|should|will|ll|do very|much|really|also? like|love|wish|want|be ... register|attend|participate|join|come|apply
            i|we wish|want|intend|plan|hope|desire to? ... register|attend|participate|join|come
            i|we ... would|d like|love to ... sign
            like|love to come
            like|wish|want|love to register|attend|participate|join
            want to reserve|register
            reserve for myself|me
            be grateful for a|one place|seat|spot
            grateful if you ... register|reserve|put|add
            sign|put|count|pencil me up|down|in|on
            put my name
            add my name
            add me
            include me
            inscribe me
            enroll|enrol me
            reserve|book|save|keep|hold me
            reserve|book|save|keep|hold ... seat|place|spot for me
            a|one seat|place|spot for me
            one|a|1 spot|seat|place please|for
            one|a spot|seat|place
            my registration
            my particulars
            my participation
            confirm one|a seat|place
            confirm my seat|place|spot|registration
            seat in my name
            place in my name
            can|could|may i ... attend|join|come|register|participate|have
            i am eager to attend
            eager to attend
            sign up
            signing up
            i d like a|one
            i need a|one seat|place
            apply to attend
            be waitlisted
            please consider me
            [ask-we]
            we are|re #
            we will|ll be #
            register us
            register both of us
            register all of us
            we register
            count us in
            sign us up
            put us down
            reserve us
            of us are coming
            of us would
            our registration
            our participants
            our group
            our people
            happy to join
            we wish to join
            seats for us
            we would like to send
            [ask]
            regist~
            reserv~ # seat|seats|place|places
            reserv~ ... seat|seats|place|places|spots
            book # seat|seats|place|places
            # seats|places|spots please
            two|three|four|five|six seats|places|spots
            the following participants|people|persons|colleagues
            following persons|participants
            enrol~
            sign ... up
            give her|him|them a place|seat
            add the person
            add the following
            will|shall|ll ... attend|participate
            will be honoured to
            would love to go
            participation of
            attendance of
            confirm the|their ... of
            places for
            [come]
            i will|shall|ll attend|come|be|join
            i ll be there
            i m|am coming
            i m in
            count me in
            we will|shall|ll attend|come|join|be
            we are|re coming
            see you
            i am there
            looking forward to attending
            still coming
            [confirm]
            i confirm
            i hereby confirm
            we confirm
            i can confirm
            confirming my
            confirm my|our attendance|participation|presence
            confirmed
            [take]
            i take it
            i ll take
            i will take
            i would take
            i d take
            i accept
            we accept
            gladly accept
            happy to accept
            happily take
            [yes]
            yes
            yep
            yeah
            ok
            okay
            sure
            of course
            with pleasure
            gladly
            absolutely
            definitely
            fine by me
            done hereby
            [no]
            no
            no thanks
            no thank
            nope
            not for me
            not this time
            i ll pass
            too late for me
            [regret]
            can t|not|no|t longer|make|come|attend|join|participate|be|any|unfortunately|sadly ... make|attend|come|it|join|participate|travel|there
            cannot ... attend|come|make|join|participate|travel|there
            can t come|attend|make|join|be|travel|go
            not be able to ... attend|come|make|join|participate|travel|be|there
            no longer able|available ... attend|come|join|participate
            none of us can|will|could
            not able to ... attend|come|join|participate|travel
            unable to ... attend|come|join|participate|make|travel|be
            won t be able|coming|make|attending
            not be coming|attending|joining
            not make it
            not be in a position to
            have|has to decline
            must decline
            regret ... decline
            decline
            have to stay at home
            stay at home
            regret to inform|say|tell
            double booked
            have to pass
            something has come up
            called away
            did not come through
            without me
            [regret-other]
            is|are on sick leave
            is|are no longer coming|attending|able
            isn t coming|able
            aren t coming
            not coming
            will not be attending|coming|joining
            won t be attending|coming|joining
            cannot attend|come|make
            can t attend|come|make
            has left
            has dropped out
            are dropping out
            has to stay
            have to stay
            [cancel]
            cancel~
            withdraw~
            unregister
            deregister
            de regist~
            give up my|our|his|her|the|one
            release my|our|his|her|the|one
            free my|our|up|his|her seat|place|spot|the
            free my
            take|remove me|us|him|her|my|our ... list|off|name|registration
            take me off
            remove me
            remove my name
            drop me
            don t need my|the|our place|seat|spot
            no longer need
            need only one|#
            [pass-on]
            to the next
            to someone|somebody else
            give my|the|it ... to
            someone from the waiting list
            pass it on
            let someone
            [replace]
            in my place
            in my stead
            in the stead of
            in lieu of
            instead of
            in his|her|their place|stead
            in place of
            replac~
            substitut~
            swap
            on my behalf
            take|takes|taking my place|seat
            out in
            change of participant
            come~ instead
            goes|going instead
            will come for me
            [add]
            add
            one more
            additional
            extra person|seat|place
            also bring
            joined by
            [correct]
            show|list|enter me as|under
            on my badge as
            correct
            correction
            misspel~
            mis spelled
            typo
            spelling
            spelled|spelt
            wrong ... name|address|email|organisation|organization
            should be|read
            change ... name|address|email|affiliation|organisation|organization
            update ... details|name|address|email|registration
            new address
            my badge have
            amend~
            move my registration
            instead of ... name
            [status]
            am i registered|on|in
            am i ... list
            if i am registered|on
            whether i am|m registered|on
            did you get|receive my
            have you received my
            my registration gone|go through
            haven t heard|received
            have not heard|received
            never got|received|heard
            not received any|a|your
            no reply|answer|confirmation
            can t find any confirmation
            check whether
            movement on the waiting
            where|whereabouts ... i am|m on
            where am i on
            where i am on
            my position
            what number
            status of my
            any news
            any update
            confirm whether
            confirm that|if you received
            confirm receipt
            on your list
            [keep]
            don t cancel|give|release
            do not cancel|give|release
            not a cancellation
            not cancel~
            keep our|my|his|her|their place|places|seat|seats
            hold on to my
            [shield]
            come back to
            get back to
            register|express my|our|an interest
            remove|take|unsubscribe|drop ... mailing|distribution|newsletter|e|email
            mailing list
            distribution list
            newsletter
            cancel~ ... hotel|train|flight|ticket|room|subscription|order|dinner|appointment|booking|trip|other|lunch|taxi|visit
            hotel|train|flight|dinner|meeting|appointment|booking ... cancel~
            how to cancel
            how do|can|could|would i|we cancel
            where to cancel
            can t|cannot|can not|unable to|couldn t open|read|download|see|find|access|print|log
            cancelled|canceled event|the
            if|whether you|it ... cancel~
            not stay for the
            no ... lunch
            unable|not able|won|cannot|can|not ... lunch|dinner|reception|drinks|coffee
            cannot|can t wait
            can t|cannot find
            not be able to attend to
            attend to messages|your
            cannot thank
            can t thank
            cancel my dinner
            only be able to join after
            registration deadline
            registration fee
            take registrations
            registration closed
            registrations close|open
            register for ... hours
            registered office|charity|mail|trademark
            sister cit~
            correct me if
            if cancel~
            cancel~ polic~
            not hesitate
            no doubt
            i cannot wait
            last time i cancelled
            flight|train|class|course|meeting ... cancelled
            cancelled flight|train|meeting|class
            i cancelled my|a|the other|meeting|trip|holiday
            no problem
            no such thing
            no need
            no e mail
            no email
            no change of
            [registered]
            have|has registered
            registered twice
            double registration
            already registered
            am|m registered
            is|are registered
            re both registered
            i|we registered
            wrote ... to register
            filled in my
            put me on the waiting list
            registered already
            as registered
            my registration for
            with reference to my registration
            our # places|seats|participants|registrations|registered
            from our # places|seats
            of our # participants|places|seats
            your confirmation
            my colleague is
            my|our confirmed
            signed up already
            have signed up
            [waitlist]
            waiting list
            wait list
            waitlist
            waitlisted
            [invited]
            thank~ ... invitation
            your kind? invitation
            kind invitation
            for inviting
            invited
            invitation
            accept your invitation
            [thanks]
            thank
            thanks
            many thanks
            congratulations
            well done
            [together]
            only|unless if? there is|are .. room|place|places|seat|seats|space for|available .. both|all|everyone|everybody|us|two|three|four|of
            only if we can both|all come|attend|be
            only if you have .. places|seats|room|space for both|all
            only come|attend if .. both|all of us
            either both|all of us or neither|none|nobody|no
            both of us or neither|none
            all of us or none|nobody|neither
            both or neither|none
            all or none|nothing
            together or not at all
            only together
            not come|attend without each other
            we .. come|attend|travel only together
            [condition]
            if possible
            if not
            if there is|are
            otherwise
            in case
            should it
            if anything opens
            if it is not
            if i am not
            unless
            if so
            [depends]
            only if
            unless
            provided that
            as long as
            on condition
            without the|a|an ... not
            without it i
            comes only if
            is it open to
            open to people
            am i allowed
            would i be allowed
            if not please ignore|disregard|forget
            if not never mind
            if so please
            if yes please
            if it is free
            make an exception
            past the deadline
            depends on
            as soon as you tell me
            [sender-stays]
            shall|will|ll not be attending|coming|joining myself
            i shall|will|ll|am|m not ... attend|attending|come|coming|travel|myself
            undersigned stays
            i am not coming
            i m not coming
            i won t be coming|attending
            not attending myself
            i m registered already
            i am already registered
            i am registered already
            arrange please
            [not-yet]
            let me check|ask|see|think
            check with my|the
            i|we will|ll let you know
            come back to you
            get back to you
            not sure yet
            not yet sure
            i am|m not sure
            don t know yet|if
            do not know yet|if
            maybe
            perhaps
            before i ask|register|decide
            before registering|deciding
            not a registration
            before we register|decide
            don t do anything yet
            do not register me yet
            to ask permission
            [names-later]
            names ... later|follow|sent|soon
            list of names
            will send ... names|list
            names will
            send the list
            names to follow
            to be confirmed
            [unnamed]
            don t know who
            do not know who
            not decided who
            not yet decided|chosen|known
            tbc
            tba
            to be announced|named
            my|his|her brother
            [between-lines]
            inline
            in red
            in blue
            in green
            in capitals
            in caps
            in bold
            between your lines
            between the lines
            in your text
            against each
            below each
            under each
            after each
            answers|replies|comments below|in|inline
            filled in below
            my answers|replies|notes
            [carry-out]
            please act on
            act on
            act accordingly
            act as
            please process
            could|can|would|will you process
            please deal with
            deal with it|this|the|below
            please handle
            please action
            for action
            for your action
            please take care of
            take care of it|this
            please do as
            do as he|she|they|asked|requested
            please do what
            please carry out
            carry out
            please see to it|this
            see to it|this
            please sort
            sort it|this out
            please follow his|her|their|the
            please go by|with
            please proceed
            please arrange
            please execute
            please update|amend accordingly
            as he|she|they says|say|asks|ask|writes|requests|requested
            see|find|read ... message|email|mail|letter|request|note ... below|attached|enclosed
            see|find attached|enclosed|below|attachment
            see the|my|our attachment|enclosure
            attached|enclosed please|pls find
            handle this|it|these
            do what the|he|she|they
            see|find the attached|enclosed
            attached|enclosed letter|message|email|mail|request|note
            letter|message|email|mail|request|note ... attached|enclosed|below
            below|here is|are ... reply|answer|request
            passing on|along
            pass on|along
            passing this on|along
            i|we forward
            forwarding ... behalf|from|for
            on behalf of
            over to you
            can|could you do this|that
            kindly attend to
            attend to it|this|the
            [for-information]
            fyi
            for information
            for your information
            for info
            for your files|records
            for the record
            no reply needed|necessary|required
            you have just entered|registered|added|booked
            for reference
            already|been dealt with
            dealt with it|this
            already been settled|handled|done|sorted
            already settled|handled|done|sorted|answered
            been settled|handled|sorted|taken
            was settled|handled|sorted|dealt
            is settled|sorted|done
            nothing to do
            nothing left to do
            nothing for you to do
            nothing needed
            no action
            no need to act|reply|do
            no further action
            please ignore|disregard
            out of date
            superseded
            only so that you
            just so you know
            [pointer]
            below
            following
            attached
            as follows
            here are
            in copy
            cc d
            copied
            [practical]
            what time
            which time
            until which day
            deadline
            metro
            address
            street
            how do i get
            entrance
            lunch
            is it free
            what s the street
            where is it
            doors open
            when does it
            at what time
            schedule
            timetable
            [elsewhere]
            school registration
            kindergarten
            nursery
            parking permit
            voter regist~
            birth certificate
            swimming
            [sales]
            sponsoring your
            our company
            we offer
            unsubscribe
            discount
            % off
            sales
            our services
            special offer
            click here
            attendees list
            registrants list
            attendee list
            list includes
            share the cost
            demand generation
            seo
            lead~ generation
            book your exhibition
            free quote
            price list
            best price
            limited offer
            acquiring
            [publicity]
            call for papers
            call for contributions
            spread the word
            circulate
            disseminate
            promote our
            [companion]
            and i
            and me
            and myself
            as well as
            accompanied by
            together with
            along with
            both of us
            [notice-confirmed]
            registration ... confirmed|recorded|registered
            registrations ... confirmed
            places are confirmed
            you are registered
            your registration
            [notice-offer]
            place|seat|spot|places|seats ... available|freed|released|opened
            come|comes|become|became free
            place|seat|spot ... become|is|available free|available|freed
            a place has
            a seat has
            would you like to have it
            do you want it
            place|places|seat|seats|spot|spots ... offered|free|vacant
            offer ... place|places|seat|seats|spot|spots
            offer of ... place|places|seat|seats|spot|spots
            offer them|it|these to you
            place|seat|spot|places|seats for|is|are you|yours
            do you want them|these
            place|seat|spot|places|seats ... come|came|comes back to us
            one is vacant
            head|top of the queue|list
            the offer stands
            [notice-invitation]
            pleased|delighted|happy|honoured to invite
            invite you
            invitation
            registration is compulsory
            compulsory registration
            cordially invited
            delighted|happy|honoured|love|pleased|glad to have|welcome|see you
            you are invited
            days left to register
            last days|day to register
            registration ... closes
            shall we put you down
            [notice-reminder]
            reminder
            remind you
            will you still attend
            confirm your attendance
            are you still coming
            takes place on
            still coming
            still able to attend|come
            still intend to come|attend
            still plan~ to come|attend
            confirm ... you .. coming|attend|attending|come
            confirm ... both|all coming|attend|come
            whether ... still|both|all .. coming|come|attend|use
            please confirm before|by|attendance
            will you both|all|still .. come|coming|attend
            will all ... of you come
            do you wish to give up your place
            can we still count on
            one|two week|weeks|days to go
            [notice-waiting]
            waiting list
            [notice-address]
            confirm your|that|this address
            verify ... address
            confirm ... e mail
            [notice-names]
            we need the names
            please send us the names
            [notice-question]
            request that changes your registration
            before changing anything
            make sure that it comes from you
            this is what we understood
            [absence]
            no longer works|work for|at|here
            is no longer with|employed
            mailbox|inbox|account|address is not|no|never longer? monitored|checked|read|used|active|in
            no longer in use
            direct|address|send|forward all? future|further correspondence|e|messages|mail|enquiries
            i am|m away until|from
            back in the office
            in urgent cases
            for urgent matters|enquiries
            during my absence
            am currently|presently out|away|travelling
            not be checking|reading my|e
            will not be forwarded
            out of office
            out of the office
            away from my desk
            on annual leave
            on leave
            on vacation
            on holiday
            on sabbatical
            maternity leave until
            parental leave until
            automatic reply
            auto reply
            autoreply
            automated response
            will respond when
            when i return
            limited access to
            no access to mail|email
            will not read my
            will reply on my return
            currently away
            [acknowledgement]
            reply above this line
            has been assigned
            been logged|opened|created as|under|with
            within # working|business|hours|days
            our team will get
            a member of our team
            we have received your
            your request ... received
            has been received
            ticket number
            case number
            reference number
            this is an automat~
            do not reply to this
            automatically generated
            please do not reply
            type your reply above
            one of our agents
            your message has been
            undelivered
            delivery status
            delivery failed
            could not be delivered
            has been delayed
            [greeting]
            dear
            hello
            hi
            good morning|afternoon|evening
            hey
            respected
            to whom it may
            hi there
            greetings
            [closing]
            regards
            kind regards
            best regards
            best wishes
            best
            warm regards
            with kind regards
            with friendly greetings
            yours sincerely
            yours faithfully
            sincerely
            respectfully
            respectfully yours
            cheers
            thanks
            thank you
            thank you very much
            many thanks
            thx
            all the best
            thanks in advance
            thanks a million
            many thanks in advance
            greetings
            greetings from
            blessings
            with thanks
            yours
            god bless
            thank you in advance
            looking forward
            warmly
            [introduce]
            my name is
            my name
            i am
            i m
            it is
            this is
            i
            name for the badge
            full name
            the undersigned
            here is
            [myself]
            myself
            me
            i
            the undersigned
            [need]
            vegetarian
            vegan
            gluten
            coeliac
            celiac
            allerg~
            halal
            kosher
            wheelchair
            hearing aid
            induction loop
            guide dog
            blind
            deaf
            step free
            lift
            sign language
            diabetic
            lactose
            mobility
            [titles]
            emeritus emerita lieutenant lieut ltcol brother commander assoc daw lieutenantcolonel alhaj provost baroness comrade pak bapak ibu cathaoirleach otunba mallam imam rabbi col capt captain lt major brigadier revd
            shri sri smt shrimati sushri alhaji alhaja hajiya hajia em mr mrs ms miss mx sir dame lady lord dr prof professor rev reverend canon cllr councillor hon honourable madam phd fr father
            sister eng captain chancellor ambassador rt bishop archbishop ven venerable
            [roles]
            managing partner scheduler scheduling mayor deputy councillor alderman director head officer manager chair chairman chairwoman chairperson president
            secretary advisor adviser assistant coordinator expert interpreter lead member student researcher lecturer
            professor candidate fellow volunteer treasurer governor commissioner inspector specialist consultant
            executive programme policy development principal journalist photographer editor engineer developer maintainer
            partnerships staff driver administrator analyst intern apprentice curator registrar pa colleague representative
            presiding chief special senior junior international relations
            [organisations]
            university council city town county municipality borough district region department ministry institute school
            association foundation network ngo office agency college centre center committee federation union chamber
            commission assembly government society trust charity platform department faculty college bank embassy corporation
            bureau cooperative consortium authority observatory group company village parish state province
            [organisation-adjectives]
            municipal metropolitan regional
            [links]
            of for the and in on at to
            [calendar]
            january february march april may june july august september october november december monday tuesday wednesday thursday
            friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
            [common]
            remove delete strike replace swap book
            dear hello hi good morning afternoon evening sir madam sirs madams the a an i we you he she it they my our your his her
            their this that these those yes no please thank thanks regards kind best sincerely faithfully yours could would
            can may if as and or but for from to in on at of with by seminar registration paris london europe latin america
            american european hall register name organisation position email mail phone tel sent subject re fw fwd cancel
            participant date venue place invitation reminder waiting list join hope also only just unfortunately sadly
            looking what when where who why how do does did is are was were will shall have has had am not so there here
            one two three four five six seven eight nine ten english french spanish portuguese visa schengen eurostar
            great many all some any out both each pls ps me us him them let kindly cc bcc attn organisers organizers
            desk secretariat colleague colleagues team friends friend everyone folks mass train form designation institution
            sorry greetings respected international meeting conference event workshop day training city free lunch
            instead count done well because since while until before after during into onto still maybe perhaps
            see hereby first last next new name names surname accompanying full badge role project
            neither finally yesterday tomorrow meanwhile
            [relations]
            colleague wife husband son daughter brother sister friend partner boss director student assistant mayor deputy
            president treasurer chair interpreter
            [seats]
            place places seat seats spot spots registration registrations ticket tickets
            [heads]
            people persons person participants participant colleagues students volunteers members delegates attendees pax staff
            [negations]
            not no t never without cannot nor
            [and]
            and plus with
            [label-name]
            delegate
            delegates
            representative
            person
            persons
            people
            who
            guest
            attendees
            attendee name
            participants
            participant s
            participant full name
            name of participant
            name of the participant
            name s of participant s
            names of participants
            first and last name
            first and last names
            first name and surname
            first name and last name
            surname and name
            surname name
            surname first name
            surname and first name
            last name first name
            name s
            your name
            your full name
            full name s
            name as on the badge
            name as on badge
            names as on the badge
            member
            accompanied by
            name
            full name
            name and surname
            name surname
            participant
            participant name
            full name for badge
            names
            attendee
            [label-badge]
            name for badge
            name for the badge
            name on badge
            name on the badge
            badge name
            badge
            name as it should appear on the badge
            [label-first-name]
            first name
            given name
            forename
            first names
            given names
            [label-surname]
            surname s
            family names
            surname
            last name
            family name
            [label-second-surname]
            second surname
            mother s surname
            maternal surname
            [label-companions]
            accompanying
            accompanied by
            accompanying person
            accompanying persons
            companion
            companions
            other participants
            other delegates
            additional participants
            additional delegates
            [field-elsewhere]
            see below, see above, as below, as above, below, above, see attached, attached, as attached
            [labels-surname-first]
            surname and first name, surname and name, surname and given name, last name and first name, last name first name, family name and first name
            [label-organisation]
            body
            organisation institution
            institution organisation
            organization institution
            organisation or institution
            your organisation
            your organization
            your institution
            council
            university institution
            employer institution
            department
            organisation
            organization
            institution
            company
            affiliation
            employer
            university
            project
            municipality
            [label-role]
            job
            your role
            your position
            post
            office held
            role title
            position
            designation
            role
            title
            job title
            function
            volunteer staff
            category
            status
            [label-email]
            contact e mail
            contact email
            your e mail
            your email
            e mail address for confirmation
            mailbox
            e mail
            email
            mail
            e mail address
            email address
            [label-needs]
            dietary requirements
            dietary needs
            special needs
            diet
            access needs
            accessibility
            [label-seats]
            number of places
            number of seats
            number of participants
            number of people
            number of attendees
            places
            seats
            seats requested
            places requested
            seats needed
            how many places
            how many seats
            total seats
            total places
            no of places
            no of seats
            number attending
            [label-other]
            lunch
            phone
            telephone
            tel
            mobile
            country
            city
            passport no
            passport
            no
            number
            nationality
            address
            date
            remarks
            comments
            [languages]
            french fr
            english en
            spanish es
            portuguese pt
            italian it
            german de
            catalan ca
            dutch nl
            [answer-in]
            answer~ ... in
            repl~ ... in
            respond ... in
            write ... in
            confirmation in
            [short-yes]
            yes
            yes please
            yes i do
            yes i would
            sure
            certainly
            that s|is fine|right|correct|me
            that was me
            sounds good
            i|we accept
            i|we accept the|this|your? place|seat|spot|offer?
            i|we ll|will|d|would? take|like|love the|this|it place|seat|spot?
            i|we ll|will|d|would? gladly|happily take|accept it
            i am|m still? interested
            still interested
            i do confirm
            confirmed
            [short-no]
            no
            but no
            no i don t
            not interested
            i am|m not interested
            i am|m no longer interested
            no longer interested
            i|we decline
            i did not ask for anything|this|it
            i didn t ask for anything|this|it
            i did not request anything|this|it
            i didn t request anything|this|it
            it|that was not me
            it|that wasn t me
            [short-cancel]
            cancel
            please cancel
            cancel it
            cancellation
            cancelling|canceling
            i|we cancel
            i am|m cancelling|canceling
            i|we have|need|want|wish|would|d like? to cancel
            i|we have|need|want|wish|would|d like? to cancel my|our registration|place|seat|spot|booking|attendance|participation
            cancel my|our registration|place|seat|spot|booking|attendance|participation
            cancellation of my|our registration|place|seat|spot|booking|attendance|participation
            could|can|would you cancel my|our registration|place|seat|spot|booking|attendance|participation
            i must cancel
            i ll|will have to cancel
            i|we must|will cancel my|our registration|place|seat|spot|booking|attendance|participation
            unfortunately i must|have|need to? cancel
            [short-regret]
            i can t|not|no come|attend|make|join|participate it? anymore|after? all?
            i cannot come|attend|make|join|participate it? anymore|after? all?
            i can no longer come|attend|make|join|participate it?
            i am|m no longer able to come|attend|make|join|participate it?
            i am|m not|unable able? to come|attend|make|join|participate it?
            i won t|not be able to come|attend|make|join|participate it?
            i will not be able to come|attend|make|join|participate it?
            i won t be there|coming|attending
            i will not be there|coming|attending
            i am|m not|no longer? coming|attending
            i am|m no longer available
            [short-stop]
            stop
            please stop
            stop the|these|those|your|all|any? reminder|reminders|e|emails|mails|messages mails?
            stop sending|writing me? the|these|those|your|all|any|more? reminder|reminders|e|emails|mails|messages mails?
            no|any more|further reminder|reminders|e|emails|mails|messages mails?
            i|we don t want|need|wish any|more|further|to? more|further|receive|get? reminders|reminder
            i|we do not want|need|wish any|more|further|to? more|further|receive|get? reminders|reminder
            i|we don t|not want|wish|need to receive|get any|more|further? more|further? reminders|reminder
            i|we do not want|wish|need to receive|get any|more|further? more|further? reminders|reminder
            do not send me? any|more|further|these? more|further? reminders|reminder
            don t send me? any|more|further|these? more|further? reminders|reminder
            do not remind me any|anymore|again? more?
            don t remind me any|anymore|again? more?
            no need to remind me
            unsubscribe
            unsubscribe me
            unsubscribe me? from these|the|your|all? reminders|reminder|e|emails|mails|messages mails?
            opt out
            take|remove me off|from the|your|these|this? reminders|reminder|mailing|mailings list?
            [short-leave]
            unregister|deregister|withdraw
            remove me
            take me off
            unregister|deregister me
            [short-comes]
            i am|m coming
            i|we will|ll|shall come|attend|be there|participate|join
            i will|ll|shall be present|there
            i|we will|ll|shall be there
            we are|re coming
            i|we plan to come|attend
            i am|m attending
            still coming
            i|we confirm my|our attendance|participation|presence
            i|we confirm that? i|we am|m|are|re|will|ll|shall come|coming|attend|attending|be? there?
            i|we can|do confirm my|our attendance|participation|presence
            [short-register]
            i|we would|d still? like|love to still? register|attend|participate|join|come
            i|we want|wish to register|attend|participate|join
            i|we still want|wish to register|attend|participate|join|come
            please register me
            register me
            [short-name]
            it will|ll be
            it is
            this will|ll be
            my|our colleague
            my|our replacement
            my|our replacement is|will be?
            replacement
            participant|participants|attendee|attendees
            name
            [short-instead]
            in my place|stead
            in my place|stead it will|ll be
            it will|ll be in my place|stead
            will|ll come|attend|go|participate|be there? in my place|stead
            will|ll be coming|attending|going|there in my place|stead
            is coming|attending|going in my place|stead
            will|ll come|attend|go|participate instead of? me?
            will|ll be coming|attending|going|there instead of? me?
            is coming|attending|going instead of? me?
            instead of me
            will|ll replace me
            replaces me
            is replacing me
            i will|ll|am|m be|being? replaced|substituted by
            replaced by
            will|ll|is take|taking my place|seat
            takes my place|seat
            who will|ll come|attend|go|participate|replace me? instead|in? my? place|stead?
            [short-spelling]
            my name|surname is
            my last|family|first|given name is
            my name|surname is misspelled|misspelt|wrong
            my last|family|first|given name is misspelled|misspelt|wrong
            my name|surname is spelled|spelt|written
            my last|family|first|given name is spelled|spelt|written
            my name|surname should be|read
            my last|family|first|given name should be|read
            there is|s a mistake|typo|error|misspelling in my name|surname
            there is|s a mistake|typo|error|misspelling in my last|family|first|given name
            a mistake|typo|error|misspelling in my name|surname
            it|that should be|read
            it is|s
            it is|s spelled|spelt|written
            the correct|right spelling|name is
            the correct spelling of my name is
            correct spelling|name
            correction
            not
            instead of
            [short-organisation]
            my organisation|organization|institution|employer|affiliation is missing
            my organisation|organization|institution|employer|affiliation is
            my organisation|organization|institution|employer|affiliation
            my organisation|organization|institution|employer|affiliation should be|read
            i work for|at
            i represent
            organisation|organization|institution|affiliation
            the missing organisation|organization|institution|affiliation is
            missing
            the
            it is|s|should be?
            [short-courtesy]
            please
            pls
            sorry
            so|very sorry
            i am|m so|very? sorry
            my apologies
            apologies
            sorry about|for that|this|the inconvenience|trouble?
            thanks for|to your|the|you message|e|email|mail|reminder|offer|answer|reply|invitation mail?
            thank you for your|the message|e|email|mail|reminder|offer|answer|reply|invitation mail?
            thank you so|very? much
            thanks again|so|very|a? lot|much?
            unfortunately
            i|m afraid
            i am afraid
            and
            indeed
            [cell-yes]
            yes, y, ok
            [cell-no]
            no, not, nope, n, none, cannot, unable
            [cell-present]
            present, confirmed, coming, attending, attends, approved, granted, register, to register, to be registered, unchanged,
            no change, keeps
            [cell-away]
            absent, excused, declined, declines, cancelled, canceled, withdrawn, denied, rejected, apologies, regrets, not coming,
            not attending, stays home, not available, unavailable, unable to attend, cannot attend,
            cancel, to cancel, remove, to remove, withdraw,
            gives up, withdrew, does not travel, does not come, not travelling, no show
            [cell-coming]
            in, going
            [cell-out]
            out, stays
            [cell-order]
            do not register, don t register, not to be registered
            [cell-unsure]
            tbc, to be confirm, to confirm, pending, maybe, perhaps, provision, to be seen, unsure, unconfirmed, possibl
            [answer-likewise]
            too, as well, also, likewise, ditto, same
            [answer-neither]
            neither, not either, nor, not any more, no longer, not anymore
            [answer-released]
            release, give hers, give his, give theirs, take off, take her off, take him off, not coming, can t come, cannot come,
            can t make, cannot make
            [answer-taken]
            is coming, he is, she is, keeps, definitely, of course, certainly, sure, present, count her in, count him in, register
            [answer-none]
            no, none
            [column-presence]
            keep, kept
            presen, particip, attend, coming, comes, travel, status, regist, yes, confirm, rsvp, reply, answer, going, change, in, semina,
            trip
            [column-absence]
            withdr, cancel, remov, leav, outgoing
            absen, excus, apolog, not coming, not attend, unable, declin, stay, back up, backup, stand by, standby
            [column-needs]
            diet, meal, lunch, dinner, hotel, transfer, interpre, parking, visa, vegeta, allerg, access, photo, first time
            [column-deputies]
            deputies, substitut, reserv, alternate
            [heading-others]
            contact, contacts, copy, cc, bcc, attn, attention, for the attention, handled by, prepared by, written by, on behalf, subject, hotel, signed, chaired by, moderator, speakers, speaker, enquiries, further information
            [box-coming]
            attend, particip, come, coming, presen
            [first]
            first
            [second]
            second
            [third]
            third
            [fourth]
            fourth
            [fifth]
            fifth
            [sixth]
            sixth
            [seventh]
            seventh
            [eighth]
            eighth
            [last]
            last
            [all]
            all
            [both]
            both
            [list-lines]
            line lines row rows name names named listed list table number numbers no nos item items entry entries
            [determiners]
            the these those
            [excepting]
            but, except, excepting, without, save for, bar, minus, apart from, other than, not, excluding
            [alone]
            only, just, solely, alone
            [list-marks]
            star, stars, starred, asterisk, asterisks, bold, italics, highlighted, underlined, greyed, grayed, shaded, ticked,
            crossed, struck, in red, in green, in blue, in yellow, left column, right column, first column, second column,
            left hand column, right hand column
            [possessives]
            my his her our
            [indefinite]
            a
            [of]
            of
            [by]
            by
            [with]
            with
            [first-person]
            i my mine me
            [first-persons]
            we our us
            [we-own]
            our
            [first-person-subjects]
            i
            [first-person-objects]
            me myself
            [mine]
            my mine
            [self-stays]
            myself me ours our
            [self-counted]
            myself
            [out-of]
            of out from
            [rest]
            others only
            [old-spellings]
            as under calls called reads says instead
            [place-owners]
            my his her their
            [addresses]
            mail email address
            [for-whom]
            for
            [joiners]
            and with plus
            [family]
            wife husband brother sister mother father daughter son
            [fellows]
            colleague friend partner boss assistant
            [many-fellows]
            colleagues friends
            [companions]
            companion partner
            [totals]
            are be
            [parties]
            delegation group party
            [apiece]
            each every
            [pairs]
            pair couple duo tandem trio
            [measures]
            h hours am pm year years day days months weeks minutes cm km kg euros points questions
            [times]
            days session sessions mornings times
            [before-numbers]
            the on no part and a
            [whole-list]
            the whole group, the entire group, the whole list, the entire list, the whole party, the whole delegation, all those named, all of those named, everyone named, everybody named, everyone listed, all those listed, every name on
            [signers]
            we the undersigned, both undersigned, three undersigned, four undersigned, two undersigned, undersigned all
            [self-neither]
            nor i, nor me, nor myself, neither i, neither me
            [self-joined]
            and i, and me, plus me, plus myself, i and, me and, and myself, myself and
            [self-placed]
            myself, one for me
            [self-called]
            your humble servant, yours truly, the undersigned, my good self, my humble self
            [self-stressed]
            my own self, myself
            [self-along]
            my own place, my own seat, another for me, i accompany, i will accompany, i shall accompany, i am accompanying,
            and me
            [i-am]
            i am, am i
            [in-my-place]
            my place, my stead, instead of me
            [comes-alone]
            come alone, coming alone, be alone, on my own, by myself, just me, only me
            [nor-me]
            me neither, neither can i, nor can i, neither shall i, nor shall i, neither will i, nor will i, neither am i, nor am i, mine can go, nor me, without me, same for me, same goes for me
            [registration]
            regist
            [registering]
            regist, enrol, reserv, add, not, signing
            [replacing]
            replac, substitu
            [standing]
            substitut
            [stead]
            place, instead, stead
            [accompanying]
            accompan
            [everybody]
            all
            [unnamed-titles]
            mayor
            [trainees]
            intern
            [several]
            both, of us, two of, my team, our team, a group, my class, couple, us both, the two, plus one
            [one-more]
            plus one
            [two-of-them]
            for two
            [few]
            couple of
            [ordinals]
            th, st, nd, rd
            [numbers]
            1 one, 2 two both, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve dozen,
            13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 20 twenty, 30 thirty, 40 forty,
            50 fifty, 100 hundred
            [adversatives]
            but however although though
            [exceptions]
            except
            [ifs]
            if unless
            [or]
            or
            [range-links]
            to and
            [question-words]
            how where when which what why
            [inquiries]
            how if whether when until possible
            [requests]
            could can would please
            [apologies]
            sorry apologies apologise excuse regret regrets pardon
            [bad-news]
            unfortunately sadly regret regrets regretfully regrettably
            [particulars]
            badge name spelling
            [looking-back]
            was were wonderful formidable
            [hesitation]
            doubt hesitate
            [loose-negations]
            without
            [negation-ends]
            able longer choice other option and so come attend to
            [dropping]
            forget ignore disregard abandon
            [other-things]
            course class classes workshop webinar newsletter membership subscription training trip excursion gala sponsoring
            sponsorship exam match concert gym
            [of-course]
            of
            [dealings]
            lists mailing mailings distribution emails mails spam order chairs invoice contract
            [mistakes]
            mistake mistakenly error wrongly accident
            [pauses]
            stop wait hold question
            [lateness]
            late later
            [salutations]
            dear hello hi
            [only-possible]
            if when should once soon no not
            [event-nouns]
            seminar conference meeting workshop
            [learnt-negations]
            not no t never cannot without
            [learnt-first-person]
            i me my myself
            [learnt-first-persons]
            we us our
            [unreal]
            would have, d have, should have, could have, might have, was going, were going, had hoped, had planned, had wanted,
            thought about, thought of, used to, in spirit
            [reported]
            says i, says that, says we, said i, said that, tells me, told me, asked me, asks me, wants me, i should cancel,
            i should register, i should withdraw, should i
            [later]
            next week, next month, tomorrow, later, once, eventually, when i
            [retractions]
            disregard, scratch that, ignore the above, ignore what, ignore that, forget what, forget that, strike that,
            on second thought, on second thoughts, changed my mind, finally no, scrap that, make that two, make that three, make that just
            [cancelled]
            cancelled, canceled
            [place-stems]
            regist, reserv, cancel, seat, particip, attend, ticket
            [removal-stems]
            unsubscri, unregist
            [conjunctions]
            and
            [and-between-people]
            and
            [articles-before-names]
            the
            [sources]
            from
            [before-places]
            in at of near to
            [in-towns]
            in at
            [ambiguous-titles]
            me
            [mayors]
            mayor
            [town-offices]
            municipal
            [contracted-pronouns]
            i you he she it we they that there who what here
            [contractions]
            re m s ve ll d
            [organisation-endings]
            university council institute school municipality foundation network association college trust assembly corporation
            government region collective ngo llc ltd bank society centre center platform authority commission federation union
            cooperative operative guild alliance initiative programme program committee forum museum theatre library observatory
            chamber league consortium partnership agency charity club academy ministry department embassy company group
            [organisation-units]
            service department office division secretariat cabinet bureau faculty school area section program
            [organisation-kinds]
            association assoc ngo journal
            [closing-words]
            regards cheers best thanks
            [field-ordinals]
            first second third fourth other st nd rd th no one two three additional
            [day-columns]
            date day
            [total-rows]
            total sum
            [in-capacity]
            as
            [not-in-names]
            of
            [agent-verbs]
            replac, represent, accompan, substitu, join
            [selves]
            myself, and myself, and me, me
            [no-needs]
            n/a
            [organisation-pairs]
            food bank, food share, food pantry
            [introductions-with-comma]
            i
            [short-titles]
            dr mr ms mx fr rt
            [outside-names]
            and for with
            [offices]
            contact info office secretariat cabinet direction service services support desk inscription admin webmaster
            international intl cooperation hello mail liaison team press communication general private mayoral relations events
            event commercial sales marketing promo news newsletter assistant the and public helpdesk global federation
            department municipal municipality delegation organisation protocol registry chancery dean rectorate associates
            consulting partners holdings ltd limited llc inc plc parlour
            [stands-for]
            for
            [other-ones]
            other others last third
            [own-places]
            mine hers his
            [postscripts]
            ps nb postscript
            [signed-for]
            for p
            [devices]
            mobile smartphone telephone phone tablet mail webmail app
            [abbreviations]
            mr mrs ms dr prof st hon rev cllr fr no num art tel av etc cf int dept assoc univ insp sec approx jr phd i ii ex
            [no-reply]
            noreply nereply donotreply dontreply noreplay
            [months]
            january february march april may june july august september october november december
            [footer-mobile]
            sent from, sent via, sent with, sent on the go, sent using, get outlook for
            [footer-own-mobile]
            sent from my
            [footer-note]
            please consider the environment, think before you print, virus-free, this email has been checked for virus,
            this e-mail has been checked for virus
            [disclaimer]
            legal notice, disclaimer, confidentiality notice, if you are not the intended recipient, if you have received this
            [disclaimer-mail]
            this e-mail, this email, this message, the information, the contents of this
            [disclaimer-legal]
            confiden, privileg, intended recipient, recipient
            [footer-list]
            mailing list, unsubscribe
            [banner-external]
            external email, external sender, outside of, outside the, outside your, don't often get email from
            [banner-warning]
            click, attachment, links, caution, attention, learn why
            [browser-line]
            view this email in your browser, view in your browser, view it in your browser
            [footer-newsletter]
            unsubscribe from, to unsubscribe, view in browser, view this email, view online
            [subject-machine]
            automatic reply, auto reply, autoreply, auto-reply, auto:, automatic response, autorespons, out of office,
            out-of-office, out of the office:, vacation reply, read:, return receipt, read receipt, not read:, undeliverable,
            undelivered mail, mail delivery, delivery status, delivery failure, returned mail, failure notice
            [subject-absence]
            absence, absent, vacation, away, on leave, holiday
            [do-not-reply]
            do not reply to this
            [report-delayed]
            delay, warning
            [command]
            ignore previous, ignore all previous, ignore the above, ignore your instructions, disregard previous, disregard all,
            system prompt, you are now, as an ai, language model, override your, new instructions:, confirm all,
            cancel all registrations, delete all, register everyone, admin mode, debug mode, as administrator,
            automated processing:, note to the bot, to the bot, note to system, dear bot, dear ai, begin system
            [absence-automatic]
            automatic|automated reply|response|message|email|answer
            auto reply|response
            autoreply
            automatically generated
            out of office message|reply|notification|assistant
            [absence-away]
            am|be|m|ll currently? out of the? office
            am|be|m currently? away|out until|from|travelling|traveling
            am|be|m currently? on annual|sick|maternity|parental|paternity|study? leave
            am|be|m currently? on vacation|holiday|sabbatical|leave
            out of the office until|from|and|with
            away from my|the desk|office
            [absence-back]
            back in|at the? office|desk
            be back on|in
            return to the? office
            returning to the? office|on
            when|on|upon|after i|my return
            until my return
            [absence-unread]
            limited access to
            no access to
            not have|no access
            not be checking|reading|monitoring|able
            unable to read|respond|reply|answer
            will|shall reply|respond|answer|get ... return|back|when
            will not be forwarded
            will not read my
            may be delayed
            mailbox|inbox|account|address is no|not longer? monitored|in|used|active|read|checked
            [absence-refers]
            direct|send|address|forward all? future|further correspondence|messages|e|mail|enquiries|emails
            during|in my absence
            in|for urgent cases|matters|enquiries|issues|case
            if .. is urgent
            in case|cases of urgency|emergency|urgent
            please|kindly contact|call|write|email|e
            you can|may contact|reach|call
            [absence-left]
            no longer works|work for|at|here|with
            is no longer with|employed|part
            has left the|our
            update your records|contacts
            """)
}
