import SourceText

// The operations that few pages spend their time in.
extension Renderer {
    /// Runs one of them, and gives the operation to go on with if it is not the next.
    @inline(never)
    mutating func runRarer(
        _ operation: Operation, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) -> Int? {
        switch operation {
        case .beginOpen(let register, let operand, let window, let around, let isLinked, let otherwise):
            let isShown = beginOpen(register, pointer(to: operand), window, around, isLinked, code)
            return isShown ? nil : Int(otherwise)
        case .expand(let operand, let site, let target):
            guard case .lambda(let lambda) = pointer(to: operand).pointee else { return nil }
            guard site >= 0 else { throw .cannotStandHere(.lambda, at: code.location(of: position)) }
            try expand(lambda, code.lambdaSites[Int(site)], code, position)
            return Int(target)
        case .skipLoop(let truth, let register, let variable, let target):
            return frames[base + Int(register)].value(of: variable).isTruthy == truth ? Int(target) : nil
        case .skipComputed(let truth, let index, let target):
            return try compute(Int(index), code, position).isTruthy == truth ? Int(target) : nil
        case .skipPlural(let form, let operand, let target):
            return isPlural(form, pointer(to: operand).pointee) ? nil : Int(target)
        case .callNamed(let operand, let index):
            return try callNamed(pointer(to: operand), code.dynamicCalls[Int(index)], code, from: position)
        default:
            try print(operation, code, position)
            return nil
        }
    }

    private mutating func print(
        _ operation: Operation, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        switch operation {
        case .textAfterSlash(let offset, let count):
            // `/./` stays on the site.
            if output.mayEndInLeadingSlash { output.append(UInt8(ascii: ".")) }
            output.append(code.bytes + Int(offset), Int(count))
        case .indent: output.append(blanks.start + indentation.lowerBound, indentation.count)
        case .emitRaw(let operand): try emitRaw(pointer(to: operand))
        case .emitTree(let operand, _): try emitTree(pointer(to: operand))
        case .emitComputed(let index, let escaper): try emitComputed(Int(index), escaper, code, position)
        case .emitDynamic(let index, let escaper): try emitDynamic(Int(index), escaper, code, position)
        case .emitConstant: preconditionFailure("constants become texts when their place is known")
        default: try fill(operation, code, position)
        }
    }

    /// Puts a value into a register.
    private mutating func fill(
        _ operation: Operation, _ code: ProgramCode, _ position: Int
    ) throws(Diagnostic) {
        switch operation {
        case .descend(let register, let operand), .bind(let register, let operand):
            set(register, to: pointer(to: operand), code)
        case .bindConstant(let register, let index): set(register, to: code.constants.start + Int(index), code)
        case .find(let register, let index):
            set(register, to: try find(code.lookups[Int(index)], code, position), code)
        case .descendOpen(let register, let operand, let name):
            let value = try field(code.fields[Int(name)], of: pointer(to: operand), code, position)
            set(register, to: value, code)
        case .link(let register, let inner, let outer):
            frames[base + Int(register)] = frames[base + Int(inner)]
            frames[base + Int(register)].outer = Int32(base + Int(outer))
        case .text, .textAfterSlash, .emit, .begin, .next, .enter, .skip, .jump, .call, .end, .beginOpen, .expand,
            .skipLoop,
            .skipComputed, .skipPlural, .callNamed, .indent, .emitRaw, .emitTree, .emitComputed, .emitDynamic,
            .emitConstant:
            preconditionFailure("the other operations are run before")
        }
    }
}
