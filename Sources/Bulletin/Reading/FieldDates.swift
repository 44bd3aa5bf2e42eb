import Language
import SourceText

extension Field {
    /// A day, or a moment of it; without a zone it is in the one given by its minutes east of UTC.
    func moment(offset: Int, report: inout Report) -> Moment? {
        guard let text = line(as: .moment, report: &report) else { return nil }
        do throws(DateFault) {
            return try Moment(text, defaultOffset: offset)
        } catch {
            report.add(.notADate(text, of: self, because: error, form: .moment))
            return nil
        }
    }

    /// A date as precisely as it is known.
    func calendarDate(report: inout Report) -> CalendarDate? {
        guard let text = line(as: .calendarDate, report: &report) else { return nil }
        do throws(DateFault) {
            return try CalendarDate(text)
        } catch {
            report.add(.notADate(text, of: self, because: error, form: .calendarDate))
            return nil
        }
    }
}
