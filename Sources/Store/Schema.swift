// The register's tables. A released migration never changes; a column never changes its meaning.
//
// Times are whole milliseconds since 1970, UTC. JSON columns hold values of Core as `Row.json` writes them.

import Core
import GRDB

enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: letters to seats") { db in try db.execute(sql: first) }
        migrator.registerMigration("2: quotas, parties, parts of a roster") { db in
            try db.execute(sql: second)
            for row in try Row.fetchAll(db, sql: "SELECT event, id, name, email FROM attendee") {
                try db.execute(
                    sql: "UPDATE attendee SET name_key = ?, email_key = ? WHERE event = ? AND id = ?",
                    arguments: [
                        Person.key(of: row["name"]), (row["email"] as String?).map(Contact.key),
                        row["event"] as String, row["id"] as Int,
                    ])
            }
        }
        migrator.registerMigration("3: invitees") { db in try db.execute(sql: third) }
        migrator.registerMigration("4: occurrences of campaigns, rates, facts") { db in try db.execute(sql: fourth) }
        return migrator
    }

    private static let fourth = """
        -- An occurrence of a campaign that began, or was passed over. '' stands for every occurrence.
        CREATE TABLE round (
            event TEXT NOT NULL,
            campaign TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            due INTEGER NOT NULL,
            began INTEGER NOT NULL,
            -- NULL: it still writes to people.
            ended INTEGER,
            note TEXT NOT NULL,
            PRIMARY KEY (event, campaign, occurrence)
        ) STRICT;
        INSERT INTO round SELECT event, campaign, '', max(due), min(ran), max(ran), note FROM campaign_run GROUP BY 1, 2;
        DROP TABLE campaign_run;

        -- Each person once an occurrence, whatever becomes of its time.
        CREATE TABLE addressed (
            event TEXT NOT NULL,
            campaign TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            address_key TEXT NOT NULL,
            -- NULL: the notice could not be written, which the journal says.
            outbox INTEGER REFERENCES outbox (id),
            -- What was written was taken back, and is to be written anew.
            again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)),
            PRIMARY KEY (event, campaign, occurrence, address_key)
        ) STRICT;
        INSERT INTO addressed SELECT event, campaign, '', address_key, outbox, 0 FROM campaign_sent;
        DROP TABLE campaign_sent;
        CREATE INDEX addressed_outbox ON addressed (outbox);

        -- A campaign that an organiser, or the desk itself, has stopped for the time being.
        CREATE TABLE brake (
            event TEXT NOT NULL,
            campaign TEXT NOT NULL,
            who TEXT NOT NULL,
            why TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (event, campaign)
        ) STRICT;

        -- What people were told of an event, what holds now, and since when the desk knows.
        CREATE TABLE facts (
            event TEXT NOT NULL PRIMARY KEY,
            told TEXT NOT NULL,
            -- When people began to be told that; 0: ever.
            told_since INTEGER NOT NULL DEFAULT 0,
            current TEXT NOT NULL,
            since INTEGER NOT NULL
        ) STRICT;

        -- When an attempt was made last, for the rate, and to which provider.
        ALTER TABLE outbox ADD COLUMN tried INTEGER;
        ALTER TABLE outbox ADD COLUMN domain TEXT
            GENERATED ALWAYS AS (substr(recipient_key, instr(recipient_key, '@') + 1)) VIRTUAL;
        -- The calendar entry's SEQUENCE, where the notice carried one.
        ALTER TABLE outbox ADD COLUMN sequence INTEGER;
        CREATE INDEX outbox_sequence ON outbox (reference, sequence) WHERE sequence IS NOT NULL;
        CREATE INDEX outbox_tried ON outbox (tried) WHERE tried IS NOT NULL;
        CREATE INDEX outbox_turn ON outbox (campaign IS NOT NULL, next_attempt, id) WHERE state = 'waiting';

        -- Grows by one with each batch of a campaign. A file beside the register says how far it had come: a register that
        -- has come less far is an older copy.
        CREATE TABLE generation (number INTEGER NOT NULL) STRICT;
        INSERT INTO generation VALUES (0);

        -- What a calendar said of the contact's coming.
        ALTER TABLE registration ADD COLUMN attendance TEXT;
        """

    private static let third = """
        ALTER TABLE invitee ADD COLUMN organisation TEXT;
        ALTER TABLE invitee ADD COLUMN category TEXT;
        """

    private static let second = """
        ALTER TABLE registration ADD COLUMN verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1));

        -- What attendees are found by, and what follows from them, so that no decision reads a whole list.
        ALTER TABLE attendee ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
        ALTER TABLE attendee ADD COLUMN email_key TEXT;
        ALTER TABLE attendee ADD COLUMN answers TEXT;
        ALTER TABLE attendee ADD COLUMN party INTEGER;
        -- So many of the party at once; NULL: all of them.
        ALTER TABLE attendee ADD COLUMN party_least INTEGER;
        ALTER TABLE attendee ADD COLUMN saved_until INTEGER;
        ALTER TABLE attendee ADD COLUMN awaits TEXT;
        -- When an offer, or the time for an answer from the address, ends.
        ALTER TABLE attendee ADD COLUMN ends INTEGER;
        ALTER TABLE attendee ADD COLUMN rests INTEGER NOT NULL DEFAULT 0 CHECK (rests IN (0, 1));
        ALTER TABLE attendee ADD COLUMN guest INTEGER NOT NULL DEFAULT 0 CHECK (guest IN (0, 1));
        ALTER TABLE attendee ADD COLUMN lapses INTEGER NOT NULL DEFAULT 0;
        -- The quotas that count them, and, for whoever stands at the head of a party that waits, what it waits for.
        ALTER TABLE attendee ADD COLUMN quotas TEXT NOT NULL DEFAULT '';
        ALTER TABLE attendee ADD COLUMN kind TEXT;
        UPDATE attendee SET kind = '' WHERE state = 'waiting';
        UPDATE attendee SET ends = offered_until;
        CREATE INDEX attendee_name ON attendee (event, name_key);
        CREATE INDEX attendee_email ON attendee (event, email_key) WHERE email_key IS NOT NULL;
        CREATE INDEX attendee_ends ON attendee (event, ends) WHERE ends IS NOT NULL;
        CREATE INDEX attendee_saved ON attendee (event, saved_until) WHERE saved_until IS NOT NULL;
        CREATE INDEX attendee_party ON attendee (event, party) WHERE party IS NOT NULL;
        CREATE INDEX attendee_kind ON attendee (event, kind, received, uid, place, id) WHERE kind IS NOT NULL;
        CREATE INDEX attendee_waiting ON attendee (event, received, uid, place, id) WHERE state = 'waiting';

        -- How many attendees stand how: kept by the triggers below, never written otherwise.
        CREATE TABLE tally (
            event TEXT NOT NULL,
            standing TEXT NOT NULL CHECK (standing IN ('confirmed', 'offered', 'held', 'waiting', 'left')),
            quotas TEXT NOT NULL,
            guest INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (event, standing, quotas, guest)
        ) STRICT;
        CREATE VIEW standing AS SELECT event, id, quotas,
            CASE state WHEN 'present' THEN 'confirmed' WHEN 'unconfirmed' THEN 'held' WHEN 'declined' THEN 'left'
                WHEN 'cancelled' THEN 'left' ELSE state END AS standing,
            CASE WHEN state IN ('declined', 'cancelled') THEN 0 ELSE guest END AS guest
            FROM attendee;
        INSERT INTO tally SELECT event, standing, quotas, guest, count(*) FROM standing GROUP BY 1, 2, 3, 4;
        CREATE TRIGGER attendee_enters AFTER INSERT ON attendee BEGIN
            INSERT INTO tally SELECT event, standing, quotas, guest, 1 FROM standing
                WHERE event = NEW.event AND id = NEW.id
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER attendee_changes_before BEFORE UPDATE OF state, quotas, guest ON attendee BEGIN
            UPDATE tally SET count = count - 1 WHERE (event, standing, quotas, guest) =
                (SELECT event, standing, quotas, guest FROM standing WHERE event = OLD.event AND id = OLD.id);
        END;
        CREATE TRIGGER attendee_changes AFTER UPDATE OF state, quotas, guest ON attendee BEGIN
            INSERT INTO tally SELECT event, standing, quotas, guest, 1 FROM standing
                WHERE event = NEW.event AND id = NEW.id
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER attendee_leaves BEFORE DELETE ON attendee BEGIN
            UPDATE tally SET count = count - 1 WHERE (event, standing, quotas, guest) =
                (SELECT event, standing, quotas, guest FROM standing WHERE event = OLD.event AND id = OLD.id);
        END;

        CREATE INDEX attendee_awaits ON attendee (event, received) WHERE awaits IS NOT NULL;
        CREATE INDEX attendee_address ON attendee (email_key) WHERE email_key IS NOT NULL;
        CREATE INDEX question_reference ON question (reference);
        CREATE INDEX journal_letter ON journal (letter);

        -- A letter may wait for its first seat, and people are counted by their quotas.
        CREATE TABLE hold_2 (
            review INTEGER NOT NULL PRIMARY KEY REFERENCES letter (id),
            event TEXT NOT NULL,
            seats INTEGER NOT NULL CHECK (seats >= 0),
            sets TEXT,
            received INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            place INTEGER NOT NULL,
            sender TEXT NOT NULL
        ) STRICT;
        INSERT INTO hold_2 SELECT review, event, seats, NULL, received, uid, place, sender FROM hold;
        DROP TABLE hold;
        ALTER TABLE hold_2 RENAME TO hold;
        CREATE INDEX hold_event ON hold (event);

        -- What organisers altered of an event, the capacity last counted with, and by which quotas `attendee.quotas` was
        -- written.
        CREATE TABLE terms (
            event TEXT NOT NULL PRIMARY KEY,
            alterations TEXT,
            size INTEGER,
            quotas TEXT
        ) STRICT;

        -- Orders of an organiser whom the mail server did not vouch for: done when the code comes back, once.
        CREATE TABLE order_code (
            code TEXT NOT NULL PRIMARY KEY,
            letter INTEGER NOT NULL REFERENCES letter (id),
            address_key TEXT NOT NULL,
            orders TEXT NOT NULL,
            event TEXT,
            review INTEGER REFERENCES letter (id),
            created INTEGER NOT NULL,
            used INTEGER
        ) STRICT;

        -- When something the desk does once in a while was done last.
        CREATE TABLE chore (
            name TEXT NOT NULL PRIMARY KEY,
            done INTEGER NOT NULL
        ) STRICT;
        """

    private static let first = """
        -- How far a mailbox has been read (rule 9). UIDs below next_uid are in `letter`.
        CREATE TABLE progress (
            mailbox TEXT NOT NULL PRIMARY KEY,
            uid_validity INTEGER NOT NULL,
            next_uid INTEGER NOT NULL,
            -- All that was received before it has been decided; NULL until the first look ended.
            read_until INTEGER
        ) STRICT;

        -- One row a message of the mailbox; raw is kept until it is handled, and longer while a person must read it.
        CREATE TABLE letter (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            mailbox TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            received INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            truncated INTEGER NOT NULL DEFAULT 0 CHECK (truncated IN (0, 1)),
            raw BLOB,
            attempts INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handled')),
            filed INTEGER NOT NULL DEFAULT 0 CHECK (filed IN (0, 1)),
            message_id TEXT,
            sender_key TEXT,
            subject TEXT,
            class TEXT,
            intent TEXT,
            event TEXT,
            outcome TEXT,
            reading TEXT,
            handled INTEGER,
            UNIQUE (mailbox, uid_validity, uid)
        ) STRICT;
        CREATE INDEX letter_waiting ON letter (received, uid) WHERE state = 'waiting';
        CREATE INDEX letter_fingerprint ON letter (fingerprint);
        CREATE INDEX letter_sender ON letter (sender_key);
        CREATE INDEX letter_unfiled ON letter (mailbox, uid_validity) WHERE state = 'handled' AND filed = 0;

        CREATE TABLE registration (
            event TEXT NOT NULL,
            reference TEXT NOT NULL PRIMARY KEY,
            contact_name TEXT,
            contact_address TEXT NOT NULL,
            contact_key TEXT NOT NULL,
            language TEXT NOT NULL,
            received INTEGER NOT NULL,
            origin TEXT,
            UNIQUE (event, contact_key)
        ) STRICT;

        CREATE TABLE attendee (
            event TEXT NOT NULL,
            id INTEGER NOT NULL,
            reference TEXT NOT NULL REFERENCES registration (reference),
            name TEXT NOT NULL,
            organisation TEXT,
            email TEXT,
            category TEXT,
            needs TEXT,
            state TEXT NOT NULL CHECK (state IN
                ('unconfirmed', 'confirmed', 'waiting', 'offered', 'declined', 'cancelled', 'present')),
            offered_until INTEGER CHECK ((state = 'offered') = (offered_until IS NOT NULL)),
            received INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (event, id)
        ) STRICT;
        CREATE INDEX attendee_reference ON attendee (reference);

        -- The next identifiers of an event: never used again, not even after erasure.
        CREATE TABLE counter (
            event TEXT NOT NULL PRIMARY KEY,
            next_attendee INTEGER NOT NULL,
            next_question INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE question (
            event TEXT NOT NULL,
            id INTEGER NOT NULL,
            reference TEXT NOT NULL REFERENCES registration (reference),
            wish TEXT NOT NULL,
            asked INTEGER NOT NULL,
            PRIMARY KEY (event, id)
        ) STRICT;

        CREATE TABLE hold (
            review INTEGER NOT NULL PRIMARY KEY REFERENCES letter (id),
            event TEXT NOT NULL,
            seats INTEGER NOT NULL CHECK (seats > 0),
            received INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            place INTEGER NOT NULL,
            sender TEXT NOT NULL
        ) STRICT;

        -- Append-only: every state change with its cause. `change` alone, in order of id, rebuilds the roster.
        CREATE TABLE journal (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            event TEXT,
            cause TEXT NOT NULL CHECK (cause IN ('message', 'organiser', 'timer')),
            letter INTEGER REFERENCES letter (id),
            who TEXT,
            what TEXT NOT NULL,
            reference TEXT,
            attendee INTEGER,
            address_key TEXT,
            reason TEXT NOT NULL,
            change TEXT
        ) STRICT;
        CREATE INDEX journal_reference ON journal (reference);
        CREATE INDEX journal_address ON journal (address_key);

        CREATE TABLE outbox (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            created INTEGER NOT NULL,
            event TEXT NOT NULL,
            kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            recipient_key TEXT NOT NULL,
            language TEXT NOT NULL,
            reference TEXT,
            question INTEGER,
            letter INTEGER REFERENCES letter (id),
            campaign TEXT,
            is_reply INTEGER NOT NULL CHECK (is_reply IN (0, 1)),
            message_id TEXT NOT NULL UNIQUE,
            subject TEXT NOT NULL,
            bytes BLOB NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'failed', 'dropped')),
            attempts INTEGER NOT NULL DEFAULT 0,
            next_attempt INTEGER NOT NULL,
            reply TEXT,
            done INTEGER
        ) STRICT;
        CREATE INDEX outbox_due ON outbox (next_attempt, id) WHERE state = 'waiting';
        CREATE INDEX outbox_recipient ON outbox (recipient_key, created);

        CREATE TABLE review (
            letter INTEGER NOT NULL PRIMARY KEY REFERENCES letter (id),
            event TEXT,
            reason TEXT NOT NULL,
            request TEXT,
            opened INTEGER NOT NULL,
            settled INTEGER,
            settled_by TEXT,
            settled_as TEXT
        ) STRICT;
        CREATE INDEX review_open ON review (opened) WHERE settled IS NULL;

        -- Addresses that must not be written to: at all, or by campaigns. Both may hold: what lifts one leaves the other.
        CREATE TABLE suppression (
            address_key TEXT NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('all', 'campaigns')),
            reason TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (address_key, scope)
        ) STRICT;

        CREATE TABLE invitee (
            event TEXT NOT NULL,
            address_key TEXT NOT NULL,
            address TEXT NOT NULL,
            name TEXT,
            language TEXT NOT NULL,
            answered INTEGER,
            PRIMARY KEY (event, address_key)
        ) STRICT;

        -- A campaign that ran or was passed over: never again for the same due time.
        CREATE TABLE campaign_run (
            event TEXT NOT NULL,
            campaign TEXT NOT NULL,
            due INTEGER NOT NULL,
            ran INTEGER NOT NULL,
            sent INTEGER NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (event, campaign, due)
        ) STRICT;

        -- Each person once a campaign, whatever becomes of its time.
        CREATE TABLE campaign_sent (
            event TEXT NOT NULL,
            campaign TEXT NOT NULL,
            address_key TEXT NOT NULL,
            outbox INTEGER NOT NULL REFERENCES outbox (id),
            PRIMARY KEY (event, campaign, address_key)
        ) STRICT;
        """
}
