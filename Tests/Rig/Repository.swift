// Where the checkout is: fixtures are found by their path in it.

import Foundation

package enum Repository {
    package static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static func path(_ inside: String) -> String { root.appending(path: inside).path }
}
