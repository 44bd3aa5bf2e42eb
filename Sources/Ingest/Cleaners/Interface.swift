import SourceText

extension Cleaner {
    /// Words of menus and buttons, heads of boxes with other stories, the foot and its notices.
    static let interface = Cleaner(name: "interface") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard let role = interfaceRole(of: block) else { return nil }
            switch role {
            case .control, .paging, .fault: return Claim(block: index, role: .interface, reason: .interfaceWord)
            case .related, .ending: return Claim(block: index, role: .boxHead, reason: .boxHead)
            case .notice: return Claim(block: index, role: .notice, reason: .notice)
            }
        }
    }

    /// What the words of a block do in an interface, or nil when they are no such words.
    static func interfaceRole(of block: Block) -> InterfaceRole? {
        guard block.words <= 45 else { return nil }
        if let role = InterfaceWords.role(of: block.key) { return role }
        guard let role = InterfaceWords.role(within: block) else { return nil }
        let isAside = role == .notice || role == .control && block.cues.contains(.promotion)
        return isAside || (block.words <= 25 && !block.isProse) ? role : nil
    }
}
