import Language
package import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The operating system's refusal of a call.
package struct SystemError: Error, Equatable, Sendable {
    /// The value of `errno`.
    package let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    /// The refusal of the call just made.
    static var last: SystemError { SystemError(code: errno) }

    /// Why the call was refused, in words; our own because `strerror` knows one language and shares its buffer.
    package var reason: Message {
        switch code {
        case ENOSPC: Message(vi: "đĩa đã đầy", en: "the disk is full")
        case EDQUOT: Message(vi: "đã hết hạn mức đĩa", en: "the disk quota is used up")
        case EACCES, EPERM: Message(vi: "không có quyền", en: "permission denied")
        case EROFS: Message(vi: "hệ thống tệp chỉ cho đọc", en: "the file system is read-only")
        case ENOENT: Message(vi: "không có tệp hay thư mục đó", en: "there is no such file or folder")
        case EEXIST: Message(vi: "đã có tệp hay thư mục tên đó", en: "a file or folder of that name exists")
        case ENOTDIR: Message(vi: "không phải là thư mục", en: "it is not a folder")
        case EISDIR: Message(vi: "đó là thư mục", en: "it is a folder")
        case ENOTEMPTY: Message(vi: "thư mục không trống", en: "the folder is not empty")
        case ELOOP: Message(vi: "đó là liên kết tượng trưng", en: "it is a symbolic link")
        case ENAMETOOLONG: Message(vi: "tên quá dài", en: "the name is too long")
        case EILSEQ, EINVAL:
            Message(vi: "hệ thống tệp không nhận tên này", en: "the file system does not accept the name")
        case EXDEV: Message(vi: "nằm trên một hệ thống tệp khác", en: "it is on another file system")
        case EMFILE, ENFILE: Message(vi: "quá nhiều tệp đang mở", en: "too many files are open")
        case EFBIG: Message(vi: "tệp quá lớn", en: "the file is too large")
        case EBUSY, ETXTBSY: Message(vi: "tệp đang được dùng", en: "the file is in use")
        case EIO: Message(vi: "lỗi đọc hay ghi đĩa", en: "the disk failed to read or write")
        default: Message(vi: "lỗi hệ thống số \(code)", en: "system error \(code)")
        }
    }
}
