// How long a message takes to be read, and how much memory, for every file of the folders given; see Tests/Bench/README.md.

import Foundation
import Intake
import MIME

/// What is asked of every message.
private enum Bound {
    /// Up to this size a message is an ordinary one.
    static let ordinary = 1 << 20
    static let milliseconds = 50.0
    static let timesTheMessage = 20
    /// What reading costs however short a message is.
    static let floor = 1 << 20
}

private struct Measured {
    let name: String
    let size: Int
    /// It has a header: the folder may hold other files, which are read as what they are not.
    let isMessage: Bool
    /// Of the processor; the median of `runs`.
    let milliseconds: Double
    /// The most that was allocated at one time beside the message itself.
    let bytes: Int

    var isSlow: Bool { size <= Bound.ordinary && milliseconds > Bound.milliseconds }
    var isFat: Bool { bytes > max(Bound.floor, Bound.timesTheMessage * size) }

    var line: String {
        let times = Double(bytes) / Double(max(1, size))
        return "\(fixed(milliseconds, 2)) ms, \(bytes / 1024) KiB (\(fixed(times, 1)) x) for \(size) bytes: \(name)"
            + (isMessage ? "" : " (no message)")
    }
}

private let runs = 5

private let reader = Reader(
    events: [TestEvents.seminar, TestEvents.volunteers],
    desk: DeskIdentity(
        addresses: TestEvents.addresses, authenticationServers: ["mx.desk.example"], noticeDomain: "desk.example"))

private func measure(_ bytes: [UInt8], name: String) -> Measured {
    let isMessage = !Message(bytes).defects.contains { $0.kind == .missingHeaderBlock }
    peak_count(1)
    read(bytes)
    let most = peak_most()
    peak_count(0)
    var times: [Double] = []
    for _ in 0..<runs {
        let began = processorTime()
        read(bytes)
        times.append(processorTime() - began)
    }
    return Measured(
        name: name, size: bytes.count, isMessage: isMessage, milliseconds: times.sorted()[runs / 2], bytes: most)
}

private func read(_ bytes: [UInt8]) {
    let reading = reader.read(Message(bytes))
    precondition(!reading.reasons.isEmpty, "A reading gives its reasons.")
}

/// A letter of one line beside an attachment of eight megabytes: nobody needs it decoded.
private func letterWithAttachment() -> Measured {
    let line = String(repeating: "QUJD", count: 19) + "\r\n"
    let text = """
        From: Jeanne Le Goff <jeanne.legoff@ville.example>\r
        To: inscription@desk.example\r
        Subject: Inscription\r
        Content-Type: multipart/mixed; boundary=b\r
        \r
        --b\r
        \r
        Merci de m'inscrire.\r
        --b\r
        Content-Type: application/pdf; name=plan.pdf\r
        Content-Disposition: attachment\r
        Content-Transfer-Encoding: base64\r
        \r

        """
    let bytes = Array(text.utf8) + Array(String(repeating: line, count: (8 << 20) / line.utf8.count).utf8)
    return measure(bytes + Array("--b--\r\n".utf8), name: "a letter with an attachment of 8 MiB")
}

/// Milliseconds this thread has had the processor: what else runs on the machine does not count.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

private func fixed(_ number: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", number) }

/// Every file but those that tell of the others.
private func files(at path: String) -> [String] {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
        FileHandle.standardError.write(Data("measuring \(path): there is no such file\n".utf8))
        exit(2)
    }
    guard isFolder.boolValue else { return [path] }
    let names = manager.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted() ?? []
    return names.map { path + "/" + $0 }.filter { name in
        let notMail = ["ORIGIN", "README.md", "index.jsonl", "truth.jsonl", "events.md"]
        return !notMail.contains(URL(filePath: name).lastPathComponent)
            && (try? manager.attributesOfItem(atPath: name)[.type] as? FileAttributeType) == .typeRegular
    }
}

private func quantile(_ sorted: [Double], _ part: Double) -> Double {
    sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
}

private func report(_ all: [Measured]) -> Bool {
    let times = all.filter { $0.size <= Bound.ordinary }.map(\.milliseconds).sorted()
    let large = all.filter { $0.size * Bound.timesTheMessage > Bound.floor }
    let factors = large.map { Double($0.bytes) / Double($0.size) }.sorted()
    let small = all.filter { $0.size * Bound.timesTheMessage <= Bound.floor }.map(\.bytes).max() ?? 0
    print(
        "files:     \(all.count), \(all.filter(\.isMessage).count) of them messages, \(times.count) of ordinary size "
            + "(at most 1 MiB), each read \(runs) times")
    if !times.isEmpty {
        print(
            "time:      median \(fixed(quantile(times, 0.5), 2)) ms, 99th percentile \(fixed(quantile(times, 0.99), 2)) ms, "
                + "most \(fixed(times[times.count - 1], 2)) ms; the bound is \(fixed(Bound.milliseconds, 0)) ms")
    }
    if !factors.isEmpty {
        print(
            "memory:    median \(fixed(quantile(factors, 0.5), 1)) x, 99th percentile \(fixed(quantile(factors, 0.99), 1)) x, "
                + "most \(fixed(factors[factors.count - 1], 1)) x the message; the bound is \(Bound.timesTheMessage) x")
    }
    print(
        "           files under \(Bound.floor / Bound.timesTheMessage) bytes: most \(small / 1024) KiB; "
            + "the bound is \(Bound.floor / 1024) KiB")
    let attachment = letterWithAttachment()
    print("attached:  \(attachment.line)")
    for one in all.sorted(by: { $0.milliseconds > $1.milliseconds }).prefix(3) { print("slowest:   \(one.line)") }
    for one in all.sorted(by: { $0.bytes > $1.bytes }).prefix(3) { print("largest:   \(one.line)") }
    var failed = all.filter { $0.isSlow || $0.isFat }
    if attachment.bytes > Bound.floor { failed.append(attachment) }
    for one in failed { print("\(one.isSlow ? "TOO SLOW" : "TOO LARGE"):  \(one.line)") }
    let messages = failed.filter(\.isMessage).count
    print(
        failed.isEmpty
            ? "All within the bounds."
            : "Beyond the bounds: \(messages) messages, \(failed.count - messages) files that are none.")
    return failed.isEmpty
}

@main enum Measure {
    static func main() {
        let paths = CommandLine.arguments.dropFirst().flatMap(files)
        // Tables that are made once are not the first message's cost.
        let first = "From: a@b.example\nContent-Type: text/html\n\n<p>Bonjour, je voudrais une place au séminaire."
        _ = measure(Array(first.utf8), name: "")
        let all = paths.compactMap { path in
            FileManager.default.contents(atPath: path).map { measure([UInt8]($0), name: path) }
        }
        guard !all.isEmpty else {
            FileHandle.standardError.write(Data("measuring: there is no message to measure\n".utf8))
            exit(2)
        }
        exit(report(all) ? 0 : 1)
    }
}
