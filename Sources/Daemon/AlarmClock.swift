// One timer for all that time brings: armed for the next thing due, on the wall clock.
//
// A Dispatch wall-clock timer is a CLOCK_REALTIME timerfd: it follows steps of the clock. It says nothing about a step
// backwards, so what fires is a hint, and the desk compares times itself.

import Dispatch
import Foundation
import Store

/// Wakes the desk when something is due. Its handlers run on the desk's queue.
final class AlarmClock: @unchecked Sendable {
    /// Called on the desk's queue after the desk was woken, or another process wrote to the register.
    var whenSomethingChanged: () -> Void = {}
    /// Called on the desk's queue when something can only be settled after the mailbox has been looked at.
    var whenMailIsAwaited: () -> Void = {}

    private let desk: Desk
    private let log: Log
    // Made when the clock starts: a Dispatch source that was never resumed traps when it is released.
    private var alarm: (any DispatchSourceTimer)?
    private var lookout: (any DispatchSourceTimer)?
    private var version: Int?
    /// However far the next thing is: the longest the desk goes without looking.
    private let longest: TimeInterval = 3600

    init(desk: Desk, log: Log) {
        self.desk = desk
        self.log = log
    }

    func start() {
        let alarm = DispatchSource.makeTimerSource(queue: desk.queue)
        let lookout = DispatchSource.makeTimerSource(queue: desk.queue)
        alarm.setEventHandler { [weak self] in self?.ring() }
        lookout.setEventHandler { [weak self] in self?.watchOthers() }
        alarm.schedule(wallDeadline: .now())
        lookout.schedule(deadline: .now() + 2, repeating: 2, leeway: .milliseconds(500))
        desk.queue.sync { (self.alarm, self.lookout) = (alarm, lookout) }
        alarm.resume()
        lookout.resume()
    }

    /// Looks at the register again, since a decision may have brought something due sooner.
    func look() { desk.queue.async { [weak self] in self?.ring() } }

    func stop() {
        desk.queue.sync {
            alarm?.cancel()
            lookout?.cancel()
            (alarm, lookout) = (nil, nil)
        }
    }

    private func ring() {
        guard let alarm else { return }
        var wait = longest
        do {
            if let next = try desk.wake() { wait = min(max(next.timeIntervalSince(desk.now()), 0.05), longest) }
        } catch {
            log.error("The clock could not settle what is due: \(error).")
            wait = 60
        }
        alarm.schedule(wallDeadline: .now() + wait)
        whenSomethingChanged()
        if desk.awaitsMail { whenMailIsAwaited() }
    }

    private func watchOthers() {
        guard let now = try? desk.register.read({ try $0.dataVersion() }) else { return }
        // Readers see the writer's own commits as another connection's; a look too many does no harm.
        if now != version { ring() }
        version = now
    }
}
