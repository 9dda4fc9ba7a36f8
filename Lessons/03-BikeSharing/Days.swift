import Exercises
import Lab
import Notebook

// Hours by the day, for the plots.

extension Rentals {
  /// One calendar day: its date and the rows of its hours.
  struct Day {
    let date: String
    var hours: [Int]

    /// Whether the day is one of those around Christmas, from 22 to 31 December.
    var isChristmas: Bool { date.dropFirst(5) >= "12-22" && date.dropFirst(5) <= "12-31" }
  }

  /// The days in their order.
  var days: [Day] {
    dates.indices.reduce(into: []) { days, row in
      if days.last?.date == dates[row] {
        days[days.count - 1].hours.append(row)
      } else {
        days.append(Day(date: dates[row], hours: [row]))
      }
    }
  }

  /// A tick at the first hour of each day, with month and day.
  var midnights: [Tick] {
    days.map { Tick(Double($0.hours[0]), String($0.date.dropFirst(5))) }
  }
}
