import Exercises
import Lab

// The mistakes that are made in the size and the order of the targets.

extension Checks {
  static func addMistakesOfSizes(_ check: inout Check<OneHot>) {
    check.mistake("Rows and columns are swapped: one row per record, one column per class.") {
      labels, classes in Matrix(Solutions.oneHot(labels, classes: classes).transposed)
    }
    check.mistake("This is one row for all labels: each record has a row of its own.") {
      labels, classes in
      Matrix(row: (0..<classes).map { labels.contains($0) ? 1 : 0 })
    }
    check.mistake("The 1 is divided by the number of classes: the right class gets 1.") {
      Solutions.oneHot($0, classes: $1) / $1
    }
    check.mistake("The 1 is divided by the number of records: the right class gets 1.") {
      Solutions.oneHot($0, classes: $1) / $0.count
    }
    check.mistake("The classes stand from the last to the first: class 0 is column 0.") {
      labels, classes in
      Solutions.oneHot(labels.map { classes - 1 - $0 }, classes: classes)
    }
    check.mistake("The labels are sorted here: each row belongs to its record, in their order.") {
      labels, classes in Solutions.oneHot(labels.sorted(), classes: classes)
    }
    check.mistake(
      "There are only as many columns as these labels need: a class may be missing among them, so ask `classes`."
    ) { labels, _ in
      Solutions.oneHot(labels, classes: (labels.max() ?? 0) + 1)
    }
    check.mistake(
      "There is a column for each different label: a class may be missing, so ask `classes`."
    ) { labels, _ in
      let different = Set(labels).sorted()
      return Solutions.oneHot(
        labels.map { different.firstIndex(of: $0)! }, classes: different.count)
    }
    check.mistake("There is one column too many: classes are counted from 0.") { labels, classes in
      Solutions.oneHot(labels, classes: classes + 1)
    }
    check.mistake(
      "Classes are counted from 0: here column 0 stays empty, and there is one column too many."
    ) { labels, classes in
      Solutions.oneHot(labels.map { $0 + 1 }, classes: classes + 1)
    }
    check.mistake("There are always ten columns: ask `classes`.") { labels, _ in
      Solutions.oneHot(labels, classes: 10)
    }
    check.mistake("There is one row per class: there should be one per record.") {
      labels, classes in Solutions.oneHot(Array(0..<classes), classes: classes)
    }
    check.mistake("There is a row for each different label: there should be one per record.") {
      labels, classes in Solutions.oneHot(Set(labels).sorted(), classes: classes)
    }
  }
}
