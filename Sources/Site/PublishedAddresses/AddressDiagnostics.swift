import Language
import SourceText

extension Diagnostic {
    static func notAnAddressLine(_ line: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "not-an-address-line",
            Message(
                vi: "dòng “\(line)” phải gồm một địa chỉ và nội dung ở đó",
                en: "line “\(line)” must hold an address and what stands there"),
            at: place,
            hint: Message(
                vi: "như “/vi/bai-viet/2023/ten/ article vi 2023/08/ten”; khi gộp hai nhánh, giữ dòng của cả hai",
                en: "as “/en/articles/2023/name/ article en 2023/08/name”; of two merged branches, keep all lines"))
    }

    static func addressVanished(_ entry: AddressLedger.Entry) -> Diagnostic {
        Diagnostic(
            .warning, "address-vanished",
            Message(
                vi: "địa chỉ “\(entry.address)” đã công bố nay không còn gì",
                en: "address “\(entry.address)” was published, and nothing stands there now"),
            at: entry.place,
            hint: Message(
                vi: "dẫn nó đi: sitegen addresses --lead \(entry.address)=/…/; hoặc bỏ hẳn: --gone \(entry.address)",
                en: "lead it on: sitegen addresses --lead \(entry.address)=/…/; or give it up: --gone \(entry.address)")
        )
    }

    static func addressTaken(_ entry: AddressLedger.Entry, nowAt address: String) -> Diagnostic {
        Diagnostic(
            .warning, "address-taken",
            Message(
                vi: "tại địa chỉ “\(entry.address)” đã công bố nay có nội dung khác; nội dung cũ ở “\(address)”",
                en: "at address “\(entry.address)” something else stands than was published; "
                    + "that is at “\(address)” now"),
            at: entry.place,
            hint: Message(
                vi: "đặt `slug:` khác cho một trong hai, hoặc chấp nhận: sitegen addresses --record",
                en: "give one of the two a different `slug:`, or accept it: sitegen addresses --record"))
    }

    static func addressesUnrecorded(_ addresses: [String], in ledger: String) -> Diagnostic {
        let first = addresses.first ?? ""
        return Diagnostic(
            .note, "addresses-not-recorded",
            Message(
                vi: "\(addresses.count) địa chỉ chưa được ghi vào \(ledger), như “\(first)”",
                en: addresses.count == 1
                    ? "1 address is not recorded in \(ledger): “\(first)”"
                    : "\(addresses.count) addresses are not recorded in \(ledger), “\(first)” among them"),
            at: nil,
            hint: Message(
                vi: "chạy sitegen addresses --record sau khi công bố",
                en: "run sitegen addresses --record once published"))
    }

    static func addressIsNotGone(_ address: String, isRecorded: Bool) -> Diagnostic {
        Diagnostic(
            .error, "address-is-not-gone",
            isRecorded
                ? Message(
                    vi: "địa chỉ “\(address)” vẫn dẫn tới một trang",
                    en: "address “\(address)” still leads to a page")
                : Message(
                    vi: "địa chỉ “\(address)” chưa từng được ghi là đã công bố",
                    en: "address “\(address)” was never recorded as published"),
            at: nil)
    }

    static func nothingToLeadTo(_ address: String, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "nothing-to-lead-to",
            Message(
                vi: "trang web không công bố địa chỉ “\(address)”",
                en: "the site publishes no address “\(address)”"), at: nil,
            hint: near.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    static func addressesNotWritten(_ ledger: String, because fault: FileFault) -> Diagnostic {
        Diagnostic(
            .error, "addresses-not-written",
            Message(
                vi: "không ghi được \(ledger): \(fault.reason.vi)",
                en: "\(ledger) cannot be written: \(fault.reason.en)"),
            at: nil)
    }

    static func redirectsFileIsOwn() -> Diagnostic {
        Diagnostic(
            .note, "redirects-file-is-own",
            Message(
                vi: "Content/static có tệp _redirects của riêng mình nên các địa chỉ cũ không được ghi thêm vào đó",
                en: "Content/static has a _redirects of its own, so former addresses are not added to it"),
            at: nil,
            hint: Message(
                vi: "trang chuyển hướng bằng HTML vẫn được làm ra",
                en: "the redirect pages in HTML are still made"))
    }
}
