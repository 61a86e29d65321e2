// What can go wrong in this room: a template somebody wrote, a folder, an address, a notice that fits no event.

import Core

package enum NoticeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A template that cannot be used. `file` is its path, `line` counts from 1.
    case template(file: String, line: Int, problem: String)
    /// A templates folder, or a file in it, that cannot be read.
    case folder(path: String, problem: String)
    /// What should be an address or a domain and is not; `use` says where it would have stood.
    case address(String, use: String)
    /// A notice that cannot be composed.
    case notice(NoticeKind, problem: String)

    package var description: String {
        switch self {
        case .template(let file, let line, let problem): "\(file):\(line): \(problem)"
        case .folder(let path, let problem): "\(path): \(problem)"
        case .address(let text, let use): "\"\(text)\" cannot be \(use)"
        case .notice(let kind, let problem): "cannot compose a \(kind.rawValue) notice: \(problem)"
        }
    }
}
