import Exercises
import Lab
import Notebook

// Hours by the day and by the week, and how a page names them.

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

  /// The days without a first one that begins in the middle.
  var wholeDays: [Day] { Array(days.drop { hours[$0.hours[0]] > 0 }) }

  /// A tick at the first hour of each day, with month and day.
  var midnights: [Tick] {
    days.map { Tick(Double($0.hours[0]), String($0.date.dropFirst(5))) }
  }

  /// For each hour the row of the same hour a week earlier; nil where the file has none.
  var weekEarlier: [Int?] {
    let days = days
    return days.indices.flatMap { day -> [Int?] in
      let earlier = day >= 7 ? days[day - 7].hours : []
      return days[day].hours.map { row in earlier.first { hours[$0] == hours[row] } }
    }
  }

  /// When an hour was: "2012-12-10, 21:00".
  func moment(_ row: Int) -> String { "\(dates[row]), \(hours[row]):00" }
}
