import Language
import SourceText

// Registers.
extension Renderer {
    @inline(__always)
    func pointer(to operand: Operand) -> UnsafePointer<Value> {
        let frame = frames + (base + Int(operand.register))
        return operand.isItself ? frame.pointee.value : frame.pointee.slots + Int(operand.slot)
    }

    /// The fields of a record, or those of an absent one.
    @inline(__always)
    func slots(of value: UnsafePointer<Value>, _ code: ProgramCode) -> UnsafePointer<Value> {
        if case .record(let record) = value.pointee { record.values.start } else { code.absent.start }
    }

    @inline(__always)
    func set(_ register: UInt16, to value: UnsafePointer<Value>, _ code: ProgramCode) {
        frames[base + Int(register)] = Frame(value: value, slots: slots(of: value, code))
    }

    /// Puts a list's first item into a register; false if there is none.
    func begin(
        _ register: UInt16, _ list: UnsafePointer<Value>, _ window: Int16, _ code: ProgramCode
    ) -> Bool {
        guard case .items(let elements) = list.pointee else { return false }
        let count = elements.slots.count
        let walk = window < 0 ? ListWindow.Walk(count: count) : code.windows[Int(window)].walk(over: count)
        guard walk.count > 0 else { return false }
        let item = elements.start + walk.start
        frames[base + Int(register)] = Frame(
            value: item, slots: slots(of: item, code), turn: 0, count: Int32(clamping: walk.count),
            stride: Int32(walk.stride))
        return true
    }

    /// Puts a list's next item into the register; false after the last.
    @inline(__always)
    func next(_ register: UInt16, _ code: ProgramCode) -> Bool {
        let frame = frames + (base + Int(register))
        guard frame.pointee.advance() else { return false }
        frame.pointee.slots = slots(of: frame.pointee.value, code)
        return true
    }

    /// Begins a section over an open value; false if it is falsey. A truth value leaves the context around it current.
    func beginOpen(
        _ register: UInt16, _ value: UnsafePointer<Value>, _ window: Int16, _ around: UInt16, _ isLinked: Bool,
        _ code: ProgramCode
    ) -> Bool {
        let frame = frames + (base + Int(register))
        switch value.pointee {
        case .items: guard begin(register, value, window, code) else { return false }
        case .bool(true) where around != .max:
            frame.pointee = frames[base + Int(around)]
            (frame.pointee.turn, frame.pointee.count) = (0, 0)
        default:
            guard value.pointee.isTruthy else { return false }
            set(register, to: value, code)
        }
        frame.pointee.outer = isLinked && around != .max ? Int32(base + Int(around)) : -1
        return true
    }

    func isPlural(_ form: PluralForm, _ value: Value) -> Bool {
        guard case .int(let number) = value else { return form == .other }
        return form == (number == 1 ? .one : .other)
    }
}
