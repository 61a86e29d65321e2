// The command line by its binary: help, errors, exit statuses.

import Foundation
import Rig
import Testing

@Suite struct `Usage` {
    @Test func `help lists every command of the contract that there is, and ends with 0`() throws {
        let output = try Program.run("--help")
        #expect(output.status == 0)
        for command in [
            "run", "check", "read", "roster", "seats", "history", "review", "invite", "campaigns", "outbox",
        ] {
            #expect(output.out.contains("\n  \(command) "), "\(command) is missing")
        }
    }

    @Test(arguments: [
        ["--frobnicate"], ["roster"], ["seats", "demo", "--format", "csv"], ["nonsense"], ["review", "settle", "x"],
        ["review", "settle", "1", "--dismiss", "--register", "A"],
    ])
    func `unusable arguments end with 2 and say so on standard error`(arguments: [String]) throws {
        let output = try Program.start(arguments).ended()
        #expect(output.status == 2)
        #expect(output.out.isEmpty)
        #expect(output.err.hasPrefix("usher: "))
    }

    @Test func `a configuration that is not there ends with 2 and is named`() throws {
        let output = try Program.run("seats", "demo", "--config", "/nowhere/usher.yaml")
        #expect(output.status == 2)
        #expect(output.err.contains("/nowhere/usher.yaml"))
    }

    @Test func `the shipped configuration passes the offline check`() throws {
        let output = try Program.run("check", "--offline", "--config", Repository.path("Config/usher.yaml"))
        #expect(output.status == 0, "\(output.err)")
        #expect(output.out.contains("seminar") || output.out.contains("sia"))
    }

    @Test func `a wrong value ends with 2 and names file, line, key and what was expected`() throws {
        let bench = try Bench(event: "policies: {party-limit: many}")
        defer { bench.remove() }
        let output = try bench.usher("check", "--offline")
        #expect(output.status == 2)
        #expect(output.err.contains("events/demo.yaml:13"))
        #expect(output.err.contains("policies.party-limit"))
        #expect(output.err.contains("expected"))
    }

    @Test func `an event nobody knows ends with 2 and the known ones are named`() throws {
        let bench = try Bench()
        defer { bench.remove() }
        #expect(try bench.usher("run", "--once").status == 0)
        let output = try bench.usher("seats", "other")
        #expect(output.status == 2)
        #expect(output.err.contains("demo"))
    }

    @Test func `a register that is not there ends with 1`() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let output = try bench.usher("roster", "demo")
        #expect(output.status == 1)
        #expect(output.err.contains("usher.sqlite"))
    }

    @Test func `a server that cannot be reached ends a single run with 75`() throws {
        let bench = try Bench(imapPort: 1)
        defer { bench.remove() }
        let output = try bench.usher("run", "--once")
        #expect(output.status == 75, "\(output.err)")
        #expect(output.err.contains("localhost:1"))
    }

    @Test func `check tries the servers and the store`() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let output = try bench.usher("check", "--format", "json")
        #expect(output.status == 0, "\(output.out)\(output.err)")
        let parts = try output.objects().compactMap { $0["part"] as? String }
        #expect(parts == ["configuration", "events", "templates", "bounces", "imap", "smtp", "store"])
    }

    @Test func `check says whether each notice has a return address of its own`() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let off = try bench.usher("check", "--offline")
        #expect(off.out.contains("bounces: bounce tags are off, all come back to inscription@desk.example\n"))
        let text = try String(contentsOfFile: bench.config, encoding: .utf8)
        try text.replacing("smtp:\n", with: "smtp:\n  bounce-tag: true\n  sub-address-separator: \"-\"\n")
            .write(toFile: bench.config, atomically: true, encoding: .utf8)
        let on = try bench.usher("check", "--offline")
        #expect(on.status == 0, "\(on.err)")
        #expect(
            on.out.contains("each notice goes out from inscription-bounce-NUMBER-CHECK@desk.example\n"), "\(on.out)")
    }
}
