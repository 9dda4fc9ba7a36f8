import Notebook

/// A trained network that may go on to the test, with what it is called.
struct Candidate {
  let name: String
  let history: Study.History

  init(_ name: String, _ history: Study.History) { (self.name, self.history) = (name, history) }
}
