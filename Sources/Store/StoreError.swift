// What could not be done with the register, on which file or row, and what was expected.

package struct StoreError: Error, CustomStringConvertible, Sendable {
    package let description: String
    /// Worth trying again later: the file is locked or the disk is full.
    package let isTemporary: Bool

    package init(_ description: String, isTemporary: Bool = false) {
        self.description = description
        self.isTemporary = isTemporary
    }
}
