import Foundation
import Language

/// Why the system did not let a file or folder be read.
package enum FileFault: Error, Equatable, Sendable {
    /// The number the system gave, as `ENOENT`.
    case system(Int32)
    /// What is there is a folder, a device or a pipe.
    case notAFile

    /// The fault that the last system call left behind.
    static var last: FileFault { .system(errno) }

    /// The reason as a part of a sentence.
    package var reason: Message {
        switch self {
        case .notAFile: Message(vi: "đây không phải tệp thường", en: "it is not a regular file")
        case .system(ENOENT): Message(vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
        case .system(ENOTDIR): Message(vi: "đây không phải thư mục", en: "it is not a folder")
        case .system(EACCES), .system(EPERM), .system(EROFS):
            Message(vi: "không có quyền", en: "it is not permitted")
        case .system(ENOSPC): Message(vi: "ổ đĩa đã đầy", en: "the disk is full")
        case .system(ELOOP):
            Message(vi: "liên kết tượng trưng chạy vòng tròn", en: "its symbolic links lead round in a circle")
        case .system(ENAMETOOLONG): Message(vi: "đường dẫn quá dài", en: "its path is too long")
        case .system(EMFILE), .system(ENFILE):
            Message(vi: "hệ thống đang mở quá nhiều tệp", en: "the system has too many files open")
        case .system(EIO): Message(vi: "thiết bị lưu trữ bị lỗi", en: "the storage device has failed")
        case .system(let number): Self.unnamed(number)
        }
    }

    private static func unnamed(_ number: Int32) -> Message {
        let words = String(cString: strerror(number))
        return Message(vi: "hệ thống báo “\(words)”", en: "the system says “\(words)”")
    }
}
